import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { landmarksAt } from '../../server/model/landmarks.ts';
import { mentionsOf } from '../../server/model/meaning.ts';
import { belonging } from '../../server/model/noteAt.ts';
import { ownAnswer, wholeLines } from '../../server/model/sections.ts';
import { parse } from '../../server/parse/parse.ts';
import type { Span } from '../../server/text/span.ts';
import { marked, samePlaces } from '../marked.ts';

test('a heading is where its words are, and not in the text below it', () => {
  const text = 'Vraag 1\nKlopt dit?\n';
  const kinds = (words: string) => landmarksAt(parse(text), text.indexOf(words) + 1).map(({ kind }) => kind);
  deepStrictEqual([kinds('Vraag'), kinds('Klopt')], [['heading'], []]);
});

test('the text of a note belongs to the sections of its marks, not to the one below which it is printed', () => {
  const text = 'Vraag 1\nKlopt dit?1\nVraag 2\nWaarom?\n1 Ons Blad van mei\n';
  const sections = belonging(parse(text));
  deepStrictEqual([sections(text.indexOf('Ons')), sections(text.indexOf('Waarom'))], [[0], [1]]);
});

test('a question has an answer of its own where that answers nothing else', () => {
  const own = (text: string) => parse(text).sections.map((_, index) => ownAnswer(parse(text), index) !== undefined);
  deepStrictEqual(own('Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n'), [true, false]);
  deepStrictEqual(own('Vraag 1\nKlopt dit?\nAntwoord 1 en 2\nJa.\nVraag 2\nWaarom?\n'), [false, false, false]);
});

const DOCUMENT = 'Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n';

mentions('question', `${DOCUMENT}Vraag 2\nZie <|vraag 1|> en het antwoord op vraag 1.\n`);
mentions('answer', `${DOCUMENT}Vraag 2\nZie vraag 1 en <|het antwoord op vraag 1|>.\n`);
// An answer to both 2a and 2b is called by the number of either.
mentions('answer', 'Vraag 2a\nKlopt dit?\nVraag 2b\nWaarom?\nAntwoord 2\nZie <|het antwoord op vraag 2a|>.\n');

/** Asserts that the mentions of the first question or answer are those marked. */
function mentions(role: 'question' | 'answer', source: string): void {
  test(`the ${role} is mentioned in ${JSON.stringify(source)}`, () => {
    const expected = marked(source);
    const document = parse(expected.text);
    const index = document.sections.findIndex((one) => one.role === role);
    samePlaces(
      expected,
      mentionsOf(document, index).map(({ span }) => span),
    );
  });
}

/** What is given, and as far as it ends on a line of its own. */
const wholes: readonly (readonly [given: string, whole: string])[] = [
  ['<|Ja.\n\n|>Vraag 2', '<|Ja.\n|>\nVraag 2'],
  ['<|Ja.\r\n  |>Vraag 2', '<|Ja.|>\r\n  Vraag 2'],
  ['<|Ja.\r|>Vraag 2', '<|Ja.|>\rVraag 2'],
  // The next section is glued to this one.
  ['<|Ja. |>Vraag 2', '<|Ja. |>Vraag 2'],
  // Nothing begins after the end of the text, and it may end in an empty line.
  ['<|Ja.\n|>', '<|Ja.\n|>'],
];
for (const [given, whole] of wholes) {
  test(`${JSON.stringify(given)} without its last line break is ${JSON.stringify(whole)}`, () => {
    const { text, places } = marked(given);
    const [span] = places as readonly [Span];
    samePlaces(marked(whole), [wholeLines(parse(text), span)]);
    strictEqual(marked(whole).text, text);
  });
}
