import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { cleanText } from '../../server/export/text.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { bySeries } from '../../server/model/series.ts';
import { parse } from '../../server/parse/parse.ts';
import { reading } from '../../server/reading/reading.ts';
import type { Span } from '../../server/text/span.ts';
import { unindented } from '../marked.ts';

const source = unindented(`
  Vragen van het lid Jansen (ABC) aan de Minister van Justitie en Veiligheid over
  treinen (ingezonden 2 oktober 2023).

  Vraag 1:
  In hoeverre volgt u de motie  Becker?1 Werkt Nederland

  1 Kamerstuk 35 300 VI, nr. 37

  samen met de EU?
  Vraag 2:
  Waarom?
  Antwoord op de vragen 1 en 2:
  Ja. Wij werken
  samen.
`);

test('clean text has no broken lines, headings as printed, and notes below the section of their mark', () => {
  strictEqual(
    cleanText(parse(source)).text,
    unindented(`
      Vragen van het lid Jansen (ABC) aan de Minister van Justitie en Veiligheid over treinen (ingezonden 2 oktober 2023).

      Vraag 1:

      In hoeverre volgt u de motie Becker?¹ Werkt Nederland samen met de EU?

      ¹ Kamerstuk 35 300 VI, nr. 37

      Vraag 2:

      Waarom?

      Antwoord op de vragen 1 en 2:

      Ja. Wij werken samen.
    `),
  );
});

test('a mark that print sets apart stands at its word, and apart from the next', () => {
  const document = parse('Vraag 1\nDe munt is op ¹ en weg?\t² Ja.\n\n¹ Ons Blad van mei\n² Ons Blad van juni\n');
  strictEqual(
    cleanText(document).text,
    'Vraag 1\n\nDe munt is op¹ en weg?² Ja.\n\n¹ Ons Blad van mei\n\n² Ons Blad van juni\n',
  );
});

test('words after a heading stay on its line', () => {
  const heading = unindented(`
    Vraag 1 (pagina 2)
    Klopt dit?
    Antwoord 1 (ingetrokken op 3 mei)
    Ja.
    Vraag 2
    Waarom?
    Antwoord 2 (vertrouwelijk): nee
  `);
  strictEqual(
    cleanText(parse(heading)).text,
    unindented(`
      Vraag 1 (pagina 2)

      Klopt dit?

      Antwoord 1 (ingetrokken op 3 mei)

      Ja.

      Vraag 2

      Waarom?

      Antwoord 2 (vertrouwelijk): nee
    `),
  );
});

const clean: Readonly<Record<string, readonly [string, string]>> = {
  'two marks on one word, and a note of a later page': [
    `
      Vraag 1
      Kent u deze berichten?1, 2
      1 NOS, 3 mei 2024, «Boot».
      2 AD, 4 mei 2024, «Veer».
      Antwoord 1
      Ja.
    `,
    `
      Vraag 1

      Kent u deze berichten?¹ ²

      ¹ NOS, 3 mei 2024, «Boot».

      ² AD, 4 mei 2024, «Veer».

      Antwoord 1

      Ja.
    `,
  ],
  'a mark that print set apart, and one in brackets': [
    `
      Vraag 1
      Kent u het bericht over het veer [1] en dat over de boot? [2]
      Antwoord 1
      Ja.

      [1] NOS, 3 mei 2024.
      [2] AD, 4 mei 2024.
    `,
    `
      Vraag 1

      Kent u het bericht over het veer¹ en dat over de boot?²

      ¹ NOS, 3 mei 2024.

      ² AD, 4 mei 2024.

      Antwoord 1

      Ja.
    `,
  ],
  'rows of a table keep their tabs': [
    'Vraag 1\nHoeveel?\n\nAntwoord 1\n\nJaar\tBoten\n\n2023\t12\n',
    'Vraag 1\n\nHoeveel?\n\nAntwoord 1\n\nJaar\tBoten\n\n2023\t12\n',
  ],
  'the key that stands at the foot of pages is kept above all': [
    `
      Vraag 1
      Klopt dit?
      ah-tk-20232024-1314
      ISSN 0921 - 7398
      ’s-Gravenhage 2024
      Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
      Antwoord 1
      Ja.
    `,
    `
      ah-tk-20232024-1314

      Vraag 1

      Klopt dit?

      Antwoord 1

      Ja.
    `,
  ],
  'a heading that print lost is given': [
    `
      Vraag 1
      Klopt dit?
      Vraag 2
      Waarom?
      Antwoord 1 en 2
      Ja.
    `,
    `
      Vraag 1

      Klopt dit?

      Vraag 2

      Waarom?

      Antwoord 1 en 2

      Ja.
    `,
  ],
};

