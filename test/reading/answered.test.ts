import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../server/parse/parse.ts';
import { isEmpty } from '../../server/reading/answered.ts';

/** What stands below the heading of an answer, by whether that is all it says. */
const answers = {
  'a word': ['Ja.\n', false],
  'a quote': ['«Ja.»\n', false],
  nothing: ['', true],
  'a blank line': [' \n', true],
  'a note alone': ['X Noot\n1\nDagblad van het Zuiden, 3 mei 2024\n', true],
  'a footer alone': ['Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3\n', true],
  'a word below a footer': ['Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3\nJa.\n', false],
} as const;

test('an answer is empty where nothing of its own stands below its heading', () => {
  for (const [what, [below, empty]] of Object.entries(answers)) {
    const document = parse(`Vraag 1\nKlopt dit?1\nAntwoord 1\n${below}Vraag 2\nWaarom?\n`);
    const answer = document.sections.find(({ role }) => role === 'answer');
    deepStrictEqual([what, answer && isEmpty(document, answer)], [what, empty]);
  }
});
