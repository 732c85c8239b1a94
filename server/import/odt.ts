import { type Draft, type DraftParagraph, draftOf } from './draft.ts';
import { newFlow, noteText } from './flow.ts';
import { numberAs } from './numbering.ts';
import { type OdtStyles, odtStylesOf } from './odtStyles.ts';
import { readXml } from './xml.ts';

/** The parts of an OpenDocument text. */
export interface OdtParts {
  readonly content: string;
  readonly styles?: string | undefined;
}

/** What holds no text of the document, or text that is not in its print. */
const SKIPPED = new Set(
  'automatic-styles font-face-decls scripts forms tracked-changes annotation sequence-decls variable-decls user-field-decls number title desc hidden-paragraph hidden-text event-listeners'.split(
    ' ',
  ),
);
const PARAGRAPHS = new Set(['p', 'h']);
/** Blanks that one element stands for, at most. */
const MOST_BLANKS = 20;

/** A list, and how far it has counted. */
interface List {
  readonly style: string | undefined;
  count: number | undefined;
  isItemNumbered: boolean;
}

/** The text of an OpenDocument text, without its tracked deletions. */
export function readOdt({ content, styles }: OdtParts): Draft {
  const known: OdtStyles = odtStylesOf([styles ?? '', content]);
  const flow = newFlow();
  const notes = new Map<string, string>();
  const rows: { cells: (readonly DraftParagraph[])[]; isRepeated: number }[] = [];
  const lists: List[] = [];
  const counted = new Map<string, number[]>();
  const raised: boolean[] = [];
  let skipped = 0;
  let inText = 0;
  let note: { id: string; label: string; citation: boolean } | undefined;
  let noteCount = 0;
  let isBody = false;

  const write = (words: string) => {
    if (raised.at(-1)) flow.raised(words);
    else flow.text(words);
  };
  const number = () => {
    const list = lists.at(-1);
    if (list === undefined || list.isItemNumbered) return;
    list.isItemNumbered = true;
    const level = lists.length - 1;
    const form = known.list(list.style ?? '')?.[level];
    list.count = (list.count ?? (form?.start ?? 1) - 1) + 1;
    const counts = lists.map(({ count }) => count ?? 1);
    counted.set(list.style ?? '', counts);
    if (form === undefined) return;
    if (form.bullet !== undefined) return flow.text(`${form.bullet} `);
    const shown = counts.slice(Math.max(0, level + 1 - form.levels)).map((count) => numberAs(form.format, count));
    const words = form.format === '' ? '' : `${form.prefix}${shown.join('.')}${form.suffix}`;
    if (words.trim() !== '') flow.text(`${words.trim()} `);
  };

  const isWhole = readXml(content, {
    open(name, attribute) {
      if (skipped > 0 || SKIPPED.has(name)) {
        skipped++;
        return;
      }
      if (name === 'text' || name === 'body') isBody = true;
      if (!isBody) return;
      if (PARAGRAPHS.has(name)) {
        if (inText === 0 || note === undefined) flow.end();
        inText++;
        raised.push(known.isRaised(attribute('style-name')));
        if (known.startsPage(attribute('style-name'))) flow.turnPage();
        number();
        return;
      }
      switch (name) {
        case 'span':
          raised.push(known.isRaised(attribute('style-name')) || raised.at(-1) === true);
          break;
        case 's':
          write(' '.repeat(Math.min(MOST_BLANKS, Math.max(1, Number(attribute('c') ?? 1) || 1))));
          break;
        case 'tab':
          write('\t');
          break;
        case 'line-break':
          write('\n');
          break;
        case 'soft-page-break':
          flow.turnPage();
          break;
        case 'note':
          noteCount++;
          note = { id: `${noteCount}`, label: '', citation: false };
          break;
        case 'note-citation':
          if (note) note.citation = true;
          break;
        case 'note-body':
          if (note) flow.mark(note.id, note.label.trim());
          flow.enter();
          raised.push(false);
          lists.push({ style: undefined, count: undefined, isItemNumbered: true });
          break;
        case 'list': {
          const style = attribute('style-name') ?? lists.at(-1)?.style;
          const goesOn = attribute('continue-numbering') === 'true' || attribute('continue-list') !== undefined;
          const count = goesOn ? counted.get(style ?? '')?.[lists.length] : undefined;
          lists.push({ style, count, isItemNumbered: true });
          break;
        }
        case 'list-item': {
          const list = lists.at(-1);
          if (!list) break;
          list.isItemNumbered = false;
          const start = attribute('start-value');
          if (start !== undefined) list.count = Number(start) - 1;
          break;
        }
        case 'text-box':
          flow.enter();
          raised.push(false);
          break;
        case 'table-row':
          flow.end();
          rows.push({ cells: [], isRepeated: 1 });
          break;
        case 'table-cell':
          flow.enter();
          break;
      }
    },
    close(name) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      if (!isBody) return;
      if (PARAGRAPHS.has(name)) {
        inText--;
        raised.pop();
        flow.end();
        return;
      }
      switch (name) {
        case 'span':
          raised.pop();
          break;
        case 'note-citation':
          if (note) note.citation = false;
          break;
        case 'note-body': {
          raised.pop();
          lists.pop();
          const paragraphs = flow.leave();
          if (note) notes.set(note.id, noteText(note.label.trim(), paragraphs));
          break;
        }
        case 'note':
          note = undefined;
          break;
        case 'list':
          lists.pop();
          break;
        case 'text-box':
          raised.pop();
          flow.add(flow.leave());
          break;
        case 'table-cell':
          rows.at(-1)?.cells.push(flow.leave());
          break;
        case 'table-row':
          flow.row(rows.pop()?.cells ?? []);
          break;
      }
    },
    text(words) {
      if (skipped > 0 || !isBody) return;
      if (note?.citation) note.label += words;
      // White space of the file is one blank, and what stands between paragraphs is none.
      else if (inText > 0) write(words.replace(/\s+/g, ' '));
    },
  });
  const pages = flow.page > 1 ? flow.page : undefined;
  return draftOf(flow.finish(notes), { pages, losses: isWhole ? [] : ['damaged'] });
}