for (const [name, [printed, expected]] of Object.entries(clean)) {
  test(`clean text: ${name}`, () => strictEqual(cleanText(parse(unindented(printed))).text, unindented(expected)));
  test(`clean text is its own clean text: ${name}`, () =>
    strictEqual(cleanText(parse(unindented(expected))).text, unindented(expected)));
}

test('headings of clean text lead to those of its source', () => {
  const { text, headings } = cleanText(parse(source));
  deepStrictEqual(
    headings.map((heading) => [
      text.slice(heading.place.start, heading.place.end),
      source.slice(heading.source.start, heading.source.end),
    ]),
    [
      ['Vraag 1', 'Vraag 1'],
      ['Vraag 2', 'Vraag 2'],
      ['Antwoord op de vragen 1 en 2', 'Antwoord op de vragen 1 en 2'],
    ],
  );
});

test('clean text holds no control characters, no hidden signs and no turned directions', () => {
  const hostile =
    'Vragen over \x1b]0;x\x07de munt\nVraag 1\nKlo\u200bpt \x9b2J\u202edit\u202c? \0Ja.1\n\n1 Na\u00adcht\x1b[7mtrein.\n';
  const { text, headings } = cleanText(parse(hostile));
  strictEqual(text, 'Vragen over �]0;x�de munt\n\nVraag 1\n\nKlopt �2Jdit? �Ja.¹\n\n¹ Nacht�[7mtrein.\n');
  deepStrictEqual(
    headings.map(({ place }) => text.slice(place.start, place.end)),
    ['Vraag 1'],
  );
});

test('a text without anything in it is clean already', () => {
  deepStrictEqual(cleanText(parse('')), { text: '', headings: [], anchors: [] });
});

for (const file of readdirSync('samples').filter((file) => file.endsWith('.txt'))) {
  const document = parse(readFileSync(`samples/${file}`, 'utf8'));
  const { text } = cleanText(document);
  test(`the clean text of ${file} is read like its source`, () => {
    deepStrictEqual(shape(parse(text)), shape(document));
  });
  test(`the clean text of ${file} is its own clean text`, () => strictEqual(cleanText(parse(text)).text, text));
}

test('every piece of clean text leads to where it stands in the source', () => {
  const { text, anchors } = cleanText(parse(source));
  for (const [index, { at, source: origin }] of anchors.entries()) {
    const words = text.slice(at, anchors[index + 1]?.at ?? text.length).trimEnd();
    const first = words.split(/\s/)[0]?.replace(/[¹²³]/g, (digit) => digit.normalize('NFKC')) ?? '';
    strictEqual(source.slice(origin, origin + first.length), first);
  }
});

function shape(document: QaDocument) {
  const { sections, notes } = document;
  const text = (span: Span | undefined) =>
    span === undefined ? '' : reading(document, span).text.replace(/\s+/g, ' ');
  return {
    sections: sections.map(({ role, numbers, counterparts, body }) => [role, numbers, counterparts, text(body)]),
    notes: bySeries(notes).map(({ note }) => [note.series, note.number, note.marks.length, text(note.content)]),
  };
}

test('blanks beside the tab between two cells are that tab', () => {
  strictEqual(
    cleanText(parse('Vraag 1\nKlopt dit?\nAntwoord 1\nJaar \t Munten\n2030 \t 12\n')).text.includes('Jaar\tMunten'),
    true,
  );
});
