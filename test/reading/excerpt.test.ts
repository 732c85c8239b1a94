import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../server/parse/parse.ts';
import { excerpt } from '../../server/reading/excerpt.ts';
import { noteCounter } from '../../server/reading/noteCount.ts';
import { opening } from '../../server/reading/opening.ts';
import { paragraphsOf } from '../../server/reading/paragraphs.ts';
import { wordCount } from '../../server/reading/wordCount.ts';

const stb = 'https://zoek.officielebekendmakingen.nl/stb-2020-15.html';
const stb2 = 'https://zoek.officielebekendmakingen.nl/stb-2021-3.html';

/** The pieces of the first section of a text, at most so long; the address after what leads to one. */
function excerpted(text: string, length: number): readonly string[] {
  const document = parse(text);
  const { pieces, more } = excerpt(document, document.sections[0]?.body ?? { start: 0, end: 0 }, length);
  return [...pieces.map(({ text, url }) => (url === undefined ? text : `${text} → ${url}`)), ...(more ? ['…'] : [])];
}

test('an excerpt has links to what it cites, and to nothing that a later section cites', () => {
  deepStrictEqual(
    excerpted('Vraag 1\nZie Stb. 2020, 15 en http://evil.nl/a voor meer.\nVraag 2\nEn Stb. 2021, 3?\n', 500),
    ['Zie ', `Stb. 2020, 15 → ${stb}`, ' en http://evil.nl/a voor meer.'],
  );
});

test('an excerpt of nothing but citations has no empty pieces', () => {
  deepStrictEqual(excerpted('Vraag 1\nStb. 2020, 15 Stb. 2021, 3\n', 500), [
    `Stb. 2020, 15 → ${stb}`,
    ' ',
    `Stb. 2021, 3 → ${stb2}`,
  ]);
});

test('an excerpt that is cut says that the text goes on, also where most of what is printed is a footer', () => {
  deepStrictEqual(excerpted('Vraag 1\nDe munt is op en weg.\n', 12), ['De munt is', '…']);
  const footer = 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1\n';
  deepStrictEqual(excerpted(`Vraag 1\nDe munt\n${footer.repeat(3)}is op. En weg is hij.\n`, 14), [
    'De munt is op.',
    '…',
  ]);
});

test('the opening of a section has no notes, no furniture and no broken words in it, and as many words as fit', () => {
  const opened = (text: string, length = 40) => {
    const document = parse(text);
    return opening(document, document.sections[0]?.body ?? { start: 0, end: 0 }, length);
  };
  deepStrictEqual(opened('Vraag 1\nDe munt1\n1 Ons Blad\nis op.\n'), 'De munt');
  deepStrictEqual(opened('Vraag 1\nDe munt-\nmeester telt.\n'), 'De muntmeester telt.');
  deepStrictEqual(
    opened('Vraag 1\nDe munt\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1\nis op.\n'),
    'De munt is op.',
  );
  deepStrictEqual(opened('Vraag 1\n\nDe munt\n\n- **Antwoord 1**\n\nIs op.\n'), 'De munt');
  deepStrictEqual(opened('**Vraag 1**\n\nDe munt\n\n**Antwoord 1**\n\nIs op.\n'), 'De munt');
  deepStrictEqual(
    opened(`Vraag 1\nDe munt${' '.repeat(60)}is op en weg, en dat al een hele tijd.\n`, 20),
    'De munt is op en…',
  );
});

test('marks count in the section in which they stand, and dashes are no words', () => {
  const document = parse('Vraag 1\nDe munt – is op.1\nVraag 2\n2 keer?2\n\n1 Ons Blad\n2 Het Blad\n');
  const [first] = document.sections;
  const body = first?.body ?? { start: 0, end: 0 };
  deepStrictEqual([noteCounter(document)(body), wordCount(document, body)], [1, 4]);
});

test('of two mentions that overlap the first is shown, and no word twice', () => {
  const document = parse('Vraag 1\nKlopt dit?\nAntwoord 1\nZie https://munt.example/vraag 1.\n');
  deepStrictEqual(
    [...document.citations, ...document.references].map(({ span }) => document.text.slice(span.start, span.end)),
    ['https://munt.example/vraag', 'vraag 1'],
  );
  const [paragraph] = paragraphsOf(document)(document.sections[1]?.body ?? { start: 0, end: 0 });
  deepStrictEqual(
    paragraph?.pieces.map((piece) => (piece.kind === 'mark' ? piece.kind : `${piece.kind}: ${piece.text}`)),
    ['text: Zie ', 'citation: https://munt.example/vraag', 'text:  1.'],
  );
});

test('a mention that begins a line is cut from its words without the blank before it', () => {
  const document = parse('Vraag 1\nKlopt dit?\nAntwoord 1\nZie ook\nvraag 1 en Stb. 2020, 15\nen vraag 1.\n');
  const [paragraph] = paragraphsOf(document)(document.sections[1]?.body ?? { start: 0, end: 0 });
  deepStrictEqual(
    paragraph?.pieces.map((piece) => (piece.kind === 'mark' ? piece.kind : `${piece.kind}: ${piece.text}`)),
    [
      'text: Zie ook ',
      'reference: vraag 1',
      'text:  en ',
      'citation: Stb. 2020, 15',
      'text:  en ',
      'reference: vraag 1',
      'text: .',
    ],
  );
});
