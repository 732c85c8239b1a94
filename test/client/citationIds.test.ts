import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { citedPlaceId, publicationId } from '../../client/citationIds.ts';

test('rows of Verwijzingen have ids of their own, whatever the addresses that a text cites', () => {
  const keys = [
    'https://a.example/x',
    'https://a.example/x/0',
    '0/url/https://a.example/x',
    'x',
    'x/0',
    '0/x',
    '0',
    '',
  ];
  const kinds = ['url', 'kamerstuk'];
  const ids = kinds.flatMap((kind) => [
    kind,
    ...keys.flatMap((key) => [publicationId(kind, key), ...[0, 1, 10].map((index) => citedPlaceId(kind, key, index))]),
  ]);
  strictEqual(new Set(ids).size, ids.length);
});
