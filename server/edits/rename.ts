import type { Note, QaDocument, QuestionNumber } from '../model/document.ts';
import { byCount, digitsOf, withDigits } from '../model/questionNumber.ts';
import { sectionAt, setsOf } from '../model/sections.ts';
import { parse } from '../parse/parse.ts';
import { type Span, touches } from '../text/span.ts';
import { applied, type Edit } from './edit.ts';
import { asNumber, renumberedNotes, renumberedQuestions } from './numbers.ts';

/** What has a number that can be another: a question with all that names it, or a note. */
export type Numbered =
  /** `span` is the number as it is printed there: `3` of `Antwoord op vraag 2, 3 en 5`. */
  | { readonly kind: 'question'; readonly span: Span; readonly number: QuestionNumber; readonly set: number }
  | { readonly kind: 'note'; readonly span: Span; readonly number: number; readonly note: Note };

export type Renaming =
  | { readonly kind: 'renamed'; readonly edits: readonly Edit[] }
  /** The new number was another's, so that what comes after counts on from it. */
  | { readonly kind: 'shifted'; readonly edits: readonly Edit[] }
  /** Another has that number, and counting on would not serve. */
  | { readonly kind: 'taken' }
  /** Not a number as questions have them, or as notes have them. */
  | { readonly kind: 'unreadable' }
  /** With the new number the text would not be read as what it is. */
  | { readonly kind: 'unsafe' };

/** What number is at `offset`: in a heading, in a mention, in a mark, before the text of a note. */
export function numberedAt(document: QaDocument, offset: number): Numbered | undefined {
  const { text, sections, references, notes } = document;
  for (const note of notes) {
    const span = note.marks.find((mark) => touches(mark, offset)) ?? openingOf(note);
    if (span && touches(span, offset)) return { kind: 'note', span: trimmed(text, span), number: note.number, note };
  }
  const section = sections[sectionAt(document, offset)];
  const inHeading = section?.heading && touches(section.heading, offset) ? section : undefined;
  const named = references.find(({ span }) => touches(span, offset)) ?? inHeading;
  if (named?.numbersSpan === undefined) return undefined;
  const { start, end } = named.numbersSpan;
  const set = setsOf(sections)[sectionAt(document, offset)] ?? 0;
  const [only] = named.numbers;
  if (named.numbers.length === 1 && only !== undefined)
    return { kind: 'question', span: { start, end }, number: only, set };
  for (const { index, 0: printed } of text.slice(start, end).matchAll(/\d+[a-h]?/gi)) {
    const span = { start: start + index, end: start + index + printed.length };
    if (touches(span, offset)) return { kind: 'question', span, number: asNumber(printed), set };
  }
  return undefined;
}

/** `¹ ` before the text of a note; undefined where that stands elsewhere, or has lost its number. */
function openingOf({ definition, content }: Note): Span | undefined {
  if (definition?.start === content?.start) return undefined;
  return definition && content && { start: definition.start, end: content.start };
}

function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

/** What gives what is numbered a new number, wherever that is printed; the result is read anew before it is given. */
export function renamed(document: QaDocument, numbered: Numbered, name: string): Renaming {
  const to = /^\s*([1-9]\d{0,2}[a-h]?)\s*$/i.exec(name)?.[1];
  if (to === undefined) return { kind: 'unreadable' };
  return numbered.kind === 'note'
    ? renamedNote(document, numbered, to)
    : renamedQuestion(document, numbered, asNumber(to));
}

function renamedQuestion(
  document: QaDocument,
  { number, set }: Numbered & { kind: 'question' },
  to: QuestionNumber,
): Renaming {
  if (to === number) return { kind: 'renamed', edits: [] };
  const known = numbersIn(document, set);
  const isTaken = known.has(to);
  const by = digitsOf(to) - digitsOf(number);
  if (isTaken && by <= 0) return { kind: 'taken' };
  const moved = isTaken ? [...known].filter((one) => digitsOf(one) >= digitsOf(number)) : [number];
  const renumbering = new Map(moved.map((one) => [one, isTaken ? withDigits(one, digitsOf(one) + by) : to]));
  return counted(
    document,
    isTaken,
    renumberedQuestions(document, set, (one) => renumbering.get(one) ?? one),
    (after) => isRenumbered(document, after, set, renumbering),
  );
}

