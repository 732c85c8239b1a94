import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import type { Note, QuestionNumber } from '../../server/model/document.ts';
import { sectionsOn } from '../../server/model/meaning.ts';
import { byCount } from '../../server/model/questionNumber.ts';
import { setsOf } from '../../server/model/sections.ts';
import { bySeries } from '../../server/model/series.ts';
import { enumeration, titleOf } from '../../server/model/titles.ts';
import { parse } from '../../server/parse/parse.ts';

const sets: readonly (readonly [string, readonly QuestionNumber[]])[] = [
  ['3', [3]],
  ['2 en 3', [3, 2]],
  ['1 t/m 3', [1, 2, 3]],
  ['2, 4 en 7 t/m 9', [2, 4, 7, 8, 9]],
  ['2a en 2b', ['2b', '2a']],
];
for (const [said, numbers] of sets) test(`says ${said}`, () => strictEqual(enumeration(numbers), said));

test('sections are called alike however they are printed', () => {
  strictEqual(titleOf({ role: 'question', numbers: [9] }), 'Vraag 9');
  strictEqual(titleOf({ role: 'answer', numbers: [2, 3] }), 'Antwoord op vraag 2 en 3');
  strictEqual(titleOf({ role: 'answer', numbers: [] }), 'Antwoord');
});

test('numbers count with their letters', () => {
  deepStrictEqual(['2b', 10, 3, '2a', 2].sort(byCount as (a: unknown, b: unknown) => number), [2, '2a', '2b', 3, 10]);
});

test('notes are listed by series, b before aa, and by number', () => {
  const note = (series: string, number: number): Note => ({
    series,
    number,
    definition: undefined,
    content: undefined,
    marks: [],
  });
  const notes = [note('aa', 1), note('b', 2), note('a', 2), note('b', 1), note('a', 1)];
  deepStrictEqual(
    bySeries(notes).map(({ note, index }) => [note.series, note.number, index]),
    [
      ['a', 1, 4],
      ['a', 2, 2],
      ['b', 1, 3],
      ['b', 2, 1],
      ['aa', 1, 0],
    ],
  );
});

test('one question printed twice begins no set of its own, and a second 1 after others does', () => {
  const asked = (...numbers: number[]) => setsOf(numbers.map((number) => ({ role: 'question', numbers: [number] })));
  deepStrictEqual(asked(1, 1), [0, 0]);
  deepStrictEqual(asked(1, 2, 1, 2), [0, 0, 1, 1]);
});

test('the sections that a mention means stand in document order', () => {
  const document = parse('Vraag 1\nKlopt dit?\nVraag 2\nWaarom?\nAntwoord 1 en 2\nZie de vragen 2 en 1.\n');
  deepStrictEqual(
    sectionsOn(document, { role: 'question', numbers: [2, 1], span: { start: 0, end: 0 } }).map(
      ({ numbers }) => numbers,
    ),
    [[1], [2]],
  );
});
