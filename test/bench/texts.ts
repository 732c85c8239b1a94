import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

const HEADING = /^([ \t]*(?:Vraag|Antwoord(?: op vraag)?) )(\d+)/gm;
const WORD = /\b(?:de|het|een) [a-z]{4,}/g;

/**
 * A text of at least `size` UTF-16 units: the samples again and again, with the numbers of questions going on and every
 * copy in words of its own, so that nothing that is remembered by its text is found twice.
 */
export function longText(size: number): string {
  const copies: string[] = [];
  let length = 0;
  for (let copy = 0; length < size; copy++) {
    for (const sample of samples) {
      const renumbered = sample.replace(
        HEADING,
        (_, opening, number) => `${opening}${((Number(number) + 15 * copy - 1) % 999) + 1}`,
      );
      const own = renumbered.replace(
        WORD,
        (words) => `${words}${copy.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}`,
      );
      copies.push(own);
      length += own.length;
    }
  }
  return copies.join('\n').slice(0, size);
}