/** All numbers that questions and answers of a set have. */
function numbersIn({ sections }: QaDocument, set: number): ReadonlySet<QuestionNumber> {
  const sets = setsOf(sections);
  const own = sections.filter(({ role }, index) => sets[index] === set && (role === 'question' || role === 'answer'));
  return new Set(own.flatMap(({ numbers }) => numbers).sort(byCount));
}

function renamedNote(document: QaDocument, { note }: Numbered & { kind: 'note' }, name: string): Renaming {
  const to = asNumber(name);
  if (typeof to !== 'number') return { kind: 'unreadable' };
  if (to === note.number) return { kind: 'renamed', edits: [] };
  const inSeries = document.notes.filter(({ series }) => series === note.series);
  const isTaken = inSeries.some(({ number }) => number === to);
  const by = to - note.number;
  if (isTaken && by <= 0) return { kind: 'taken' };
  const numberOf = (one: Note) => {
    if (one === note) return to;
    return isTaken && one.series === note.series && one.number > note.number ? one.number + by : one.number;
  };
  return counted(document, isTaken, renumberedNotes(document, numberOf), (after) =>
    hasNotes(document, after, numberOf),
  );
}

/** Edits that were tried: what is read after them is what was meant. */
function counted(
  document: QaDocument,
  isShifted: boolean,
  edits: readonly Edit[],
  isMeant: (after: QaDocument) => boolean,
): Renaming {
  const after = parse(applied(document.text, edits));
  return isMeant(after) ? { kind: isShifted ? 'shifted' : 'renamed', edits } : { kind: 'unsafe' };
}

/** Whether `after` is the document with new numbers in one set, and nothing else is read otherwise. */
function isRenumbered(
  document: QaDocument,
  after: QaDocument,
  set: number,
  renumbering: ReadonlyMap<QuestionNumber, QuestionNumber>,
): boolean {
  const sets = setsOf(document.sections);
  const renumbered = (numbers: readonly QuestionNumber[], index: number) =>
    (sets[index] ?? 0) === set ? numbers.map((number) => renumbering.get(number) ?? number) : numbers;
  const written = (numbers: readonly QuestionNumber[]) => [...new Set(numbers)].sort(byCount);
  const sections = document.sections.map(({ role, numbers, counterparts }, index) => [
    role,
    written(renumbered(numbers, index)),
    counterparts,
  ]);
  const references = document.references.map(({ role, numbers, numbersSpan, span }) => [
    role,
    // `de vorige vraag` names what stands before it, whatever its number.
    written(renumbered(numbers, sectionAt(document, span.start))),
    numbersSpan === undefined,
  ]);
  return isEqual(
    [sections, references, document.notes.map(({ number }) => number)],
    [
      after.sections.map(({ role, numbers, counterparts }) => [role, written(numbers), counterparts]),
      after.references.map(({ role, numbers, numbersSpan }) => [role, written(numbers), numbersSpan === undefined]),
      after.notes.map(({ number }) => number),
    ],
  );
}

/** Whether `after` has the notes of the document under their new numbers, with as many marks, and the same sections. */
function hasNotes(document: QaDocument, after: QaDocument, numberOf: (note: Note) => number): boolean {
  const notes = (of: QaDocument, number: (note: Note) => number) =>
    of.notes.map((note) => `${number(note)} ${note.marks.length} ${note.definition !== undefined}`).sort();
  const sections = ({ sections: all }: QaDocument) => all.map(({ role, numbers }) => [role, numbers]);
  return isEqual(
    [notes(document, numberOf), sections(document)],
    [notes(after, ({ number }) => number), sections(after)],
  );
}

function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
