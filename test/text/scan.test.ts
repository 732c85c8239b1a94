import { deepStrictEqual, throws } from 'node:assert/strict';
import test from 'node:test';
import { matches, syllables } from '../../server/text/scan.ts';

test('print may break a word at its syllables, also before an indented line, and may not elsewhere', () => {
  const word = new RegExp(`^${syllables('Ka-mer-stuk')}$`);
  deepStrictEqual(
    ['Kamerstuk', 'Kamer-\nstuk', 'Ka\u00admer-\n      stuk', 'Kam-erstuk', 'Kamer stuk'].map((text) =>
      word.test(text),
    ),
    [true, true, true, false, false],
  );
});

test('a scanner that takes nothing fails where it would never end', () => {
  deepStrictEqual(
    [...matches(/a/g, 'banaan')].map(({ index }) => index),
    [1, 3, 4],
  );
  throws(() => [...matches(/x*/g, 'banaan')], /A scanner stays at 0/);
  throws(() => [...matches(/(?=n)/g, 'aan')], /A scanner stays at 2/);
});
