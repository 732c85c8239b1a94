import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { saysTheSame } from '../../server/edits/content.ts';
import { parse } from '../../server/parse/parse.ts';

const text =
  'Vraag 1\nWaarom vaart het veer\nniet meer?1\n\nAntwoord 1\nZie Kamerstuk 35 300 VI, nr. 37.\n\n1 Veerblad, 2 mei 2024.\n';

const changes: Readonly<Record<string, readonly [same: boolean, ...change: readonly [string, string]]>> = {
  'lines and blanks': [true, 'veer\nniet', 'veer niet'],
  'a word': [false, 'Waarom', 'Wanneer'],
  'a section more': [false, '1 Veerblad', 'Bijlage 1\n\n1 Veerblad'],
  'a citation': [false, 'nr. 37', 'nr. 38'],
  'a note’s mark': [false, 'meer?1', 'meer?'],
  'a note more': [false, '2024.\n', '2024.\n2 Brugblad, 3 mei 2024.\n'],
  'a pair': [false, 'Antwoord 1', 'Antwoord 2'],
};

for (const [what, [same, from, to]] of Object.entries(changes)) {
  test(`${what} that ${same ? 'does not' : 'do'} matter`, () => {
    strictEqual(saysTheSame(parse(text), parse(text.replace(from, to))), same);
  });
}
