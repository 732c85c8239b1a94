import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../../samples/', import.meta.url);
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** `Vraag 3`, `Antwoord 5 en 6`, `op vragen 5, 6 en 7` */
const NUMBERED = /(?:[Vv]ra(?:ag|gen)|[Aa]ntwoord(?:en)?) \d+(?:(?:, | en )\d+)*/g;
const WORD = /\b(?:de|het|een) [a-z]{4,}/g;
/** The highest number that a question has; after it, a further set of questions counts from 1. */
const HIGHEST = 999;

/**
 * A text of at least `size` UTF-16 units: the samples again and again, with the numbers of questions going on and every
 * copy in words of its own, so that nothing that is remembered by its text is found twice.
 */
export function longText(size: number): string {
  const copies: string[] = [];
  let length = 0;
  let asked = 0;
  for (let copy = 0; length < size; copy++) {
    for (const sample of samples) {
      const most = Math.max(...[...sample.matchAll(NUMBERED)].flatMap(([words]) => numbersIn(words)));
      if (asked + most > HIGHEST) asked = 0;
      const own = sample
        .replace(NUMBERED, (words) => words.replace(/\d+/g, (number) => `${Number(number) + asked}`))
        .replace(WORD, (words) => `${words}${inLetters(copy)}`);
      asked += most;
      copies.push(own);
      length += own.length;
    }
  }
  return copies.join('\n').slice(0, size);
}

function numbersIn(words: string): number[] {
  return (words.match(/\d+/g) ?? []).map(Number);
}

function inLetters(number: number): string {
  return number.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));
}
