import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { applied } from '../../server/edits/edit.ts';
import { typedHeading } from '../../server/edits/typedHeading.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked } from '../marked.ts';

const before = 'Vraag 1\nA?\nVraag 2\nB?\nVraag 3\nC?\nAntwoord op vraag 1:\nJa.\nAntwoord op vraag 2:\nNee.\n';

for (const [what, typed, expected] of [
  ['a heading of an answer is written as others are', 'Antwoord 3\n<|>', 'Antwoord op vraag 3:\n'],
  ['also one in capitals', 'ANTWOORD 3\n<|>', 'Antwoord op vraag 3:\n'],
  ['but not a line of prose', 'antwoord op vraag 3\n<|>', 'antwoord op vraag 3\n'],
  ['and with line ends of Windows', 'Antwoord 3\r\n<|>', 'Antwoord op vraag 3:\r\n'],
  ['one that is written so stays', 'Antwoord op vraag 3:\n<|>', 'Antwoord op vraag 3:\n'],
  ['words after a heading stay, and it with them', 'Antwoord 3: Ja.\n<|>', 'Antwoord 3: Ja.\n'],
  ['a line of words stays', 'Antwoord 3\nJa.\n<|>', 'Antwoord 3\nJa.\n'],
] as const) {
  test(what, () => {
    const { text, cursor = 0 } = marked(before + typed);
    const edit = typedHeading(parse(text), cursor);
    strictEqual(edit === undefined, typed.replace('<|>', '') === expected);
    strictEqual(applied(text, edit ? [edit] : []).slice(before.length), expected);
  });
}

test('two headings tell no form', () => {
  const text = 'Antwoord op vraag 1:\nJa.\nAntwoord 2\n';
  strictEqual(typedHeading(parse(text), text.length), undefined);
});
