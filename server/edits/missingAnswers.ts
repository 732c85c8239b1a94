import type { OpenQuestion } from '../features/problems/answers.ts';
import type { QaDocument } from '../model/document.ts';
import { setsOf } from '../model/sections.ts';
import { type Edit, inOrder } from './edit.ts';
import { headingsOf } from './headings.ts';
import { headingAfter } from './insertion.ts';

/** Puts in the heading of an answer for each of these questions. */
export function missingAnswers(document: QaDocument, open: readonly OpenQuestion[]): readonly Edit[] {
  const form = headingsOf(document);
  const after = answerIndices(document);
  const answered = new Set(open.map(({ index }) => index));
  return inOrder(
    open.map(({ index, numbers }) => {
      const isBare = form.answersAreBare && after[index] === index && isNextOpen(document, index, answered);
      return headingAfter(document, after[index] ?? index, form.heading('answer', isBare ? [] : numbers), form);
    }),
  );
}

/** Puts in the heading of one answer to all of these questions. */
export function jointAnswer(document: QaDocument, open: readonly OpenQuestion[]): readonly Edit[] {
  const last = open.at(-1)?.index;
  if (last === undefined) return [];
  const form = headingsOf(document);
  const heading = form.heading(
    'answer',
    open.flatMap(({ numbers }) => numbers),
  );
  return [headingAfter(document, answerIndices(document)[last] ?? last, heading, form)];
}

/** Whether an answer without a number is one to this question alone: the one before has an answer, or is given one. */
function isNextOpen({ sections }: QaDocument, index: number, answered: ReadonlySet<number>): boolean {
  for (let before = index - 1; before >= 0; before--) {
    const role = sections[before]?.role;
    if (role === 'answer') return true;
    if (role === 'question') return answered.has(before);
  }
  return true;
}

/**
 * After which section the answer to each question belongs: after the question, or where all answers stand below all
 * questions, after the answer to the one before.
 */
function answerIndices({ sections }: QaDocument): readonly number[] {
  const sets = setsOf(sections);
  const indices: number[] = [];
  for (let from = 0; from < sections.length; ) {
    let to = from;
    while (to < sections.length && sets[to] === sets[from]) to++;
    const own = sections.slice(from, to);
    const first = own.findIndex(({ role }) => role === 'answer');
    const isApart =
      first > own.findLastIndex(({ role }) => role === 'question') &&
      own[first]?.counterparts.some((index) => index !== from + first - 1);
    let last = from + first - 1;
    own.forEach(({ counterparts }, at) => {
      last = Math.max(last, counterparts.at(-1) ?? 0);
      indices[from + at] = isApart ? last : from + at;
    });
    from = to;
  }
  return indices;
}
