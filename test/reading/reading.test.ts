import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../server/parse/parse.ts';
import { reading, readingOffset, sourceOf } from '../../server/reading/reading.ts';
import { unindented } from '../marked.ts';

/** Asserts what the first section of a text reads like. */
function reads(what: string, source: string, expected: string): void {
  test(`the reading text ${what}`, () => {
    const document = parse(unindented(source));
    const body = document.sections[0]?.body ?? { start: 0, end: 0 };
    const read = reading(document, body);
    const { text } = read;
    strictEqual(text, expected);
    // A character stands for itself in the source; only what joins lines stands for white space.
    for (let at = 0; at < text.length; at++) {
      if (/\S/.test(text.charAt(at))) strictEqual(document.text.charAt(sourceOf(read, at)), text.charAt(at));
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
  'leaves out the mark-up of the heading below',
  `
  **Vraag 1**

  Wat kost de brug?

  **Antwoord 1**

  Veel.
  `,
  'Wat kost de brug?',
);

reads(
  'keeps a dash that stands alone before what it lists',
  `
  Vraag 1
  Kent u deze twee?
  -
  de brug
  `,
  'Kent u deze twee? - de brug',
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
  'leaves the end of a sentence with it where a mark pushed that to a line of its own',
  `
  Vraag 1
  Kent u het bericht dat de brug over de rivier bij Onderdam dicht gaat in de
  krant «Brug dicht»1
  ?
  1 Dagblad van het Zuiden, 2 mei 2023.
  Antwoord 1
  Ja, daarover heb ik de gemeente en het waterschap al op 3 mei 2023 gesproken.
  `,
  'Kent u het bericht dat de brug over de rivier bij Onderdam dicht gaat in de krant «Brug dicht»?',
);

reads(
  'goes on where a sentence counts what it says',
  `
  Vraag 1
  Klopt het dat (1) de brug dicht gaat, (2) het veer niet vaart en tot slot
  (3) de weg daarheen is opgebroken?
  `,
  'Klopt het dat (1) de brug dicht gaat, (2) het veer niet vaart en tot slot (3) de weg daarheen is opgebroken?',
);

reads(
  'keeps what is counted apart where print does',
  `
  Vraag 1
  Klopt het dat wie van de ene kant van het dorp naar de andere wil, moet weten:
  (1) de brug gaat dicht;
  (2) het veer vaart niet
  (3) de weg is opgebroken?
  `,
  'Klopt het dat wie van de ene kant van het dorp naar de andere wil, moet weten:\n\n(1) de brug gaat dicht;\n\n(2) het veer vaart niet\n\n(3) de weg is opgebroken?',
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

/** Two printed lines of an answer, and what they read like. */
const joined: Readonly<Record<string, string>> = {
  'De munt is rond en\nplat.': 'De munt is rond en plat.',
  'De munt is rond-\nachtig.': 'De munt is rondachtig.',
  'De munt is rond\u00ad\nachtig.': 'De munt is rondachtig.',
  'Alle EU-\nlanden doen mee.': 'Alle EU-landen doen mee.',
  'De CO2-\nuitstoot daalt.': 'De CO2-uitstoot daalt.',
  'De oud-\nminister wist dat.': 'De oud-minister wist dat.',
  'De re-\nintegratie lukt.': 'De re-integratie lukt.',
  'De regio Noord-\nHolland doet mee.': 'De regio Noord-Holland doet mee.',
  'Er zijn taal-\nen rekencursussen.': 'Er zijn taal- en rekencursussen.',
  'Er zijn taal-\nof rekencursussen.': 'Er zijn taal- of rekencursussen.',
  'Er zijn taal- en/of\nrekencursussen.': 'Er zijn taal- en/of rekencursussen.',
  'De munt – klein en licht –\nis rond.': 'De munt – klein en licht – is rond.',
  'Het gaat om docenten/\nvrijwilligers.': 'Het gaat om docenten/vrijwilligers.',
  'De munt is rond\u2028en plat.': 'De munt is rond\u2028en plat.',
  'Zie https://munt.example/goud?\nbron=blad van mei.': 'Zie https://munt.example/goud?bron=blad van mei.',
  'Zie https://munt.example/goud?bron\n=blad van mei.': 'Zie https://munt.example/goud?bron=blad van mei.',
  'Ziet u de munt?\nmet goud': 'Ziet u de munt? met goud',
};

for (const [printed, read] of Object.entries(joined)) {
  test(`${JSON.stringify(printed)} reads as ${JSON.stringify(read)}`, () => {
    strictEqual(answerOf(`Vraag 1\nKlopt dit?\nAntwoord 1\n${printed}\n`), read);
  });
}

readsAnswer(
  'the items of a list apart',
  `
  Er zijn drie wegen:
  – niets doen, en
  afwachten;
  – ingrijpen;
  1. of toch niet.
`,
  'Er zijn drie wegen:¶– niets doen, en afwachten;¶– ingrijpen;¶1. of toch niet.',
);

readsAnswer(
  'without marks in parentheses',
  `
  De munt is rond. 1) En licht.2)


  1) Rapport Muntwezen, 2023.
  2) Rapport Muntwezen, 2022.
`,
  'De munt is rond. En licht.',
);

readsAnswer(
  'without X Noot, which a web page puts before a note',
  `
  De munt is rond.1 En plat.2

  X Noot
  1

  https://www.munt.example/

  X Noot
  2

  Rapport Muntwezen, 2023.
`,
  'De munt is rond. En plat.',
);

test('each unit of the reading text knows its place in the source', () => {
  const text = 'Vraag 1\nKlopt dit?1 Is de munt-\n1 Kamerstuk 36 410, nr. 7.\nISSN 0921 - 7398\nslag rond?\n';
  const document = parse(text);
  const [question] = document.sections;
  const read = reading(document, question?.body ?? { start: 0, end: 0 });
  const { text: words } = read;
  strictEqual(words, 'Klopt dit? Is de muntslag rond?');
  for (const word of ['Klopt', 'dit?', 'Is', 'munt', 'slag', 'rond?']) {
    strictEqual(sourceOf(read, words.indexOf(word)), text.indexOf(word), word);
    strictEqual(readingOffset(read, text.indexOf(word)), words.indexOf(word), word);
  }
  strictEqual(sourceOf(read, words.length), text.indexOf('rond?') + 'rond?'.length);
  strictEqual(readingOffset(read, text.indexOf('1 Kamerstuk')), words.indexOf('slag'));
  strictEqual(readingOffset(read, text.length), words.length);
});

test('what joins two lines is where the second begins', () => {
  const text = 'Vraag 1\nIs de munt\n  rond?\n';
  const document = parse(text);
  const read = reading(document, document.sections[0]?.body ?? { start: 0, end: 0 });
  strictEqual(read.text, 'Is de munt rond?');
  strictEqual(sourceOf(read, read.text.indexOf(' rond')), text.indexOf('rond'));
  strictEqual(readingOffset(read, text.indexOf('rond')), read.text.indexOf(' rond'));
  strictEqual(readingOffset(read, text.indexOf('ond')), read.text.indexOf('ond'));
});

test('a letter’s head keeps the lines that it is printed in, and joins those of its sentences', () => {
  const document = parse(
    unindented(`
      Aan de Voorzitter van de Tweede Kamer
      Postbus 00000
      2500 AA Den Haag
      Datum
      9 augustus 2024

      In antwoord op uw brief van 5 juli 2024 zend ik u hierbij, mede namens de
      Minister van Natuur, de antwoorden op de vragen over de brug.

      Hoogachtend,
      De Minister van Water

      drs. J. Brug

      Vraag 1
      Klopt dit?
      Antwoord 1
      Ja.
    `),
  );
  strictEqual(
    reading(document, document.header.span ?? { start: 0, end: 0 }).text.replaceAll('\n\n', ' / '),
    'Aan de Voorzitter van de Tweede Kamer / Postbus 00000 / 2500 AA Den Haag / Datum / 9 augustus 2024 / ' +
      'In antwoord op uw brief van 5 juli 2024 zend ik u hierbij, mede namens de Minister van Natuur, de antwoorden ' +
      'op de vragen over de brug. / Hoogachtend, / De Minister van Water / drs. J. Brug',
  );
});

test('a head that is narrower than the text below it has sentences over several lines', () => {
  const line = 'De munt wordt dit jaar niet meer geslagen, omdat er te weinig goud is en te veel zilver.\n';
  const document = parse(
    `Datum 9 augustus 2024\n\nHierbij krijgt u de brief van\nDe Nederlandse Munt daarover.\n\nVraag 1\nKlopt dit?\nAntwoord 1\n${line.repeat(20)}`,
  );
  strictEqual(
    reading(document, document.header.span ?? { start: 0, end: 0 }).text,
    'Datum 9 augustus 2024\n\nHierbij krijgt u de brief van De Nederlandse Munt daarover.',
  );
});

test('a note is read by itself, over its lines', () => {
  const document = parse('Vraag 1\nKlopt dit?1\nAntwoord 1\nJa.\n1 Rapport Munt-\nwezen, 2023,\ndeel 2.\n');
  strictEqual(
    reading(document, document.notes[0]?.content ?? { start: 0, end: 0 }).text,
    'Rapport Muntwezen, 2023, deel 2.',
  );
});

/** The answer reads as given, with ¶ between paragraphs. */
function readsAnswer(title: string, answer: string, read: string) {
  test(`reads ${title}`, () =>
    strictEqual(answerOf(`Vraag 1\n\nKlopt dit?\n\nAntwoord 1\n\n${unindented(answer)}`), read));
}

function answerOf(text: string): string {
  const document = parse(text);
  return document.sections
    .filter(({ role }) => role === 'answer')
    .map(({ body }) => reading(document, body).text.replaceAll('\n\n', '¶'))
    .join('|');
}

reads(
  'leaves no blank, bracket or parenthesis of a mark',
  `
  Vraag 1
  Kent u het bericht (1) en de reactie (2)? Zo ja, wat vindt u van de
  columns [3, 4 ] daarover, het rapport[5,6] en de brieven [7 ] en [ 8 ]?

  (1) Dagblad van het Zuiden, 2 april 2030.
  (2) Muntblad, 3 april 2030.
  [3] Muntblad, 4 april 2030.
  [4] Muntblad, 5 april 2030.
  [5] Muntblad, 6 april 2030.
  [6] Muntblad, 7 april 2030.
  [7] Muntblad, 8 april 2030.
  [8] Muntblad, 9 april 2030.
  `,
  'Kent u het bericht en de reactie? Zo ja, wat vindt u van de columns daarover, het rapport en de brieven en?',
);

reads(
  'has one blank where a converter set a mark apart from its word',
  `
  Vraag 1
  Kent u het bericht «De brug is dicht»? 1 Zo ja, wat vindt u van de rapporten 2 van de Brugwachter 3 daarover, de reactie 4 , en van de
  berichten van mei? 5, 6 En van juni?
  1 Dagblad van het Zuiden, 2 april 2030.
  2 Brugwachter, «Bruggen», april 2030.
  3 Brugwachter, «Bruggen», mei 2030.
  4 Brugwachter, «Bruggen», juni 2030.
  5 Brugwachter, «Bruggen», juli 2030.
  6 Brugwachter, «Bruggen», augustus 2030.
  `,
  'Kent u het bericht «De brug is dicht»? Zo ja, wat vindt u van de rapporten van de Brugwachter daarover, de reactie, en van de berichten van mei? En van juni?',
);

test('a note of nothing but stars says so, also where a blank ends its line', () => {
  for (const blank of ['', ' ']) {
    const document = parse(`Vraag 1\nKent u het bericht «De munt is op»?1\n\n1\n**${blank}\n`);
    strictEqual(reading(document, document.notes[0]?.content ?? { start: 0, end: 0 }).text, '**');
  }
});
