import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { reading } from '../../server/model/reading.ts';
import { parse } from '../../server/parse/parse.ts';
import { unindented } from '../marked.ts';

/** Asserts what the first section of a text reads like. */
function reads(what: string, source: string, expected: string): void {
  test(`the reading text ${what}`, () => {
    const document = parse(unindented(source));
    const body = document.sections[0]?.body ?? { start: 0, end: 0 };
    const { text, offsets } = reading(document, body);
    strictEqual(text, expected);
    strictEqual(offsets.length, text.length + 1);
    // A character stands for itself in the source; only what joins lines stands for white space.
    for (let at = 0; at < text.length; at++) {
      if (/\S/.test(text.charAt(at))) strictEqual(document.text.charAt(offsets[at] ?? -1), text.charAt(at));
    }
  });
}

reads(
  'joins wrapped lines',
  `
  Vraag 1
  Bent u bekend met het bericht over de
  sluiting van de brug?
  `,
  'Bent u bekend met het bericht over de sluiting van de brug?',
);

reads(
  'joins lines with an empty one after each, and keeps paragraphs',
  `
  Antwoord op vraag 1

  De brug wordt in het voorjaar gesloten, omdat de liggers

  moeten worden vervangen.



  Daarna gaat hij weer open voor al het verkeer dat er

  vandaag overheen gaat.
  `,
  'De brug wordt in het voorjaar gesloten, omdat de liggers moeten worden vervangen.\n\nDaarna gaat hij weer open voor al het verkeer dat er vandaag overheen gaat.',
);

reads(
  'undoes hyphens at line ends, but not those of the words',
  `
  Antwoord 1
  De onderhandelin-
  gen met EU-
  landen over taal-
  en rekencursussen en de re-
  integratie van CO2-
  arme bedrijven gaan door.
  `,
  'De onderhandelingen met EU-landen over taal- en rekencursussen en de re-integratie van CO2-arme bedrijven gaan door.',
);

reads(
  'goes on across a note and the end of a page, also in the middle of a word',
  `
  Antwoord 1
  De kosten van de brug1 zijn hoger dan was voor-
  1 Kamerstuk 35 300 A, nr. 12
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
  zien, maar lager dan die van een tunnel.
  Vraag 2
  Klopt dat?
  `,
  'De kosten van de brug zijn hoger dan was voorzien, maar lager dan die van een tunnel.',
);

reads(
  'goes on across the empty lines of a page end in the middle of a sentence',
  `
  Vraag 1

  Bent u van mening dat het rijk de kosten van de brug moet



  vergoeden?

  Antwoord op vraag 1

  Ja.
  `,
  'Bent u van mening dat het rijk de kosten van de brug moet vergoeden?',
);

reads(
  'leaves no white space where a mark stood alone at a line end',
  `
  Vraag 1
  Kent u het rapport «Onder de brug» van Rivierzicht1
  ?
  1 Rivierzicht, «Onder de brug», mei 2023.
  Antwoord 1
  Ja.
  `,
  'Kent u het rapport «Onder de brug» van Rivierzicht?',
);

reads(
  'leaves out the brackets of marks',
  `
  Vraag 1
  Kent u het rapport[1 ] en de reacties daarop?[2 3 ] Zo ja, wat vindt u ervan?
  1 Rivierzicht, «Onder de brug», mei 2023.
  2 Brugwachter, 3 juni 2023.
  3 Sluiswachter, 4 juni 2023.
  Antwoord 1
  Ja.
  `,
  'Kent u het rapport en de reacties daarop? Zo ja, wat vindt u ervan?',
);

reads(
  'keeps an address whole that breaks at a hyphen',
  `
  Vraag 1
  Kent u https://www.rivierzicht.example/nieuws/brug-
  dicht/lente? Wat vindt u ervan?
  `,
  'Kent u https://www.rivierzicht.example/nieuws/brug-dicht/lente? Wat vindt u ervan?',
);

reads(
  'keeps the items of a list apart',
  `
  Antwoord 1
  Ik onderzoek drie dingen:
  – de kosten van de brug;
  – de veiligheid van het verkeer eronder;
  – het uitzicht.
  `,
  'Ik onderzoek drie dingen:\n\n– de kosten van de brug;\n\n– de veiligheid van het verkeer eronder;\n\n– het uitzicht.',
);
