import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { at, meet, meeting, type Span, touches } from '../../server/text/span.ts';

const span = { start: 2, end: 4 };
const itself = (one: Span) => one;

test('a cursor touches a span at both of its ends', () => {
  deepStrictEqual(
    [1, 2, 3, 4, 5].map((offset) => touches(span, offset)),
    [false, true, true, true, false],
  );
});

test('spans that are next to each other have no place in common', () => {
  deepStrictEqual(
    [
      [0, 2],
      [0, 3],
      [3, 9],
      [4, 9],
    ].map(([start = 0, end = 0]) => meet(span, { start, end })),
    [false, true, true, false],
  );
  const list = [{ start: 0, end: 2 }, span, { start: 4, end: 5 }];
  deepStrictEqual(meeting(list, itself, span), [span]);
});

test('where two spans meet, the one that begins there is meant', () => {
  const list = [{ start: 0, end: 2 }, span, { start: 6, end: 8 }];
  deepStrictEqual(
    [0, 1, 2, 4, 5, 8, 9].map((offset) => at(list, itself, offset)),
    [0, 0, 1, 1, -1, 2, -1],
  );
});
