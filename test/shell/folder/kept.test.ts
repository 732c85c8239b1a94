import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { folderIndexing, type Indexing } from '../../../server/shell/folder/indexing.ts';
import { keptIn } from '../../../server/shell/folder/kept.ts';
import { sizeOf } from '../../../server/workspace/segment.ts';
import { asking, filesHere, temporary, told } from './here.ts';

const silent = { progress() {}, changed() {}, tooMany() {} };

/** A folder of forty documents and one that is none, as it was kept, and where. */
async function kept(): Promise<{
  readonly work: ReturnType<typeof temporary>;
  readonly path: string;
  readonly first: Indexing;
}> {
  const work = temporary();
  for (let name = 0; name < 40; name++) work.write(`${name}.txt`, asking(`${name}`));
  work.write('geen.txt', 'Melk.');
  const path = join(temporary().path, 'diep', 'index');
  const first = folderIndexing(filesHere(), silent);
  await first.all(work.scope);
  await keptIn(path, '1').save(first.kept());
  return { work, path, first };
}

/** What a second session reads, and knows then. */
async function again(path: string, scope: Parameters<Indexing['all']>[0], version = '1') {
  const read: string[] = [];
  const second = folderIndexing(filesHere(read), silent);
  const found = await keptIn(path, version).load();
  if (found) second.restore(found);
  await second.all(scope);
  return { read, told: told(second.kept().index), second };
}

test('a second session reads nothing but what has changed', async () => {
  const { work, path, first } = await kept();
  work.write('3.txt', asking('x'));
  const { read, told: now } = await again(path, work.scope);
  deepStrictEqual(read, ['3.txt']);
  strictEqual(now, told(first.kept().index).replace('3.txt: 3', '3.txt: x').split('\n').sort().join('\n'));
});

test('what another version kept is not believed', async () => {
  const { work, path } = await kept();
  strictEqual((await again(path, work.scope, '2')).read.length, 41);
});

/** What may befall what is kept, and how many files are then read anew. */
const damages: Readonly<Record<string, readonly [(path: string, files: readonly string[]) => void, number]>> = {
  'a segment that is cut off': [(path, [first = '']) => truncateSync(join(path, first), 100), 32],
  'a segment with a bit that has changed': [
    (path, [first = '']) => {
      const bytes = readFileSync(join(path, first));
      bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      writeFileSync(join(path, first), bytes);
    },
    32,
  ],
  'an empty manifest': [(path) => writeFileSync(join(path, 'index.json'), ''), 41],
  'a manifest of something else': [
    (path) => writeFileSync(join(path, 'index.json'), '{"version":"1","parts":[{}],"others":[]}'),
    41,
  ],
};

for (const [what, [damage, reread]] of Object.entries(damages)) {
  test(`${what} is read anew without a word`, async () => {
    const { work, path, first } = await kept();
    damage(
      path,
      readdirSync(path)
        .filter((name) => name.endsWith('.segment'))
        .sort(),
    );
    const { read, told: now } = await again(path, work.scope);
    strictEqual(read.length, reread);
    strictEqual(now, told(first.kept().index));
  });
}

test('only what counts is kept', async () => {
  const { work, path, first } = await kept();
  const keeping = keptIn(path, '1');
  for (const text of ['x', 'y', 'z']) {
    work.write('3.txt', asking(text));
    await first.some([work.uri('3.txt')]);
    await keeping.save(first.kept());
  }
  const { read, told: now } = await again(path, work.scope);
  deepStrictEqual([read, now], [[], told(first.kept().index)]);
  strictEqual(readdirSync(path).length, first.kept().index.parts.length + 1);
});

test('what has changed for the most part is read anew together', async () => {
  const { work, path, first } = await kept();
  const keeping = keptIn(path, '1');
  const change = async (names: readonly number[]) => {
    for (const name of names) work.write(`${name}.txt`, asking(`${name}!`));
    await first.some(names.map((name) => work.uri(`${name}.txt`)));
    await keeping.save(first.kept());
  };
  const sizes = async () => (await keeping.load())?.index.parts.map(({ segment, gone }) => sizeOf(segment) - gone.size);
  const all = [...Array(40).keys()].sort((one, other) => (`${one}` < `${other}` ? -1 : 1));
  await change(all.slice(0, 16));
  deepStrictEqual(await sizes(), [16, 8, 16]);
  await change(all.slice(16, 17));
  deepStrictEqual(await sizes(), [8, 16, 1]);
  const { read, told: now } = await again(path, work.scope);
  deepStrictEqual([read.length, now], [15, told(first.kept().index)]);
});

test('a place where nothing can be kept is none', async () => {
  const { work, first } = await kept();
  work.write('bestand', '');
  const keeping = keptIn(join(work.path, 'bestand'), '1');
  await keeping.save(first.kept());
  strictEqual(await keeping.load(), undefined);
});
