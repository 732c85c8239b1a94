import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../server/parse/parse.ts';
import { firstOf } from '../../server/parse/room.ts';

/** The words that spans cover. */
const words = (text: string, spans: readonly { readonly start: number; readonly end: number }[]) =>
  spans.map(({ start, end }) => text.slice(start, end));

test('a document does not cite its own case, and cites that of another', () => {
  const { header, citations } = parse(
    '2024Z00003\nVragen van het lid Waterman (ABC) over de munt (ingezonden 3 mei 2024)\n\nVraag 1\nZie 2024Z00003 en 2024Z00004.\n',
  );
  strictEqual(header.caseNumber, '2024Z00003');
  deepStrictEqual(
    citations.map(({ key }) => key),
    ['2024Z00004'],
  );
});

test('the header begins with the first printed word', () => {
  const text = '\n\n  Over de munt\nVraag 1\nKlopt dit?\n';
  deepStrictEqual(parse(text).header.span, { start: 4, end: 17 });
  strictEqual(parse('\n \nVraag 1\nKlopt dit?\n').header.span, undefined);
});

test('digits of a citation and of a mention are no marks, but those of a note at the end of a word are', () => {
  const text =
    'Vraag 1\nKent u de vragen1 over Stb. 2020, 2 en vraag\n2?\nVraag 2\nKlopt dit?\n1 Ons Blad\n2 Het Blad\n';
  const { notes } = parse(text);
  deepStrictEqual(
    notes.map(({ number, marks }) => [number, words(text, marks).length]),
    [
      [1, 1],
      [2, 0],
    ],
  );
});

test('a citation after the end of a page begins after the footer, and one over it is whole', () => {
  const footer = 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1';
  const text = `Vraag 1\nDe munt.\n${footer}\nStb. 2020, 15 en Kamerstuk\n${footer.replace(/1$/, '2')}\n36 410, nr. 5.\n`;
  deepStrictEqual(
    words(
      text,
      parse(text).citations.map(({ span }) => span),
    ).map((cited) => cited.split('\n')[0]),
    ['Stb. 2020, 15', 'Kamerstuk'],
  );
});

test('of places the first is told', () => {
  deepStrictEqual(firstOf(undefined, { start: 5, end: 6 }, { start: 2, end: 3 }, { start: 4, end: 5 }), {
    start: 2,
    end: 3,
  });
});
