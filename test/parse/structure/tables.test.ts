import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { cleanText } from '../../../server/export/text.ts';
import { parse } from '../../../server/parse/parse.ts';
import { unindented } from '../../marked.ts';
import { sections } from './sectionsAs.ts';

const READ = `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1, zonder kop: Ja, en dat blijft zo.
  vraag 2: Wie betaalt de munten?
  antwoord 2 op vraag 2, zonder kop: De bank. Zie ook het antwoord op vraag 1.
`;

const PIPES = `
  Vragen van de fractie ABC over de begroting

  | **Nr.** | **Vraag**              | **Antwoord**                              |
  |--------:|:-----------------------|-------------------------------------------|
  | 1.      | Is de munt rond?       | Ja, en dat blijft zo.                     |
  | 2.      | Wie betaalt de munten? | De bank. Zie ook het antwoord op vraag 1. |
`;
sections('questions in the rows of a Markdown table', PIPES, READ);

sections(
  'questions in rows without a head, and without blanks',
  `
  |1|Is de munt rond?|Ja, en dat blijft zo.|
  |2|Wie betaalt de munten?|De bank. Zie ook het antwoord op vraag 1.|
`,
  READ,
);

sections(
  'no question in a row above the head of a table without numbers',
  `
  Onderwerp\tOver munten
  Vraag\tAntwoord
  Is de munt rond?\tJa, en dat blijft zo.
  Wie betaalt de munten?\tDe bank. Zie ook het antwoord op vraag 1.
`,
  `
  vraag 1, zonder kop: Is de munt rond?
  antwoord 1 op vraag 1, zonder kop: Ja, en dat blijft zo.
  vraag 2, zonder kop: Wie betaalt de munten?
  antwoord 2 op vraag 2, zonder kop: De bank. Zie ook het antwoord op vraag 1.
`,
);

sections(
  'questions in rows with rules between them',
  `
  +-----+------------------------+-------------------------------------------+
  | Nr  | Vraag                  | Antwoord                                  |
  +=====+========================+===========================================+
  | 1   | Is de munt rond?       | Ja, en dat blijft zo.                     |
  +-----+------------------------+-------------------------------------------+
  | 2   | Wie betaalt de munten? | De bank. Zie ook het antwoord op vraag 1. |
  +-----+------------------------+-------------------------------------------+
`,
  READ,
);

sections(
  'nothing of a table whose cells take several lines side by side',
  `
  +-----+------------------------+----------------------+
  | Nr  | Vraag                  | Antwoord             |
  +=====+========================+======================+
  | 1   | Is de munt rond, of is | Ja, de munt is rond, |
  |     | die hoekig?            | en dat blijft zo.    |
  +-----+------------------------+----------------------+
`,
  '',
);

sections(
  'questions in rows with tabs between their cells, over the end of a page that repeats the head',
  `
  Lijst van vragen en antwoorden
  nr\tvraag\tantwoord
  1\tIs de munt rond?\tJa, en dat blijft zo.

  Pagina 1 van 2
  nr\tvraag\tantwoord
  2\tWie betaalt de munten?\tDe bank. Zie ook het antwoord op vraag 1.
  Pagina 2 van 2
`,
  READ,
);

sections(
  'questions in a table with a column of who asks, and with questions that nobody answered',
  `
  | # | Fractie | Vragen | Reactie college |
  | - | ------- | ------ | --------------- |
  | 1 | ABC | Graag een toelichting op bladzijde 3. | Dat is \\| de munt. |
  | 2a | DEF | Wie betaalt kop \\| munt? | |
  | 2b | DEF | Waarom? | Daarom. |
`,
  `
  vraag 1: Graag een toelichting op bladzijde 3.
  antwoord 1 op vraag 1, zonder kop: Dat is \\| de munt.
  vraag 2a: Wie betaalt kop \\| munt?
  vraag 2b: Waarom?
  antwoord 2b op vraag 2b, zonder kop: Daarom.
`,
);

sections(
  'questions in a table that numbers none',
  `
  | Vraag | Antwoord |
  |-------|----------|
  | Is de munt rond? | Ja, en dat blijft zo. |
  | Wie betaalt de munten? | De bank. Zie ook het antwoord op vraag 1. |
`,
  READ.replaceAll('vraag 1:', 'vraag 1, zonder kop:').replaceAll('vraag 2:', 'vraag 2, zonder kop:'),
);

sections(
  'no questions in a table that an answer holds, nor in one that asks nothing',
  `
  Vraag 1
  Wat vroeg men de winkels?
  Antwoord 1
  | 1 | Neemt u munten aan? | 45% |
  | 2 | Neemt u briefjes aan? | 95% |
`,
  `
  vraag 1: Wat vroeg men de winkels?
  antwoord 1 op vraag 1: | 1 | Neemt u munten aan? | 45% | | 2 | Neemt u briefjes aan? | 95% |
`,
);

sections(
  'no questions in a table with the answers before them',
  `
  | Antwoord | Vraag |
  |----------|-------|
  | Ja, en dat blijft zo. | Is de munt rond? |
  | De bank. | Wie betaalt de munten? |
`,
  '',
);

sections(
  'no questions in a table that asks nothing',
  `
  | 1 | Munten | 45 |
  | 2 | Randen | 95 |
`,
  '',
);

test('what draws a table is no text of a section, and in no clean text', () => {
  const document = parse(unindented(PIPES));
  const { text } = cleanText(document);
  strictEqual(text.includes('|'), false);
  const again = parse(text);
  const said = ({ sections }: typeof document) =>
    sections.map(({ role, numbers, counterparts }) => ({ role, numbers, counterparts }));
  deepStrictEqual(said(again), said(document));
});
