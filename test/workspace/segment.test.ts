import { deepStrictEqual, notStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parseBriefly } from '../../server/parse/parse.ts';
import { indexed, indexedIn, segmentIn, segmentOf } from '../../server/workspace/segment.ts';
import { setOf } from './folder.ts';

const documents = ['Één', 'Twee'].map((subject, index) =>
  indexed(
    parseBriefly(
      setOf({
        number: `${index}`,
        zaak: `2029Z0000${index}`,
        member: 'Bos (VVD)',
        subject,
        questions: ['Kunt u dat?', 'Kunt u dat ook?'],
      }),
    ),
    `file:///map/${subject}.txt`,
    { size: 10 + index, time: 1_900_000_000_000.5 },
  ),
);

test('a segment holds what was put into it', () => {
  const segment = segmentIn(segmentOf(documents));
  const sorted = (list: typeof documents) =>
    list.map(({ rows, ...rest }) => ({ ...rest, rows: rows.map((row) => row.toSorted()) }));
  notStrictEqual(segment, undefined);
  if (segment === undefined) return;
  // What an entry does not know is not written down.
  const written = JSON.parse(JSON.stringify(sorted(documents)));
  deepStrictEqual(sorted([...indexedIn(segment, new Set())]), written);
  deepStrictEqual(sorted([...indexedIn(segment, new Set([0]))]), written.slice(1));
});

test('a segment that lost a byte, or in which one changed, is none', () => {
  const bytes = new Uint8Array(segmentOf(documents));
  for (let at = 0; at < bytes.length; at += 7) {
    const damaged = bytes.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 0x10;
    strictEqual(segmentIn(damaged.buffer), undefined, `byte ${at}`);
  }
  for (const length of [0, 3, 8, 64, bytes.length - 8, bytes.length - 1])
    strictEqual(segmentIn(bytes.slice(0, length).buffer), undefined, `${length} bytes`);
});

test('a segment of no documents is one', () => {
  notStrictEqual(segmentIn(segmentOf([])), undefined);
});
