import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { glob } from '../../server/text/glob.ts';
import { inProportion } from '../proportion.ts';

/** Patterns, with paths that they mean and paths that they do not. */
const patterns: Readonly<Record<string, { readonly takes: readonly string[]; readonly leaves: readonly string[] }>> = {
  '*.txt': { takes: ['a.txt', '.txt'], leaves: ['b/a.txt', 'a.txt~', 'atxt'] },
  '**/*.txt': { takes: ['a.txt', 'c/b/a.txt'], leaves: ['a.md', 'a.txt/b'] },
  '**/oud': { takes: ['oud', 'a/b/oud'], leaves: ['oud/a', 'oude'] },
  'a/**': { takes: ['a', 'a/b', 'a/b/c'], leaves: ['ab', 'b/a'] },
  'a/**/b': { takes: ['a/b', 'a/x/y/b'], leaves: ['a/bb', 'b'] },
  '20?[0-35]*': { takes: ['2020', '2013-2014', '2005.txt'], leaves: ['2004', '201', '20/3'] },
  '[!a-c]x': { takes: ['dx', '-x'], leaves: ['ax', 'x'] },
  '{a,b{1,2}}.{md,txt}': { takes: ['a.md', 'b1.txt', 'b2.md'], leaves: ['b.md', 'a,b1.md'] },
  'a*b*c': { takes: ['abc', 'axbxbxc'], leaves: ['acb', 'ab'] },
  '\\*[': { takes: ['*['], leaves: ['a['] },
  '{a': { takes: ['{a'], leaves: ['a'] },
  'brief-?.docx': { takes: ['brief-1.docx', 'brief-😀.docx'], leaves: ['brief-.docx', 'brief-12.docx'] },
  '[a-c]*': { takes: ['a', 'bus'], leaves: ['d', ''] },
  '[!a-c_]*': { takes: ['d', 'e_'], leaves: ['b', '_'] },
  '*a*b*': { takes: ['ab', 'xaxxbx'], leaves: ['ba', 'a'] },
  'a[1': { takes: ['a[1'], leaves: ['a1'] },
  '[[:digit:]x]': { takes: ['7', 'x'], leaves: ['y', ':'] },
  '[[:no:]x]*': { takes: [], leaves: ['x', 'n', 'nx]'] },
  '[\\]a-]': { takes: [']', 'a', '-'], leaves: ['b', '\\'] },
  '(x+)*$': { takes: ['(x+)$', '(x+) $'], leaves: ['x', 'xx$'] },
};

for (const [pattern, { takes, leaves }] of Object.entries(patterns)) {
  test(`${pattern} means what it says`, () => {
    const is = glob(pattern);
    deepStrictEqual([takes.filter(is), leaves.filter(is)], [takes, []]);
  });
}

test('a set that does not end stands for itself, or as git has it for nothing', () => {
  deepStrictEqual(
    [glob('[a')('[a'), glob('[a', { closed: true })('[a'), glob('[a', { closed: true })('a')],
    [true, false, false],
  );
});

test('a pattern made to be slow is not', () => {
  inProportion(
    (size) => {
      const is = glob(`${'*a'.repeat(20)}b`);
      const path = 'a'.repeat(size);
      return () => is(path);
    },
    2000,
    32_000,
  );
});

test('braces that would stand for thousands of patterns are signs', () => {
  deepStrictEqual(glob('{a,b}'.repeat(12))('{a,b}'.repeat(12)), true);
});
