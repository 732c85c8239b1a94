import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { kindOf } from '../../../server/export/ids.ts';
import { cleanText } from '../../../server/export/text.ts';
import { parse } from '../../../server/parse/parse.ts';
import { sections } from './sectionsAs.ts';

/** The lines of the signature below an answer, with ¶ between; undefined where it has none. */
function signedBy(below: string, answer = 'Ja, de munt is rond.'): string | undefined {
  const document = parse(`Vraag 1\nIs de munt rond?\n\nAntwoord 1\n${answer}\n${below}\n`);
  const found = document.sections.filter(({ role }) => role === 'signature');
  strictEqual(found.length <= 1, true);
  return (
    found[0] &&
    document.text
      .slice(found[0].heading?.start)
      .trim()
      .replace(/\s*\n\s*/g, '¶')
  );
}

test('a signature below the last answer', () => {
  for (const below of [
    'Hoogachtend,\n\nde Minister van Munten,\n\n\nJ.A. Jansen',
    'Hoogachtend,\nDe staatssecretaris van Bruggen\ndrs. A. van der Vries',
    'Met vriendelijke groet,\n\nAnna Jansen\nMinister van Munten',
    'Met vriendelijke groeten,\nNamens de fractie van ABC,\nAnna Jansen\nFractievoorzitter ABC',
    'Hoogachtend,\n\nnamens deze,\n\nde directeur-generaal Munten,\n\nP. Pietersen',
    'Hoogachtend,',
    'De Minister van Munten,\n\nJ.A. Jansen',
    'De Minister van Munten,\nJ.A. Jansen',
    'de minister van Landbouw, Visserij, Voedselzekerheid en\nNatuur,\n\nF. Jansen',
    'De Minister van Landbouw, Natuur\nen Voedselkwaliteit,\nP. Jansen',
    'DE MINISTER VAN MUNTEN,\n\nJ.A. JANSEN',
    'De minister van Munten\n\nw.g. J.A. Jansen',
    'De Minister van Munten,\n(w.g.)\nJ.A. Jansen',
    'De Minister-President,\n\nJ.A. Jansen',
    'De Minister van Munten,\n\nJ.A. Jansen\n\nDe Staatssecretaris van Bruggen,\n\nB. de Vries',
    'De Minister van Munten,          De Staatssecretaris van Bruggen,\n\n\nJ.A. Jansen                      mr. B. de Vries',
    'De Minister van Munten,\tDe Staatssecretaris van Bruggen,\nJ.A. Jansen\tB. de Vries',
    'De Minister van Munten,\n\nDe Staatssecretaris van Bruggen,\n\nJ.A. Jansen\n\nB. de Vries',
    'Mede namens de Minister van Bruggen,\n\nDe Minister van Munten,\nJ.A. Jansen',
    'De Minister van Munten,\nNamens deze,\nP. Pietersen',
    'Jan Jansen\nVlaams minister van Munten en Bruggen',
    'JAN JANSEN\nVLAAMS MINISTER VAN MUNTEN',
    'Burgemeester en wethouders van Muntstad,\nde secretaris,     de burgemeester,\nP. Pietersen     A. Jansen',
    'De Minister van Munten, J.A. Jansen',
    'Met vriendelijke groet,\n\nAnna Jansen          Jan de Vries\nPartij voor de Munt Muntstad          Groep de Vries/ Ouderen Muntstad',
    'Hoogachtend,\n\nAnna Jansen\nPostbus 12\n1234 AB Muntstad\nwww.munt.example',
    'Hoogachtend,\nDe Minister van Munten,\nJ.A. Jansen\n\nBijlage(n): 2',
    'De Minister van Munten,\n\nJ.A. Jansen\n\n1 Kamerstuk 40 123, nr. 3.',
  ])
    strictEqual(signedBy(below), below.replace(/\s*\n\s*/g, '¶').trim(), below);
});

test('what is no signature', () => {
  for (const [below, answer] of [
    ['De Minister van Munten,\nJ.A. Jansen', 'Aanwezig waren:'],
    ['\nDe Minister van Munten,\n\nJ.A. Jansen', 'De burgemeester van Muntstad,'],
    ['De Minister van Munten\nVereniging Muntstad', 'De burgemeester van Muntstad'],
    ['De Minister van Munten,\nJ.A. Jansen', 'Daarover sprak ik met'],
    ['', 'De Minister van Munten,\nJ.A. Jansen'],
    ['De Minister van Munten heeft dat\nJ.A. Jansen gevraagd.'],
    ['De Minister van Munten.'],
    ['De Minister van Munten,'],
    ['J.A. Jansen'],
    ['Hoogachtend,\nJ.A. Jansen\nZo eindigt die brief.'],
    ['De Minister van Munten,\nJ.A. Jansen\n\nVraag 2\nWaarom?\n\nAntwoord 2\nDaarom.'],
    ['Hoogachtend,\nJ.A. Jansen\n\nVraag 2\nWaarom?'],
    ['Hoogachtend,\nJ.A. Jansen\n\nMunten 1\nMunten 2\nMunten 3\nMunten 4\nMunten 5\nMunten 6\nMunten 7'],
  ] as const)
    strictEqual(signedBy(below, answer), undefined, below);
});

