import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../server/parse/parse.ts';
import { isEmpty, isUnwritten, openNumbers } from '../../server/reading/answered.ts';
import { LONGEST_PLACEHOLDER, PLACEHOLDERS } from '../../server/reading/placeholders.ts';

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

/** What stands below the heading of an answer, by whether that holds the place of words that are yet to be written. */
const drafts = {
  nothing: ['', true],
  PM: ['PM\n', true],
  'PM in bold': ['**PM**\n', true],
  'PM above a footer': ['PM\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3\n', true],
  'dots that a letter has': ['...\n', true],
  'what is to follow, over two lines': ['[tekst volgt\nvan de directie]\n', true],
  'more than PM': ['PM\nDe cijfers zijn er wel.\n', false],
  'fine dust': ['PM 2,5 is fijnstof.\n', false],
  'a gap in an answer': ['Ja, dat zijn er XX.\n', false],
  'what follows elsewhere': ['Het antwoord volgt in een aparte brief.\n', false],
  'words in brackets': ['[Nee.]\n', false],
  'longer than any': [`[PM ${'cijfers '.repeat(9)}]\n`, false],
} as const;

test('an answer is yet to be written where nothing but a placeholder stands below its heading', () => {
  for (const [what, [below, unwritten]] of Object.entries(drafts)) {
    const document = parse(`Vraag 1\nKlopt dit?\nAntwoord 1\n${below}Vraag 2\nWaarom?\n`);
    const answer = document.sections.find(({ role }) => role === 'answer');
    deepStrictEqual([what, answer && isUnwritten(document, answer)], [what, unwritten]);
  }
});

test('each form of a placeholder takes its own example, and no other form does', () => {
  for (const { initials, example } of PLACEHOLDERS) {
    const [first, ...others] = PLACEHOLDERS.filter(({ pattern }) => pattern.test(example));
    strictEqual(first?.example, example);
    strictEqual(others.length, 0, example);
    ok(initials.includes(example.charAt(0)), example);
    ok(example.length <= LONGEST_PLACEHOLDER, example);
  }
});

test('an answer to 2 is one to 2a, and none to 1', () => {
  const document = parse('Vraag 1 en 2a\nWie? Wat?\nVraag 2b\nWaar?\nAntwoord 2\nHier.\n');
  const [question] = document.sections;
  deepStrictEqual(question && openNumbers(document, question), [1]);
});
