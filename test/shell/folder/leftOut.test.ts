import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { isLeftOut, leftOut } from '../../../server/shell/folder/leftOut.ts';
import { ignoreRules } from '../../../server/text/gitignore.ts';

const ignored: Readonly<Record<string, string>> = {
  '': 'uit\n*.md',
  archief: '!lees.md\n/2020',
};

const out = leftOut({ include: ['**/*.{txt,md}'], exclude: ['**/oud', 'kladje.txt'] }, (folder) =>
  ignoreRules(ignored[folder] ?? ''),
);

/** Paths, a folder's with `/` at its end, and whether they are left out. */
const paths: Readonly<Record<string, boolean>> = {
  'a.txt': false,
  'map/': false,
  'a.pdf': true,
  'a.png': true,
  '.git/': true,
  '.verborgen.txt': true,
  'map/node_modules/': true,
  'map/node_modules/a.txt': true,
  'map/oud/': true,
  'map/oud/a.txt': true,
  'kladje.txt': true,
  'map/kladje.txt': false,
  'uit/a.txt': true,
  'a.md': true,
  'archief/a.md': true,
  'archief/lees.md': false,
  'archief/x/lees.md': false,
  'archief/2020/a.txt': true,
  'archief/2021/2020/a.txt': false,
};

for (const [path, isOut] of Object.entries(paths)) {
  test(`${path} is ${isOut ? 'left out' : 'looked at'}`, () => {
    strictEqual(isLeftOut(out, path.replace(/\/$/, ''), path.endsWith('/')), isOut);
  });
}
