import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { dutch, english, wordsFor } from '../../server/shell/words.ts';

test('a reader is answered in the language of the client, and in English where that is not ours', () => {
  for (const locale of ['nl', 'nl-BE', 'NL']) strictEqual(wordsFor(locale), dutch, locale);
  for (const locale of ['en', 'nld', 'de', undefined]) strictEqual(wordsFor(locale), english, locale);
});

const said: Readonly<Record<string, readonly [words: string, expected: string]>> = {
  'one number left out': [dutch.problems['numbering-gap']([3, 3]), 'Vraag 3 ontbreekt.'],
  'two numbers left out': [dutch.problems['numbering-gap']([3, 4]), 'Vraag 3 en 4 ontbreken.'],
  'more numbers left out': [dutch.problems['numbering-gap']([3, 7]), 'Vraag 3 t/m 7 ontbreken.'],
  'two numbers left out in English': [english.problems['numbering-gap']([3, 4]), 'Questions 3 and 4 are missing.'],
  'more numbers left out in English': [english.problems['numbering-gap']([3, 7]), 'Questions 3 to 7 are missing.'],
  'a misprint': [dutch.problems['misprinted-heading']([]), 'In deze kop staat een drukfout.'],
  'a misprint in English': [english.problems['misprinted-heading']([]), 'This heading has a misprint.'],
  'unknown questions': [
    dutch.problems['unknown-reference']([7, 8, 9, 11]),
    'Dit document heeft geen vraag 7 t/m 9 en 11.',
  ],
  'unknown questions in English': [
    english.problems['unknown-reference']([7, 8, 9, 11]),
    'This document has no questions 7 to 9 and 11.',
  ],
  'what is left out': [dutch.more(14_200), '… nog 14.200'],
  'what is left out in English': [english.more(14_200), '… 14,200 more'],
  'one note': [dutch.counted.notes(1), '1 noot'],
  'two notes': [dutch.counted.notes(2), '2 noten'],
  'one mention': [dutch.counted.mentions(1), '1 verwijzing'],
  'two mentions': [dutch.counted.mentions(2), '2 verwijzingen'],
  'one word in English': [english.counted.words(1), '1 word'],
  'two words in English': [english.counted.words(2), '2 words'],
};
for (const [what, [words, expected]] of Object.entries(said)) test(`says ${what}`, () => strictEqual(words, expected));
