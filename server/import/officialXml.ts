import { type Draft, type DraftParagraph, draftOf } from './draft.ts';
import { newFlow, noteText } from './flow.ts';
import { readXml } from './xml.ts';

/** What holds no text of the publication. */
const SKIPPED = new Set(['metadata', 'meta-inhoud', 'plaatje', 'tekening', 'adreslijst-verwijzing']);
/** What begins a paragraph, and ends one: all that stands on lines of its own. */
const BLOCKS = new Set(
  (
    'tekstregel kamervraagnummer kamervraagomschrijving kamervraagkop kamervraagopmerking vraag antwoord al noot.al al-groep kop tussenkop lijst li ' +
    'tekst algemeen divisie stuk stuknr stuktitel dossiernummer dossiertitel ondernummer datumtekst ondertekening voornaamwoord aanhef functie ' +
    'begin toelichting mededeling vrije-tekst tabel table tgroup thead tbody spreekbeurt spreker agendapunt item-titel ' +
    'officiele-publicatie kamervragen kamerstuk handelingen tussenkop1 tussenkop2 tussenkop3 citaat'
  ).split(' '),
);
/** The first words of an item or a heading: its number. */
const NUMBERS = new Set(['nr', 'li.nr', 'noot.nr', 'label']);
/** Paragraphs, which go on after the number of their item. */
const ALINEAS = new Set(['al', 'noot.al', 'al-groep']);
/** What has its number on a line of its own: `Vraag 3`. */
const HEADED = new Set(['vraag', 'antwoord']);
/** The lines of a title block in the order in which print has them. */
const TITLE_LINES = ['kameraanduiding', 'kamernummer', 'vergaderjaar'];

/** The text of an official publication in XML, as its print has it. */
export function readOfficialXml(xml: string): Draft {
  const flow = newFlow();
  const notes = new Map<string, string>();
  const rows: (readonly DraftParagraph[])[][] = [];
  const open: string[] = [];
  const note: { id: string; number: string }[] = [];
  const raised: number[] = [];
  let skipped = 0;
  let isAfterNumber = false;
  let titleLine = '';
  const title = new Map<string, readonly DraftParagraph[]>();
  let count = 0;

  const isWhole = readXml(xml, {
    open(full, attribute) {
      const name = full.toLowerCase();
      if (skipped > 0 || SKIPPED.has(name)) {
        skipped++;
        return;
      }
      open.push(name);
      if (name === 'noot') {
        count++;
        note.push({ id: attribute('id') ?? `${count}`, number: `${count}` });
        flow.enter();
      } else if (name === 'nootref') flow.mark(attribute('refid') ?? '', '');
      else if (name === 'row') {
        flow.end();
        rows.push([]);
      } else if (name === 'entry') flow.enter();
      else if (name === 'sup' || (name === 'nadruk' && /sup/i.test(attribute('type') ?? ''))) raised.push(open.length);
      else if (name === 'tekstregel' && open.at(-2) === 'kamervraagkop') {
        titleLine = attribute('inhoud') ?? '';
        flow.enter();
      } else if (BLOCKS.has(name) && !(isAfterNumber && ALINEAS.has(name))) flow.end();
    },
    close(full) {
      const name = full.toLowerCase();
      if (skipped > 0) {
        skipped--;
        return;
      }
      const depth = open.length;
      open.pop();
      if (raised.at(-1) === depth) raised.pop();
      if (name === 'noot') {
        const own = note.pop();
        const paragraphs = flow.leave();
        if (!own) return;
        const [number, words] = numberOf(paragraphs, own.number);
        flow.mark(own.id, number);
        notes.set(own.id, noteText(number, words));
      } else if (name === 'entry') rows.at(-1)?.push(flow.leave());
      else if (name === 'row') flow.row(rows.pop() ?? []);
      else if (name === 'tekstregel' && open.at(-1) === 'kamervraagkop') title.set(titleLine, flow.leave());
      else if (name === 'kamervraagkop') flow.add(inPrintOrder(title));
      else if (NUMBERS.has(name) && !HEADED.has(open.at(-1) ?? '')) {
        flow.text(' ');
        isAfterNumber = true;
      } else if (NUMBERS.has(name) || BLOCKS.has(name)) flow.end();
    },
    text(words) {
      if (skipped > 0 || open.length === 0) return;
      const collapsed = words.replace(/\s+/g, ' ');
      // White space between blocks is none of the text.
      if (collapsed === ' ' && (flow.isAtStart || isAfterNumber)) return;
      isAfterNumber = false;
      if (raised.length > 0) flow.raised(collapsed);
      else flow.text(collapsed);
    },
  });
  return draftOf(flow.finish(notes), { losses: isWhole ? [] : ['damaged'] });
}

function inPrintOrder(title: ReadonlyMap<string, readonly DraftParagraph[]>): readonly DraftParagraph[] {
  const rest = [...title.keys()].filter((line) => !TITLE_LINES.includes(line));
  return [...TITLE_LINES, ...rest].flatMap((line) => title.get(line) ?? []);
}

/** The number of a note, which its text may begin with, and its words. */
function numberOf(paragraphs: readonly DraftParagraph[], counted: string): [string, readonly DraftParagraph[]] {
  const [first, ...rest] = paragraphs;
  const [, number, words] = /^\s*(\d{1,3})[.)]?\s+([\s\S]*)$/.exec(first?.text ?? '') ?? [];
  return number === undefined || words === undefined || Math.abs(Number(number) - Number(counted)) > 400
    ? [counted, paragraphs]
    : [number, [{ text: words }, ...rest]];
}
