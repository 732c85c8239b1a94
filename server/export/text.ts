import type { Note, QaDocument, Section } from '../model/document.ts';
import { extent, nameOf, sectionAt } from '../model/sections.ts';
import { titleOf } from '../model/titles.ts';
import { type Paragraph, type Piece, paragraphsOf } from '../reading/paragraphs.ts';
import { plain } from '../text/oneLine.ts';
import type { Span } from '../text/span.ts';
import { superscript } from '../text/superscript.ts';

/** A document as plain text without furniture and broken lines, which leads back to where it came from. */
export interface CleanText<Place = Span> {
  readonly text: string;
  readonly headings: readonly CleanHeading<Place>[];
}

export interface CleanHeading<Place = Span> {
  /** `Vraag 3` in the clean text. */
  readonly place: Place;
  /** Where the same is named in the document. */
  readonly source: Place;
}

/** Where a piece of clean text begins, in it and in the source. */
export interface Anchor {
  readonly at: number;
  readonly source: number;
}

/**
 * The clean text of `document`, in the form that docs/text.md describes: headings as printed, a paragraph a line with an
 * empty line between, marks as superscript digits at their words, each note below the section of its first mark, and the publication's own
 * key above all.
 */
export function cleanText(document: QaDocument): CleanText & { readonly anchors: readonly Anchor[] } {
  const read = paragraphsOf(document);
  const { header, sections } = document;
  const below = notesBelow(document);
  const headings: CleanHeading[] = [];
  const anchors: Anchor[] = [];
  let text = '';
  /** Adds a paragraph; with `glue` it goes on after what stands there already. */
  const add = (pieces: readonly Anchored[], glue?: string) => {
    const { words, anchors: own } = line(pieces);
    if (words === '') return;
    text += glue ?? (text === '' ? '' : '\n\n');
    for (const { at, source } of own) anchors.push({ at: text.length + at, source });
    text += words;
  };
  const addAll = (span: Span) => {
    for (const paragraph of read(span)) add(anchored(document, paragraph));
  };
  const addNotes = (index: number) => {
    for (const { number, content, definition } of below.get(index) ?? []) {
      const span = content ?? definition;
      const own = span === undefined ? [] : read(span).flatMap((one) => [...anchored(document, one), BLANK]);
      add([{ words: `${superscript(number)} `, source: definition?.start ?? 0 }, ...own]);
    }
  };

  // The title block and the feet of pages say which publication it is, and are no text of it.
  if (header.key !== undefined) add([{ words: header.key, source: -1 }]);
  if (header.span !== undefined) addAll(header.span);
  addNotes(-1);
  sections.forEach((section, index) => {
    const source = nameOf(document, section);
    const printed = printedHeading(document, section);
    add([{ words: printed.words, source: source.start }]);
    const end = text.length;
    headings.push({ place: { start: end - printed.length - printed.after, end: end - printed.after }, source });
    read(section.body).forEach((paragraph, at) => {
      add(anchored(document, paragraph), at === 0 && printed.sharesLine ? ' ' : undefined);
    });
    addNotes(index);
  });
  return { text: text === '' ? '' : `${text}\n`, headings, anchors };
}

/** Words of a document, and where they stand in it. */
interface Anchored {
  readonly words: string;
  readonly source: number;
}

const BLANK: Anchored = { words: ' ', source: -1 };

/** The heading of a section as one reads it, and what a document calls it that prints none. */
export function printedHeading({ text }: QaDocument, section: Section) {
  const { heading, body } = section;
  if (heading === undefined) {
    const words = titleOf(section);
    return { words, length: words.length, after: 0, sharesLine: false };
  }
  const own = blankless(text.slice(heading.start, heading.end));
  // A bar between two cells is drawn, and not said.
  const gap = text.slice(heading.end, body.start).replaceAll('|', ' ');
  const after = joined(gap).trimEnd();
  // Words on the line of the heading stay there: `Antwoord: Ja.`
  const sharesLine = body.start < body.end && !/[\r\n]/.test(gap);
  return { words: own + after, length: own.length, after: after.length, sharesLine };
}

/** The notes by the index of the section below which they stand, -1 for the header: of their first mark, or else their own. */
export function notesBelow(document: QaDocument): ReadonlyMap<number, readonly Note[]> {
  const below = new Map<number, Note[]>();
  for (const note of document.notes) {
    if (note.definition === undefined) continue;
    const index = sectionBefore(document, (note.marks[0] ?? note.definition).start);
    const list = below.get(index);
    if (list === undefined) below.set(index, [note]);
    else list.push(note);
  }
  return below;
}

/** The index of the section around an offset, or of the header before all. */
function sectionBefore(document: QaDocument, offset: number): number {
  const first = document.sections[0];
  if (first === undefined || offset < extent(first).start) return -1;
  return sectionAt(document, offset);
}

/** The pieces of a paragraph, with each mark as the superscript of its note at the word before it. */
function anchored({ notes }: QaDocument, { pieces, starts }: Paragraph): readonly Anchored[] {
  const found: Anchored[] = [];
  pieces.forEach((piece, index) => {
    const source = starts[index] ?? 0;
    if (piece.kind !== 'mark') {
      found.push({ words: piece.text, source });
      return;
    }
    const before = found.at(-1);
    if (before) found[found.length - 1] = { ...before, words: before.words.trimEnd() };
    const isSecond = pieces[index - 1]?.kind === 'mark';
    const note = notes[piece.note];
    found.push({ words: `${isSecond ? ' ' : ''}${superscript(note?.number ?? 0)}`, source });
    if (before && before.words !== before.words.trimEnd() && startsWord(pieces[index + 1])) found.push(BLANK);
  });
  return found;
}

function startsWord(piece: Piece | undefined): boolean {
  return piece !== undefined && 'text' in piece && /^[^\s.,;:?!)\]»”]/.test(piece.text);
}

/** A paragraph on one line, without the spaces by which print or a converter made words stand apart, and what hides. */
function line(pieces: readonly Anchored[]): { readonly words: string; readonly anchors: readonly Anchor[] } {
  const anchors: Anchor[] = [];
  let words = '';
  for (const { words: more, source } of pieces) {
    const added = joined(more);
    const isApart = words === '' || /[ \t]$/.test(words);
    const kept = isApart ? added.trimStart() : added;
    if (kept !== '' && source >= 0) anchors.push({ at: words.length, source });
    words += kept;
  }
  return { words: words.trimEnd(), anchors };
}

/** White space that is not one blank or one tab already: nearly all is. */
const BLANKS = /[\s\u0085]{2,}|[^\S \t]|\u0085/gu;

/** White space as one blank, or as the tab between two cells of a table. */
function joined(text: string): string {
  return plain(text).replace(BLANKS, (blanks) => (blanks.includes('\t') ? '\t' : ' '));
}

function blankless(text: string): string {
  return joined(text).trim();
}
