import { ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { oneLine } from '../../server/text/oneLine.ts';

const cases: readonly { readonly what: string; readonly text: string; readonly line: string }[] = [
  {
    what: 'ends of lines, tabs, no-break spaces',
    text: ' a\r\n\tb\u00a0 c\u2028d\u2029e\u0085f\fg ',
    line: 'a b c d e f g',
  },
  { what: 'commands of a terminal', text: 'Zand\u001b[7mstra \u001b]0;x\u0007\u009b2J', line: 'Zand�[7mstra �]0;x�2J' },
  { what: 'several control characters', text: 'a\u0000\u0001\u007fb', line: 'a�b' },
  { what: 'directions', text: 'no\u202egnp.exe\u202c \u2066a\u2069\u200f\u061c', line: 'nognp.exe a' },
  { what: 'no width', text: 'Ba\u200bk\u200dk\u2060e\ufeffr\u180e', line: 'Bakker' },
  { what: 'soft hyphens', text: 'nacht\u00adtrein', line: 'nachttrein' },
  { what: 'tags and variations', text: 'ja\u{e0068}\u{e0069}\ufe0f\u{e0101}', line: 'ja' },
  { what: 'letters that nothing is drawn for', text: 'a\u3164\u115fb', line: 'ab' },
  { what: 'unseen between blanks', text: 'a \u200b b', line: 'a b' },
  { what: 'halves of a pair', text: 'a\ud83db\ude00', line: 'a�b�' },
  { what: 'accents', text: 'e\u0301e\u0301n Curaçao', line: 'e\u0301e\u0301n Curaçao' },
  { what: 'stacked accents', text: `a${'\u0301'.repeat(9)}b`, line: `a${'\u0301'.repeat(4)}b` },
  { what: 'markup, which each surface takes care of', text: '[a](b) $(c) <d> &e', line: '[a](b) $(c) <d> &e' },
];

for (const { what, text, line } of cases) {
  test(`on one line: ${what}`, () => {
    strictEqual(oneLine(text), line);
    strictEqual(oneLine(line), line);
  });
}

test('a long line is cut after a word, and says so', () => {
  strictEqual(oneLine('de nachttrein naar Wenen', 15), 'de nachttrein…');
  strictEqual(oneLine('de nachttrein naar Wenen', 24), 'de nachttrein naar Wenen');
});

test('a long word is cut between characters', () => {
  strictEqual(oneLine('https://a.example/xyz', 18), 'https://a.example/…');
  strictEqual(oneLine('aaaa😀😀', 5), 'aaaa…');
  strictEqual(oneLine('aaaa😀😀', 6), 'aaaa😀…');
  strictEqual(oneLine('aaae\u0301e\u0301', 4), 'aaa…');
  strictEqual(oneLine('aaa🇳🇱🇧🇪', 9), 'aaa🇳🇱…');
});

test('no line is long, though nobody asks for a length', () => {
  ok(oneLine('ab '.repeat(1_000_000)).length <= 501);
  ok(oneLine('a'.repeat(1_000_000)).length <= 501);
});
