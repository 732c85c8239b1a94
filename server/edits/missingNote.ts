import type { Note, QaDocument } from '../model/document.ts';
import { extent, sectionAt, trimmed } from '../model/sections.ts';
import { markedStart } from '../reading/headingForm.ts';
import type { Span } from '../text/span.ts';
import { SUPERSCRIPTS, superscript } from '../text/superscript.ts';
import type { Edit } from './edit.ts';
import { headingsOf } from './headings.ts';

/** What stands where the text of a note is yet to be written: a number alone is no note. */
const TO_WRITE = '…';

/** Puts in a note for the mark at a place, with the number as it is printed there, where the text of that note belongs. */
export function missingNote(document: QaDocument, mark: Span): readonly Edit[] {
  const note = document.notes.find(({ marks }) => marks.some(({ start }) => start === mark.start));
  return note === undefined ? [] : noteText(document, note, mark, numberAt(document.text, mark));
}

/** Puts in the text of a note that is yet to be written where it belongs, with its number as `printed` where no other has one. */
export function noteText(document: QaDocument, note: Note, mark: Span, printed: string): readonly Edit[] {
  const { text, notes } = document;
  const { lineEnd, gap } = headingsOf(document);
  const isNear = isBelowSections(document) ? inSection(document, mark) : () => true;
  const series = notes.filter((one) => one.series === note.series && one.definition !== undefined && isNear(one));
  const before = series.findLast(({ number }) => number < note.number);
  const after = series.find(({ number }) => number > note.number);
  const near = before ?? after;
  const number = near === undefined ? printed : likeIn(text, near, note);
  const words = `${number}${TO_WRITE}`;
  if (before?.definition !== undefined) {
    const { end } = trimmed(document, before.definition);
    const between = after?.definition === undefined ? undefined : betweenNotes(text, end, after.definition.start);
    return [{ span: { start: end, end }, text: `${between ?? lineEnd.repeat(isRaised(words) ? 2 : 1)}${words}` }];
  }
  if (after?.definition !== undefined) {
    const { start } = after.definition;
    return [{ span: { start, end: start }, text: `${words}${lineEnd.repeat(isRaised(words) ? 2 : 1)}` }];
  }
  const { end } = trimmed(document, around(document, mark));
  return [{ span: { start: end, end }, text: `${lineEnd.repeat(Math.max(2, gap + 1))}${words}` }];
}

/** Whether each note stands in the section of its mark, as in clean text, and not at the end of a page or of all. */
function isBelowSections(document: QaDocument): boolean {
  return document.notes.every(({ definition, marks: [mark] }) => {
    if (definition === undefined || mark === undefined) return true;
    return sectionAt(document, definition.start) === sectionAt(document, mark.start);
  });
}

function inSection(document: QaDocument, mark: Span): (note: Note) => boolean {
  const section = sectionAt(document, mark.start);
  return ({ definition }) => definition !== undefined && sectionAt(document, definition.start) === section;
}

/** The section around a mark, or the header. */
function around(document: QaDocument, mark: Span): Span {
  const { sections, text } = document;
  const section = sections[sectionAt(document, mark.start)];
  if (section !== undefined) return extent(section);
  const [first] = sections;
  return { start: 0, end: first === undefined ? text.length : markedStart(text, extent(first).start) };
}

/** `² ` or `[2] ` before a note that the text has nowhere yet. */
function numberAt(text: string, { start, end }: Span): string {
  const bracketed = text.charAt(start - 1) === '[' && text.charAt(end) === ']';
  const number = text.slice(start, end);
  return bracketed ? `[${number}] ` : `${number} `;
}

/** What stands before another note, with the number of this one. */
function likeIn(text: string, { number, definition, content }: Note, note: Note): string {
  const opening = text.slice(definition?.start ?? 0, content?.start ?? definition?.end ?? 0);
  const raised = superscript(number);
  return opening.includes(raised)
    ? opening.replace(raised, superscript(note.number))
    : opening.replace(`${number}`, `${note.number}`);
}

const isRaised = (words: string) => SUPERSCRIPTS.includes(words.charAt(0));

/** The empty lines between two notes, where nothing else stands there. */
function betweenNotes(text: string, end: number, start: number): string | undefined {
  const between = text.slice(end, start);
  return between.trim() === '' && /[\r\n]/.test(between) ? between : undefined;
}
