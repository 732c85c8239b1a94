import { deepStrictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { problems } from '../../../server/features/problems/problems.ts';
import { parse } from '../../../server/parse/parse.ts';
import { unindented } from '../../marked.ts';

reports(
  'a question without an answer, where others have one',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Ja.
  Vraag 2
  Waarom?
`,
  ['question-without-answer 2: Vraag 2'],
);

reports(
  'the one of two questions of a heading that no answer is for',
  `
  Vraag 1 en 2
  Klopt dit? Waarom?
  Antwoord 1
  Ja.
  Vraag 3
  Wanneer?
  Antwoord 3
  Morgen.
`,
  ['question-without-answer 2: Vraag 1 en 2'],
);

reports(
  'a question whose answer is a heading alone',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Vraag 2
  Waarom?
  Antwoord op vraag 2
  Daarom.
`,
  ['empty-answer 1: Antwoord op vraag 1'],
);

reports(
  'no heading alone of an answer that is printed again',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Antwoord op vraag 1
  Ja.
`,
  ['duplicate-answer 1: Antwoord op vraag 1'],
);

reports(
  'nothing of the parts of a question that a letter tells apart, and of mentions of them and of the whole',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Zie het antwoord op vraag 2.
  Vraag 2a
  Waarom niet vraag 1a?
  Antwoord 2a
  Zie het antwoord op vraag 2b.
  Vraag 2b
  Wanneer?
  Antwoord 2b
  In mei.
  Vraag 3
  Waar?
  Antwoord 3
  Daar.
`,
  [],
);

reports(
  'a part of a question twice, and a mention of one that is not there',
  `
  Vraag 2a
  Klopt dit?
  Antwoord 2a
  Zie het antwoord op vraag 2c.
  Vraag 2a
  Waarom?
  Antwoord 2b
  Daarom.
  Vraag 4a
  Waar?
  Antwoord 4a
  Daar.
`,
  [
    'unknown-reference 2c: het antwoord op vraag 2c',
    'duplicate-question 2a: Vraag 2a',
    'answer-without-question 2b: Antwoord 2b',
    'numbering-gap 3,3: Vraag 4a',
  ],
);

reports(
  'headings with a misprint, which are read all the same',
  `
  Vrag 1
  Klopt dit?
  ANTWOORD 1
  Ja.
  Vragen 2 en 3
  Waarom?
  Anwoord 2
  Daarom.
  Beantwoording vraag 3
  Daarom.
`,
  ['misprinted-heading 1: Vrag 1', 'misprinted-heading 2: Anwoord 2'],
);

reports(
  'headings with signs in them that do not show, which are read as they are seen',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vr\u200baag 2
  Waarom?
  Antwoord\u2060 2
  Daarom.
`,
  ['misprinted-heading 2: Vr\u200baag 2', 'misprinted-heading 2: Antwoord\u2060 2'],
);

reports(
  'no unanswered question where nothing is answered yet',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
`,
  [],
);

reports(
  'no unanswered question where the answers are said to come later',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 2
  Waarom?
  Mededeling
  De overige vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.
`,
  [],
);

reports(
  'an answer to a question that does not exist',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1 en 7
  Ja.
`,
  ['answer-without-question 7: Antwoord op vraag 1 en 7'],
);

reports(
  'numbers that are used twice',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 2
  Waarom?
  Antwoord 2
  Daarom.
  Vraag 2
  Wanneer?
  Antwoord 2
  Morgen.
`,
  ['duplicate-question 2: Vraag 2', 'duplicate-answer 2: Antwoord 2'],
);

reports(
  'nothing where a second set of questions starts at 1 again',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Antwoord 1 en 2
  Ja.
  Vraag 1
  Klopt dat?
  Antwoord 1
  Ja.
`,
  [],
);

reports(
  'numbers that are left out',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Vraag 5
  Wanneer?
`,
  ['numbering-gap 3,4: Vraag 5'],
);

reports(
  'a mention of a question that does not exist',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Zie het antwoord op vraag 17.
`,
  ['unknown-reference 17: het antwoord op vraag 17'],
);

reports(
  'nothing about headings in capitals',
  `
  VRAAG 1
  Klopt dit?
  ANTWOORD 1
  Ja.
`,
  [],
);

reports(
  'a note that nothing refers to',
  `
  Vraag 1
  Klopt dit?1 En dat?
  Antwoord 1
  Ja.

  1 Dagblad van het Zuiden, nr. 1
  2 Dagblad van het Noorden, nr. 2
`,
  ['definition-without-mark 2: 2 Dagblad van het Noorden, nr. 2'],
);

reports(
  'no unknown questions where nothing is asked',
  `
  Toelichting:
  Zie het antwoord op vraag 2.
`,
  [],
);

test('reports where there is no room for more', () => {
  const exceeded = { start: 0, end: 7 };
  deepStrictEqual(
    problems({ ...parse('Vraag 1\nKlopt dit?\n'), exceeded }).map(({ code, span }) => [code, span]),
    [['too-much-to-read', exceeded]],
  );
});

test('weighs each problem', () => {
  const weights = (text: string) => problems(parse(text)).map(({ code, severity }) => `${code}: ${severity}`);
  deepStrictEqual(weights('Vraag 1\nKlopt dit?\nVraag 3\nWaarom?\nAntwoord 1\nJa.\nAntwoord 4\nNee.\n'), [
    'question-without-answer: information',
    'numbering-gap: warning',
    'answer-without-question: warning',
  ]);
});

test('finds nothing wrong with the documents that we show as examples', () => {
  const folder = new URL('../../../samples/', import.meta.url);
  const names = readdirSync(folder).filter((name) => /\.(?:txt|vraag|kamervragen)$/.test(name));
  deepStrictEqual(names.length >= 3, true);
  for (const name of names) deepStrictEqual(found(readFileSync(new URL(name, folder), 'utf8')), [], name);
});

function found(text: string): string[] {
  return problems(parse(text)).map(
    ({ code, numbers, span }) => `${code} ${numbers}: ${text.slice(span.start, span.end)}`,
  );
}

function reports(title: string, source: string, expected: readonly string[]) {
  test(`reports ${title}`, () => deepStrictEqual(found(unindented(source)), expected));
}
