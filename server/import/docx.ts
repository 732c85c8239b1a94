import { type Numbering, numberingOf } from './docxNumbering.ts';
import { isOn, type Style, stylesOf } from './docxStyles.ts';
import { type Draft, type DraftParagraph, draftOf } from './draft.ts';
import { type Flow, newFlow, noteText, onOneLine } from './flow.ts';
import { readXml } from './xml.ts';

/** The parts of a Word document that hold its text. */
export interface DocxParts {
  readonly document: string;
  readonly footnotes?: string | undefined;
  readonly endnotes?: string | undefined;
  readonly numbering?: string | undefined;
  readonly styles?: string | undefined;
}

/** How something was before a change that is tracked, among its properties. */
const FORMER = new Set(['pPrChange', 'rPrChange', 'sectPr']);

type StyleOf = (name: string | undefined) => Style;

/** What holds no text of the document, or text that is not in its print. */
const SKIPPED = new Set(
  'del moveFrom instrText delText delInstrText Fallback sdtPr sectPr tblPr trPr tcPr tblGrid txbxPr annotationRef binData'.split(
    ' ',
  ),
);

/** The text of a Word document as Word prints it, with insertions taken and deletions left out. */
export function readDocx(parts: DocxParts): Draft {
  const styleOf = stylesOf(parts.styles);
  const numbering = numberingOf(parts.numbering);
  const order: Record<NoteKind, string[]> = { footnote: [], endnote: [] };
  const ownMarks = new Set<string>();
  const { flow, isWhole } = read(parts.document, numbering, styleOf, order, ownMarks);
  const notes = new Map<string, string>();
  for (const kind of ['footnote', 'endnote'] as const) {
    const texts = notesOf(kind === 'footnote' ? parts.footnotes : parts.endnotes, kind, numbering, styleOf);
    order[kind].forEach((id, index) => {
      notes.set(`${kind} ${id}`, noteText(index + 1, texts.get(id) ?? []));
    });
    for (const [id, own] of texts) if (ownMarks.has(`${kind} ${id}`)) notes.set(`${kind} ${id}`, onOneLine(own));
  }
  const pages = flow.page > 1 ? flow.page : undefined;
  return draftOf(flow.finish(notes), { pages, losses: isWhole ? [] : ['damaged'] });
}

type NoteKind = 'footnote' | 'endnote';

/** The texts of the notes of a part, by their names in it. */
function notesOf(
  xml: string | undefined,
  kind: NoteKind,
  numbering: Numbering,
  styleOf: StyleOf,
): Map<string, readonly DraftParagraph[]> {
  const texts = new Map<string, readonly DraftParagraph[]>();
  if (xml === undefined) return texts;
  const none: Record<NoteKind, string[]> = { footnote: [], endnote: [] };
  let id: string | undefined;
  read(xml, numbering, styleOf, none, new Set(), {
    open(name, attribute, flow) {
      if (name !== kind) return;
      const type = attribute('type');
      id = type === undefined || type === 'normal' ? attribute('id') : undefined;
      flow.enter();
    },
    close(name, flow) {
      if (name !== kind) return;
      const paragraphs = flow.leave();
      if (id !== undefined) texts.set(id, paragraphs);
    },
  });
  return texts;
}

interface Around {
  open(name: string, attribute: (name: string) => string | undefined, flow: Flow): void;
  close(name: string, flow: Flow): void;
}

interface Paragraph {
  style: string | undefined;
  list: string | undefined;
  level: number | undefined;
  /** Whether its end was deleted, so that the next one goes on with it. */
  isJoined: boolean;
  isNumbered: boolean;
}

const newParagraph = (): Paragraph => ({
  style: undefined,
  list: undefined,
  level: undefined,
  isJoined: false,
  isNumbered: false,
});

interface Properties {
  isRaised: boolean | undefined;
  isHidden: boolean | undefined;
}

