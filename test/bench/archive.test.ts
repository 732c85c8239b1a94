import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../server/parse/parse.ts';
import { stateOf } from '../../server/reading/state.ts';
import { archived } from './archive.ts';

const INDEXES = Array.from({ length: 60 }, (_, index) => index * 37);

test('an archive holds different documents of some 13 KB, the same ones each time', () => {
  const documents = INDEXES.map((index) => archived(index));
  strictEqual(new Set(documents.map(({ path }) => path)).size, INDEXES.length);
  strictEqual(new Set(documents.map(({ text }) => text)).size, INDEXES.length);
  const mean = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / INDEXES.length;
  ok(mean > 12_000 && mean < 16_000, `${mean}`);
  deepStrictEqual(archived(37), documents[1]);
  ok(archived(37, 2).text !== documents[1]?.text);
});

test('each says what it is, who asks whom when, and cites others of the archive', () => {
  const states = new Set<string | undefined>();
  for (const index of INDEXES.slice(0, 12)) {
    const { path, text } = archived(index);
    const document = parse(text);
    const { header, citations } = document;
    ok(path.endsWith(`${header.key}.txt`), path);
    ok(header.caseNumber && header.subject && header.submitted && header.askedBy.length > 0, path);
    for (const { kind, key } of citations)
      if (kind === 'aanhangsel') ok(Number(/\d+$/.exec(key)?.[0]) <= 1 + index / 15, key);
    states.add(stateOf(document).state);
  }
  ok(states.has('answered') && states.has('postponed'));
});
