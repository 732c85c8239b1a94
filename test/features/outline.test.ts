import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { type OutlineItem, outline } from '../../server/features/outline.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { parse } from '../../server/parse/parse.ts';
import { unindented } from '../marked.ts';
import { nests } from '../nests.ts';

shows(
  'a question with the answer that follows it',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Ja.
  Vraag 2
  Waarom?
  Antwoord op vraag 2
  Daarom.
`,
  `
  Vraag 1 · Klopt dit?
    Antwoord op vraag 1 · Ja.
  Vraag 2 · Waarom?
    Antwoord op vraag 2 · Daarom.
`,
);

shows(
  'no header where the mark-up of the first heading is all that stands above it',
  `
  **Vraag 1**

  Klopt dit?

  **Antwoord op vraag 1**

  Ja.
`,
  `
  Vraag 1 · Klopt dit?
    Antwoord op vraag 1 · Ja.
`,
);

const LIST = `
  40 123 Regels over de munt
  Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
  Ontvangen 25 april 2030

  De leden van de ABC-fractie hebben met belangstelling kennisgenomen van het voorstel.
`;

shows(
  'chapters in the chapters that their numbers say, with the questions of each',
  `${LIST}
  1. Inleiding

  1
  Waarom is er een wet nodig?

  Antwoord
  Om de munt.

  2. Nut

  2.1 Vorm

  2
  Is de munt rond?

  Antwoord
  Ja.

  2.2 Rand

  2.2.1 Kartels

  3
  Zijn er kartels?

  Antwoord
  Ja.

  3. Slot

  4
  Is dat alles?

  Antwoord
  Ja.
`,
  `
  Aanhef · Regels over de munt
  Inleiding ·\u0020
    Vraag 1 · Waarom is er een wet nodig?
      Antwoord op vraag 1 · Om de munt.
  2. Nut ·\u0020
    2.1 Vorm ·\u0020
      Vraag 2 · Is de munt rond?
        Antwoord op vraag 2 · Ja.
    2.2 Rand ·\u0020
      2.2.1 Kartels ·\u0020
        Vraag 3 · Zijn er kartels?
          Antwoord op vraag 3 · Ja.
  3. Slot ·\u0020
    Vraag 4 · Is dat alles?
      Antwoord op vraag 4 · Ja.
`,
);

shows(
  'chapters without numbers in the part that has one, and an annex below all',
  `${LIST}
  I Vragen en opmerkingen vanuit de fracties

  Vragen en opmerkingen van de leden van de ABC-fractie

  1
  Is de munt rond?

  Antwoord
  Ja.

  Vragen en opmerkingen van de leden van de DEF-fractie

  2
  Waarom?

  Antwoord
  Daarom.

  II Overig

  3
  Is dat alles?

  Antwoord
  Ja.

  BIJLAGE 1: Tabellen

  Geen.
`,
  `
  Aanhef · Regels over de munt
  I Vragen en opmerkingen vanuit de fracties ·\u0020
    Vragen en opmerkingen van de leden van de ABC-fractie ·\u0020
      Vraag 1 · Is de munt rond?
        Antwoord op vraag 1 · Ja.
    Vragen en opmerkingen van de leden van de DEF-fractie ·\u0020
      Vraag 2 · Waarom?
        Antwoord op vraag 2 · Daarom.
  II Overig ·\u0020
    Vraag 3 · Is dat alles?
      Antwoord op vraag 3 · Ja.
  BIJLAGE 1: Tabellen · Geen.
`,
);

shows(
  'an introduction above the questions by itself',
  `
  Inleiding
  Ik antwoord graag.
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
`,
  `
  Inleiding · Ik antwoord graag.
  Vraag 1 · Klopt dit?
    Antwoord op vraag 1 · Ja.
`,
);

shows(
  'an answer to several questions on its own, under all its numbers',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Vraag 3
  Wanneer?
  Antwoord op vraag 3
  Morgen.
  Antwoord op vragen 1 en 2
  Daarom.
`,
  `
  Vraag 1 · Klopt dit?
  Vraag 2 · Waarom?
  Vraag 3 · Wanneer?
    Antwoord op vraag 3 · Morgen.
  Antwoord op vraag 1 en 2 · Daarom.
`,
);

