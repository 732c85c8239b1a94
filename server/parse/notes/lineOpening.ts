import { isBlank, lastPrinted, skipBlank } from '../../text/blank.ts';
import { letters } from '../../text/letters.ts';
import { take } from '../../text/scan.ts';
import { behindYear, MARKED_YEAR } from './behindYear.ts';
import { bracketAfter, bracketBefore } from './brackets.ts';
import { numberOf } from './digits.ts';
import type { Numeral } from './numeral.ts';
import { counts, isEnd, isLineEnd, isLower, noteLike, skipSpaces, startsText } from './surroundings.ts';
import { isNumberAlone, isRanked, isTableRow } from './tables.ts';

export function atLineStart(text: string, start: number): boolean {
  let at = bracketBefore(text, start);
  while (at > 0) {
    const unit = text.charCodeAt(at - 1);
    if (unit === 10 || unit === 13) return true;
    if (!isBlank(unit)) return false;
    at--;
  }
  return true;
}

/** Digits that begin a line: `1 Kamerstuk`, `1NOS`, `1` alone, `[1] https`, `2) AD`; or a mark that print broke off: `5 is uitgebreid`. */
export function opening(text: string, at: number, digits: string): Numeral | undefined {
  const bracketed = bracketBefore(text, at) < at;
  // `22023 Annual report`: a note's number glued to a year.
  const glue = digits.length > 4 && /^(?:19|20)\d\d$/.test(digits.slice(-4)) ? digits.length - 4 : digits.length;
  const number = numberOf(digits.slice(0, glue));
  const first = startsText(text, at);
  const marksYear = MARKED_YEAR.test(digits) && glue === digits.length;
  if (marksYear && !bracketed && !first) return behindYear(text, at, digits);
  if (glue > 3 || number === 0) return undefined;
  const end = at + glue;

  if (bracketed) {
    const close = bracketAfter(text, end);
    if (close === undefined) return undefined;
    const mark = first ? 0 : 1.5;
    const content = skipSpaces(text, close);
    if (!isLineEnd(text, content)) return { start: at, end, number, style: 'bracket', mark, definition: 3, content };
    // The bracket may stand alone, and the note below it.
    const below = skipBlank(text, content);
    const definition = isEnd(text, below) ? 0 : 1 + noteLike(text, below);
    return { start: at, end, number, style: 'bracket', mark, definition, content: below };
  }

  const next = text.charAt(end);
  if (next === ')' && glue === digits.length) {
    const content = skipSpaces(text, end + 1);
    // `6). Daarin`: a mark in parentheses of the sentence's own, which print broke off.
    if (/[,.;:?]/.test(text.charAt(end + 1))) {
      return { start: at, end, number, style: 'plain', mark: first ? 0 : 1.2, definition: 0, content };
    }
    const definition = isLineEnd(text, content) ? 0 : 3;
    return { start: at, end, number, style: 'parenthesis', mark: first ? 0 : 0.7, definition, content };
  }

  const content = skipSpaces(text, end);
  const broken = first ? 0 : brokenOff(text, at);
  if (isLineEnd(text, end)) {
    const below = skipBlank(text, end);
    if (counts(text, below) || ANNEXES.test(text.slice(Math.max(0, at - 24), at))) return undefined;
    const content = belowNumbers(text, below, number);
    const isCell =
      isEnd(text, content) || isNumberAlone(text, content) || (content > below && !noteLike(text, content));
    const definition = isCell ? 0 : 2 + noteLike(text, content) - (isLower(text.charAt(content)) ? 0.6 : 0);
    return { start: at, end, number, style: 'plain', mark: broken + 0.6, definition, content };
  }
  if (next === ' ' || next === '\u00a0' || next === '\t') {
    if (counts(text, content) || isTableRow(text, content) || isRanked(text, at, number)) return undefined;
    const lower = isLower(text.charAt(content));
    const definition = lower
      ? 0.4 + noteLike(text, content) / 2
      : /\d/.test(text.charAt(content))
        ? 0.5 + noteLike(text, content) / 2
        : 1.4 + noteLike(text, content);
    return { start: at, end, number, style: 'plain', mark: broken, definition, content };
  }
  if (/[.,;?!:»”]/.test(next)) {
    if (/\d/.test(text.charAt(end + 1))) return undefined;
    const content = skipSpaces(text, end + 1);
    const item = next === '.' && content > end + 1 && !isLineEnd(text, content) && !isTableRow(text, content);
    const definition = item ? 0.8 + noteLike(text, content) / 2 : 0;
    // A sentence that has ended before its mark does not end again behind it.
    const ended = /[.?!:;]/.test(next) && /[.?!:;]/.test(text.charAt(lastPrinted(text, at)));
    return { start: at, end, number, style: 'plain', mark: ended ? 0 : broken + 0.3, definition, content };
  }
  // Glued: `1NOS, 29 oktober`, `8https://…`, `22023 Annual`, and less likely `3zie ook`.
  if (
    glue < digits.length ||
    STARTS_NOTE.test(next) ||
    /^(?:https?:|www\.|[a-z]+\.(?:nl|com)\b)/.test(text.slice(end, end + 24))
  ) {
    return { start: at, end, number, style: 'plain', mark: 0, definition: 2.4 + noteLike(text, end), content: end };
  }
  return SMALL_LETTERS.test(text.slice(end, end + 4))
    ? { start: at, end, number, style: 'plain', mark: 0, definition: 1 + noteLike(text, end), content: end }
    : undefined;
}

/** The capital or the quote of `1NOS`, `1«NOS»`. */
const STARTS_NOTE = letters`/[\p{Lu}«‘“"(]/u`;

/** `zie` of `3zie ook` */
const SMALL_LETTERS = letters`/^(?:\p{Ll}{3}|\p{Ll}{2} (?=\p{Lu}|«))/u`;

/** A number alone on its line. */
const ALONE = /(\d{1,3})[^\S\r\n]{0,40}(?=[\r\n])/y;

/** Behind the numbers that count up from `number`, each alone on its line, as several notes have them above their texts. */
function belowNumbers(text: string, at: number, number: number): number {
  let below = at;
  for (let next = number + 1; next < number + MOST_STACKED; next++) {
    const alone = take(ALONE, text, below);
    if (Number(alone?.[1]) !== next) break;
    below = skipBlank(text, ALONE.lastIndex);
  }
  return below;
}

/** More notes do not stand below each other at a page's foot. */
const MOST_STACKED = 12;

/** `Bijlage(n)` in a letter's margin, with their number below. */
const ANNEXES = /bijlagen?(?:\(n\))?:?\s*$/i;

/** How likely a line's first digits are a mark that print broke off from the line before. */
function brokenOff(text: string, at: number): number {
  const before = text.charAt(lastPrinted(text, at));
  if (/[-–,(/€]/.test(before)) return 0.1;
  return /[.?!»”’")]/.test(before) ? 1.2 : 0.9;
}
