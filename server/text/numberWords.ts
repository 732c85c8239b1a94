import { roman } from './roman.ts';

/** Words of number, as in `antwoord vier`; `een` only with its accents, since it is mostly an article. */
export const COUNT_WORDS =
  'één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien'.split(' ');
export const ORDINALS =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende'.split(
    ' ',
  );

/** `i`, `ii`, `iii` … */
const ROMANS = Array.from({ length: 25 }, (_, index) => roman(index + 1).toLowerCase());

const WORD = /[a-zé]+|\d{1,2}(?:de|ste|e)\b/gi;

/** The numbers that words spell, in their order: of `Tweede en 3e vraag` 2 and 3, of `Vraag II` 2. */
export function spelledNumbers(words: string): readonly number[] {
  return [...words.toLowerCase().matchAll(WORD)].flatMap(([word]) => {
    const one = word === 'een' ? 1 : 0;
    const number =
      Number.parseInt(word, 10) ||
      ORDINALS.indexOf(word) + 1 ||
      COUNT_WORDS.indexOf(word) + 1 ||
      ROMANS.indexOf(word) + 1 ||
      one;
    return number > 0 ? [number] : [];
  });
}
