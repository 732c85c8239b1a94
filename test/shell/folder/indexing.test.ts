import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { chmodSync, renameSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Files } from '../../../server/shell/folder/files.ts';
import { folderIndexing } from '../../../server/shell/folder/indexing.ts';
import { docx, p } from '../../import/docx.ts';
import { asking, filesHere, temporary, told } from './here.ts';

const silent = { progress() {}, changed() {}, tooMany() {} };

test('what is a document of ours is in the index, of whatever kind its file is', async () => {
  const { write, scope } = temporary();
  write('vraag.kamervragen', '');
  write('a.txt', asking('a'));
  write('diep/b.md', asking('b'));
  write('brief.docx', docx(p('Vraag 1') + p('Wat vindt u van c?') + p('Antwoord 1') + p('Veel.')));
  write('boodschappen.txt', 'Melk en brood.\n');
  write('stuk.pdf', '%PDF-1.7 en dan niets');
  write('leeg.html', '');
  const indexing = folderIndexing(filesHere(), silent);
  await indexing.all(scope);
  const { index, others } = indexing.kept();
  strictEqual(told(index), 'a.txt: a\nb.md: b\nbrief.docx.kamervragen: c\nvraag.kamervragen: ');
  strictEqual(others.size, 3);
});

test('what was read is read again only once it has changed', async () => {
  const { write, scope, path } = temporary();
  for (const name of ['a', 'b', 'c']) write(`${name}.txt`, asking(name));
  write('geen.txt', 'Melk.');
  const read: string[] = [];
  const indexing = folderIndexing(filesHere(read), silent);
  await indexing.all(scope);
  read.length = 0;
  await indexing.all(scope);
  deepStrictEqual(read, []);
  write('b.txt', asking('x'));
  write('geen.txt', asking('brood'));
  write('d.txt', asking('d'));
  rmSync(join(path, 'a.txt'));
  await indexing.all(scope);
  deepStrictEqual(read.sort(), ['b.txt', 'd.txt', 'geen.txt']);
  strictEqual(told(indexing.kept().index), 'b.txt: x\nc.txt: c\nd.txt: d\ngeen.txt: brood');
});

test('a change of some places costs what is there, and leaves the rest', async () => {
  const { write, scope, path, uri } = temporary();
  for (const name of ['a', 'map/b', 'map/c', 'mappen/d']) write(`${name}.txt`, asking(name));
  const read: string[] = [];
  const indexing = folderIndexing(filesHere(read), silent);
  await indexing.all(scope);
  read.length = 0;
  write('a.txt', asking('x'));
  write('map/b.txt', asking('y'));
  await indexing.some([uri('a.txt')]);
  deepStrictEqual(read, ['a.txt']);
  renameSync(join(path, 'map'), join(path, 'nieuw'));
  await indexing.some([uri('map'), uri('nieuw')]);
  strictEqual(told(indexing.kept().index), 'a.txt: x\nb.txt: y\nc.txt: map/c\nd.txt: mappen/d');
  rmSync(join(path, 'a.txt'));
  await indexing.some([uri('a.txt')]);
  strictEqual(told(indexing.kept().index), 'b.txt: y\nc.txt: map/c\nd.txt: mappen/d');
});

test('a file that is told of again while it waits is in the index once', async () => {
  const { write, scope, uri } = temporary();
  write('a.txt', asking('a'));
  const here = filesHere();
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const files: Files = { ...here, atOnce: 1, read: (some) => gate.then(() => here.read(some)) };
  const indexing = folderIndexing(files, silent);
  const all = indexing.all(scope);
  write('b.txt', asking('b'));
  const heard = [indexing.some([uri('b.txt')]), indexing.some([uri('b.txt')])];
  setTimeout(release, 50);
  await Promise.all([all, ...heard]);
  strictEqual(told(indexing.kept().index), 'a.txt: a\nb.txt: b');
});

test('what an open document says counts, until it is closed', async () => {
  const { write, scope, uri, path } = temporary();
  write('a.txt', asking('a'));
  const read: string[] = [];
  const indexing = folderIndexing(filesHere(read), silent);
  await indexing.all(scope);
  read.length = 0;
  const source = TextDocument.create(uri('a.txt'), 'kamervragen', 1, asking('x'));
  indexing.shown(source);
  write('a.txt', asking('y'));
  await indexing.some([uri('a.txt')]);
  await indexing.all(scope);
  strictEqual(told(indexing.kept().index), 'a.txt: x');
  indexing.shown(TextDocument.create('untitled:b.txt', 'kamervragen', 1, asking('b')));
  rmSync(join(path, 'a.txt'));
  await indexing.some([uri('a.txt')]);
  strictEqual(told(indexing.kept().index), 'a.txt: x');
  deepStrictEqual(read, []);
  write('a.txt', asking('y'));
  await indexing.closed(uri('a.txt'));
  strictEqual(told(indexing.kept().index), 'a.txt: y');
  indexing.shown(source);
  rmSync(join(path, 'a.txt'));
  await indexing.closed(uri('a.txt'));
  strictEqual(told(indexing.kept().index), '');
});

