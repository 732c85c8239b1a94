import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { type QuestionSetPlan, questionSet } from '../../server/edits/questionSet.ts';
import { parse } from '../../server/parse/parse.ts';
import { wordsOf } from '../../server/text/template.ts';
import { unindented } from '../marked.ts';

const nothing: QuestionSetPlan = { members: '', ministers: '', subject: '', questions: 1 };

/** The first line of a set of questions. */
const header = (plan: Partial<QuestionSetPlan>) => wordsOf(questionSet({ ...nothing, ...plan })).split('\n')[0];

test('a set of which nothing is known has gaps for all', () => {
  strictEqual(
    wordsOf(questionSet({ ...nothing, questions: 2 })),
    unindented(`
      Vragen van het lid … (…) aan de minister van … over … (ingezonden …).

      Vraag 1

      …

      Vraag 2

      …
    `),
  );
});

for (const [members, written] of [
  ['Waterman (ABC)', 'het lid Waterman (ABC)'],
  ['  het lid Van der Berg ', 'het lid Van der Berg (…)'],
  ['Waterman(ABC), Zijlstra (DEF)', 'de leden Waterman (ABC) en Zijlstra (DEF)'],
  [
    'de leden Waterman (A, B en C), Zijlstra en De Wit (DEF)',
    'de leden Waterman (A, B en C), Zijlstra (…) en De Wit (DEF)',
  ],
] as const) {
  test(`members: ${members}`, () => strictEqual(header({ members })?.split(' aan ')[0], `Vragen van ${written}`));
}

for (const [ministers, written] of [
  ['Veren', 'de minister van Veren'],
  ['de Minister voor Zee', 'de minister voor Zee'],
  ['staatssecretaris Munten', 'de staatssecretaris van Munten'],
  [
    'minister van Landbouw, Natuur en Voedsel en de staatssecretaris van Munten',
    'de minister van Landbouw, Natuur en Voedsel en de staatssecretaris van Munten',
  ],
  ['ministers van Veren en van Munten', 'de minister van Veren en de minister van Munten'],
  ['Veren; Munten', 'de minister van Veren en de minister van Munten'],
] as const) {
  test(`ministers: ${ministers}`, () =>
    strictEqual(/ aan (.*) over …/.exec(header({ ministers }) ?? '')?.[1], written));
}

test('a subject needs no word before it', () => {
  strictEqual(
    header({ subject: 'over het veer ' }),
    'Vragen van het lid … (…) aan de minister van … over het veer (ingezonden …).',
  );
});

test('a set has a question, and no more than anybody asks', () => {
  for (const [questions, count] of [
    [0, 1],
    [-3, 1],
    [2.7, 2],
    [1e9, 100],
  ] as const) {
    strictEqual(parse(wordsOf(questionSet({ ...nothing, questions }))).sections.length, count);
  }
});
