import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { citations } from '../../server/features/citations.ts';
import { MOST } from '../../server/features/limits.ts';
import { parse } from '../../server/parse/parse.ts';
import type { Span } from '../../server/text/span.ts';
import { unindented } from '../marked.ts';

lists(
  'publications by kind, each with all its places however it is written there',
  `
  Antwoord van Minister Jansen (Financiën) (ontvangen 22 maart 2024). Zie ook
  Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1102.
  Vraag 1
  Kent u Kamerstuk 35 300 VI, nr. 37 en zaak 2024Z14419?
  Antwoord 1
  Ja, ook Kamerstuk 29 398, nr. 12 en Kamerstuk 35300-
  VI, nr. 37.
`,
  `
  aanhangsel
    Aanhangsel Handelingen II 2023/24, nr. 1102
      Aanhef: Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 1102
  kamerstuk
    Kamerstukken 35300 VI, nr. 37
      Vraag 1: Kamerstuk 35 300 VI, nr. 37
      Antwoord op vraag 1: Kamerstuk 35300-VI, nr. 37
    Kamerstukken 29398, nr. 12
      Antwoord op vraag 1: Kamerstuk 29 398, nr. 12
  zaak
    Zaak 2024Z14419
      Vraag 1: 2024Z14419
`,
);

lists(
  'a publication whose citation goes on on the next page',
  `
  Vraag 1
  Kent u de brief daarover (Kamerstuk 35 300
  ah-tk-20232024-12
  ISSN 0921 - 7398
  ’s-Gravenhage 2023
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
  VI, nr. 37)?
`,
  `
  kamerstuk
    Kamerstukken 35300 VI, nr. 37
      Vraag 1: Kamerstuk 35 300 VI, nr. 37
`,
);

lists(
  'what a note cites where its mark stands, and where print put the text of the note if that is elsewhere',
  `
  Vraag 1
  Klopt dit?1
  Antwoord 1
  Ja, zie Kamerstuk 29 398, nr. 12.2
  Vraag 2
  Waarom?3

  1 Kamerstuk 35 300 VI, nr. 37, en nog eens Kamerstuk 35300-VI, nr. 37.
  2 Kamerstuk 29 398, nr. 12.
  3 Kamerstuk 35 300 VI, nr. 37.
  4 Kamerstuk 31 765, nr. 8.
  Antwoord 2
  Daarom.
`,
  `
  kamerstuk
    Kamerstukken 35300 VI, nr. 37
      Vraag 1: Kamerstuk 35 300 VI, nr. 37 (Noot 1, at 1 and 7)
      Vraag 2: Kamerstuk 35 300 VI, nr. 37
    Kamerstukken 29398, nr. 12
      Antwoord op vraag 1: Kamerstuk 29 398, nr. 12
      Antwoord op vraag 1: Kamerstuk 29 398, nr. 12 (Noot 2, at 3 and 8)
    Kamerstukken 31765, nr. 8
      Noot 4: Kamerstuk 31 765, nr. 8
`,
);

lists(
  'nothing of a text that cites nothing',
  `
  Vraag 1
  Klopt dit?
`,
  '',
);

test('lists only so many citations, and counts the others', () => {
  const document = parse('Vraag 1\nKent u Stb. 2020, 15?\n');
  const many = Array.from({ length: MOST.citations + 5 }, () => document.citations).flat();
  const { kinds, more } = citations({ ...document, citations: many });
  deepStrictEqual(
    kinds.map(({ publications }) => publications.map(({ places }) => places.length)),
    [[MOST.citations]],
  );
  strictEqual(more, 5);
});

function lists(title: string, source: string, expected: string) {
  test(`lists ${title}`, () => {
    const document = parse(unindented(source));
    const lineOf = ({ start }: Span) => document.text.slice(0, start).split('\n').length - 1;
    const lines = citations(document).kinds.flatMap(({ kind, publications }) => [
      `${kind}\n`,
      ...publications.flatMap(({ title, places }) => [
        `  ${title}\n`,
        ...places.map(({ section, text, place, note }) => {
          const also = note === undefined ? '' : ` (${note.title}, at ${lineOf(place)} and ${lineOf(note.place)})`;
          return `    ${section}: ${text}${also}\n`;
        }),
      ]),
    ]);
    strictEqual(lines.join(''), unindented(expected));
  });
}

test('the address in the head of a letter is that of its sender, and cites nothing', () => {
  const { kinds } = citations(
    parse('Ministerie van Munten\nwww.munt.example\n\nVraag 1\nZie www.munt.example/rapport.\n'),
  );
  deepStrictEqual(
    kinds.flatMap(({ publications }) => publications.map(({ url }) => String(url))),
    ['https://www.munt.example/rapport'],
  );
});
