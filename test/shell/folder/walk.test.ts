import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after } from 'node:test';
import { fileUri } from '../../../server/shell/folder/addresses.ts';
import { walk } from '../../../server/shell/folder/walk.ts';

const folder = mkdtempSync(join(tmpdir(), 'kamervragen-walk-'));
after(() => rmSync(folder, { recursive: true }));

for (const path of [
  'werk/a.txt',
  'werk/2020/b.txt',
  'werk/2020/c.png',
  'werk/.git/d.txt',
  'werk/uit/e.txt',
  'werk/binnen/f.txt',
  'elders/g.txt',
  'elders/diep/h.txt',
])
  file(path, 'Vraag 1');
file('werk/.gitignore', 'uit/\n');
link('elders', 'werk/verwijzing');
link('werk', 'werk/2020/rond');
link('elders', 'elders/diep/rond');
link('werk/2020/b.txt', 'werk/nogmaals.txt');
link('elders/g.txt', 'werk/weg.txt');
link('nergens', 'werk/stuk.txt');

const all = ['2020/b.txt', 'a.txt', 'binnen/f.txt', 'verwijzing/diep/h.txt', 'verwijzing/g.txt', 'weg.txt'];

test('a folder is walked once, wherever its symbolic links lead', () => {
  deepStrictEqual(walked(['werk'], ['werk']), all.map((path) => `werk/${path}`).sort());
});

test('a place in it is walked as it would be with the whole', () => {
  deepStrictEqual(walked(['werk/2020', 'werk/a.txt', 'werk/2020/c.png', 'werk/niets.txt'], ['werk']), [
    'werk/2020/b.txt',
    'werk/a.txt',
  ]);
  deepStrictEqual(walked(['werk/uit/e.txt', 'werk/.git', 'werk/uit', 'elders/g.txt'], ['werk']), []);
  deepStrictEqual(walked(['werk/2020/rond/a.txt', 'werk/nogmaals.txt', 'werk/2020/rond'], ['werk']), []);
  deepStrictEqual(walked(['werk/verwijzing/g.txt'], ['werk']), ['werk/verwijzing/g.txt']);
});

test('what is in two folders of a workspace is told once', () => {
  deepStrictEqual(walked(['elders'], ['werk', 'elders']), ['elders/diep/h.txt', 'elders/g.txt']);
  strictEqual(walked(['werk'], ['werk', 'elders']).filter((path) => path.includes('verwijzing')).length, 0);
});

test('what is no place of this machine has no files', () => {
  strictEqual(
    [...walk(['untitled:a.txt', 'file://%00/'], { folders: ['vscode-vfs://a/b'], include: [], exclude: [] })].length,
    0,
  );
});

function walked(places: readonly string[], folders: readonly string[]): readonly string[] {
  const uri = (path: string) => fileUri(join(folder, path));
  const scope = { folders: folders.map(uri), include: [], exclude: [] };
  return [...walk(places.map(uri), scope)].map((found) => found.uri.slice(uri('').length + 1)).sort();
}

function file(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

function link(to: string, path: string): void {
  symlinkSync(join(folder, to), join(folder, path));
}
