import { type Draft, type DraftParagraph, draftOf } from './draft.ts';
import { newFlow, noteText } from './flow.ts';
import { type Element, elementOf, formatOf } from './htmlElement.ts';
import { bullet, numberAs } from './numbering.ts';
import { parseMarkup } from './parser.ts';

/** What the text of a document stands in, where a page has more. */
const MAIN = /<main\b|\brole\s*=\s*["']?main\b|\bid\s*=\s*["']?broodtekst\b/i;
/** `1`, `[1]` in a link to a note or back from it */
const NOTE_LINK = /^\s*\[?(\d{1,3})\]?\s*$/;
/** White space as HTML has it; in pieces, as V8 has no room to find millions of them at once. */
const BLANKS = /[ \t\r\n\f]{1,4096}/g;
/** `  `, which such pieces leave */
const LONGER_BLANKS = / {2,4096}/g;
/** Elements within elements that are told apart, at most. */
const DEEPEST = 2000;

interface List {
  readonly format: string | undefined;
  next: number;
}

/** A note of the document while it is read. */
interface Note {
  readonly element: Element;
  number: string;
}

/** What is done at elements, by their names. */
type Table<Of> = Readonly<Record<string, (of: Of) => void>>;

/** The text of a web page, or of what a browser or Word put on the clipboard: nothing is run, and nothing fetched. */
export function readHtml(page: string): Draft {
  const html = fragmentOf(page);
  const flow = newFlow();
  const open: Element[] = [];
  const lists: List[] = [];
  const rows: (readonly DraftParagraph[])[][] = [];
  const cells: number[] = [];
  const meta = new Map<string, string>();
  const marked = new Set<string>();
  const notes = new Map<string, string>();
  const hasMain = MAIN.test(html);
  let skipping = 0;
  let raising = 0;
  let inMain = 0;
  let preserving = 0;
  /** The element whose words are looked at before they are added. */
  let held: { readonly element: Element; words: string } | undefined;
  let note: Note | undefined;
  /** Whether the number of an item is all that its paragraph has yet. */
  let isAfterNumber = false;
  let ignored = 0;

  const isShown = () => skipping === 0 && !(hasMain && inMain === 0);
  const add = (words: string) => {
    const text = preserving > 0 ? words : words.replace(BLANKS, ' ').replace(LONGER_BLANKS, ' ');
    if (text === '' || (text.trim() === '' && (isAfterNumber || (flow.isAtStart && raising === 0)))) return;
    isAfterNumber = false;
    if (held !== undefined) held.words += text;
    else if (raising > 0) flow.raised(text);
    else flow.text(text);
  };
  const release = () => {
    if (held === undefined) return;
    const { element, words } = held;
    held = undefined;
    const number = NOTE_LINK.exec(words)?.[1];
    const own = element.note ?? '';
    if (note?.element.note === own && element.note !== undefined) note.number = numberOf(own, number);
    else if (element.holds === 'mark') {
      marked.add(own);
      isAfterNumber = false;
      flow.mark(own, numberOf(own, number));
    } else if (element.holds === 'sign') {
      const sign = words.trim();
      isAfterNumber = true;
      flow.text(`${sign.length === 1 && !/\d/.test(sign) ? bullet(sign) : sign} `);
    } else if (element.holds === 'tab') flow.text('\t');
    else if (number !== undefined) flow.raised(number);
    else add(words);
  };
  const openCell = () => {
    cells.push(open.length);
    flow.enter();
  };
  const closeCell = (depth: number) => {
    if (cells.at(-1) !== depth) return;
    cells.pop();
    release();
    const own = flow.leave();
    if (rows.length > 0) rows.at(-1)?.push(own);
    else flow.add(own);
  };
  const opens: Table<Readonly<Record<string, string>>> = {
    br: () => flow.text('\n'),
    pre: () => preserving++,
    ol: ({ start = '', ...own }) =>
      lists.push({ format: formatOf(own, own.type ?? '1'), next: Number.parseInt(start, 10) || 1 }),
    ul: (own) => lists.push({ format: formatOf(own, undefined), next: 1 }),
    li: (own) => {
      const list = lists.at(-1);
      const value = Number.parseInt(own.value ?? '', 10);
      if (list && !Number.isNaN(value)) list.next = value;
      isAfterNumber = true;
      const format = formatOf(own, list?.format);
      flow.text(list && format !== undefined ? `${numberAs(format, list.next++)}. ` : '• ');
    },
    tr: () => {
      flow.end();
      rows.push([]);
    },
    td: openCell,
    th: openCell,
  };
  const closes: Table<number> = {
    pre: () => preserving--,
    ol: () => lists.pop(),
    ul: () => lists.pop(),
    tr: () => flow.row(rows.pop() ?? []),
    td: closeCell,
    th: closeCell,
  };
  const endNote = (ended: Note) => {
    const own = ended.element.note ?? '';
    const text = noteText(ended.number, flow.leave());
    note = undefined;
    // One whose mark was not chosen with it stands where it is.
    if (marked.has(own)) notes.set(own, text);
    else flow.text(text);
  };

  const isWhole = parseMarkup(
    html,
    {
      onopentag(name, attributes) {
        if (name === 'meta') meta.set(attributes.name ?? '', attributes.content ?? '');
        if (open.length >= DEEPEST) {
          ignored++;
          return;
        }
        const element = elementOf(name, attributes);
        open.push(element);
        if (element.skips) skipping++;
        if (element.main) inMain++;
        if (!isShown()) return;
        if (element.block && !(isAfterNumber && name !== 'li')) {
          release();
          flow.end();
        }
        if (element.holds !== undefined && held === undefined) held = { element, words: '' };
        if (element.raises) raising++;
        if (element.holdsNote && note === undefined) {
          note = { element, number: numberOf(element.note ?? '', undefined) };
          flow.enter();
        }
        if (Object.hasOwn(opens, name)) opens[name]?.(attributes);
      },
      onclosetag(name) {
        if (ignored > 0) {
          ignored--;
          return;
        }
        const element = open.pop();
        if (element === undefined) return;
        const wasShown = isShown();
        if (element.main) inMain--;
        if (element.skips) skipping--;
        if (!wasShown) return;
        if (element === held?.element) release();
        if (element.raises) raising--;
        if (Object.hasOwn(closes, name)) closes[name]?.(open.length + 1);
        if (element.block) {
          release();
          flow.end();
          isAfterNumber = false;
        }
        if (element === note?.element) {
          endNote(note);
          flow.end();
        }
      },
      ontext(words) {
        if (isShown()) add(words);
      },
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  release();
  const paragraphs = flow.finish(notes).map((one) => ({ ...one, text: one.text.replace(MARKED_TWICE, '') }));
  return draftOf([...titleBlock(meta), ...paragraphs], { losses: isWhole ? [] : ['damaged'] });
}

/** The number of a note: as it is printed, or else by its name, `ftn1`, where print has letters or nothing. */
function numberOf(note: string, printed: string | undefined): string {
  return printed ?? /\d{1,4}$/.exec(note)?.[0] ?? '*';
}

/** `• ` before a number that a page prints itself */
const MARKED_TWICE = /^•\s+(?=(?:[•–—-]|\(?[\da-z]{1,3}[.)°]|\([\da-z]{1,3}\))\s|$)/;

/** What a browser or Word put on the clipboard says which part of it was chosen; Word has the notes of that after it. */
function fragmentOf(page: string): string {
  const start = page.indexOf('<!--StartFragment');
  if (start < 0) return page.startsWith('Version:') ? page.slice(Math.max(0, page.indexOf('<'))) : page;
  const end = page.indexOf('<!--EndFragment', start);
  const chosen = page.slice(page.indexOf('>', start) + 1, end < 0 ? page.length : end);
  const rest = end < 0 ? '' : page.slice(end);
  const notes = rest.search(NOTE_LIST);
  return notes < 0 ? chosen : chosen + rest.slice(notes);
}

/** `<div style='mso-element:footnote-list'>` */
const NOTE_LIST = /<div[^<>]{0,200}mso-element\s*:\s*(?:foot|end)note-list/i;

/** What the official page says of itself in its head alone, as print has it over the questions. */
function titleBlock(meta: ReadonlyMap<string, string>): readonly DraftParagraph[] {
  const number = meta.get('OVERHEIDop.aanhangselNummer') ?? '';
  const session = /^(\d{4})-(\d{4})$/.exec(meta.get('OVERHEIDop.vergaderjaar') ?? '');
  if (!/^\d{1,5}$/.test(number) || session === null) return [];
  const chamber = /^Eerste/.test(meta.get('DC.creator') ?? '') ? 'Eerste' : 'Tweede';
  return [
    `${chamber} Kamer der Staten-Generaal`,
    `Vergaderjaar ${session[1]}–${session[2]}`,
    'Aanhangsel van de Handelingen',
    number,
  ].map((text) => ({ text }));
}
