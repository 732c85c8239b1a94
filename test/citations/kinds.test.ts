import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationsIn, kinds } from '../../server/citations/kinds.ts';
import { inProportion } from '../proportion.ts';

test('every kind has a name of its own', () => {
  assert.equal(new Set(kinds.map(({ name }) => name)).size, kinds.length);
});

test('citations of all kinds are found in order and without overlap', () => {
  const text = `
    Zie Kamerstuk 35 300 VI, nr. 37 (https://zoek.voorbeeld.nl/kst-35300-VI-37.html), Aanhangsel Handelingen II
    2020/21, nr. 12 (2020Z12345), Stb. 2021, 3 en Verordening (EU) 2016/679 en ECLI:NL:RVS:2024:123 (24 587, nr. 9), artikel 8 Awb.`;
  const found = citationsIn(text);
  assert.deepEqual(
    found.map(({ kind }) => kind),
    ['kamerstuk', 'url', 'aanhangsel', 'zaak', 'stb', 'eu', 'ecli', 'kamerstuk', 'wet'],
  );
  assert.ok(found.every(({ span }, at) => at === 0 || (found[at - 1]?.span.end ?? 0) <= span.start));
  assert.ok(found.every(({ span }) => span.start < span.end));
});

test('what an earlier citation holds belongs to no later one', () => {
  assert.deepEqual(
    citationsIn('https://munt.example/36 410, nr. 3 en 36 410, nr. 3').map(({ kind, span }) => [kind, span.start]),
    [
      ['url', 0],
      ['kamerstuk', 38],
    ],
  );
});

test('an address of a publication is an address, not the publication', () => {
  assert.deepEqual(
    citationsIn('https://voorbeeld.nl/kst-35300-37?id=2024D12345/2016/679').map(({ kind }) => kind),
    ['url'],
  );
});

/** What begins a citation, or keeps one going, of every kind. */
const hostile = [
  ...kinds.flatMap(({ triggers }) => triggers),
  'Kamerstuk ',
  'Kamerstukken II 2023/24, 36 410, nrs. ',
  'Tweede Kamer, vergaderjaar ',
  'Kamerstuk 36 410, nrs. 1, 2, ',
  '12 345, nr. 1 en nr. ',
  'Aanhangsel Handelingen 2023/24, nrs. 1, ',
  'Stb. 2021, 1 en ',
  'ECLI:NL: ',
  'verordening (EU) 1/',
  'Verordeningen 2016/424, ',
  'Tweede Kamer, 2020–2021, Aanhangsel nr. 1 ',
  'https://a.b/c-\n',
  'https://a.b/(((',
  'www.a.b/\n\n\n',
  'a.b/',
  'aa.bb.',
  'Ka-\n',
  'artikel 8, ',
  'artikelen 1, 2, ',
  'artikel 8, eerste lid, ',
  'artikel 8 van de Wet ',
  'artikel 8 van die wet ',
  'Awb artikel 8 van die wet ',
  'arti-\n',
  '1, ',
  '2024Z 1',
  '20',
  '1',
  ' ',
  '\u00ad\n',
  ',',
];
for (const piece of hostile) {
  test(`time is linear in repeated ${JSON.stringify(piece)}`, () => {
    const reading = (length: number) => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      return () => citationsIn(text);
    };
    inProportion(reading, 4000, 20_000);
  });
}
