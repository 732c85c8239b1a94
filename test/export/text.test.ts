import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { cleanText } from '../../server/export/text.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { bySeries } from '../../server/model/series.ts';
import { parse } from '../../server/parse/parse.ts';
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

test('clean text has no broken lines, one form of heading, and its notes at the end', () => {
  strictEqual(
    cleanText(parse(source)).text,
    unindented(`
      Vragen van het lid Jansen (ABC) aan de Minister van Justitie en Veiligheid over treinen (ingezonden 2 oktober 2023).

      Vraag 1

      In hoeverre volgt u de motie Becker?[1] Werkt Nederland samen met de EU?

      Vraag 2

      Waarom?

      Antwoord op vraag 1 en 2

      Ja. Wij werken samen.

      1 Kamerstuk 35 300 VI, nr. 37
    `),
  );
});

test('clean text has the words behind a heading, and no number of a page', () => {
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
      Vraag 1

      Klopt dit?

      Antwoord op vraag 1

      (ingetrokken op 3 mei)

      Ja.

      Vraag 2

      Waarom?

      Antwoord op vraag 2

      (vertrouwelijk): nee
    `),
  );
});

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
      ['Antwoord op vraag 1 en 2', 'Antwoord op de vragen 1 en 2'],
    ],
  );
});

test('clean text holds no control characters, no hidden signs and no turned directions', () => {
  const hostile =
    'Vragen over \x1b]0;x\x07de munt\nVraag 1\nKlo\u200bpt \x9b2J\u202edit\u202c? \0Ja.1\n\n1 Na\u00adcht\x1b[7mtrein.\n';
  const { text, headings } = cleanText(parse(hostile));
  strictEqual(text, 'Vragen over �]0;x�de munt\n\nVraag 1\n\nKlopt �2Jdit? �Ja.[1]\n\n1 Nacht�[7mtrein.\n');
  deepStrictEqual(
    headings.map(({ place }) => text.slice(place.start, place.end)),
    ['Vraag 1'],
  );
});

test('a text without anything in it is clean already', () => {
  deepStrictEqual(cleanText(parse('')), { text: '', headings: [] });
});

for (const file of readdirSync('samples').filter((file) => file.endsWith('.txt'))) {
  test(`the clean text of ${file} is read like its source`, () => {
    const document = parse(readFileSync(`samples/${file}`, 'utf8'));
    deepStrictEqual(shape(parse(cleanText(document).text)), shape(document));
  });
}

test('notes that count anew stand behind those that they do not belong to', () => {
  const { text } = cleanText(parse(readFileSync('samples/brief-meeuwen.txt', 'utf8')));
  const numbers = text
    .trimEnd()
    .split('\n\n')
    .slice(-7)
    .map((line) => Number.parseInt(line, 10));
  deepStrictEqual(numbers, [1, 2, 3, 4, 1, 2, 3]);
});

function shape({ sections, notes }: QaDocument) {
  return {
    sections: sections.map(({ role, numbers, counterparts }) => [role, numbers, counterparts]),
    notes: bySeries(notes).map(({ note }) => [note.series, note.number, note.marks.length]),
  };
}
