import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../server/parse/parse.ts';
import { noteCounter } from '../../server/reading/noteCount.ts';

const at = (start: number) => ({ start, end: start + 1 });
const note = { series: 'a', definition: undefined, content: undefined };
const document = {
  ...parse('Vraag 1\nKlopt dit, en dat?\n'),
  notes: [
    { ...note, number: 2, marks: [at(20)] },
    { ...note, number: 1, marks: [at(10), at(12)] },
  ],
};

test('counts a note that is marked twice once, whatever series is read first', () =>
  deepStrictEqual(noteCounter(document)({ start: 8, end: 26 }), 2));

test('counts a mark in the stretch that it begins, and not in the one before', () =>
  deepStrictEqual(
    [noteCounter(document)({ start: 0, end: 10 }), noteCounter(document)({ start: 10, end: 12 })],
    [0, 1],
  ));
