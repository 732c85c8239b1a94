import { isBlank, skipBlank } from '../../text/blank.ts';
import { take } from '../../text/scan.ts';
import { afterYear, isMarkedYear } from './afterYear.ts';
import { areInParentheses, bracketAfter, bracketBefore } from './brackets.ts';
import { numberOf } from './digits.ts';
import { type Facts, factsOf } from './facts.ts';
import { named } from './named.ts';
import { isLineEnd, skipSpaces, startsText } from './surroundings.ts';

/** Whether digits, with the bracket before them, begin their line. */
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

/** Digits that begin a line: they may open a definition, or be a mark that print broke off from the line before. */
export function lineOpening(text: string, start: number, digits: string): Facts | undefined {
  const ownName = named(text, start, start + digits.length, true);
  if (ownName) return ownName;
  const isBracketed = bracketBefore(text, start) < start;
  // `22023 Annual report`: a note's number glued to a year.
  const glued = digits.length > 4 && /^(?:19|20)\d\d$/.test(digits.slice(-4)) ? digits.length - 4 : digits.length;
  const marksYear = isMarkedYear(digits) && glued === digits.length;
  if (marksYear && !isBracketed && !startsText(text, start)) return afterYear(text, start, digits);
  if (glued > 3 || numberOf(digits.slice(0, glued)) === 0) return undefined;
  const end = start + glued;

  if (areInParentheses(text, start, end)) {
    return factsOf('lineRound', text, start, end, skipSpaces(text, end + 1));
  }
  if (isBracketed) {
    const close = bracketAfter(text, end);
    if (close === undefined) return undefined;
    // The bracket may stand alone, and the note below it.
    const content = skipSpaces(text, close);
    const below = isLineEnd(text, content) ? skipBlank(text, content) : content;
    return factsOf('lineBracket', text, start, end, below);
  }
  const next = text.charAt(end);
  if (glued < digits.length) return factsOf('lineGlued', text, start, end);
  if (next === ')') {
    const stops = /[,.;:?]/.test(text.charAt(end + 1));
    return factsOf(stops ? 'lineParenthesisStop' : 'lineParenthesis', text, start, end, skipSpaces(text, end + 1));
  }
  if (isLineEnd(text, end)) {
    const below = belowNumbers(text, skipBlank(text, end), numberOf(digits));
    return factsOf('lineAlone', text, start, end, below);
  }
  if (next === ' ' || next === '\u00a0' || next === '\t') {
    return factsOf('line', text, start, end, skipSpaces(text, end));
  }
  if (/[.,;?!:»”]/.test(next)) return factsOf('lineStop', text, start, end, skipSpaces(text, end + 1));
  return factsOf('lineGlued', text, start, end);
}

/** A number alone on its line. */
const ALONE = /(\d{1,3})[^\S\r\n]{0,40}(?=[\r\n])/y;
/** More notes do not stand below each other at a page's foot. */
const MOST_STACKED = 12;

/** After the numbers that count up from `number`, each alone on its line, as several notes have them above their texts. */
function belowNumbers(text: string, at: number, number: number): number {
  let below = at;
  for (let next = number + 1; next < number + MOST_STACKED; next++) {
    const alone = take(ALONE, text, below);
    if (Number(alone?.[1]) !== next) break;
    below = skipBlank(text, ALONE.lastIndex);
  }
  return below;
}
