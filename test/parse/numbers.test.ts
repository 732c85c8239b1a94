import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { QuestionNumber } from '../../server/model/document.ts';
import { numbersOf, readNumbers } from '../../server/parse/numbers.ts';

/** What is read of the text before `|`; the rest must be left alone. */
const read: Record<string, readonly QuestionNumber[]> = {
  '3|': [3],
  '3|.': [3],
  '12|Het kabinet': [12],
  '3 en 4| zijn': [3, 4],
  '3, 4 en 5|': [3, 4, 5],
  '7, 8, 9 10 en 11|': [7, 8, 9, 10, 11],
  '7, 8, en 9|': [7, 8, 9],
  '1,2,3,4 en 5|:': [1, 2, 3, 4, 5],
  '29en 30|': [29, 30],
  '2 & 3|': [2, 3],
  '2/3|:': [2, 3],
  '2 en vraag 4|.': [2, 4],
  '2, 3 en op de vragen 5 en 6|.': [2, 3, 5, 6],
  '2 t/m vraag 4|.': [2, 3, 4],
  '2 en ook op vraag 4|.': [2, 4],
  '2 respectievelijk 4|.': [2, 4],
  '3) en 4|)': [3, 4],
  '3), 4) en vraag 5|)': [3, 4, 5],
  '3|) en 4 gemeenten': [3],
  '3|) en (zie 4)': [3],
  '2| en vragen daarover': [2],
  '2 t/m 6|:': [2, 3, 4, 5, 6],
  '7 t/ 10|': [7, 8, 9, 10],
  '2 tot en met 4|': [2, 3, 4],
  '2 t.e.m. 4|': [2, 3, 4],
  '2 tot en\n\n  met\u00a04|': [2, 3, 4],
  '4-7|:': [4, 5, 6, 7],
  '7–9 en 11–13|': [7, 8, 9, 11, 12, 13],
  '5, 3|': [5, 3],
  '6-4|': [6, 4],
  '2, 2 en 2 t/m 3|': [2, 3],
  '3,\r\n\r\n  4\r\nen\r\n5|': [3, 4, 5],
  '1a|': ['1a'],
  '2B|': ['2b'],
  '2a en b|': ['2a', '2b'],
  '2a, b en c|': ['2a', '2b', '2c'],
  '2 - 3 - 12 - 4|': [2, 3, 12, 4],
  '1 – 2 – 3|': [1, 2, 3],
  '3 a|': ['3a'],
  '3 b|:': ['3b'],
  '3| a vier': [3],
  '2a t/m d|': ['2a', '2b', '2c', '2d'],
  '2a t/m 2c|': ['2a', '2b', '2c'],
  '1, 2a en 3|': [1, '2a', 3],
  '2a| en a': ['2a'],
  '3| en b': [3],
  '1a en 1b|': ['1a', '1b'],
  '1 t/m 200|': Array.from({ length: 200 }, (_, i) => i + 1),
  '1 t/m 999|': [1, 999],
  '1| t/m 10000000': [1],
  '3|.1 Dit': [3],
  '3|, 4 april jl.': [3],
  '3|, 40%': [3],
  '3| en 1.200 mensen': [3],
  '3| en 14:30 uur': [3],
  '3| 4 mensen': [3],
  '3|\n4 en 5': [3],
  '3| endnoot': [3],
  '3|, en dus': [3],
  '3| t/m': [3],
};
for (const [marked, numbers] of Object.entries(read)) {
  test(`reads ${JSON.stringify(marked)}`, () => {
    const found = readNumbers(`vraag ${marked.replace('|', '')}`, 6);
    assert.deepEqual(found && numbersOf(found.ranges), numbers);
    assert.equal(found?.end, 6 + marked.indexOf('|'));
  });
}

for (const text of [
  '',
  'x',
  ' 3',
  '0',
  '1000',
  '99999999999999999999',
  '4 april',
  '4\r\n\r\n  april',
  '3.000',
  '12%',
  '14:30',
  '30-08-2021',
  '½',
  '２',
]) {
  test(`refuses ${JSON.stringify(text)}`, () => assert.equal(readNumbers(text, 0), undefined));
}

test('an endless list names each number once', () => {
  const text = Array.from({ length: 20_000 }, () => '1-200').join(', ');
  assert.equal(numbersOf(readNumbers(text, 0)?.ranges ?? []).length, 200);
});
