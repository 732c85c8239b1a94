import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { letters } from '../../server/text/letters.ts';

/** Where the letters of Latin, Greek and Cyrillic are, and the ligatures of Latin. */
const blocks = [
  [0x0000, 0x024f],
  [0x0370, 0x052f],
  [0x1e00, 0x1eff],
  [0xfb00, 0xfb06],
] as const;

const units = blocks.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
);

const classes: readonly [string, RegExp, RegExp][] = [
  ['letters', letters`/^\p{L}$/u`, /^\p{L}$/u],
  ['capitals', letters`/^\p{Lu}$/u`, /^(?:(?![ϒϓϔ])\p{Lu}|\p{Lt})$/u],
  ['small letters', letters`/^\p{Ll}$/u`, /^(?:\p{Ll}|\p{Lo}|\p{Lm}|[ϒϓϔ])$/u],
  ['capitals in brackets', letters`/^[\p{Lu}]$/u`, /^(?:(?![ϒϓϔ])\p{Lu}|\p{Lt})$/u],
  ['no letters', letters`/^[^\p{L}]$/u`, /^\P{L}$/u],
];

for (const [what, own, unicode] of classes) {
  test(`${what} are those that Unicode says`, () => {
    deepStrictEqual(
      units.filter((unit) => own.test(unit) !== unicode.test(unit)),
      [],
    );
  });
}

test('the rest of a pattern is what is written', () => {
  strictEqual(letters`/\[\p{N}\]/g`.source, String.raw`\[[${letters`/\p{N}/`.source.slice(1, -1)}]\]`);
  strictEqual(letters`/a${'b|c'}\/\\[\]d[]\s/iy`.source, String.raw`ab|c\/\\[\]d[]\s`);
  strictEqual(letters`/a/giy`.flags, 'giy');
  strictEqual(letters`/^[x\p{M}]$/`.test('\u0301'), true);
  strictEqual(letters`/^[x\p{M}]$/`.test('\u0308'), true);
  strictEqual(letters`/^[x]\p{L}$/`.test('xé'), true);
});
