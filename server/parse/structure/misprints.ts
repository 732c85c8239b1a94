import { MISPRINTED } from '../../profiles/tweedeKamer/headings.ts';
import { alone } from '../numbers.ts';
import type { HeadingLine } from './headings.ts';

/** In UTF-16 units, with what does not show. */
const LONGEST = 80;
/** Signs that do not show: soft hyphens, signs without width, those that set the direction. */
export const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * A heading with a letter lost, or added or swapped before its last, or with signs in it that do not show: only where it
 * stands alone on its line.
 */
export function misprinted(text: string, start: number, end: number): HeadingLine | undefined {
  if (end - start > LONGEST) return undefined;
  const [, word = '', number = ''] = MISPRINTED.exec(text.slice(start, end).replace(UNSEEN, '')) ?? [];
  const isQuestion = word === 'Vraag' || isMisprint(word, 'Vraag');
  if (!isQuestion && word !== 'Antwoord' && !isMisprint(word, 'Antwoord')) return undefined;
  const role = isQuestion ? 'question' : 'answer';
  // Signs that do not show may stand in the number too.
  const numbersSpan = { start: start + text.slice(start, end).search(/\d/), end };
  return {
    role,
    ranges: [alone(Number(number))],
    span: { start, end },
    numbersSpan,
    misprinted: true,
    end,
    sure: true,
  };
}

function isMisprint(word: string, meant: string): boolean {
  const shorter = Math.min(word.length, meant.length);
  let front = 0;
  while (front < shorter && word[front] === meant[front]) front++;
  let back = 0;
  while (back < shorter - front && word.at(-1 - back) === meant.at(-1 - back)) back++;
  const [printed, lost] = [word.slice(front, word.length - back), meant.slice(front, meant.length - back)];
  return printed.length + lost.length === 1 || (printed.length === 2 && printed === `${lost[1]}${lost[0]}`);
}
