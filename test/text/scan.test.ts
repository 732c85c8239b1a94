import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { syllables } from '../../server/text/scan.ts';

test('print may break a word at its syllables, also before an indented line, and may not elsewhere', () => {
  const word = new RegExp(`^${syllables('Ka-mer-stuk')}$`);
  deepStrictEqual(
    ['Kamerstuk', 'Kamer-\nstuk', 'Ka\u00admer-\n      stuk', 'Kam-erstuk', 'Kamer stuk'].map((text) =>
      word.test(text),
    ),
    [true, true, true, false, false],
  );
});
