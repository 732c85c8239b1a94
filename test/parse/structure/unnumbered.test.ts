import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { outline } from '../../../server/features/outline.ts';
import { problems } from '../../../server/features/problems/problems.ts';
import { parse } from '../../../server/parse/parse.ts';
import { unindented } from '../../marked.ts';
import { sections } from './sectionsAs.ts';

sections(
  'questions that lost their numbers, each a paragraph, and no notes among them',
  `
  2030Z00012

  (ingezonden 20 november 2030)

  Vragen van het lid Waterman (ABC) aan de minister van Munten over het antwoord op eerdere vragen

  Kent u het bericht 'De munt is op'? 1)

  Is de munt rond? Zo nee, waarom niet? Graag een toelichting.

  Wat gaat u doen?

  ____________

  1) De Munt, 17 november 2030, Is de munt op?
`,
  `
  vraag 1, zonder kop: Kent u het bericht 'De munt is op'?
  vraag 2, zonder kop: Is de munt rond? Zo nee, waarom niet? Graag een toelichting.
  vraag 3, zonder kop: Wat gaat u doen?¶____________
`,
);

sections(
  'questions and answers that lost their numbers and headings, where they alternate',
  `
  Vragen van het lid Waterman (ABC) aan de minister van Munten over de munt (ingezonden 20 november 2030)
  Antwoord van minister Zandstra (Munten) (ontvangen 3 december 2030)
  Is de munt rond?
  Ja.
  Is de munt plat? Zo nee, waarom niet?
  Nee. De munt is daarvoor te dik.
  Dat blijft zo.
`,
  `
  vraag 1, zonder kop: Is de munt rond?
  antwoord 1 op vraag 1, zonder kop: Ja.
  vraag 2, zonder kop: Is de munt plat? Zo nee, waarom niet?
  antwoord 2 op vraag 2, zonder kop: Nee. De munt is daarvoor te dik.¶Dat blijft zo.
`,
);

sections(
  'questions that lost their numbers above answers with a heading',
  `
  Vragen van het lid Waterman (ABC) aan de minister van Munten over de munt (ingezonden 20 november 2030)

  Is de munt rond?

  Antwoord:

  Ja.

  Is de munt plat?

  Waarom niet?

  Antwoord

  De munt is daarvoor te dik.
`,
  `
  vraag 1, zonder kop: Is de munt rond?
  antwoord 1 op vraag 1: Ja.
  vraag 2, zonder kop: Is de munt plat?
  vraag 3, zonder kop: Waarom niet?
  antwoord 2, 3 op vraag 2; vraag 3: De munt is daarvoor te dik.
`,
);

test('says where questions that lost their numbers cannot be told apart', () => {
  const text = unindented(`
    Vragen van het lid Waterman (ABC) aan de minister van Munten over de munt (ingezonden 20 november 2030)
    Antwoord van minister Zandstra (Munten) (ontvangen 3 december 2030)
    Kent u het bericht dat de munt
    op is? Wat vindt u daarvan?
    Ja, ik ken het bericht en ik vind
    dat jammer. Kan dat anders? Ja.
    Deelt u de mening dat de munt
    rond moet zijn? Zo nee, waarom niet?
    Nee. De munt is te oud om hem nog
    rond te maken, en dat blijft zo.
  `);
  const document = parse(text);
  const header = outline(document)[0];
  strictEqual(
    header?.children.map(({ title, detail }) => `${title}: ${detail}`).join(),
    'Vragen zonder nummers: op is? Wat vindt u daarvan?',
  );
  strictEqual(
    problems(document)
      .map(({ code }) => code)
      .join(),
    'questions-without-numbers',
  );
});

test('says nothing of the sort of a text that asks nothing, or is no list of questions', () => {
  for (const text of [
    'Vragen van het lid Waterman (ABC) over de munt (ingezonden 20 november 2030)\n\nEr is geen munt.\n',
    'Is de munt rond?\n\nIs de munt plat?\n',
    'Mededeling\nDe vragen van het lid Waterman (ABC) kunnen niet worden beantwoord.\n\nWaarom niet?\n\nEn nu?\n',
  ])
    strictEqual(parse(text).untold, undefined);
});

sections(
  'no question in what the title of answers goes on with on its second line',
  `
  1. Inleiding
  Antwoord 2
  Is dat zo?
  Antwoord van minister Zandstra (Munten) (ontvangen 3 december 2030). Vraag 1
  Klopt dit?
  1
`,
  `
  antwoord 2: Is dat zo?¶Antwoord van minister Zandstra (Munten) (ontvangen 3 december 2030). Vraag 1 Klopt dit?¶1
`,
);

test('a question that the answers around it tell is not said to have lost its number among others', () => {
  const document = parse(
    unindented(`
      Antwoord van minister Zandstra (Munten) (ontvangen 3 december 2030)
      Antwoord 2, 3 en 4
      Klopt dit?\f3
      Antwoord op vragen 5 t/m 7: hier
    `),
  );
  strictEqual(document.sections.filter(({ role }) => role === 'question').length, 1);
  strictEqual(document.untold, undefined);
});
