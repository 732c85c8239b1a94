import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { after } from 'node:test';
import { filesNamed, isGlob, nameOneFile } from '../../../server/shell/cli/files.ts';
import { write } from '../../../server/shell/cli/write.ts';

const folder = mkdtempSync(join(tmpdir(), 'kamervragen-files-'));
after(() => rmSync(folder, { recursive: true }));
for (const name of ['2024', '2024/b', '.git', 'node_modules', 'leeg', 'uit']) mkdirSync(join(folder, name));
for (const name of [
  'z.txt',
  'a.PDF',
  'programma.exe',
  '.verborgen.txt',
  '.git/x.txt',
  'node_modules/x.txt',
  '2024/b/een.docx',
  '2024/c.html',
  'uit/z.txt',
])
  writeFileSync(join(folder, name), '');
symlinkSync(folder, join(folder, '2024/kring'));
symlinkSync(join(folder, 'weg'), join(folder, 'nergens.txt'));
symlinkSync(join(folder, 'z.txt'), join(folder, '2024/link.txt'));

/** What words name, as `file → place` below the folder, and what is said. */
function found(words: readonly string[], out?: string) {
  const said: string[] = [];
  const tell = { say: (sentence: string) => said.push(sentence), fail: () => said.push('failed') };
  const files = [...filesNamed(words, tell, out)].map(({ file, place }) => `${file} → ${place}`);
  const here = (text: string) => text.replaceAll(`${folder}/`, '').replaceAll('\\', '/');
  return { files: files.map(here), said: said.map(here) };
}

test('a folder is the documents in it and in its folders, by name, each once', () => {
  deepStrictEqual(found([folder]), {
    files: [
      '2024/b/een.docx → 2024/b/een',
      '2024/c.html → 2024/c',
      '2024/link.txt → 2024/link',
      'a.PDF → a',
      'uit/z.txt → uit/z',
      'z.txt → z',
    ],
    said: [],
  });
});

test('what is written is not read again', () => {
  strictEqual(
    found([folder], join(folder, 'uit')).files.some((file) => file.startsWith('uit')),
    false,
  );
});

test('a pattern is what it fits, and a folder that fits is what is in it, each once', () => {
  // As a shell has it: that a link leads nowhere is said when it is read.
  deepStrictEqual(found([`${folder}/*.txt`]).files, ['nergens.txt → nergens', 'z.txt → z']);
  deepStrictEqual(found([`${folder}/20??/*`]).files, [
    '2024/b/een.docx → 2024/b/een',
    '2024/c.html → 2024/c',
    ...found([folder])
      .files.slice(1)
      .map((file) => `2024/kring/${file.replace(' → ', ' → 2024/kring/')}`),
    '2024/link.txt → 2024/link',
  ]);
  deepStrictEqual(found([`${folder}/*.odt`]), { files: [], said: [`No file fits *.odt.`, 'failed'] });
});

test('two stars are any number of folders, each entered once, and not those that are left out', () => {
  const texts = ['nergens.txt → nergens', 'z.txt → z', '2024/link.txt → 2024/link', 'uit/z.txt → uit/z'];
  deepStrictEqual(found([`${folder}/**/*.txt`]).files, texts);
  deepStrictEqual(found([`${folder}/**/**/*.txt`]).files.sort(), texts.toSorted());
  for (const pattern of ['**/b', '20*/**/een.*', '**/2024/**/b/*', '**/2024/b/**'])
    deepStrictEqual(found([`${folder}/${pattern}`]).files, ['2024/b/een.docx → 2024/b/een'], pattern);
  deepStrictEqual(found([`${folder}/**`]), found([folder]));
  deepStrictEqual(found([`${folder}/**/*.odt`]), { files: [], said: ['No file fits **/*.odt.', 'failed'] });
});

test('a file is itself, whatever it is called, and a folder without documents is said to be one', () => {
  deepStrictEqual(found([`${folder}/programma.exe`, '-']).files, ['programma.exe → programma', '- → standard-input']);
  deepStrictEqual(found([`${folder}/leeg`]).said, ['leeg holds no file of a kind that is read.', 'failed']);
});

test('one word that is no folder and no pattern names one file', () => {
  for (const one of [['weg.txt'], ['-'], [], ['a'.repeat(300)]]) strictEqual(nameOneFile(one), true, `${one}`);
  for (const several of [[folder], [`${folder}/*`], ['a', 'b']]) strictEqual(nameOneFile(several), false, `${several}`);
});

test('a file is written whole or not at all', () => {
  const out = join(folder, 'geschreven');
  const said: string[] = [];
  const tell = { say: (sentence: string) => said.push(sentence.replaceAll(`${out}/`, '')), fail: () => {} };
  function* halves() {
    yield 'eerste helft';
    throw new Error('stuk');
  }
  const attempt = (name: string, pieces: Iterable<string>, force = false) => {
    try {
      return write(out, name, name, pieces, force, tell);
    } catch {
      return 'thrown';
    }
  };
  deepStrictEqual(attempt('a/b.txt', halves()), 'thrown');
  deepStrictEqual(readdirSync(join(out, 'a')), []);
  deepStrictEqual(attempt('c.txt', ['een', ' ', 'twee']), true);
  writeFileSync(join(out, 'd.txt'), 'eigen werk');
  deepStrictEqual([attempt('d.txt', ['x']), attempt('c.txt', ['x'], true)], [false, false]);
  deepStrictEqual(said, [
    'd.txt exists already: --force overwrites it.',
    'c.txt was written just now: c.txt, which has the same name, was left out.',
  ]);
  writeFileSync(join(out, 'e.txt'), 'eigen werk');
  strictEqual(attempt('e.txt', halves(), true), 'thrown');
  strictEqual(readFileSync(join(out, 'e.txt'), 'utf8'), 'eigen werk');
  strictEqual(attempt('f.txt', ['nieuw'], true), true);
  deepStrictEqual(readdirSync(out), ['a', 'c.txt', 'd.txt', 'e.txt', 'f.txt']);
});

test('a name of nothing but its own signs is no pattern', () => {
  strictEqual(isGlob('brief (1).txt'), false);
  strictEqual(isGlob('brief[1].txt'), true);
});
