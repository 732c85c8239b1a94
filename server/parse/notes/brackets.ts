import { take } from '../../text/scan.ts';
import { nameBefore } from './named.ts';
import { skipSpaces } from './surroundings.ts';

/** `1)` of `(1)` */
const CLOSED = /\d{1,3}\)/y;

/** Where the bracket begins that opens directly before `at`: of `[1]`, `\\[1\\]`, `[^1]`, `(1)` or `(noot 1)`; `at` itself where none does. */
export function bracketBefore(text: string, at: number): number {
  const name = nameBefore(text, at);
  if (name < at && text.charCodeAt(name - 1) !== 91) return name;
  const open = text.charCodeAt(at - 1) === 94 ? at - 2 : at - 1;
  if (text.charCodeAt(at - 1) === 40 && take(CLOSED, text, at)) return at - 1;
  if (text.charCodeAt(open) !== 91) return at;
  return text.charCodeAt(open - 1) === 92 ? open - 1 : open;
}

/** `]` or `\\]` at `at`, after blanks, and the `:` of `[^1]:`; undefined where none closes there. */
export function bracketAfter(text: string, at: number): number | undefined {
  const close = skipSpaces(text, at);
  const end = text.charCodeAt(close) === 92 ? close + 1 : close;
  if (text.charCodeAt(end) !== 93) return undefined;
  return text.charCodeAt(at - 1) !== 32 && text.charCodeAt(end + 1) === 58 ? end + 2 : end + 1;
}

/** Whether digits are all that stands in parentheses: `(1)`. */
export function areInParentheses(text: string, start: number, end: number): boolean {
  return text.charAt(start - 1) === '(' && text.charAt(end) === ')';
}

/** What may stand directly before a number in brackets. */
const IN_BRACKET = /[[^\s\d,]/;

/** Whether digits are `[1]`, `[1 ]` or a number of `[1, 2 ]`. */
export function isInBrackets(text: string, start: number, end: number): boolean {
  return (
    IN_BRACKET.test(text.charAt(start - 1)) &&
    /\[\^?[\s\d,]{0,11}$/.test(text.slice(Math.max(0, start - 12), start)) &&
    /^[\s\d,]{0,11}\\?\]/.test(text.slice(end, end + 12))
  );
}
