import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../../server/parse/parse.ts';
import { paragraphsOf } from '../../../server/reading/paragraphs.ts';
import { reading } from '../../../server/reading/reading.ts';
import { unindented } from '../../marked.ts';

/** Asserts what the answers and the notes of a text read like. */
function reads(title: string, source: string, expected: string) {
  test(`reads a note that breaks off with its page: ${title}`, () => {
    const document = parse(unindented(source));
    const answers = document.sections.map(({ role, body }) => `${role}: ${reading(document, body).text}\n`);
    const notes = document.notes.map(
      ({ number, content }) => `${number}: ${content ? reading(document, content).text : 'lost'}\n`,
    );
    strictEqual([...answers, ...notes].join(''), unindented(expected));
  });
}

const TOP = `
  Vraag 1
  Kent u het bericht «De munt is op»?1 Zo ja, wat vindt u van het rapport van de
  Muntmeester daarover, en deelt u de conclusie dat er te weinig munten zijn?
  Antwoord 1
  Ja, dat bericht ken ik. De munt is rond en blijft dat voorlopig ook, omdat een`;
const FOOTER = 'Tweede Kamer, vergaderjaar 2029–2030, Aanhangsel';
const QUESTION =
  'question: Kent u het bericht «De munt is op»? Zo ja, wat vindt u van het rapport van de Muntmeester daarover, en deelt u de conclusie dat er te weinig munten zijn?';

reads(
  'it goes on above the notes of the next',
  `${TOP}
  1 Dagblad van het Zuiden, 2 april 2030, met een nadere toelichting van de hoogleraar die daarin
  zegt dat de munten van het vorige jaar al op waren, wat volgens hem en volgens zijn mede-
  ${FOOTER} 1
  hoekige munt in de automaat vastloopt. De kosten daarvan zijn hoger dan de baten.2
  werkers te weinig is. Zie ook de bijlage daarbij.
  2 Kamerstuk 36 410 IX, nr. 3.
  ${FOOTER} 2
`,
  `
  ${QUESTION}
  answer: Ja, dat bericht ken ik. De munt is rond en blijft dat voorlopig ook, omdat een hoekige munt in de automaat vastloopt. De kosten daarvan zijn hoger dan de baten.
  1: Dagblad van het Zuiden, 2 april 2030, met een nadere toelichting van de hoogleraar die daarin zegt dat de munten van het vorige jaar al op waren, wat volgens hem en volgens zijn medewerkers te weinig is. Zie ook de bijlage daarbij.
  2: Kamerstuk 36 410 IX, nr. 3.
`,
);

reads(
  'it goes on below a question that ends with a word of two letters',
  `${TOP}
  1 Dagblad van het Zuiden, 2 april 2030, met een nadere toelichting van de hoogleraar die daarin
  zegt dat de munten van het vorige jaar al op waren, wat volgens hem en volgens zijn vrouw
  ${FOOTER} 1
  hoekige munt in de automaat vastloopt. De kosten daarvan zijn hoger, maar hoeveel is er?
  te weinig is. Zie ook de bijlage daarbij.
  ${FOOTER} 2
`,
  `
  ${QUESTION}
  answer: Ja, dat bericht ken ik. De munt is rond en blijft dat voorlopig ook, omdat een hoekige munt in de automaat vastloopt. De kosten daarvan zijn hoger, maar hoeveel is er?
  1: Dagblad van het Zuiden, 2 april 2030, met een nadere toelichting van de hoogleraar die daarin zegt dat de munten van het vorige jaar al op waren, wat volgens hem en volgens zijn vrouw te weinig is. Zie ook de bijlage daarbij.
`,
);

reads(
  'it goes on below a gap, under a sentence that goes on on the page after',
  `${TOP}

  1
  Dagblad van het Zuiden, 2 april 2030, met een nadere toelichting van de hoogleraar die daarin
  zegt dat de munten van het vorige jaar al op waren, wat volgens hem en volgens zijn vrouw

  ${FOOTER}

  1

  hoekige munt in de automaat vastloopt. De kosten daarvan zijn hoger dan wat de munt

  te weinig is. Zie ook de bijlage daarbij.

  ${FOOTER}

  2

  zelf waard is.
`,
  `
  ${QUESTION}
  answer: Ja, dat bericht ken ik. De munt is rond en blijft dat voorlopig ook, omdat een hoekige munt in de automaat vastloopt. De kosten daarvan zijn hoger dan wat de munt zelf waard is.
  1: Dagblad van het Zuiden, 2 april 2030, met een nadere toelichting van de hoogleraar die daarin zegt dat de munten van het vorige jaar al op waren, wat volgens hem en volgens zijn vrouw te weinig is. Zie ook de bijlage daarbij.
`,
);

