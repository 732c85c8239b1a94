import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { lineAt, linesOf } from '../../server/text/lines.ts';
import { positionsIn } from '../../server/text/positions.ts';

test('lines end at line feeds, carriage returns, and both together, and what is printed on them has no blanks around it', () => {
  const text = 'a\n  b \r\n\rc\r\u200bd\u200b';
  const { start, first, last } = linesOf(text);
  deepStrictEqual(Array.from(start), [0, 2, 8, 9, 11]);
  deepStrictEqual(
    Array.from(first).map((from, line) => text.slice(from, last[line])),
    ['a', 'b', '', 'c', 'd'],
  );
});

test('what begins a line is on it, and what ends it too', () => {
  const lines = linesOf('a\nb\n');
  deepStrictEqual(
    [0, 1, 2, 3, 4].map((offset) => lineAt(lines, offset)),
    [0, 0, 1, 1, 2],
  );
});

test('a text of carriage returns alone has lines, and positions are in them', () => {
  deepStrictEqual(Array.from(linesOf('a\rb\rc').start), [0, 2, 4]);
  const position = positionsIn('a\rb\r\nc\nd');
  deepStrictEqual([2, 5, 7].map(position), [
    { line: 1, character: 0 },
    { line: 2, character: 0 },
    { line: 3, character: 0 },
  ]);
});
