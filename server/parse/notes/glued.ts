import { isBlank, skipBlank } from '../../text/blank.ts';
import { letters } from '../../text/letters.ts';
import { afterYear, isMarkedYear } from './afterYear.ts';
import { areInParentheses, isInBrackets } from './brackets.ts';
import { numberOf } from './digits.ts';
import { type Facts, factsOf } from './facts.ts';
import { followsMark } from './marksTogether.ts';
import { named } from './named.ts';
import { endsMark, isEnd, opens } from './surroundings.ts';

/** `] ` of `[2] https://… [3] https://…` */
const FOLLOWED = letters`/^\s?\][^\S\r\n]{0,4}(?=https?:|www\.|\p{Lu})/u`;

/** `2024–` of `2024–20272` */
const YEAR_TO = /(?<!\d)(?:19|20)\d\d[-–/]$/;

/** Digits after a character that is no blank, or in brackets, or before a closing parenthesis: they may be marks. */
export function glued(text: string, start: number, digits: string): Facts | undefined {
  const end = start + digits.length;
  const ownName = named(text, start, end, false);
  if (ownName) return ownName;
  if (isInBrackets(text, start, end)) {
    return digits.length > 3 ? undefined : factsOf('bracket', text, start, end, contentAfter(text, start, end));
  }
  if (areInParentheses(text, start, end)) {
    return digits.length > 3 || numberOf(digits) === 0 ? undefined : factsOf('round', text, start, end);
  }
  const before = text.charAt(start - 1);
  const isWord = /[\s(]/.test(before) || YEAR_TO.test(text.slice(Math.max(0, start - 6), start));
  if (isWord && isMarkedYear(digits)) return afterYear(text, start, digits);
  if (digits.length > 3 || digits.startsWith('0') || numberOf(digits) === 0) return undefined;
  if (text.charAt(end) === ')' && !opens(text, start)) return factsOf('parenthesis', text, start, end);
  if (followsMark(text, start, digits.length) && endsMark(text, end)) return factsOf('several', text, start, end);
  if (endsSection(text, start, digits.length) && endsMark(text, end)) return factsOf('last', text, start, end);
  return /\s/.test(before) ? undefined : factsOf('glued', text, start, end);
}

/** Where the text of a note begins that may follow another on its line: `[2] https://… [3] https://…`; `end` where none does. */
function contentAfter(text: string, start: number, end: number): number {
  const length = FOLLOWED.exec(text.slice(end, end + 12))?.[0].length;
  if (length === undefined) return end;
  const isApart = /\s\[\s?$/.test(text.slice(Math.max(0, start - 3), start));
  return isApart || /[hw]/.test(text.charAt(end + length)) ? end + length : end;
}

/** Whether a section ends with digits that stand apart from its last sentence: `uitgevoerd? 3` before a heading. */
function endsSection(text: string, start: number, length: number): boolean {
  return (
    isBlank(text.charCodeAt(start - 1)) &&
    /[.?!»”]/.test(text.charAt(start - 2)) &&
    isEnd(text, skipBlank(text, start + length))
  );
}