sections(
  'no answers in what stands between questions that who asks them has signed',
  `
  Beantwoording schriftelijke vragen over de munt

  Het lid Jansen stelt de volgende vragen:

  1.

  Kent u het bericht?

  Door slechte regels is de munt al jaren op.

  2.

  Deelt u de mening dat de munt rond is?

  Met vriendelijke groet,

  Anna Jansen
`,
  `
  vraag 1: Kent u het bericht?¶Door slechte regels is de munt al jaren op.
  vraag 2: Deelt u de mening dat de munt rond is?
  ondertekening Met vriendelijke groet,: Anna Jansen
`,
);

sections(
  'a signature below the last note of a letter, and an annex below it',
  `
  Vragen van het lid Jansen (ABC) aan de Minister van Munten over munten.
  Vraag 1
  Is de munt rond?
  Antwoord 1
  Ja.1
  Vraag 2
  Waarom?
  Antwoord 2
  Dat staat in het rapport.2
  1 Kamerstuk 40 123, nr. 3
  2 Dagblad van het Zuiden, 3 maart 2030
  De Minister van Munten,
  J.A. Jansen
  BIJLAGE
  Wat munten kosten.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Waarom?
  antwoord 2 op vraag 2: Dat staat in het rapport.
  ondertekening De Minister van Munten,: J.A. Jansen
  bijlage BIJLAGE: Wat munten kosten.
`,
);

sections(
  'two letters in one text, each with its signature',
  `
  Vragen van het lid Jansen (ABC) aan de Minister van Munten over munten.
  Vraag 1
  Is de munt rond?
  Antwoord 1
  Ja.
  Hoogachtend,
  de Minister van Munten,
  A. Zandstra

  Vragen van het lid De Vries (DEF) aan de Minister van Bruggen over bruggen.
  Vraag 1
  Is de brug open?
  Antwoord 1
  Nee.
  De Minister van Bruggen,
  B. Pietersen
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja.
  ondertekening Hoogachtend,: de Minister van Munten,¶A. Zandstra
  hoofdstuk Vragen van het lid De Vries (DEF) aan de Minister van Bruggen over bruggen.: 
  vraag 1: Is de brug open?
  antwoord 1 op vraag 1: Nee.
  ondertekening De Minister van Bruggen,: B. Pietersen
`,
);

sections(
  'the signature of who asks, and no answer in it',
  `
  Schriftelijke vragen, waarop wij graag een antwoord ontvangen.
  Vraag 1
  Is de munt rond?
  Vraag 2
  Waarom?
  Met vriendelijke groet,
  Anna Jansen
  ABC-fractie
`,
  `
  vraag 1: Is de munt rond?
  vraag 2: Waarom?
  ondertekening Met vriendelijke groet,: Anna Jansen¶ABC-fractie
`,
);

sections(
  'an answer that has no heading, above the signature',
  `
  Antwoorden op vragen van het lid Jansen (ABC) over munten.

  Vraag 1
  Is de munt rond?

  Ja, de munt is rond.

  Vraag 2
  Waarom?

  Omdat hij rolt.

  De Minister van Munten,

  A. Zandstra
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1, zonder kop: Ja, de munt is rond.
  vraag 2: Waarom?
  antwoord 2 op vraag 2, zonder kop: Omdat hij rolt.
  ondertekening De Minister van Munten,: A. Zandstra
`,
);

sections(
  'a Flemish minister above the answer',
  `
  Vraag nr. 214 van 12 mei 2030
  van JAN JANSSENS

  1. Is de munt rond?
  2. Waarom?

  ANNA MUNTERS
  VLAAMS MINISTER VAN MUNTEN

  ANTWOORD
  op vraag nr. 214 van 12 mei 2030
  van JAN JANSSENS

  1. Ja.
  2. Omdat hij rolt.
`,
  `
  vraag 1: Is de munt rond?
  vraag 2: Waarom?
  ondertekening ANNA MUNTERS: VLAAMS MINISTER VAN MUNTEN
  hoofdstuk ANTWOORD op vraag nr. 214 van 12 mei 2030 van JAN JANSSENS: 
  antwoord 1 op vraag 1: Ja.
  antwoord 2 op vraag 2: Omdat hij rolt.
`,
);

test('a signature stays one in clean text, line by line, and note texts beside it stay notes', () => {
  const { text } = cleanText(
    parse(
      'Vraag 1\nIs de munt rond?1\n\nAntwoord 1\nJa, de munt is rond.2\n\n1 Dagblad, 3 maart 2030.\n\nHoogachtend,\nde Minister van Landbouw en\nMunten,\nJ.A. Jansen\n\n2 Kamerstuk 40 123, nr. 3.\n',
    ),
  );
  strictEqual(
    text,
    'Vraag 1\n\nIs de munt rond?¹\n\n¹ Dagblad, 3 maart 2030.\n\nAntwoord 1\n\nJa, de munt is rond.²\n\n² Kamerstuk 40 123, nr. 3.\n\n' +
      'Hoogachtend,\n\nde Minister van Landbouw en Munten,\n\nJ.A. Jansen\n',
  );
  const again = parse(text);
  strictEqual(cleanText(again).text, text);
  strictEqual(again.sections.map(kindOf).join(), 'vraag,antwoord,ondertekening');
});
