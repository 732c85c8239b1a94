import { ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { headingAt } from '../../server/parse/structure/headings.ts';
import { printOf } from '../../server/parse/structure/print.ts';
import { FURNITURE, PAGES, PAGES_OF_ALL, PAPER } from '../../server/profiles/tweedeKamer/furniture.ts';
import { HEADINGS } from '../../server/profiles/tweedeKamer/headings.ts';
import { PARTY_TITLES } from '../../server/profiles/tweedeKamer/sets.ts';
import { SIGNATURE_FORMS } from '../../server/profiles/tweedeKamer/signature.ts';
import { TITLES } from '../../server/profiles/tweedeKamer/titles.ts';
import { take } from '../../server/text/scan.ts';

test('each form of a heading takes its own example, and no earlier form does', () => {
  for (const form of HEADINGS) {
    const { example, role, initials } = form;
    strictEqual(HEADINGS.find(({ opening }) => take(opening, example, 0))?.example, example);
    strictEqual(headingAt(example, 0, example.length, example.length)?.role, role);
    ok(initials.includes(example.charAt(0)), example);
  }
});

for (const [what, forms] of Object.entries({
  title: TITLES,
  'title of what a party asks': PARTY_TITLES,
  'line of a signature': SIGNATURE_FORMS,
}))
  test(`each form of a ${what} takes its own example, and no earlier form does`, () => {
    for (const { example } of forms) strictEqual(forms.find(({ pattern }) => pattern.test(example))?.example, example);
  });

test('each form of a footer takes its own example, and no earlier form does', () => {
  for (const { example } of FURNITURE) {
    strictEqual(FURNITURE.find(({ pattern }) => take(pattern, example, 0))?.example, example);
    strictEqual(printOf(example).furniture.end.get(0), example.split('\n')[0]?.length, example);
  }
});

test('each form of a page’s number takes its own example', () => {
  for (const { initials, example, pattern } of [...PAGES, ...PAGES_OF_ALL, PAPER]) {
    ok(take(pattern, example, 0), example);
    ok(initials.includes(example.charAt(0)), example);
  }
});
