import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../server/parse/parse.ts';
import { blocks } from './blocks.ts';

test('a document is cut into its header, headings, texts, notes and furniture', () => {
  const text =
    'Over de munt\nVraag 1\nKlopt dit?1\n\nX Noot\n1\nOns Blad\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1\nAntwoord 1\nJa.\n';
  deepStrictEqual(
    blocks(parse(text)).map(({ kind, section, span }) => [kind, section, text.slice(span.start, span.end).trim()]),
    [
      ['header', -1, 'Over de munt'],
      ['heading', 0, 'Vraag 1'],
      ['text', 0, 'Klopt dit?1\n\nX Noot'],
      ['note', 0, '1\nOns Blad'],
      ['text', 0, ''],
      ['furniture', 0, 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1'],
      ['text', 0, ''],
      ['heading', 1, 'Antwoord 1'],
      ['text', 1, 'Ja.'],
    ],
  );
});
