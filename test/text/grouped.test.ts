import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { grouped } from '../../server/text/grouped.ts';

test('numbers are written as JavaScript writes them in both languages', () => {
  for (const language of ['nl', 'en'] as const) {
    for (const count of [
      0, 7, 99, 100, 999, 1000, 1200, 99_999, 100_000, 999_999, 1_000_000, 123_456_789, -1, -100, -1200,
    ])
      strictEqual(grouped(count, language), count.toLocaleString(language), `${count} ${language}`);
  }
});
