import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { readFile } from '../../server/import/readFile.ts';
import { readXml } from '../../server/import/xml.ts';
import { publicationXml } from '../publication.ts';

for (const [xml, isWhole] of [
  ['<a><b/></a>', true],
  ['<a><b /></a>', true],
  ['<a/>', true],
  ['<a t="/"></a>', true],
  ['<a t="/">', false],
  ['<a><b></a>', false],
  ['<a><b t="/"></a>', false],
  ['<a><b/>', false],
  ['<a>x', false],
] as const) {
  test(`${xml} is ${isWhole ? 'whole' : 'damaged'}`, () => {
    strictEqual(readXml(xml, { open() {}, close() {}, text() {} }), isWhole);
  });
}

test('nothing is said to be missing of a publication that is whole, and it has no pages', async () => {
  const draft = await readFile(new TextEncoder().encode(publicationXml('ah-tk-20302031-17')));
  deepStrictEqual(draft, { ...draft, losses: [], places: [], pages: undefined });
});
