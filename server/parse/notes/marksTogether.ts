import { letters } from '../../text/letters.ts';
import { matches, take } from '../../text/scan.ts';
import { isDigit } from './digits.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Numeral } from './numeral.ts';
import { counts, skipSpaces, startsText } from './surroundings.ts';

/** ` 2` or `, 2` after a mark */
const FURTHER_MARK = letters`/(?:,?[ \u00a0]|,)(\d{1,3})(?![\d%]|\.\d|\p{L})/uy`;

/** What a mark is worth that stands on a word or after a sentence, and of which further ones may follow. */
const LEADS_ROW = 1.2;

/**
 * The marks that count up from one within a line: `berichten?1 2 3`, `moties? 4, 5`. Two that are glued to their word are
 * told by themselves, see `followsMark`.
 */
export function furtherMarks(text: string, first: Numeral): readonly Facts[] {
  if (first.mark < LEADS_ROW || first.definition > 0 || first.style === 'bracket' || first.style === 'parenthesis')
    return [];
  const further: Facts[] = [];
  let end = first.end;
  for (let next = take(FURTHER_MARK, text, end); next; next = take(FURTHER_MARK, text, end)) {
    const number = Number(next[1]);
    if (number !== first.number + further.length + 1) break;
    end += next[0].length;
    further.push({ ...factsOf('several', text, end - (next[1] ?? '').length, end), style: first.style });
  }
  const isRow = further.length > 1 || (further.length === 1 && first.style === 'apart');
  return isRow && !take(GOES_ON, text, end) && !counts(text, skipSpaces(text, end)) ? further : [];
}

/** `1 2`, `3, 4 en 5`: marks of a row that print set on a line of its own. */
const ROW = /\d{1,3}(?:(?:,[ \u00a0]?|[ \u00a0](?:en[ \u00a0])?)\d{1,3}){1,9}(?=[^\S\r\n]*(?:[\r\n]|$))/y;
const NUMBER = /\d+/g;

/** The marks of a row that begins at `at`, which count up one by one. */
export function rowOfMarks(text: string, at: number): readonly Facts[] {
  const row = take(ROW, text, at)?.[0];
  if (row === undefined || startsText(text, at)) return [];
  const marks = [...matches(NUMBER, row)].map(({ index, 0: digits }) =>
    factsOf('several', text, at + index, at + index + digits.length),
  );
  const first = marks[0]?.number ?? 0;
  return first > 0 && marks.every(({ number }, index) => number === first + index) ? marks : [];
}

/** `berichten?1, ` or `berichten?1 ` before a second mark; a comma alone may also stand after a word, or a broken line. */
const TWO_MARKS = letters`/(?:[^\S ][ \u00a0]{0,4}|[^\s\d(])(\d{1,2}),[ \u00a0]$|[\p{L}.?!»”’"')\]](\d{1,2}),$|(?:[.?!»”’"')\]]|\p{L}{3}|(?:19|20)\d\d)(\d{1,2})[ \u00a0]$/u`;

/** `,2` after the first of two marks on one word: `beide rechtbanken1,2`. */
const SECOND_MARK = /,(\d{1,2})(?![\d%]|[.,]\d)/y;

/** `, 9` or ` en 9` after two numbers, which a list has and marks do not. */
const GOES_ON = /(?:,[ \u00a0]?|[ \u00a0](?:en|of|t\/m)[ \u00a0])\d/y;

/** Whether digits are the second of two marks at once. */
export function followsMark(text: string, start: number, length: number): boolean {
  const before = text.charCodeAt(start - 2);
  if (before !== 44 && !isDigit(before)) return false;
  const first = TWO_MARKS.exec(text.slice(Math.max(0, start - 9), start))
    ?.slice(1)
    .find(Boolean);
  return (
    first !== undefined &&
    Number(text.slice(start, start + length)) === Number(first) + 1 &&
    !take(GOES_ON, text, start + length) &&
    !counts(text, skipSpaces(text, start + length))
  );
}

/** Whether a further mark follows at `end`, on the same word: `1,2 miljoen` is an amount. */
export function precedesMark(text: string, end: number, number: number): boolean {
  const second = take(SECOND_MARK, text, end);
  return Number(second?.[1]) === number + 1 && !counts(text, skipSpaces(text, SECOND_MARK.lastIndex));
}
