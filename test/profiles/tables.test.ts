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

/** What is wrong with a row by itself, before anything is read with it. */
function asRow(example: string, pattern: RegExp, initials: string): void {
  ok(pattern.sticky, `${example}: its pattern reads from where it is told to, with the flag y`);
  ok(initials.includes(example.charAt(0)), `${example}: its initials are without ${example.charAt(0)}`);
}

for (const { example, role, initials, opening } of HEADINGS)
  test(`the form of heading «${example}» takes its own example, and no earlier form does`, () => {
    asRow(example, opening, initials);
    strictEqual(HEADINGS.find((form) => take(form.opening, example, 0))?.example, example);
    strictEqual(headingAt(example, 0, example.length, example.length)?.role, role);
  });

for (const [what, forms] of Object.entries({
  title: TITLES,
  'title of what a party asks': PARTY_TITLES,
  'line of a signature': SIGNATURE_FORMS,
}))
  test(`each form of a ${what} takes its own example, and no earlier form does`, () => {
    for (const { example } of forms) strictEqual(forms.find(({ pattern }) => pattern.test(example))?.example, example);
  });

for (const { example, initials, pattern } of FURNITURE)
  test(`the footer «${example}» takes its own example, also above other lines, and no earlier form does`, () => {
    asRow(example, pattern, initials);
    strictEqual(FURNITURE.find((form) => take(form.pattern, example, 0))?.example, example);
    strictEqual(printOf(`${example}\nJa.`).furniture.end.get(0), example.split('\n')[0]?.length);
  });

test('each form of a page’s number takes its own example', () => {
  for (const { initials, example, pattern } of [...PAGES, ...PAGES_OF_ALL, PAPER]) {
    ok(initials.includes(example.charAt(0)), example);
    ok(take(pattern, example, 0), example);
  }
});
