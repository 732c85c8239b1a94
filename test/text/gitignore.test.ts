import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { array, constantFrom, sample } from 'fast-check';
import { ignoreRules, ignores } from '../../server/text/gitignore.ts';

/** Lines of a `.gitignore`, and what they say of paths; a folder's ends in `/`. */
const files: Readonly<Record<string, Readonly<Record<string, boolean | undefined>>>> = {
  'brief.txt': { 'brief.txt': true, 'a/brief.txt': true, 'brief.txt/': true, 'de brief.txt': undefined },
  '/brief.txt': { 'brief.txt': true, 'a/brief.txt': undefined },
  'uit/': { 'uit/': true, 'a/uit/': true, uit: undefined },
  'a/*.txt': { 'a/b.txt': true, 'a/b/c.txt': undefined, 'x/a/b.txt': undefined },
  'a/**': { 'a/': undefined, 'a/b': true, 'a/b/c': true },
  '*.txt\n!brief.txt': { 'a.txt': true, 'brief.txt': false, 'a.md': undefined },
  '# brief.txt\n\n\\#a\n\\!b': { 'brief.txt': undefined, '# brief.txt': undefined, '#a': true, '!b': true },
  'a.txt  \r\nb\\ ': { 'a.txt': true, 'b ': true, b: undefined },
  '{a,b}': { '{a,b}': true, a: undefined },
};

for (const [text, says] of Object.entries(files)) {
  test(`a .gitignore with ${JSON.stringify(text)} says what git reads in it`, () => {
    const rules = ignoreRules(text);
    for (const [path, said] of Object.entries(says))
      strictEqual(ignores(rules, path.replace(/\/$/, ''), path.endsWith('/')), said, path);
  });
}

/** What lines of a `.gitignore` are put together of. */
const PIECES =
  'a|b|c|ab|*|?|**|***|/|/|!|#| |\\t|.|-|\\|\\ |[|]|[ab]|[!a]|[^a-b]|[a-c]|[b-a]|[]a]|[a|[\\]]|[a\\-c]|[[:alpha:]]|[[:digit:]a]|[[:punct:]]|[![:upper:]b]|[[:x:]a]'.split(
    '|',
  );
/** A set that holds a `/`, which no name does: there we take the rest for another name. */
const ACROSS = /\[.*\//;
const FOLDERS = ['a', 'b', 'ab', ...['a', 'b', 'ab'].flatMap((outer) => [`${outer}/a`, `${outer}/b`, `${outer}/ab`])];
const FILES = ['', ...FOLDERS].flatMap((folder) =>
  ['c', 'ac', 'a c', '#c', '!c', '[a]', 'bc ', 'a]', '-', 'A1'].map((name) => (folder ? `${folder}/${name}` : name)),
);

test('whatever a .gitignore says, we read in it what git does', (t) => {
  const root = mkdtempSync(join(tmpdir(), 'kamervragen-ignored-'));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  if (spawnSync('git', ['init', '-q'], { cwd: root }).status !== 0) return t.skip('there is no git here');
  const line = array(constantFrom(...PIECES), { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
  const some = line.filter((one) => !ACROSS.test(one));
  const texts = sample(array(some, { minLength: 1, maxLength: 3 }), { numRuns: 60, seed: 14 }).map((lines) =>
    lines.join('\n'),
  );
  for (const [at, text] of texts.entries()) {
    for (const folder of FOLDERS) mkdirSync(join(root, `${at}`, folder), { recursive: true });
    writeFileSync(join(root, `${at}`, '.gitignore'), text);
  }
  const paths = texts.flatMap((_, at) => [...FOLDERS, ...FILES].map((path) => `${at}/${path}`));
  const config = ['-c', 'core.ignoreCase=false', '-c', 'core.excludesFile='];
  const asked = spawnSync('git', [...config, 'check-ignore', '--no-index', '--stdin', '-z'], {
    cwd: root,
    input: paths.join('\0'),
    maxBuffer: 2 ** 26,
  });
  const ignored = new Set(asked.stdout.toString().split('\0'));
  const wrong = texts.flatMap((text, at) => {
    const rules = ignoreRules(text);
    return [...FOLDERS, ...FILES]
      .filter((path) => isIgnored(rules, path) !== ignored.has(`${at}/${path}`))
      .map((path) => ({ text, path }));
  });
  deepStrictEqual([wrong.slice(0, 10), ignored.size > 1000], [[], true]);
});

/** Whether a path or a folder above it is ignored. */
function isIgnored(rules: ReturnType<typeof ignoreRules>, path: string): boolean {
  return path.split('/').some((_, at, names) => {
    const part = names.slice(0, at + 1).join('/');
    return ignores(rules, part, part !== path || FOLDERS.includes(path)) === true;
  });
}
