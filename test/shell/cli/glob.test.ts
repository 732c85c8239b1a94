import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { isGlob, matches } from '../../../server/shell/cli/glob.ts';

for (const [pattern, fits, fitsNot] of [
  ['*.txt', ['a.txt', '.txt', 'a.b.txt'], ['a.txt.pdf', 'txt', 'a.TXT']],
  ['brief-?.docx', ['brief-1.docx', 'brief-😀.docx'], ['brief-.docx', 'brief-12.docx']],
  ['[a-c]*', ['a', 'bus'], ['d', '']],
  ['[!a-c_]*', ['d', 'e_'], ['b', '_']],
  ['*a*b*', ['ab', 'xaxxbx'], ['ba', 'a']],
  ['a[1', ['a[1'], ['a1']],
  ['(x+)*$', ['(x+)$', '(x+) $'], ['x', 'xx$']],
] as const) {
  test(`${pattern} fits ${fits.join(', ')}`, () => {
    for (const name of fits) strictEqual(matches(name, pattern), true, name);
    for (const name of fitsNot) strictEqual(matches(name, pattern), false, name);
  });
}

test('a name of nothing but its own signs is no pattern', () => {
  strictEqual(isGlob('brief (1).txt'), false);
  strictEqual(isGlob('brief[1].txt'), true);
});

test('a pattern of stars is looked for in linear steps', () => {
  strictEqual(matches('a'.repeat(5000), `${'*a'.repeat(200)}b`), false);
});
