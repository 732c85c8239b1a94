import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { written } from './written.ts';

const TABLE = `[
  {
    name: 'brackets',
    weight: 3.5,
    looksAt: 'before',
  },
  {
    name: 'a comma',
    weight: 1,
    looksAt: 'before',
  },
]`;
const WRITTEN = `[
  {
    name: 'brackets',
    weight: 4,
    prior: 3.5,
    looksAt: 'before',
  },
  {
    name: 'a comma',
    weight: 1,
    looksAt: 'before',
  },
]`;

test('a fit writes weights in halves, beside what was held before it, and changes nothing when it is written again', () => {
  const comma = { row: { name: 'a comma', weight: 1 }, weight: undefined };
  const once = written(TABLE, [{ row: { name: 'brackets', weight: 3.5 }, weight: 3.9 }, comma]);
  strictEqual(once, WRITTEN);
  strictEqual(written(once, [{ row: { name: 'brackets', weight: 4, prior: 3.5 }, weight: 3.9 }, comma]), once);
});
