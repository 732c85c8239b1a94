import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { type LensText, lensContent, lenses } from '../../server/features/lenses.ts';
import { MOST } from '../../server/features/limits.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked, samePlaces, unindented } from '../marked.ts';
import { twoSets } from '../twoSets.ts';

shows(
  'over a question how long its answer is, and over the answer its question',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Ja, dat klopt,1 zie het rap-
  port 2.

  1 Kamerstuk 35 300 VI, nr. 37
`,
  `
  Vraag 1 → own Antwoord op vraag 1: 7 words, 1 notes → Antwoord op vraag 1
  Antwoord op vraag 1 ← Vraag 1 → Vraag 1
`,
);

shows(
  'the mentions in the set of questions that they are about',
  twoSets({}, { mention: 'het antwoord op vraag 3' }),
  `
  Vraag 1 → own Antwoord op vraag 1: 1 words, 0 notes → Antwoord 1
  Vraag 2 → own Antwoord op vraag 2: 6 words, 0 notes → Antwoord 2
  Antwoord 1 ← Vraag 1 → Vraag 1
  Antwoord 1: 1 mentions → het antwoord op vraag 1
  Antwoord 2 ← Vraag 2 → Vraag 2
  Vraag 1 → own Antwoord op vraag 1: 1 words, 0 notes → Antwoord 1
  Vraag 2 → own Antwoord op vraag 2: 6 words, 0 notes → Antwoord 2
  Antwoord 1 ← Vraag 1 → Vraag 1
  Antwoord 2 ← Vraag 2 → Vraag 2
`,
);

shows(
  'a joint answer over each of its questions',
  `
  Vraag 2
  Waarom?
  Vraag 4
  Wanneer?
  Antwoord 2 en 4
  Morgen, daarom.
`,
  `
  Vraag 2 → Antwoord op vraag 2 en 4: 2 words, 0 notes → Antwoord 2 en 4
  Vraag 4 → Antwoord op vraag 2 en 4: 2 words, 0 notes → Antwoord 2 en 4
  Antwoord 2 en 4 ← Vraag 2 en 4 → Vraag 2 + Vraag 4
`,
);

shows(
  'that there is no answer',
  `
  Vraag 1
  Klopt dit?
`,
  `
  Vraag 1 → none → 
`,
);

shows(
  'that there is no answer below a heading alone',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Vraag 2
  Waarom?
  Antwoord op vraag 1
  Ja.
  Antwoord op vraag 2
`,
  `
  Vraag 1 → own Antwoord op vraag 1: 1 words, 0 notes → Antwoord op vraag 1 + Antwoord op vraag 1
  Antwoord op vraag 1 ← Vraag 1, unwritten → Vraag 1
  Vraag 2 → none → Antwoord op vraag 2
  Antwoord op vraag 1 ← Vraag 1 → Vraag 1
  Antwoord op vraag 2 ← Vraag 2, unwritten → Vraag 2
`,
);

shows(
  'how often a section is mentioned',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Ja.
  Vraag 2
  Waarom vroeg u niet naar vraag 1?
  Antwoord op vraag 2
  Zie het antwoord op vraag 1 en
  de beantwoording van vraag 1.
`,
  `
  Vraag 1 → own Antwoord op vraag 1: 1 words, 0 notes → Antwoord op vraag 1
  Vraag 1: 1 mentions → vraag 1
  Antwoord op vraag 1 ← Vraag 1 → Vraag 1
  Antwoord op vraag 1: 2 mentions → het antwoord op vraag 1 + de beantwoording van vraag 1
  Vraag 2 → own Antwoord op vraag 2: 12 words, 0 notes → Antwoord op vraag 2
  Antwoord op vraag 2 ← Vraag 2 → Vraag 2
`,
);

shows(
  'every answer that a question has, and no question over an answer that has none',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Ja.
  Antwoord op vraag 1
  Nee, toch niet.
  Antwoord op vraag 7
  Morgen.
`,
  `
  Vraag 1 → Antwoord op vraag 1 + Antwoord op vraag 1: 4 words, 0 notes → Antwoord op vraag 1 + Antwoord op vraag 1
  Antwoord op vraag 1 ← Vraag 1 → Vraag 1
  Antwoord op vraag 1 ← Vraag 1 → Vraag 1
`,
);

test('stands over headings, and over the first line where print has none', () => {
  const expected = marked(`
  <|<|Vraag 1|>|>
  Klopt dit?
  <|Antwoord 1|>
  Ja, zie vraag 1.
  Toelichting:
  Er waren eerder vragen.
  `);
  samePlaces(
    expected,
    lenses(parse(expected.text)).map(({ span }) => span),
  );
});

test('counts mentions further than it leads', () => {
  const document = parse('Vraag 1\nKlopt dit?\nVraag 2\nZie vraag 1.\n');
  const references = Array.from({ length: MOST.places + 7 }, () => document.references).flat();
  const { text, targets } = lensContent({ ...document, references }, { kind: 'mentions', index: 0 }) ?? {};
  deepStrictEqual(text, { kind: 'mentions', count: MOST.places + 7 });
  strictEqual(targets?.length, MOST.places);
});

/** Each lens is a line: what it stands over, what it says, where it leads. */
function shows(title: string, source: string, expected: string) {
  test(`shows ${title}`, () => {
    const text = unindented(source);
    const document = parse(text);
    const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
    const lines = lenses(document).map((lens) => {
      const content = lensContent(document, lens);
      const targets = content?.targets.map(words).join(' + ');
      return `${words(lens.span)}${content && said(content.text)} → ${targets}\n`;
    });
    strictEqual(lines.join(''), unindented(expected));
  });
}

function said(text: LensText): string {
  switch (text.kind) {
    case 'no-answer':
      return ' → none';
    case 'answers':
      return ` →${text.own ? ' own' : ''} ${text.titles.join(' + ')}: ${text.words} words, ${text.notes} notes`;
    case 'questions':
      return ` ← ${text.title}${text.isUnwritten ? ', unwritten' : ''}`;
    case 'mentions':
      return `: ${text.count} mentions`;
  }
}
