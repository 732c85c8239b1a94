import { lazily } from './lazily.ts';

/**
 * Where to cut a text so that at most `length` of it stays: after a word, where one ends in the last part of that, and
 * never inside what a reader sees as one character.
 */
export function cut(text: string, length: number): number {
  if (text.length <= length) return text.length;
  const word = Math.max(text.lastIndexOf(' ', length), text.lastIndexOf('\n', length));
  if (word > length / 2) return word;
  // The second half of a pair may come just after.
  return (
    characters()
      .segment(text.slice(0, length + 2))
      .containing(length)?.index ?? length
  );
}

/** The first segmenter of a process takes 7 ms to make. */
const characters = lazily(() => new Intl.Segmenter());
