import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { hints } from '../../server/features/hints.ts';
import { parse } from '../../server/parse/parse.ts';
import { unindented } from '../marked.ts';

says(
  'which question the one before is',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  En wat vindt u van de vorige vraag{: vraag 1}, en van vraag 1?
  Antwoord 1 en 2
  Ja.
`,
);

says(
  'which answers stand above',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 2
  Waarom?
  Antwoord 2
  Daarom.
  Vraag 3
  Volgt dat uit de vorige antwoorden{: antwoord op vraag 1 en 2}?
`,
);

says(
  'citations in their legal form, unless they have it already',
  `
  Vraag 1
  Kent u Tweede Kamer, vergaderjaar 2022–2023, 26 485, nr. 424{: Kamerstukken II 2022/23, 26485, nr. 424}, en
  Kamerstukken II 2022/23, 26 485, nr. 424?
`,
);

says(
  'nothing of addresses and numbers, which are in full wherever they stand',
  `
  Vraag 1
  Kent u https://www.rijksoverheid.nl/het-laatste-
  nieuws, ECLI:NL:RVS:2024:123 en www.rijksoverheid.nl?
`,
);

test('leads to the heading of what is meant', () => {
  const text = 'Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\nVraag 2\nWaarom het vorige antwoord?\n';
  const [hint] = hints(parse(text), { start: 0, end: text.length });
  strictEqual(hint?.target && text.slice(hint.target.start, hint.target.end), 'Antwoord 1');
});

test('says only what stands in the stretch that is asked about', () => {
  const text = 'Vraag 1\nKlopt dit?\nVraag 2\nZie de vorige vraag.\nVraag 3\nZie de vorige vraag.\n';
  const document = parse(text);
  const [first, second] = [text.indexOf('vraag.') + 5, text.lastIndexOf('vraag.') + 5];
  const offsets = (start: number, end: number) => hints(document, { start, end }).map(({ offset }) => offset);
  deepStrictEqual(offsets(0, text.length), [first, second]);
  deepStrictEqual(offsets(0, first - 1), []);
  deepStrictEqual(offsets(first, first), [first]);
  deepStrictEqual(offsets(first + 1, second), [second]);
});

/** What is said stands in braces where it is said. */
function says(title: string, source: string) {
  test(`says ${title}`, () => {
    const expected = unindented(source);
    const text = expected.replace(/\{: [^}]*\}/g, '');
    const found = hints(parse(text), { start: 0, end: text.length });
    const written = found.toReversed().reduce((written, { offset, text }) => {
      return `${written.slice(0, offset)}{: ${text}}${written.slice(offset)}`;
    }, text);
    strictEqual(written, expected);
  });
}
