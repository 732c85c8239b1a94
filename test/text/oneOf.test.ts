import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { oneOf } from '../../server/text/oneOf.ts';

const isOne = oneOf('.»”');

test('a text has one of some signs where it has one', () => {
  const text = 'a.b»c”d';
  deepStrictEqual(
    Array.from(text, (_, at) => isOne(text, at)),
    [false, true, false, true, false, true, false],
  );
});

test('beyond the ends of a text there is no sign', () => {
  for (const at of [-1, 1, 2]) strictEqual(isOne('.', at), false);
});