reads(
  'it goes on below a gap, above the notes of the next, under a sentence that goes on on the page after',
  `${TOP}

  1
  Dagblad van het Zuiden, 2 april 2030, met een nadere toelichting van de hoogleraar die daarin
  zegt dat de munten van het vorige jaar al op waren, wat volgens hem en volgens zijn vrouw

  ${FOOTER}

  1

  hoekige munt in de automaat vastloopt.2 De kosten daarvan zijn hoger dan wat de munt

  te weinig is. Zie ook de bijlage daarbij.

  2
  Kamerstuk 36 410 IX, nr. 3.

  ${FOOTER}

  2

  zelf waard is.
`,
  `
  ${QUESTION}
  answer: Ja, dat bericht ken ik. De munt is rond en blijft dat voorlopig ook, omdat een hoekige munt in de automaat vastloopt. De kosten daarvan zijn hoger dan wat de munt zelf waard is.
  1: Dagblad van het Zuiden, 2 april 2030, met een nadere toelichting van de hoogleraar die daarin zegt dat de munten van het vorige jaar al op waren, wat volgens hem en volgens zijn vrouw te weinig is. Zie ook de bijlage daarbij.
  2: Kamerstuk 36 410 IX, nr. 3.
`,
);

reads(
  'not so where a sentence of the next goes on on the page after it',
  `${TOP}
  1 Dagblad van het Zuiden, 2 april 2030, met een nadere toelichting van de hoogleraar die daarin
  zegt dat de munten van het vorige jaar al op waren, wat volgens hem en volgens zijn vrouw
  ${FOOTER} 1
  hoekige munt in de automaat vastloopt. De kosten daarvan zijn hoger dan wat men daar
  vroeger van dacht, omdat het gewicht van de munt en de prijs van het zilver
  ${FOOTER} 2
  sindsdien zijn gestegen.
`,
  `
  ${QUESTION}
  answer: Ja, dat bericht ken ik. De munt is rond en blijft dat voorlopig ook, omdat een hoekige munt in de automaat vastloopt. De kosten daarvan zijn hoger dan wat men daar vroeger van dacht, omdat het gewicht van de munt en de prijs van het zilver sindsdien zijn gestegen.
  1: Dagblad van het Zuiden, 2 april 2030, met een nadere toelichting van de hoogleraar die daarin zegt dat de munten van het vorige jaar al op waren, wat volgens hem en volgens zijn vrouw
`,
);

reads(
  'not so where small letters stand after an abbreviation, or the text goes on',
  `${TOP}
  1 Dagblad van het Zuiden, 2 april 2030, met een nadere toelichting van de hoogleraar die daarin
  zegt dat de munten van het vorige jaar al op waren, wat volgens hem en volgens zijn vrouw
  ${FOOTER} 1
  hoekige munt in de automaat vastloopt. De kosten daarvan zijn hoger dan de baten, o.a.
  door de automaten, en hoger dan wat de munt zelf waard is, gelet op haar gewicht en op
  alle kosten van het slaan. Dat blijft zo.
  ${FOOTER} 2
`,
  `
  ${QUESTION}
  answer: Ja, dat bericht ken ik. De munt is rond en blijft dat voorlopig ook, omdat een hoekige munt in de automaat vastloopt. De kosten daarvan zijn hoger dan de baten, o.a. door de automaten, en hoger dan wat de munt zelf waard is, gelet op haar gewicht en op alle kosten van het slaan. Dat blijft zo.
  1: Dagblad van het Zuiden, 2 april 2030, met een nadere toelichting van de hoogleraar die daarin zegt dat de munten van het vorige jaar al op waren, wat volgens hem en volgens zijn vrouw
`,
);

reads(
  'not so below a heading of the next, nor for a note that is short',
  `${TOP}
  1 Dagblad van het Zuiden
  ${FOOTER} 1
  hoekige munt in de automaat vastloopt.
  te weinig is er niet.
  ${FOOTER} 2
`,
  `
  ${QUESTION}
  answer: Ja, dat bericht ken ik. De munt is rond en blijft dat voorlopig ook, omdat een hoekige munt in de automaat vastloopt. te weinig is er niet.
  1: Dagblad van het Zuiden
`,
);

test('what a note cites where it goes on is in its paragraphs, and not in the text around it', () => {
  const document = parse(
    unindented(`${TOP}
  1 Dagblad van het Zuiden, 2 april 2030, met een nadere toelichting van de hoogleraar die daarin
  zegt dat de munten van het vorige jaar al op waren, wat volgens hem en volgens zijn vrouw
  ${FOOTER} 1
  hoekige munt in de automaat vastloopt. De kosten daarvan zijn hoger dan de baten.
  te weinig is. Zie ook Kamerstuk 36 410 IX, nr. 3.
  ${FOOTER} 2
`),
  );
  const [note] = document.notes;
  const cited = (span = { start: 0, end: 0 }) =>
    paragraphsOf(document)(span)
      .flatMap(({ pieces }) => pieces)
      .filter(({ kind }) => kind === 'citation').length;
  strictEqual(cited(note?.content), 1);
  strictEqual(cited(document.sections[1]?.body), 0);
  // Of a part of the note only that is read.
  const { start = 0 } = note?.content ?? {};
  strictEqual(reading(document, { start, end: start + 7 }).text, 'Dagblad');
});
