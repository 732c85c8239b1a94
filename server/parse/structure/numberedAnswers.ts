import type { QuestionNumber } from '../../model/document.ts';
import { numbersOf } from '../numbers.ts';
import type { Heading } from './headings.ts';
import type { Item } from './items.ts';

/** The first answer stands at most so far below their heading, in UTF-16 units: names and dates may stand between. */
const NEAR = 600;

/**
 * Adds the answers that one heading holds, where all questions are asked before it: below `Antwoord van … namens de
 * Commissie`, what `1.`, `2.` and `3.` open are the answers to these questions. The heading is then a title.
 *
 * @param headings those of the whole document, in order.
 */
export function withNumberedAnswers(items: readonly Item[], headings: readonly Heading[]): readonly Heading[] {
  let open: QuestionNumber[] = [];
  let first = 0;
  return headings.flatMap((heading, place): readonly Heading[] => {
    const { role, numbers, end } = heading;
    if (role === 'question') open.push(...numbers);
    if (role !== 'answer') return [heading];
    const asked = open;
    open = [];
    if (asked.length < 2 || numbers.length > 0) return [heading];
    while ((items[first]?.start ?? end) < end) first++;
    const limit = headings[place + 1]?.span.start ?? Number.POSITIVE_INFINITY;
    const answers = answersIn(items, first, limit, asked);
    const start = answers[0]?.span.start ?? Number.POSITIVE_INFINITY;
    return answers.length > 1 && start - end < NEAR ? [{ ...heading, role: 'chapter' }, ...answers] : [heading];
  });
}

/** The items with the numbers of questions, in their order, of one style. */
function answersIn(
  items: readonly Item[],
  from: number,
  limit: number,
  asked: readonly QuestionNumber[],
): readonly Heading[] {
  const answers: Heading[] = [];
  const first = items[from];
  if (first === undefined || numbersOf(first.ranges)[0] !== asked[0]) return answers;
  const places = new Map(asked.map((number, place) => [number, place]));
  let next = 0;
  for (let place = from; next < asked.length; place++) {
    const item = items[place];
    if (item === undefined || item.start >= limit) break;
    const { ranges, start, end, style } = item;
    const numbers = numbersOf(ranges);
    const turn = places.get(numbers[0] ?? 0);
    if (turn === undefined || turn < next || style !== first.style) continue;
    answers.push({ role: 'answer', numbers, span: { start, end }, end, sure: true });
    next = turn + numbers.length;
  }
  return answers;
}
