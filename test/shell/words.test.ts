import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import type { QuestionNumber } from '../../server/model/document.ts';
import { dutch, english, type Said, wordsFor } from '../../server/shell/words.ts';

test('a reader is answered in the language of the client, and in English where that is not ours', () => {
  for (const locale of ['nl', 'nl-BE', 'NL']) strictEqual(wordsFor(locale), dutch, locale);
  for (const locale of ['en', 'nld', 'de', undefined]) strictEqual(wordsFor(locale), english, locale);
});

const about = (numbers: readonly QuestionNumber[]): Said => ({ numbers, faults: [], right: undefined });

const said: Readonly<Record<string, readonly [words: string, expected: string]>> = {
  'one number left out': [
    dutch.problems['numbering-gap'](about([3, 3])),
    'Vraag 3 ontbreekt. Nummer vanaf hier opnieuw, of zet de vraag erbij.',
  ],
  'two numbers left out': [
    dutch.problems['numbering-gap'](about([3, 4])),
    'Vraag 3 en 4 ontbreken. Nummer vanaf hier opnieuw, of zet de vragen erbij.',
  ],
  'more numbers left out': [
    dutch.problems['numbering-gap'](about([3, 7])),
    'Vraag 3 t/m 7 ontbreken. Nummer vanaf hier opnieuw, of zet de vragen erbij.',
  ],
  'two numbers left out in English': [
    english.problems['numbering-gap'](about([3, 4])),
    'Questions 3 and 4 are missing. Renumber from here, or add the questions.',
  ],
  'more numbers left out in English': [
    english.problems['numbering-gap'](about([3, 7])),
    'Questions 3 to 7 are missing. Renumber from here, or add the questions.',
  ],
  'what there is instead': [
    dutch.problems['unknown-reference']({ ...about([9]), right: '1 en 3' }),
    'Dit document heeft geen vraag 9. Het heeft vraag 1 en 3. Verbeter het nummer.',
  ],
  'what there is instead in English': [
    english.problems['unknown-reference']({ ...about([9]), right: '1 t/m 3' }),
    'This document has no question 9. It has questions 1 to 3. Mend the number.',
  ],
  'the one that there is instead in English': [
    english.problems['unknown-reference']({ ...about([9]), right: '2a' }),
    'This document has no question 9. It has question 2a. Mend the number.',
  ],
  'a misprint': [dutch.problems['misprinted-heading'](about([])), 'In deze kop staat een drukfout. Verbeter hem.'],
  'a misprint in English': [english.problems['misprinted-heading'](about([])), 'This heading has a misprint. Mend it.'],
  'unknown questions': [
    dutch.problems['unknown-reference'](about([7, 8, 9, 11])),
    'Dit document heeft geen vraag 7 t/m 9 en 11. Verbeter het nummer.',
  ],
  'unknown questions in English': [
    english.problems['unknown-reference'](about([7, 8, 9, 11])),
    'This document has no questions 7 to 9 and 11. Mend the number.',
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