test('a place is looked at once where nothing is being read', async () => {
  const { write, scope, uri } = temporary();
  write('a.txt', asking('a'));
  const looked: string[] = [];
  const files = filesHere();
  const list: Files['list'] = (places, ...how) => {
    looked.push(...places);
    return files.list(places, ...how);
  };
  const indexing = folderIndexing({ ...files, list }, silent);
  await indexing.all(scope);
  await indexing.some([uri('a.txt')]);
  deepStrictEqual(looked, [...scope.folders, uri('a.txt')]);
});

test('a document that is opened while it is read says what counts', async () => {
  const { write, scope, uri } = temporary();
  write('a.txt', asking('a'));
  const files = filesHere();
  const indexing: ReturnType<typeof folderIndexing> = folderIndexing(
    {
      ...files,
      async read(some) {
        const read = await files.read(some);
        indexing.shown(TextDocument.create(uri('a.txt'), 'kamervragen', 1, asking('x')));
        return read;
      },
    },
    silent,
  );
  await indexing.all(scope);
  strictEqual(told(indexing.kept().index), 'a.txt: x');
});

test('what vanishes while it is read, may not be read, or is huge costs nothing else', async () => {
  const { write, scope, path, uri } = temporary();
  for (const name of ['a', 'weg', 'geheim', 'groot', 'reus']) write(`${name}.txt`, asking(name));
  write('groot.txt', asking('groot') + '\n'.repeat(16_000_000));
  truncateSync(join(path, 'reus.txt'), 3_000_000_000);
  if (process.getuid?.() !== 0) chmodSync(join(path, 'geheim.txt'), 0);
  else rmSync(join(path, 'geheim.txt'));
  const files = filesHere();
  const indexing = folderIndexing(
    {
      ...files,
      read(some) {
        rmSync(join(path, 'weg.txt'), { force: true });
        return files.read(some);
      },
    },
    silent,
  );
  await indexing.all(scope);
  const { index, others } = indexing.kept();
  strictEqual(told(index), 'a.txt: a');
  // What is too large is looked at again once it has changed, and nothing is known of what has vanished.
  deepStrictEqual([others.get(uri('reus.txt'))?.size, others.has(uri('groot.txt'))], [3_000_000_000, true]);
  ok(!others.has(uri('weg.txt')));
});

test('what breaks whoever reads it costs only itself, and is not tried again', async () => {
  const { write, scope } = temporary();
  for (const name of ['a', 'b', 'breekt', 'c', 'd']) write(`${name}.txt`, asking(name));
  const read: string[] = [];
  const files = filesHere(read);
  const breaking: Files = {
    ...files,
    async read(some) {
      if (some.some(({ uri }) => uri.endsWith('breekt.txt'))) throw new Error('out of memory');
      return files.read(some);
    },
  };
  const indexing = folderIndexing(breaking, silent);
  await indexing.all(scope);
  strictEqual(told(indexing.kept().index), 'a.txt: a\nb.txt: b\nc.txt: c\nd.txt: d');
  read.length = 0;
  await indexing.all(scope);
  deepStrictEqual(read, []);
});

test('what was given up is over, and what was known stays', async () => {
  const { write, scope } = temporary();
  for (let name = 0; name < 100; name++) write(`${name}.txt`, asking(`${name}`));
  const read: string[] = [];
  const files = filesHere(read);
  const indexing: ReturnType<typeof folderIndexing> = folderIndexing(files, {
    ...silent,
    progress: (count) => count === 32 && indexing.stop(),
  });
  await indexing.all(scope);
  strictEqual(read.length, 32);
  strictEqual(told(indexing.kept().index).split('\n').length, 32);
});

test('what was read of a file before it changed does not stay, also where that comes last', async () => {
  const { write, scope, uri } = temporary();
  write('a.txt', asking('a'));
  const here = filesHere();
  let [release, begun] = [() => {}, () => {}];
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  const isBegun = new Promise<void>((resolve) => {
    begun = resolve;
  });
  let reads = 0;
  const files: Files = {
    ...here,
    atOnce: 2,
    async read(some) {
      const isFirst = reads++ === 0;
      const read = await here.read(some);
      begun();
      if (isFirst) await gate;
      else setTimeout(release, 5);
      return read;
    },
  };
  const indexing = folderIndexing(files, silent);
  const all = indexing.all(scope);
  await isBegun;
  write('a.txt', asking('later'));
  await indexing.some([uri('a.txt')]);
  await all;
  strictEqual(told(indexing.kept().index), 'a.txt: later');
});

test('what changes while something is being read is looked at again', async () => {
  const { write, scope, uri } = temporary();
  write('a.txt', asking('a'));
  const read: string[] = [];
  const files = filesHere(read);
  let changed: Promise<void> | undefined;
  const indexing: ReturnType<typeof folderIndexing> = folderIndexing(
    {
      ...files,
      async read(some) {
        const was = await files.read(some);
        if (changed !== undefined) return was;
        write('a.txt', asking('x'));
        changed = indexing.some([uri('a.txt')]);
        await new Promise((resolve) => setTimeout(resolve, 5));
        return was;
      },
    },
    silent,
  );
  await indexing.all(scope);
  await changed;
  strictEqual(told(indexing.kept().index), 'a.txt: x');
});
