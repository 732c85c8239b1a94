import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { cacheFolder, keepCompiled } from '../../../server/shell/cli/cacheFolder.ts';

/** What `read` says where the system has such variables, and no others of ours. */
function where<T>(variables: Readonly<Record<string, string>>, read: () => T): T {
  const { XDG_CACHE_HOME, LOCALAPPDATA, ...others } = process.env;
  const before = process.env;
  process.env = { ...others, ...variables };
  try {
    return read();
  } finally {
    process.env = before;
  }
}

test('what can be made again is kept where the system says, or else at home', () => {
  strictEqual(where({}, cacheFolder), join(homedir(), '.cache', 'kamervragen'));
  strictEqual(where({ LOCALAPPDATA: 'local' }, cacheFolder), join('local', 'kamervragen'));
  strictEqual(where({ LOCALAPPDATA: 'local', XDG_CACHE_HOME: 'cache' }, cacheFolder), join('cache', 'kamervragen'));
});

test('what Node compiles is kept in a folder that is there, or not at all', () => {
  const home = mkdtempSync(join(tmpdir(), 'kamervragen-'));
  try {
    const kept = (cache: string) => {
      const folders: string[] = [];
      where({ XDG_CACHE_HOME: cache }, () => keepCompiled((folder) => folders.push(folder)));
      return folders;
    };
    const compiled = join(home, 'cache', 'kamervragen', 'compiled');
    deepStrictEqual(kept(join(home, 'cache')), [compiled]);
    strictEqual(existsSync(compiled), true);
    deepStrictEqual(kept(join(home, 'cache')), [compiled]);
    writeFileSync(join(home, 'file'), '');
    deepStrictEqual(kept(join(home, 'file')), []);
  } finally {
    rmSync(home, { recursive: true });
  }
});
