import { lazily } from './lazily.ts';
import { oneOf } from './oneOf.ts';

const ENDS_WORD = oneOf(' \n');

/**
 * Where to cut a text so that at most `length` of it stays: after a word, where one ends in the last part of that, and
 * never inside what a reader sees as one character.
 */
export function cut(text: string, length: number): number {
  if (text.length <= length) return text.length;
  for (let word = length; word > length / 2; word--) if (ENDS_WORD(text, word)) return word;
  // The second half of a pair may come just after.
  return (
    characters()
      .segment(text.slice(0, length + 2))
      .containing(length)?.index ?? length
  );
}

/** The first segmenter of a process takes 7 ms to make. */
const characters = lazily(() => new Intl.Segmenter());