shows(
  'an answer that also answers a later question on its own',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1 en 2
  Ja.
  Vraag 2
  Waarom?
`,
  `
  Vraag 1 · Klopt dit?
  Antwoord op vraag 1 en 2 · Ja.
  Vraag 2 · Waarom?
`,
);

shows(
  'long details by their first words',
  `
  Vraag 1
  Bent u bekend met het bericht dat er in de gemeente Ons Dorp al jaren geen enkele trein meer stopt?
`,
  `
  Vraag 1 · Bent u bekend met het bericht dat er in de gemeente Ons Dorp al jaren geen…
`,
);

shows(
  'the header, and what is neither question nor answer',
  `
  Vragen van het lid Jansen (ABC) aan de Minister van Justitie en Veiligheid over treinen (ingezonden 2 oktober 2023).
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Toelichting:
  Deze vragen dienen ter aanvulling op eerdere vragen.
`,
  `
  Aanhef · treinen
  Vraag 1 · Klopt dit?
    Antwoord op vraag 1 · Ja.
  Toelichting · Deze vragen dienen ter aanvulling op eerdere vragen.
`,
);

shows(
  'a note where its mark stands',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Zie de motie Becker.1
  Vraag 2
  In hoeverre volgt u dit? Werkt Nederland

  1 Kamerstuk 35 300 VI, nr. 37

  samen met de EU?
  Antwoord op vraag 2
  Ja.
`,
  `
  Vraag 1 · Klopt dit?
    Antwoord op vraag 1 · Zie de motie Becker.
      Noot 1 · Kamerstuk 35 300 VI, nr. 37
  Vraag 2 · In hoeverre volgt u dit? Werkt Nederland samen met de EU?
    Antwoord op vraag 2 · Ja.
`,
);

shows(
  'questions that lost their numbers apart from a note that is read into them',
  `
  1
  Vragen van het lid Waterman (ABC) over de munt (ingezonden 3 mei 2024).
  Is de munt op?
  [1] Kent u het bericht?
  [1] AD
  Vragen van het lid Waterman (ABC) over de munt (ingezonden 3 mei 2024).
`,
  `
  Aanhef · de munt
    Noot 1 · Vragen van het lid Waterman (ABC) over de munt (ingezonden 3 mei 2024). Is de…
    Vragen zonder nummers · Is de munt op?
      Noot 1 · AD Vragen van het lid Waterman (ABC) over de munt (ingezonden 3 mei 2024).
`,
);

test('ends an item before the line on which the next one starts', () => {
  const text = 'Vraag 1\nKlopt dit?\n\nAntwoord op vraag 1\nJa.\n\n\tVraag 2\nWaarom?\n';
  const items = outline(parse(text));
  deepStrictEqual(texts(text, items), ['Vraag 1\nKlopt dit?\n\nAntwoord op vraag 1\nJa.\n', 'Vraag 2\nWaarom?\n']);
  deepStrictEqual(texts(text, items[0]?.children ?? []), ['Antwoord op vraag 1\nJa.\n']);
});

test('shows a note that has no mark in the section in which it stands', () => {
  const text = 'Vraag 1\nKlopt dit?\n\n1 Kamerstuk 35 300';
  const definition = { start: text.indexOf('1 Kamer'), end: text.length };
  const document: QaDocument = {
    ...parse(text),
    notes: [{ series: 'a', number: 1, definition, content: { ...definition, start: definition.start + 2 }, marks: [] }],
  };
  strictEqual(print(outline(document)), 'Vraag 1 · Klopt dit? 1 Kamerstuk 35 300\n  Noot 1 · Kamerstuk 35 300\n');
});

test('shows the notes of a section in the order of their marks, each once', () => {
  const text = 'Vraag 1\nKlopt dit1 of dat2 en dit?1\nAntwoord 1\nJa.\n';
  const mark = (start: number) => ({ start, end: start + 1 });
  const [first, second, third] = [text.indexOf('1 of'), text.indexOf('2 en'), text.indexOf('1\nAntw')].map(mark);
  if (first === undefined || second === undefined || third === undefined) throw new Error('There are no three marks.');
  const note = { series: 'a', definition: undefined, content: undefined };
  const notes = [
    { ...note, number: 2, marks: [second] },
    { ...note, number: 1, marks: [first, third] },
  ];
  const [question] = outline({ ...parse(text), notes });
  deepStrictEqual(
    question?.children.map(({ title }) => title),
    ['Noot 1', 'Noot 2', 'Antwoord op vraag 1'],
  );
});

test('keeps items apart where the notes of a document lie in each other', () => {
  const text = 'Vraag 1\nKlopt dit?\n\n1 Kamerstuk2 35 300';
  const definition = { start: text.indexOf('1 Kamer'), end: text.length };
  const mark = { start: text.indexOf('2 35'), end: text.indexOf(' 35') };
  const document: QaDocument = {
    ...parse(text),
    notes: [
      { series: 'a', number: 1, definition, content: undefined, marks: [] },
      { series: 'a', number: 2, definition: undefined, content: undefined, marks: [mark] },
    ],
  };
  nests(outline(document), { start: 0, end: text.length });
});

function texts(text: string, items: readonly OutlineItem[]): string[] {
  return items.map(({ span }) => text.slice(span.start, span.end));
}

function shows(title: string, source: string, expected: string) {
  test(`shows ${title}`, () => {
    const text = unindented(source);
    const items = outline(parse(text));
    strictEqual(print(items), unindented(expected));
    nests(items, { start: 0, end: text.length });
  });
}

function print(items: readonly OutlineItem[], indent = ''): string {
  return items
    .map(({ title, detail, children }) => `${indent}${title} · ${detail}\n${print(children, `${indent}  `)}`)
    .join('');
}
