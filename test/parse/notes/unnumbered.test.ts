import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { cleanText } from '../../../server/export/text.ts';
import { tokens } from '../../../server/features/tokens.ts';
import { parse } from '../../../server/parse/parse.ts';
import { reading } from '../../../server/reading/reading.ts';
import { unindented } from '../../marked.ts';

/** Asserts what the last answer and the notes of a text read like. */
function reads(title: string, source: string, expected: string) {
  test(`reads texts of notes without numbers: ${title}`, () => {
    const document = parse(unindented(source));
    const last = document.sections.at(-1)?.body ?? { start: 0, end: 0 };
    const notes = document.notes.map(
      ({ number, content }) => `${number}: ${content ? reading(document, content).text : 'lost'}\n`,
    );
    strictEqual([`${reading(document, last).text}\n`, ...notes].join(''), unindented(expected));
  });
}

const TEXTS = `
  Dagblad van het Zuiden, 2 april 2030, «De munt is op»
  https://www.munt.example/rapport
  Kamerstuk 36 410 VI, nr. 37.
`;
const READ = `
  Ja. Dat volgt ook uit het onderzoek dat daarnaar is gedaan.
  1: Dagblad van het Zuiden, 2 april 2030, «De munt is op»
  2: https://www.munt.example/rapport
  3: Kamerstuk 36 410 VI, nr. 37.
`;

const GLUED = `
  Vraag 1
  Kent u het bericht «De munt is op»?1 Zo ja, wat vindt u van het rapport daarover?2
  Antwoord 1
  Ja. Dat volgt ook uit het onderzoek3 dat daarnaar is gedaan.
${TEXTS}`;
reads('below marks that are glued to their words', GLUED, READ);

reads(
  'below marks with parentheses, and a rule',
  `
  Vraag 1
  Kent u het bericht «De munt is op»? 1) Zo ja, wat vindt u van het rapport daarover? 2)
  Antwoord 1
  Ja. Dat volgt ook uit het onderzoek 3) dat daarnaar is gedaan.
  ____________
${TEXTS.slice(1)}`,
  `
  Ja. Dat volgt ook uit het onderzoek dat daarnaar is gedaan.

  ____________
${READ.slice(READ.indexOf('  1:'))}`,
);

reads(
  'not where there are fewer of them than marks, or one that reads like none',
  `
  Vraag 1
  Kent u het bericht «De munt is op»? 1) Zo ja, wat vindt u van het rapport daarover? 2)
  Antwoord 1
  Ja.

  Dat is alles wat ik weet van de munt
  https://www.munt.example/rapport
`,
  `
  Ja.

  Dat is alles wat ik weet van de munt https://www.munt.example/rapport
  1: lost
  2: lost
`,
);

reads(
  'not where more lines than marks stand there without a gap',
  `
  Vraag 1
  Kent u het bericht «De munt is op»? 1)
  Antwoord 1
  Zie ook de brief van mei 2030
  Zie ook de brief van juni 2030
`,
  `
  Zie ook de brief van mei 2030 Zie ook de brief van juni 2030
  1: lost
`,
);

reads(
  'not where a heading stands, with what is answered',
  `
  Vraag 1 [1]
  II Antwoord van de minister
  Antwoord: Ja. Kent u het bericht «De munt is op»?1
`,
  `
  Ja. Kent u het bericht «De munt is op»?1
  1: lost
`,
);

test('such a text has no number to colour, and one in clean text', () => {
  const document = parse(unindented(GLUED));
  const definitions = tokens(document).filter(({ modifiers }) => modifiers.includes('definition'));
  deepStrictEqual(definitions, []);
  const { text } = cleanText(document);
  strictEqual(text.includes('¹ Dagblad'), true);
  strictEqual(cleanText(parse(text)).text, text);
});
