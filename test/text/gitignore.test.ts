import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
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
