import type { QaDocument, QuestionNumber, Section } from '../../model/document.ts';
import { byCount, digitsOf } from '../../model/questionNumber.ts';
import { nameOf, setsOf } from '../../model/sections.ts';
import { titleOf } from '../../model/titles.ts';
import type { Check, Report } from './problem.ts';

/**
 * Questions that share a number, answers that do, numbers that are left out, and questions that stand after higher ones.
 * One document may hold several sets of questions and answers, each of which counts from 1.
 */
export const numbering: Check = (document, report) => {
  const { sections } = document;
  const sets = setsOf(sections);
  for (let from = 0; from < sections.length; ) {
    let to = from;
    while (to < sections.length && sets[to] === sets[from]) to++;
    const own = sections.slice(from, to);
    gaps(shared(document, own, 'question', report), report);
    shared(document, own, 'answer', report);
    disorder(own, report);
    from = to;
  }
};

/** The first section of each number, after the report of those that have a number of an earlier one. */
function shared(
  document: QaDocument,
  sections: readonly Section[],
  role: 'question' | 'answer',
  report: Report,
): ReadonlyMap<QuestionNumber, Section> {
  const first = new Map<QuestionNumber, Section>();
  for (const section of sections) {
    if (section.role !== role) continue;
    const again = section.numbers.filter((number) => first.has(number));
    const earlier = new Set(again.flatMap((number) => first.get(number) ?? []));
    for (const number of section.numbers) if (!first.has(number)) first.set(number, section);
    if (again.length === 0) continue;
    const isJoint = [section, ...earlier].some(({ numbers }) => numbers.length > 1);
    const code = role === 'question' ? 'duplicate-question' : isJoint ? 'overlapping-answers' : 'duplicate-answer';
    const related = [...earlier].map((one) => ({ title: titleOf(one), span: nameOf(document, one) }));
    report(code, section.heading, { numbers: again, related });
  }
  return first;
}

/** Reports the numbers left out between the first and the last; the parts 2a and 2b are a 2 together. */
function gaps(asked: ReadonlyMap<QuestionNumber, Section>, report: Report): void {
  let next: number | undefined;
  for (const [number, section] of [...asked].sort(([a], [b]) => byCount(a, b))) {
    const digits = digitsOf(number);
    if (next !== undefined && next < digits) report('numbering-gap', section.heading, { numbers: [next, digits - 1] });
    next = digits + 1;
  }
}

/** Lists of a thousand questions are often put in another order than that of their numbers; then nothing is wrong. */
const MOST_OUT_OF_ORDER = 0.1;

/** Reports questions that stand after a higher number, where nearly all others stand in order. */
function disorder(sections: readonly Section[], report: Report): void {
  const asked = sections.filter(({ role, numbers }) => role === 'question' && numbers.length > 0);
  let highest = 0;
  const outOfOrder = asked.filter(({ numbers: [first = 0] }) => {
    const digits = digitsOf(first);
    const isLower = digits < highest;
    highest = Math.max(highest, digits);
    return isLower;
  });
  if (outOfOrder.length > Math.max(1, asked.length * MOST_OUT_OF_ORDER)) return;
  const seen = new Set<QuestionNumber>();
  for (const { numbers, heading } of asked) {
    // What is there twice is reported as that.
    const isTwice = numbers.some((number) => seen.has(number));
    for (const number of numbers) seen.add(number);
    if (!isTwice && outOfOrder.some((one) => one.numbers === numbers)) report('out-of-order', heading, { numbers });
  }
}