function read(
  xml: string,
  numbering: Numbering,
  styleOf: StyleOf,
  order: Record<NoteKind, string[]>,
  /** The notes with marks that somebody typed: Word does not count them, and prints their marks as they are. */
  ownMarks: Set<string>,
  around: Around = { open() {}, close() {} },
) {
  const flow = newFlow();
  const paragraphs: Paragraph[] = [];
  const rows: (readonly DraftParagraph[])[][] = [];
  const fields: ('code' | 'result')[] = [];
  let skipped = 0;
  let inProperties: 'paragraph' | 'mark' | 'run' | undefined;
  let ownMark: string | undefined;
  let run: Properties = { isRaised: undefined, isHidden: undefined };
  let isText = false;
  let isPageTurned = false;
  let isDeletedEnd = false;

  const paragraph = () => paragraphs.at(-1);
  /** Word's own number comes before the first words. */
  const number = () => {
    const own = paragraph();
    if (own === undefined || own.isNumbered) return;
    own.isNumbered = true;
    const style = styleOf(own.style);
    const list = own.list ?? style.list;
    if (list === undefined || list === '0') return;
    const level = own.level ?? numbering.levelOf(list, own.style) ?? style.level ?? 0;
    const words = numbering.next(list, level);
    if (flow.isAtStart) flow.text(words);
  };
  const write = (words: string) => {
    if (fields.at(-1) === 'code' || run.isHidden) return;
    number();
    if (words.trim() !== '') isPageTurned = false;
    if (ownMark !== undefined) {
      flow.mark(ownMark, words.trim());
      ownMark = undefined;
    } else if (run.isRaised) flow.raised(words);
    else flow.text(words);
  };
  const turnPage = () => {
    // A break that somebody made is followed by the one that Word saw there.
    if (!isPageTurned) flow.turnPage();
    isPageTurned = true;
  };

  const isWhole = readXml(xml, {
    open(name, attribute) {
      if (skipped > 0 || (inProperties === undefined ? SKIPPED : FORMER).has(name)) {
        skipped++;
        return;
      }
      around.open(name, attribute, flow);
      const value = attribute('val');
      if (inProperties !== undefined) {
        const own = paragraph();
        if (name === 'rPr' && inProperties === 'paragraph') inProperties = 'mark';
        else if (inProperties === 'mark' && (name === 'del' || name === 'moveFrom')) isDeletedEnd = true;
        else if (inProperties === 'paragraph' && own) {
          if (name === 'pStyle') own.style = value;
          else if (name === 'numId') own.list = value;
          else if (name === 'ilvl') own.level = Number(value);
        } else if (inProperties === 'run') {
          if (name === 'vertAlign') run.isRaised = value === 'superscript';
          else if (name === 'position') run.isRaised ??= Number(value) > 3;
          else if (name === 'vanish') run.isHidden = isOn(value);
          else if (name === 'rStyle') {
            run.isRaised ??= styleOf(value).isRaised;
            run.isHidden ??= styleOf(value).isHidden;
          }
        }
        return;
      }
      switch (name) {
        case 'p':
          if (paragraph()?.isJoined) paragraphs.pop();
          else flow.end();
          paragraphs.push(newParagraph());
          break;
        case 'pPr':
          inProperties = 'paragraph';
          break;
        case 'r':
          ownMark = undefined;
          run = { isRaised: undefined, isHidden: undefined };
          break;
        case 'rPr':
          inProperties = 'run';
          break;
        case 't':
          isText = true;
          break;
        case 'tab':
        case 'ptab':
          write('\t');
          break;
        case 'br':
          if (attribute('type') === 'page') turnPage();
          else write('\n');
          break;
        case 'cr':
          write('\n');
          break;
        case 'lastRenderedPageBreak':
          turnPage();
          break;
        case 'noBreakHyphen':
          write('-');
          break;
        case 'sym':
          write('•');
          break;
        case 'fldChar': {
          const type = attribute('fldCharType');
          if (type === 'begin') fields.push('code');
          else if (type === 'separate') fields[fields.length - 1] = 'result';
          else fields.pop();
          break;
        }
        case 'footnoteReference':
        case 'endnoteReference': {
          const kind = name === 'footnoteReference' ? 'footnote' : 'endnote';
          const id = attribute('id') ?? '';
          if (isOn(attribute('customMarkFollows') ?? '0')) {
            ownMark = `${kind} ${id}`;
            ownMarks.add(ownMark);
            break;
          }
          number();
          order[kind].push(id);
          flow.mark(`${kind} ${id}`, order[kind].length);
          break;
        }
        case 'txbxContent':
          flow.enter();
          paragraphs.push({ ...newParagraph(), isNumbered: true });
          break;
        case 'tr':
          flow.end();
          rows.push([]);
          break;
        case 'tc':
          flow.enter();
          break;
      }
    },
    close(name) {
      if (skipped > 0) {
        skipped--;
        return;
      }
      around.close(name, flow);
      switch (name) {
        case 'pPr':
          inProperties = undefined;
          break;
        case 'rPr':
          inProperties = inProperties === 'mark' ? 'paragraph' : undefined;
          break;
        case 't':
          isText = false;
          break;
        case 'p': {
          if (!isDeletedEnd) number();
          paragraphs.pop();
          if (isDeletedEnd) paragraphs.push({ ...newParagraph(), isJoined: true });
          else flow.end();
          isDeletedEnd = false;
          break;
        }
        case 'txbxContent': {
          paragraphs.pop();
          const own = flow.leave();
          flow.add(own);
          break;
        }
        case 'tc':
          rows.at(-1)?.push(flow.leave());
          break;
        case 'tr':
          flow.row(rows.pop() ?? []);
          break;
      }
    },
    text(words) {
      if (isText && skipped === 0) write(words);
    },
  });
  return { flow, isWhole };
}
