import type { Note, QaDocument, QuestionNumber } from '../model/document.ts';
import { extent, sectionAt, setsOf, trimmed } from '../model/sections.ts';
import { parse } from '../parse/parse.ts';
import { reading } from '../reading/reading.ts';
import { contains, type Span } from '../text/span.ts';
import { isSameList } from './content.ts';
import { applied, type Edit, inOrder } from './edit.ts';
import { renumberedNotes, renumberedQuestions } from './numbers.ts';

export interface Move {
  readonly edits: readonly Edit[];
  /** The text after them. */
  readonly text: string;
  /** Where the heading of the question that was moved stands in that. */
  readonly at: number;
}

/** Two stretches of a document that change places; the second begins where the first ends. */
interface Swap {
  readonly first: Span;
  readonly second: Span;
}

/**
 * What makes the question around `offset` change places with the one before or after it, each with its own answer. Their
 * numbers, and those of the notes in them, are written anew wherever they stand. Undefined where that cannot be done: at
 * the first or the last question, and where something else stands between the two.
 */
export function moveQuestion(document: QaDocument, offset: number, direction: 'up' | 'down'): Move | undefined {
  const { sections, text } = document;
  const chosen = questionAt(document, offset);
  const questions = questionsIn(document);
  const other = questions[questions.indexOf(chosen) + (direction === 'up' ? -1 : 1)];
  if (chosen < 0 || other === undefined) return undefined;

  const [upper, lower] = [Math.min(chosen, other), Math.max(chosen, other)];
  const swaps = swapsOf(document, upper, lower);
  const numbers = exchange(sections[upper]?.numbers ?? [], sections[lower]?.numbers ?? []);
  if (swaps === undefined || numbers === undefined) return undefined;

  const renumbered = inOrder([
    ...renumberedQuestions(document, setsOf(sections)[chosen] ?? 0, (number) => numbers.get(number) ?? number),
    ...renumberedNotes(document, numbersAfter(document, swaps)),
  ]);
  const swapped = swaps.map(({ first, second }): Edit => {
    const [above, below] = [trimmed(document, first), trimmed(document, second)];
    const between = text.slice(above.end, below.start);
    const words = written(text, below, renumbered) + between + written(text, above, renumbered);
    return { span: { start: above.start, end: below.end }, text: words };
  });
  const elsewhere = renumbered.filter(({ span }) => !swapped.some((swap) => contains(swap.span, span)));
  const edits = inOrder([...swapped, ...elsewhere]);
  const after = parse(applied(text, edits));
  const renumbering = (number: QuestionNumber) => numbers.get(number) ?? number;
  if (
    !isSameList(
      said(document, renumbering),
      said(after, (number) => number),
    )
  )
    return undefined;
  const heading = after.sections[questionsIn(after)[questions.indexOf(other)] ?? -1]?.heading;
  return { edits, text: after.text, at: heading?.start ?? 0 };
}

/** Where the questions stand in `QaDocument.sections`. */
function questionsIn({ sections }: QaDocument): readonly number[] {
  return [...sections.keys()].filter((index) => sections[index]?.role === 'question');
}

/** The question around `offset`, also from its answer; -1 where there is none. */
function questionAt(document: QaDocument, offset: number): number {
  const { sections } = document;
  const index = sectionAt(document, offset);
  const section = sections[index];
  if (section?.role === 'question') return index;
  const [question, ...others] = section?.role === 'answer' ? section.counterparts : [];
  return others.length === 0 ? (question ?? -1) : -1;
}

/** The questions themselves, and their answers where these stand apart from them; undefined where they are not side by side. */
function swapsOf(document: QaDocument, upper: number, lower: number): readonly Swap[] | undefined {
  const questions = sideBySide(document, upper, lower);
  if (questions === undefined) return undefined;
  const [one, other] = [answerApart(document, upper), answerApart(document, lower)];
  const answers = one === undefined || other === undefined ? undefined : sideBySide(document, one, other);
  return answers === undefined ? [questions] : [questions, answers];
}

