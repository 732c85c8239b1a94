import { ok } from 'node:assert/strict';
import test from 'node:test';
import { toJson } from '../../server/export/json.ts';
import { parse } from '../../server/parse/parse.ts';
import { inProportion } from '../proportion.ts';
import { hostile } from './hostileTexts.ts';

for (const [what, make] of Object.entries(hostile)) {
  test(`the time for ${what} grows with the size of the text`, () => {
    const reading = (size: number) => {
      const text = make(size);
      return () => [...toJson(parse(text), [])].join('');
    };
    inProportion(reading, 1000, 8000);
  });
}

test('4 MB without a line end are a document', () => {
  ok(parse('Klopt dit? '.repeat(400_000)).text.length > 4_000_000);
});
