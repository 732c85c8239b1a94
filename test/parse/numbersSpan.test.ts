import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../server/parse/parse.ts';
import { marked, samePlaces } from '../marked.ts';

/** Documents in which all numbers that a renumbering writes anew are marked: those of headings, and those of mentions. */
const documents: Readonly<Record<string, string>> = {
  'headings of all forms': `
    Vraag <|1|>
    Klopt dit?
    Vraag (<|2|>): Waarom?
    **Vraag <|3a, b en c|>**
    Waarom niet?
    Vrag <|4|>
    En dan?
    Antwoord op vraag <|1 en 2|>: Ja.
    Antwoord op vraag <|3 en
    4|>:
    Nee.
  `,
  'questions that only a number opens, and answers below one heading': `
    Vragen van het lid Jansen (AB) over molens (ingezonden 3 mei 2030).
    <|1|>. Klopt dit?
    <|2|>. Waarom?
    <|3|>. En dan?
    Antwoord van mevrouw De Vries namens de Commissie
    <|1|>. Ja.
    <|2-3|>. Nee.
  `,
  'a heading that prints no number': `
    Vraag
    Klopt dit?
    Antwoord
    Ja.
  `,
  mentions: `
    Vraag <|1|>
    Klopt dit?
    Vraag <|2|>
    Waarom?
    Antwoord <|1|>
    Zie het antwoord op vraag <|2|>. Zie de vragen <|1
    en 2|>. Zie antwoord <|twee|>. Zie het antwoord onder <|2|>. Zie vraag <|1 en vraag 2|>.
    Antwoord <|2|>
    Zie het antwoord op de vorige vraag, en het antwoord op de eerste vraag.
  `,
  'a mention over the end of a page': `
    Vraag <|1|>
    Klopt dit?
    Vraag <|2|>
    Waarom?
    Antwoord <|1 en 2|>
    Ja. Zie de vragen
    Tweede Kamer, vergaderjaar 2029–2030, Aanhangsel 1
    <|1 en 2|>.
  `,
};

for (const [name, source] of Object.entries(documents)) {
  test(`the numbers to write anew: ${name}`, () => {
    const document = marked(source);
    const { sections, references } = parse(document.text);
    samePlaces(
      document,
      [...sections, ...references].flatMap(({ numbersSpan }) => numbersSpan ?? []),
    );
  });
}

test('a heading is misprinted where it is read for what it is meant to be, or has signs in it that do not show', () => {
  const text = 'Vraag 1\nKlopt dit?\nVrag 2\nWaarom?\nAntw\u00adoord 1\nJa.\nAntwoord\ufeff 2\nNee.\nANTWOORD 3\nNee.';
  deepStrictEqual(
    parse(text).sections.map(({ numbers, misprinted }) => `${numbers} ${misprinted}`),
    ['1 false', '2 true', '1 true', '2 true', '3 false'],
  );
});
