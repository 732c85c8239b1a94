import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { isBlank, syllables } from '../../server/text/scan.ts';

test('print may break a word at its syllables, also before an indented line, and may not elsewhere', () => {
  const word = new RegExp(`^${syllables('Ka-mer-stuk')}$`);
  deepStrictEqual(
    ['Kamerstuk', 'Kamer-\nstuk', 'Ka\u00admer-\n      stuk', 'Kam-erstuk', 'Kamer stuk'].map((text) =>
      word.test(text),
    ),
    [true, true, true, false, false],
  );
});

test('what print sets between words ends no citation', () => {
  for (const sign of [
    ' ',
    '\t',
    '\n',
    '\r',
    '\f',
    '\u00a0',
    '\u00ad',
    '\u2009',
    '\u200b',
    '\u2028',
    '\u2029',
    '\u202f',
    '\ufeff',
  ])
    deepStrictEqual([sign, isBlank(sign.charCodeAt(0))], [sign, true]);
  for (const sign of ['a', '-', '\u2010', '0']) deepStrictEqual([sign, isBlank(sign.charCodeAt(0))], [sign, false]);
});
