import { isBlank } from '../../text/blank.ts';
import { oneOf } from '../../text/oneOf.ts';
import type { Span } from '../../text/span.ts';
import { SUPERSCRIPTS } from '../../text/superscript.ts';

/** Digits in a text, all that stand together; superscript ones apart from others. */
export interface Digits extends Span {
  /** Whether they are superscript. */
  readonly areRaised: boolean;
  /** Whether they count something, as most digits in prose do: a blank precedes them, and nothing speaks for a mark. */
  readonly areOfProse: boolean;
}

const DIGIT = /[\d¹²³⁰⁴-⁹]/g;

/** The next digits from `from` on; undefined where there are none. */
export function nextDigits(text: string, from: number): Digits | undefined {
  DIGIT.lastIndex = from;
  if (!DIGIT.test(text)) return undefined;
  let end = DIGIT.lastIndex;
  const start = end - 1;
  const isSame = isDigit(text.charCodeAt(start)) ? isDigit : isSuperscript;
  while (isSame(text.charCodeAt(end))) end++;
  return { start, end, areRaised: isSame !== isDigit, areOfProse: isSame === isDigit && areOfProse(text, start, end) };
}

const NOTE = /noot$/i;
const CLOSES_MARK = oneOf(')],');
const ENDS_SENTENCE = oneOf('.?!»”');

function areOfProse(text: string, start: number, end: number): boolean {
  if (start < 2 || !isSpace(text.charCodeAt(start - 1)) || isBlank(text.charCodeAt(start - 2))) return false;
  // `Noot 1: Dagblad`
  if (NOTE.test(text.slice(Math.max(0, start - 5), start - 1))) return false;
  // Of so many one may be a mark glued to a year: `14 juli 20235`.
  if (end - start > 4) return false;
  // `1)`, `1]`, and `1` of `[1, 2 ]`
  if (CLOSES_MARK(text, end) || (isSpace(text.charCodeAt(end)) && text.charAt(end + 1) === ']')) return false;
  // Apart from the last sentence of a section: `uitgevoerd? 3`.
  if (ENDS_SENTENCE(text, start - 2)) return !endsText(text, end);
  // The second of two marks: `berichten?1, 2`, `besloten1 2`, `20163 4`.
  if (text.charCodeAt(start - 2) === 44) return !isDigit(text.charCodeAt(start - 3));
  if (!isDigit(text.charCodeAt(start - 2))) return true;
  return !SECOND.test(text.slice(Math.max(0, start - 6), start - 1));
}

const SECOND = /[^\s\d.,-]\d{1,2}$|\d{5}$/;

function endsText(text: string, at: number): boolean {
  let end = at;
  while (end < text.length && isBlank(text.charCodeAt(end))) end++;
  return end === text.length;
}

export function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isSuperscript(unit: number): boolean {
  return unit > 0xb0 && SUPERSCRIPTS.includes(String.fromCharCode(unit));
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 0xa0;
}

/** The number that digits are, also raised ones. */
export function numberOf(digits: string): number {
  let number = 0;
  for (let at = 0; at < digits.length; at++) {
    const unit = digits.charCodeAt(at);
    number = 10 * number + (isDigit(unit) ? unit - 48 : SUPERSCRIPTS.indexOf(digits.charAt(at)));
  }
  return number;
}