function sideBySide(document: QaDocument, upper: number, lower: number): Swap | undefined {
  const [first, second] = [withOwn(document, upper), withOwn(document, lower)];
  return first.last + 1 === lower ? { first: first.span, second: second.span } : undefined;
}

/** A section, and what follows on it and belongs to it alone: the answer to a question, and explanations. */
function withOwn({ sections }: QaDocument, index: number): { readonly span: Span; readonly last: number } {
  let last = index;
  for (let next = sections[last + 1]; next !== undefined; next = sections[last + 1]) {
    const isOwn = next.role === 'answer' && next.counterparts.length === 1 && next.counterparts[0] === index;
    if (!isOwn && next.role !== 'explanation') break;
    last++;
  }
  const [from, to] = [sections[index], sections[last]];
  return { span: { start: from ? extent(from).start : 0, end: to ? extent(to).end : 0 }, last };
}

/** The answer to this question alone, where it does not follow on it. */
function answerApart({ sections }: QaDocument, question: number): number | undefined {
  const [answer, ...others] = sections[question]?.counterparts ?? [];
  if (answer === undefined || others.length > 0 || sections[answer]?.counterparts.length !== 1) return undefined;
  return answer > question + 1 ? answer : undefined;
}

/** The number of each question as that of the other; undefined where one has not just one. */
function exchange(
  [one, ...more]: readonly QuestionNumber[],
  [other, ...others]: readonly QuestionNumber[],
): ReadonlyMap<QuestionNumber, QuestionNumber> | undefined {
  if (one === undefined || other === undefined || more.length + others.length > 0) return undefined;
  return new Map([
    [one, other],
    [other, one],
  ]);
}

/** Numbers notes in the order in which their marks stand after the swaps, each series with the numbers that it has. */
function numbersAfter({ notes }: QaDocument, swaps: readonly Swap[]): (note: Note) => number {
  const numbers = new Map<Note, number>();
  for (const series of new Set(notes.map(({ series }) => series))) {
    const marked = notes.filter((note) => note.series === series && note.marks.length > 0);
    const counted = marked.map(({ number }) => number).sort((a, b) => a - b);
    const markStart = ({ marks }: Note) => offsetAfter(marks[0]?.start ?? 0, swaps);
    marked.sort((a, b) => markStart(a) - markStart(b));
    for (const [index, note] of marked.entries()) numbers.set(note, counted[index] ?? note.number);
  }
  return (note) => numbers.get(note) ?? note.number;
}

function offsetAfter(offset: number, swaps: readonly Swap[]): number {
  for (const { first, second } of swaps) {
    if (first.start <= offset && offset < first.end) return offset + second.end - second.start;
    if (second.start <= offset && offset < second.end) return offset - (first.end - first.start);
  }
  return offset;
}

/** What `span` covers after those of the edits that lie in it. */
function written(text: string, { start, end }: Span, edits: readonly Edit[]): string {
  const own = edits.filter(({ span }) => contains({ start, end }, span));
  const moved = own.map(({ span, text: words }) => ({
    span: { start: span.start - start, end: span.end - start },
    text: words,
  }));
  return applied(text.slice(start, end), moved);
}

/** What a document says, in no order and without digits: sections by their numbers, whom they answer, notes by their words. */
function said(document: QaDocument, renumbering: (number: QuestionNumber) => QuestionNumber): readonly string[] {
  const { sections, notes } = document;
  const words = (span: Span | undefined) => span && reading(document, span).text.replace(/[\s\d]+/g, '');
  const title = (index: number) => {
    const { role = '', numbers = [] } = sections[index] ?? {};
    return [role, numbers.map(renumbering).sort()];
  };
  return [
    ...sections.map(({ body, counterparts }, index) => [title(index), counterparts.map(title).sort(), words(body)]),
    ...notes.map(({ content, marks }) => [words(content), marks.map(({ start }) => title(sectionAt(document, start)))]),
  ]
    .map((thing) => JSON.stringify(thing))
    .sort();
}
