import { deepStrictEqual, ok } from 'node:assert/strict';
import test from 'node:test';
import { selection } from '../../server/features/selection.ts';
import { parse } from '../../server/parse/parse.ts';
import { contains } from '../../server/text/span.ts';
import { marked, samePlaces } from '../marked.ts';

grows(
  'from a word to the document',
  `
  <|Vragen van het lid Jansen (ABC) aan de Minister van Justitie over treinen (ingezonden 2 oktober 2023).
  <|<|Vraag 1
  <|<|<|Klopt <|di<|>t|>?|> En waarom?|>

  Zo nee, waarom niet?|>|>
  Antwoord op vraag 1
  Ja.|>
  Vraag 2
  Waarom?
  |>`,
);

for (const words of [
  'Hebt u op 14 maart jl. Minister <|>Jansen gesproken?',
  'Kent u mr. <|>Jansen?',
  'Kent u dr. De Vries en drs. A.J. <|>Jansen?',
  'Gaat het <|>o.a. om 3 treinen?',
  'Wat wilt u m.b.t. Ons Dorp <|>doen?',
  'Kent u Kamerstuk 35 300 VI, nr. 37<|>?',
  'Kost dat 1.500 euro <|>of meer?',
  'Wat <|>doet u, o.a. bij ProRail, m.b.t. art. 3, nr. 5?',
]) {
  test(`selects a whole sentence: ${words}`, () => {
    const { text, cursor = 0 } = marked(`Vraag 1\nDit gaat vooraf. ${words} Dit volgt.\nAntwoord 1\nJa.\n`);
    const texts = selection(parse(text), cursor).map(({ start, end }) => text.slice(start, end));
    const sentence = words.replace('<|>', '');
    deepStrictEqual(texts.filter((each) => /[.?]$/.test(each))[0], sentence);
  });
}

grows(
  'from the end of a word',
  `
  <|<|<|Vraag 1
  <|<|Klopt <|dit<|>|>?|> En waarom?|>|>
  Antwoord 1
  Ja.|>
  |>`,
);

grows(
  'over line ends and a hyphen there',
  `
  <|<|<|Vraag 1
  <|<|Kent u de <|zorg<|>aan-
  bieder|> in Ons Dorp?|> En die
  in het dorp ernaast?|>|>
  Antwoord 1
  Ja.|>
  |>`,
);

grows(
  'over a note in the middle of a sentence',
  `
  <|<|<|Vraag 1
  <|In hoeverre volgt u dit?1 <|Werkt <|Neder<|>land|>

  1 Kamerstuk 35 300 VI, nr. 37

  samen met de EU?|>|>|>
  Antwoord 1
  Ja.|>
  |>`,
);

grows(
  'inside a note, and then to the section around it',
  `
  <|<|<|Vraag 1
  <|In hoeverre volgt u dit?1 Werkt Nederland

  <|1 <|<|Zie het <|ra<|>pport|>.|> Ook het andere.|>|>

  samen met de EU?|>|>
  Antwoord 1
  Ja.|>
  |>`,
);

grows(
  'from a mark to the sentence at whose end it stands',
  `
  <|<|<|Vraag 1
  <|Klopt dit? <|Ook na de motie Becker?<|1<|>|>|>|>|>
  Antwoord 1
  Ja.

  1 Kamerstuk 35 300 VI, nr. 37|>
  |>`,
);

grows(
  'from a heading to its section',
  `
  <|<|<|<|Vra<|>ag 1|>
  Klopt dit?|>
  Antwoord 1
  Ja.|>
  |>`,
);

grows(
  'from an answer to its question with it, but not from one that answers more',
  `
  <|<|Vraag 1
  Klopt dit?
  <|Antwoord 1
  <|<|J<|>a|>.|>|>|>
  Vraag 2
  Waarom?
  Vraag 3
  Wanneer?
  Antwoord 2 en 3
  Morgen.
  |>`,
);

grows(
  'in the header',
  `
  <|<|<|Vragen van het lid <|Jan<|>sen|> (ABC) aan de Minister van Justitie over treinen.|> Dit
  is de aanhef.|>
  Vraag 1
  Klopt dit?
  |>`,
);

grows(
  'from an empty line to what holds it',
  `
  <|<|<|Vraag 1
  <|Klopt dit?
  <|>
  En waarom?|>|>
  Antwoord 1
  Ja.|>
  |>`,
);

test('selects no part of a paragraph that is too long to read', () => {
  const text = `Vraag 1\n${'klopt dit '.repeat(10_000)}\nAntwoord 1\nJa.\n`;
  const [word, body] = selection(parse(text), 50_000).map(({ start, end }) => text.slice(start, end));
  deepStrictEqual([word, body?.length], ['klopt', 'klopt dit '.length * 10_000 - 1]);
});

test('selects no part of a paragraph whose beginning is too far away', () => {
  const text = `Vraag 1\n${'klopt dit '.repeat(2000)}\nAntwoord 1\nJa.\n`;
  const [word, body] = selection(parse(text), 15_000).map(({ start, end }) => text.slice(start, end));
  deepStrictEqual([word, body?.length], ['klopt', 'klopt dit '.length * 2000 - 1]);
});

test('selects a sentence as long as they are', () => {
  const sentence = `Klopt dit, ${'en ook dat, '.repeat(60)}of niet?`;
  const text = `Vraag 1\nDit gaat vooraf. ${sentence} Dit volgt.\nAntwoord 1\nJa.\n`;
  const found = selection(parse(text), text.indexOf('en ook') + 350).map(({ start, end }) => text.slice(start, end));
  deepStrictEqual(found[1], sentence);
});

grows(
  'to a sentence with the bracket around the mark at its end',
  `
  <|<|<|Vraag 1
  <|Klopt dit? <|Ook na de motie <|Bec<|>ker|>?1)|> Of niet?|>|>
  Antwoord 1
  Ja.

  1) Kamerstuk 35 300 VI, nr. 37|>
  |>`,
);

test('grows strictly and around the cursor, wherever that is', () => {
  const { text } = marked(`
  Vragen van het lid Jansen (ABC) over treinen (ingezonden 2 oktober 2023).
  Vraag 1
  In hoeverre volgt u dit [1]? Werkt Nederland

  [1] Kamerstuk 35 300 VI, nr. 37

  samen met ons- zelf 👍🏽, m.b.t. \ud83d?
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3
  Antwoord op vraag 1
  Zie het antwoord op vraag 1 1) en het
  vorige antwoord.
  `);
  const document = parse(text);
  for (let offset = 0; offset <= text.length; offset++) {
    let inner = { start: offset, end: offset };
    for (const [index, span] of selection(document, offset).entries()) {
      ok(contains(span, inner), `at ${offset}`);
      ok(index === 0 || span.end - span.start > inner.end - inner.start, `at ${offset}`);
      inner = span;
    }
    deepStrictEqual(inner, { start: 0, end: text.length });
  }
});

/** Places marked, from the innermost out, are what is selected from the cursor. */
function grows(title: string, source: string) {
  test(`grows ${title}`, () => {
    const expected = marked(source);
    samePlaces(expected, selection(parse(expected.text), expected.cursor ?? 0));
  });
}
