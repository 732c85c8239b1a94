import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { citations } from '../../server/features/citations.ts';
import { MOST } from '../../server/features/limits.ts';
import { parse } from '../../server/parse/parse.ts';
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
    const lines = citations(parse(unindented(source))).kinds.flatMap(({ kind, publications }) => [
      `${kind}\n`,
      ...publications.flatMap(({ title, places }) => [
        `  ${title}\n`,
        ...places.map(({ section, text }) => `    ${section}: ${text}\n`),
      ]),
    ]);
    strictEqual(lines.join(''), unindented(expected));
  });
}
