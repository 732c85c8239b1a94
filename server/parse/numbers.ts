import type { QuestionNumber } from '../model/document.ts';
import { questionNumber } from '../model/questionNumber.ts';
import { AND, AND_LETTER, LOST_COMMA, NUMBER, UP_TO, UP_TO_LETTER } from '../profiles/tweedeKamer/numbers.ts';
import { after, forward } from '../text/scan.ts';
import type { Span } from '../text/span.ts';
import type { Room } from './room.ts';

/** The numbers that a stretch of text names, and where it ends: `2, 4 t/m 6` names 2, 4, 5 and 6. */
export interface Numbers {
  /** In the printed order. */
  readonly ranges: readonly NumberRange[];
  /** After the last digit, or after the letter of `1a`. */
  readonly end: number;
}

/** `4 t/m 6`; of a number that stands alone both ends are that. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
  /** The letters after a number that stands alone: `a` of `2a`, `abc` of `2a t/m c`. */
  readonly letters: string;
}

/** A number that stands alone. */
export function alone(number: number, letters = ''): NumberRange {
  return { first: number, last: number, letters };
}

/** More than this a range does not name one by one; then it stands for its two ends. */
const LONGEST_RANGE = 200;

/** The letter of `1a`, but not the `e` of `1en`; that of `1 a` where nothing but a colon follows on the line. */
const SUBDIVISION = /[a-hA-H](?![A-Za-zà-ÿ])|[^\S\r\n][a-h](?=[.:)]?[^\S\r\n]*$)/my;

/**
 * Reads the numbers of questions at `at`: `3`, `3, 4 en 5`, `2 t/m 6`, `7–9 en 11–13`.
 *
 * @returns undefined where no number from 1 to 999 stands at `at`.
 */
export function readNumbers(text: string, at: number): Numbers | undefined {
  const first = readNumber(text, at);
  if (!first) return undefined;

  const ranges = [alone(first.value, first.letter)];
  let last = first;
  let dashed = false;
  for (;;) {
    const letter = readLetter(text, last);
    if (letter) {
      ranges[ranges.length - 1] = alone(last.value, (ranges.at(-1)?.letters ?? '') + letter.letters);
      last = letter;
      continue;
    }
    const upTo = after(UP_TO, text, last.end);
    const next = readNumber(text, upTo ?? after(AND, text, last.end) ?? after(LOST_COMMA, text, last.end));
    if (!next) break;
    forward(last.end, next.end);
    if (next.letter !== '') {
      const isRange = upTo !== undefined && next.value === last.value && last.letter !== '';
      const letters = isRange ? lettersTo(last.letter, next.letter) : next.letter;
      if (isRange) ranges[ranges.length - 1] = alone(next.value, (ranges.at(-1)?.letters ?? '') + letters);
      else ranges.push(alone(next.value, letters));
      last = next;
      continue;
    }
    // A second dash in a row makes a list of both: `2 - 3 - 12 - 4`.
    const isDashed = upTo !== undefined && /[-–]/.test(text.slice(last.end, upTo));
    const isList = isDashed && dashed;
    if (isList) ranges[ranges.length - 1] = alone(last.value);
    dashed = isDashed;
    const length = upTo === undefined || isList ? 0 : next.value - last.value;
    const from = 0 < length && length < LONGEST_RANGE ? last.value + 1 : next.value;
    ranges.push({ first: from, last: next.value, letters: '' });
    last = next;
  }
  return { ranges, end: last.end };
}

/** The numbers of ranges one by one: each once, in the printed order. */
export function numbersOf(ranges: readonly NumberRange[]): readonly QuestionNumber[] {
  const [only] = ranges;
  // Most headings and mentions have one number.
  if (only && ranges.length === 1 && only.first === only.last && only.letters === '') return [only.first];
  const numbers = new Set<QuestionNumber>();
  for (const { first, last, letters } of ranges) {
    for (const letter of letters) numbers.add(questionNumber(first, letter));
    if (letters === '') for (let value = first; value <= last; value++) numbers.add(value);
  }
  return [...numbers];
}

/** The same where there is room for them; where not, the first and the last stand for all. */
export function numbersFitting(ranges: readonly NumberRange[], room: Room, span: Span): readonly QuestionNumber[] {
  const count = ranges.reduce((sum, { first, last, letters }) => sum + (letters.length || last - first + 1), 0);
  if (count === 1 || room.fits(count, span)) return numbersOf(ranges);
  return [...new Set([ranges[0]?.first ?? 0, ranges.at(-1)?.last ?? 0])];
}

/** A number, and the letter directly after it. */
interface Read {
  readonly value: number;
  readonly letter: string;
  readonly end: number;
}

function readNumber(text: string, at: number | undefined): Read | undefined {
  if (at === undefined) return undefined;
  const digits = after(NUMBER, text, at);
  const value = Number(text.slice(at, digits));
  if (digits === undefined || value === 0) return undefined;
  const end = after(SUBDIVISION, text, digits) ?? digits;
  return { value, letter: text.slice(digits, end).trim().toLowerCase(), end };
}

/** A further letter after that of a number, and those between: `c` of `2a t/m c`, `b` of `2a en b`. */
function readLetter(text: string, last: Read): (Read & { readonly letters: string }) | undefined {
  if (last.letter === '') return undefined;
  const upTo = after(UP_TO_LETTER, text, last.end);
  const at = upTo ?? after(AND_LETTER, text, last.end);
  if (at === undefined) return undefined;
  const letter = text.charAt(at).toLowerCase();
  if (letter <= last.letter) return undefined;
  return {
    value: last.value,
    letter,
    letters: upTo === undefined ? letter : lettersTo(last.letter, letter),
    end: at + 1,
  };
}

/** The letters after `from` up to `to`: `bc` from `a` to `c`. */
function lettersTo(from: string, to: string): string {
  let letters = '';
  for (let unit = from.charCodeAt(0) + 1; unit <= to.charCodeAt(0); unit++) letters += String.fromCharCode(unit);
  return letters;
}
