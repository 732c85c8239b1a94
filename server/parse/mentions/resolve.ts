import type { QuestionNumber, Reference } from '../../model/document.ts';
import { digitsOf } from '../../model/questionNumber.ts';
import { listed } from '../../text/listed.ts';
import type { Span } from '../../text/span.ts';
import { type NumberRange, numbersFitting } from '../numbers.ts';
import type { Room } from '../room.ts';
import type { Target } from './kind.ts';
import type { RawReference } from './references.ts';

/** The numbers of all questions, each once, in document order; and the index of each there. */
export interface Order {
  readonly numbers: readonly QuestionNumber[];
  readonly indices: ReadonlyMap<QuestionNumber, number>;
  /** Of a number its parts with a letter: of 2 those of 2a and 2b. */
  readonly parts: ReadonlyMap<number, readonly QuestionNumber[]>;
}

export function orderOf(asked: Iterable<QuestionNumber>): Order {
  const numbers = [...new Set(asked)];
  const parts = new Map<number, QuestionNumber[]>();
  for (const number of numbers) if (typeof number === 'string') listed(parts, digitsOf(number)).push(number);
  return { numbers, indices: new Map(numbers.map((number, index) => [number, index])), parts };
}

/**
 * @param own the numbers of the section that holds the mention
 * @param room for the numbers that are named: where there is none, the first and the last stand for all
 * @returns undefined where the mention names nothing, as `de vorige vraag` in the first
 */
export function resolveReference(
  { role, span, target, numbersSpan }: RawReference,
  own: readonly QuestionNumber[],
  order: Order,
  room: Room,
): Reference | undefined {
  if ('ranges' in target) {
    const named = numbersFitting(target.ranges, room, span);
    const numbers = [...new Set(named.flatMap((number) => asAsked(number, order)))];
    return { role, numbers, isRelative: false, span, numbersSpan };
  }
  const { start, end } = neighbours(target, own, order);
  if (start >= end) return undefined;
  const meant = end - start === 1 || room.fits(end - start, span);
  const numbers = meant ? order.numbers.slice(start, end) : [order.numbers[start] ?? 0, order.numbers[end - 1] ?? 0];
  return { role, numbers, isRelative: true, span, numbersSpan };
}

/** `vraag 1a` means question 1 where that has no parts of its own, and `vraag 2` its parts where there is no 2. */
function asAsked(number: QuestionNumber, { indices, parts }: Order): readonly QuestionNumber[] {
  const digits = digitsOf(number);
  if (indices.has(number)) return [number];
  return (number === digits ? parts.get(digits) : indices.has(digits) && [digits]) || [number];
}

/** The indices in the order of the questions that are meant. */
function neighbours(
  target: Exclude<Target, { ranges: readonly NumberRange[] }>,
  own: readonly QuestionNumber[],
  { numbers, indices }: Order,
): Span {
  const here = own.flatMap((number) => indices.get(number) ?? []);
  if (here.length === 0) return { start: 0, end: 0 };
  const [first, next] = [Math.min(...here), Math.max(...here) + 1];
  return 'before' in target
    ? { start: Math.max(0, first - target.before), end: first }
    : { start: next, end: Math.min(next + target.after, numbers.length) };
}
