import type { QuestionNumber } from './document.ts';

/** A number as one prints it: `3`, and `2a` with a letter after it. */
export function questionNumber(digits: number, letter = ''): QuestionNumber {
  return letter === '' ? digits : `${digits}${letter}`;
}

/** The number without its letter: of `2a` it is 2. */
export function digitsOf(number: QuestionNumber): number {
  return typeof number === 'number' ? number : Number.parseInt(number, 10);
}

/** The number with other digits, and its own letter: `3a` with 5 is `5a`. */
export function withDigits(number: QuestionNumber, digits: number): QuestionNumber {
  return questionNumber(digits, typeof number === 'number' ? '' : number.replace(/\d+/, ''));
}

/** Orders numbers as they count: 2, 2a, 2b, 3. */
export function byCount(a: QuestionNumber, b: QuestionNumber): number {
  return digitsOf(a) - digitsOf(b) || (`${a}` < `${b}` ? -1 : 1);
}
