import type { Span } from '../model/span.ts';
import type { Room } from './room.ts';

/** The numbers that a stretch of text names, and where it ends: `2, 4 t/m 6` names 2, 4, 5 and 6. */
export interface Numbers {
  /** In the printed order. */
  readonly ranges: readonly NumberRange[];
  /** Behind the last digit, or behind the letter of `1a`. */
  readonly end: number;
}

/** `4 t/m 6`; of a number that stands alone both ends are that. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

/** More than this a range does not name one by one; then it stands for its two ends. */
const LONGEST_RANGE = 200;

/** White space where print may wrap, and soft hyphens; bounded, so that no place is looked at again and again. */
const GAP = '[\\s\\u00ad]{0,40}';
/** `12`, but not `1234`, `12%`, `12.000`, `12:30`, `12-8-2021` or `12 april`. */
const NUMBER =
  /0?\d{1,3}(?!\d|\.\d{3}(?!\d)|:\d\d(?!\d)|[-/]\d{1,2}[-/]\d{2}|\s?[%°]|\s{1,40}(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)\b)/y;
/** The letter of `1a`, but not the `e` of `1en`. */
const SUBDIVISION = /[a-h](?![a-zà-ÿ])/y;
/** The `vraag ` that may stand before each number: `2 en vraag 4`, `2 en ook op vraag 4`. */
const AGAIN = `(?:(?:ook${GAP})?(?:(?:op|bij)${GAP})?(?:de${GAP})?[Vv]ra(?:ag|gen)${GAP})?`;
/** ` t/m `, ` tot en met `, `–`, and the misprint ` t/ `, before a number. */
const UP_TO = new RegExp(
  `${GAP}(?:t ?/ ?m?\\.?|t\\.?m\\.?|tot(?:${GAP}en${GAP}met)?|[-\\u2010-\\u2014])${GAP}${AGAIN}(?=\\d)`,
  'y',
);
/**
 * `, `, ` en `, `, en `, ` & `, `/` before a number, and `) en ` in `3) en 4)`; the blank before `en` may be lost
 * (`29en 30`).
 */
const AND = new RegExp(
  `(?:\\)(?=[^()]{1,40}\\d\\)))?${GAP}(?:[,;]${GAP}(?:(?:en|of|alsmede|&)${GAP})?|(?:en|of|alsmede|respectievelijk|en/of)${GAP}|[&+/]${GAP})${AGAIN}(?=\\d)`,
  'y',
);
/** A lost comma: the blank before the 10 of `9 10 en 11`. A further number must follow, else it counts something else. */
const LOST_COMMA = new RegExp(`[ \\t\\u00a0]{1,4}(?=\\d{1,3}(?:,|${GAP}en)${GAP}\\d)`, 'y');

/**
 * Reads the numbers of questions at `at`: `3`, `3, 4 en 5`, `2 t/m 6`, `7–9 en 11–13`.
 *
 * @returns undefined where no number from 1 to 999 stands at `at`.
 */
export function readNumbers(text: string, at: number): Numbers | undefined {
  const first = readNumber(text, at);
  if (!first) return undefined;

  const ranges = [{ first: first.value, last: first.value }];
  let last = first;
  for (;;) {
    const upTo = skip(UP_TO, text, last.end);
    const next = readNumber(text, upTo ?? skip(AND, text, last.end) ?? skip(LOST_COMMA, text, last.end));
    if (!next) break;
    const length = upTo === undefined ? 0 : next.value - last.value;
    const from = 0 < length && length < LONGEST_RANGE ? last.value + 1 : next.value;
    ranges.push({ first: from, last: next.value });
    last = next;
  }
  return { ranges, end: last.end };
}

/** The numbers of ranges one by one: each once, in the printed order. */
export function numbersOf(ranges: readonly NumberRange[]): readonly number[] {
  const numbers = new Set<number>();
  for (const { first, last } of ranges) for (let value = first; value <= last; value++) numbers.add(value);
  return [...numbers];
}

/** The same where there is room for them; where not, the first and the last stand for all. */
export function numbersFitting(ranges: readonly NumberRange[], room: Room, place: Span): readonly number[] {
  const count = ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  if (count === 1 || room.fits(count, place)) return numbersOf(ranges);
  return [...new Set([ranges[0]?.first ?? 0, ranges.at(-1)?.last ?? 0])];
}

function readNumber(text: string, at: number | undefined): { value: number; end: number } | undefined {
  if (at === undefined) return undefined;
  const end = skip(NUMBER, text, at);
  const value = Number(text.slice(at, end));
  return end === undefined || value === 0 ? undefined : { value, end: skip(SUBDIVISION, text, end) ?? end };
}

function skip(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
