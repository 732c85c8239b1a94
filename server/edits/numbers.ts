import type { Note, QaDocument, QuestionNumber } from '../model/document.ts';
import { questionNumber } from '../model/questionNumber.ts';
import { sectionAt, setsOf } from '../model/sections.ts';
import { enumeration } from '../model/titles.ts';
import { numbersOf, readNumbers } from '../parse/numbers.ts';
import type { Span } from '../text/span.ts';
import { superscript } from '../text/superscript.ts';
import type { Edit } from './edit.ts';

/** What a number of the questions of one set becomes, by its own. */
export type Renumbering = (number: QuestionNumber) => QuestionNumber;

/** A number as it is printed: of a question in `3a`, `3 a`. */
const PRINTED = /\d+(?:[^\S\r\n]?[a-h](?![a-z]))?/gi;

/** What writes new numbers into the headings and mentions of one set of questions, wherever they are printed. */
export function renumberedQuestions(document: QaDocument, set: number, renumbering: Renumbering): readonly Edit[] {
  const sets = setsOf(document.sections);
  const headings = document.sections.filter((_, index) => sets[index] === set);
  const mentions = document.references.filter(({ span }) => (sets[sectionAt(document, span.start)] ?? 0) === set);
  return [...headings, ...mentions]
    .flatMap(({ numbers, numbersSpan }) => rewritten(document.text, numbersSpan, numbers, renumbering) ?? [])
    .sort((a, b) => a.span.start - b.span.start);
}

/** `2, 3 en 5` with new numbers, in the same print where it then names the same. */
export function rewritten(
  text: string,
  span: Span | undefined,
  numbers: readonly QuestionNumber[],
  renumbering: Renumbering,
): Edit | undefined {
  const renumbered = numbers.map(renumbering);
  if (span === undefined || renumbered.every((number, index) => number === numbers[index])) return undefined;
  const inPlace = text.slice(span.start, span.end).replace(PRINTED, (printed) => `${renumbering(asNumber(printed))}`);
  const read = readNumbers(inPlace, 0);
  const isRead = read?.end === inPlace.length && isSame(numbersOf(read.ranges), renumbered);
  return { span, text: isRead ? inPlace : enumeration([...new Set(renumbered)]) };
}

/** `3`, or `'3a'`. */
export function asNumber(printed: string): QuestionNumber {
  const digits = Number.parseInt(printed, 10);
  const letter = /[a-h]$/i.exec(printed)?.[0].toLowerCase() ?? '';
  return questionNumber(digits, letter);
}

function isSame(one: readonly QuestionNumber[], other: readonly QuestionNumber[]): boolean {
  const numbers = new Set(other);
  return new Set(one).size === numbers.size && one.every((number) => numbers.has(number));
}

/**
 * What writes new numbers into the marks and definitions of notes; those that `numberOf` leaves as they are stay.
 *
 * @param aboveText the number before the text of a note, where that becomes the text of another.
 */
export function renumberedNotes(
  document: QaDocument,
  numberOf: (note: Note) => number,
  aboveText = numberOf,
): readonly Edit[] {
  const edits: Edit[] = [];
  const write = (span: Span, note: Note, number: number) => {
    if (number !== note.number) edits.push(...noteNumber(document.text, span, note, number));
  };
  for (const note of document.notes) {
    const { definition, content, marks } = note;
    for (const mark of marks) write(mark, note, numberOf(note));
    if (definition) write({ start: definition.start, end: content?.start ?? definition.end }, note, aboveText(note));
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/** The number of a note in a mark, or before its text, in the digits in which it is printed. */
function noteNumber(text: string, { start, end }: Span, note: Note, number: number): readonly Edit[] {
  const printed = text.slice(start, end);
  for (const write of [String, superscript]) {
    const at = printed.indexOf(write(note.number));
    if (at < 0) continue;
    const from = start + at;
    return [{ span: { start: from, end: from + write(note.number).length }, text: write(number) }];
  }
  return [];
}
