import { deepStrictEqual, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { broken, mutants } from './all.ts';

const root = new URL('../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

test('what a mutant replaces stands in its file exactly once', () => {
  const sources = new Map([...new Set(mutants.map(({ file }) => file))].map((file) => [file, read(file)]));
  const stale = mutants.filter((mutant) => broken(sources.get(mutant.file) ?? '', mutant) === undefined);
  deepStrictEqual(
    stale.map(({ file, find }) => `${file}: ${find}`),
    [],
  );
});

test('every mutant changes something, and says what a reader would notice', () => {
  deepStrictEqual(
    mutants.filter(({ find, replacement, notice }) => find === replacement || notice === ''),
    [],
  );
});

test('there are mutants in every folder of the server', () => {
  const folders = readdirSync(fileURLToPath(new URL('server', root)), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
  for (const name of folders)
    ok(
      mutants.some(({ file }) => file.includes(`/${name}/`)),
      name,
    );
  ok(mutants.length >= 150);
});
