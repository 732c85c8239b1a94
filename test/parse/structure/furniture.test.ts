import test from 'node:test';
import { parse } from '../../../server/parse/parse.ts';
import { marked, samePlaces } from '../../marked.ts';

/** Each alone on a line between two lines of an answer. */
const whole = [
  'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3',
  'Tweede Kamer, vergaderjaar 2023-2024, Aanhangsel 12',
  'Eerste Kamer, vergaderjaar 2023–2024, Aanhangsel 3',
  'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel van de Handelingen 3',
  'Tweede Kamer, vergaderjaar 2017–2018, 33 495, nr. 109 3',
  'Tweede Kamer, vergaderjaar 2023–2024, 36 410 VI, nr. 12 3',
  'Tweede Kamer, vergaderjaar 2024–2025, Vragen 2',
  'Tweede Kamer, vergaderjaar 2024–2025, Vragen',
  'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel',
  'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel                         12',
  '’s-Gravenhage 2024       Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel              1',
  'Tweede Kamer, vergaderjaar 2017–2018, 33 495, nr. 109                 3',
  'kv-tk-2024Z18796',
  'ah-tk-20232024-1314',
  'h tk 20232024 387',
  'kst-36410-VI-37',
  'ISSN 0921 - 7398',
  'ISSN 0921-7371',
  '’s-Gravenhage 2024',
  "'s-Gravenhage 2024",
  'Datum publicatieOrganisatieVergaderjaarNummerDatum ontvangst',
  'Datum publicatie\tOrganisatie\tVergaderjaar\tDossier- en ondernummer',
  'Tweede Kamer der Staten-Generaal2014-20151365',
  'Tweede Kamer der Staten-Generaal\t2014-2015\t1365\t25-02-2015',
  'Tweede Kamer der Staten-Generaal2016-201734700 nr. 19',
  'Naar boven',
  'Pagina 2 van 5',
  'blad 2 van 5',
  '-----',
  '-- 1 of 4 --',
  '----------------Page (1) Break----------------',
  '--- end of page=2 ---',
  'ISSN 0921 - 7398 ’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1',
  'ah-tk-20232024-1314ISSN 0921 - 7398’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1',
  '’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1',
];

/** Each a line that only looks like one. */
const prose = [
  'ah-tk-20232024-1314 waarin dat staat.',
  'ah-tk-20232024-1314), en daarna niet meer.',
  '’s-Gravenhage 2024 als plaats van handeling.',
  'ISSN 0921 - 7398 en andere nummers.',
  'Naar boven gaat de molen niet.',
  'Tweede Kamer der Staten-Generaal 2014-2015 was nog niet begonnen.',
  'Datum publicatie is 3 mei.',
  'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3 van de bijlage.',
  'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel\nvan de Handelingen, nr. 12) is daarop gewezen.',
  'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel\nnr. 12) is daarop gewezen.',
  'Tweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 12',
  'Tweede Kamer, vergaderjaar 2023–2024, Vragen\nnummer 3 is daar gesteld.',
  'Tweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 12) is daarop gewezen.',
  'Tweede Kamer heeft daarom gevraagd in het vergaderjaar 2023–2024.',
  'Aanhangsel Handelingen, vergaderjaar 2023–2024, nr. 3.',
  '1/3 van de gemeenten doet mee,',
  '3/8',
  '1) Kamerstuk 36 410, nr. 7.',
  '– het eerste punt',
  'Pagina 2 van 5 is niet openbaar gemaakt.',
];

/** Page numbers without a total, each of the two pages of a document; `\f` begins a page. */
const pages = [
  ['<|Pagina 1|>', '<|Pagina 2|>'],
  ['<|blz. 1|>', '<|blz. 2|>'],
  ['Zie https://www.munt.example/a 1/2', 'Zie https://www.munt.example/a 2/2'],
  ['<|- 2 -|>', '<|- 3 -|>'],
  ['<|–1–|>', '<|–2–|>'],
  ['<|1|>\n\n\f', '<|2|>\n\n\f'],
  // Not in order, not from the first on, and not above a page's end.
  ['Pagina 1', 'Pagina 4'],
  ['- 7 -', '- 8 -'],
  ['Pagina 1 gaat daarover', 'Pagina 2 gaat daarover'],
  ['1\n\n', '2\n\n'],
  ['3\n\f', '4\n\f'],
];

for (const [first, second] of pages)
  at(
    `pages: ${first} ${second}`,
    `Vraag 1\nWelke\nJa.\n${first}\nscholen?\nVraag 2\nEn wat\nJa.\n${second}\nnog?\nAntwoord 2\nNiets.\n`,
  );

at(
  'what a browser prints above and below a page',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  De munt is rond, en blijft dat voorlopig ook, omdat een
  <|https://www.munt.example/antwoord.html 1/3|>
  \f<|10-06-2030 Antwoord op vragen over de munt|>
  hoekige munt vastloopt.
  Vraag 2
  Wat kost de munt, en wie betaalt
  <|https://www.munt.example/antwoord.html                    2/3|>
  \f<|10-06-2030 Antwoord op vragen over de munt|>
  dat?
  Antwoord 2
  Niets.
  <|https://www.munt.example/antwoord.html 3/3|>
`,
);

at(
  'the title of notes at the end of a text',
  `
  Vraag 1
  Kent u het bericht?1
  Antwoord 1
  Ja, en ook deze voetnoten:
  Noten zijn er niet.
  <|Voetnoten:|>

  1 Muntblad, 3 mei 2030.
`,
);

at(
  'pages in English, which a program counts',
  `
  Vraag 1
  Klopt dit, en wat vindt u
  <|Page 1 of 2|>
  daarvan?
  Antwoord 1
  Ja.
  <|Page 2 of 2|>
`,
);

for (const line of whole) at(`the line ${line}`, `Vraag 1\nKlopt dit\n<|${line}|>\nnog steeds?\nAntwoord 1\nJa.\n`);
for (const line of prose) at(`nothing in ${line}`, `Vraag 1\nKlopt dit\n${line}\nnog steeds?\nAntwoord 1\nJa.\n`);

at(
  'footers, but not the text glued after them',
  `
  Vraag 1
  Klopt dit?
  <|ah-tk-20232024-1314|>
  <|ISSN 0921 - 7398’s-Gravenhage 2024Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1|>Antwoord 1
  Ja, en dat blijft ook zo in
  <|Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2|>de jaren hierna.
`,
);

at(
  'a footer and the page number below it, each on a line of its own',
  `
  Vraag 1
  Klopt dit
  <|ah-tk-20232024-1314|>
  <|ISSN 0921 - 7398|>
  <|’s-Gravenhage 2024|>

  <|Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel|>

  <|1|>

  nog steeds?
  Antwoord 1
  Ja.
  <|Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel|>
`,
);

at(
  'the footers of a paper, below which the pages count, and not the citations in its notes',
  `
  <|kst-36410-7|>
  <|Tweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 7|>

  <|1|>
  Vraag 1
  Klopt dit?
  <|Tweede Kamer, vergaderjaar 2023–2024, 36 410, nr. 7|>

  <|2|>
  Antwoord 1
  Ja.
  12
  Tweede Kamer, vergaderjaar 2021–2022, 26 485, nr. 380
  13
  Tweede Kamer, vergaderjaar 2021–2022, 26 485, nr. 381
`,
);

at(
  'the letterhead below the page numbers, and not the heading that follows on each page',
  `
  Vraag 1
  Klopt dit?
  <|Pagina 1 van 3|>
  <|Directoraat-generaal Munten|>
  <|en Biljetten|>
  <|Ons kenmerk|>
  <|DGM / 19165432|>

  Antwoord
  Ja.
  Directoraat-generaal Munten
  is daarvoor aan zet.
  Vraag 2
  Waarom?
  <|Pagina 2 van 3|>
  <|Directoraat-generaal Munten|>

  <|en Biljetten|>
  <|Ons kenmerk|>
  <|DGM / 19165432|>
  Antwoord
  Daarom.
  <|Pagina 3 van 3|>
`,
);

at(
  'page numbers that count up, with the title above each, and not the text glued after them',
  `
  Antwoorden op vragen over de munt
  <|1/3|>
  Vraag 1
  Klopt dit? Minder dan
  1/2 van de munten is rond.
  <|Antwoorden op vragen over de munt|>

  <|(bijlage bij Kamerstuk 36 410, nr. 7)|>
  <|2/3|>Ja, en ook
  Vraag 2
  Waarom?
  <|Antwoorden op vragen over de munt|>

  <|(bijlage bij Kamerstuk 36 410, nr. 7)|>
  <|3/3|>Daarom.
`.replace('  Antwoorden op vragen over de munt\n  <|1/3', '  <|Antwoorden op vragen over de munt|>\n  <|1/3'),
);

at(
  'the title block of an official print',
  `
  <|Tweede Kamer der Staten-Generaal|>
  <|2|>
  <|Vergaderjaar 2023–2024 Aanhangsel van de Handelingen|>
  <|Vragen gesteld door de leden der Kamer, met de daarop door de|>
  <|regering gegeven antwoorden|>
  <|811|>
  Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt
  (ingezonden 3 mei 2024).
  Vraag 1
  Klopt dit?
`,
);

at(
  'the title block of an official print in pieces',
  `
  <|Tweede Kamer der Staten-Generaal|>

  <|Vergaderjaar 2023–2024|>

  <|2|>

  <|Aanhangsel van de Handelingen|>

  <|Vragen gesteld door de leden der Kamer, met de daarop door de|>
  <|regering gegeven antwoorden|>

  <|811|>
  Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt
  (ingezonden 3 mei 2024).
  Vraag 1
  Klopt dit?
`,
);

at(
  'the title block of a text with mark-up',
  `
  <|# 2|>

  <|#### Vergaderjaar 2023–2024 Aanhangsel van de Handelingen|>

  <|**Vragen gesteld door de leden der Kamer, met de daarop door de**|>
  <|**regering gegeven antwoorden**|>

  <|### 387|>

  Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt
  (ingezonden 3 mei 2024).

  Vraag 1
  Klopt dit?
`,
);

/** Places marked are page headers and footers. */
function at(title: string, source: string) {
  test(`finds ${title}`, () => {
    const expected = marked(source);
    samePlaces(expected, parse(expected.text).furniture);
  });
}

at(
  'the footer of a Kamerstuk of one page, with the number of the page on a line of its own',
  `
  1
  Is de munt rond?
  Antwoord
  Ja.

  <|kst-40123-6|>
  <|ISSN 0921 - 7371|>
  <|’s-Gravenhage 2030|>

  <|Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6|>

  <|1|>
`,
);

at(
  'no line that begins two pages of a publication, or stands in another place below the number',
  `
  Vraag 1
  Is de munt rond?
  Antwoord 1
  <|Tweede Kamer, vergaderjaar 2029–2030, Aanhangsel|>
  <|1|>
  \f
  Ja.
  Vraag 2
  Is de munt plat?
  Antwoord 2
  <|Tweede Kamer, vergaderjaar 2029–2030, Aanhangsel|>
  <|2|>
  \f
  Ja.
`,
);

at(
  'no line below one page number that stands in another place below the next',
  `
  Vraag 1
  Is de munt rond?
  Antwoord 1
  <|Pagina 1 van 3|>
  Ja.
  Vraag 2
  Is de munt plat?
  Antwoord 2
  Dat is zij.
  Zij is plat en zij is rond.
  En zij is van goud.
  En zij is van zilver.
  En zij is van koper.
  <|Pagina 2 van 3|>
  Dat is zij.
  Zij is van hout.
  Zij is van glas.
  Zij is van steen.
  Zij is van papier.
  <|Pagina 3 van 3|>
`,
);

at(
  'no line that stands below two of five page numbers',
  `
  Vraag 1
  <|Pagina 1 van 5|>
  Dat is zij.
  Zij is van hout.
  <|Pagina 2 van 5|>
  Zij is van glas.
  Zij is van goud.
  <|Pagina 3 van 5|>
  Zij is van lood.
  Zij is van steen.
  <|Pagina 4 van 5|>
  Dat is zij.
  Zij is van zilver.
  <|Pagina 5 van 5|>
`,
);

at(
  'the head of a table of questions on each of its pages',
  `
  LIJST VAN VRAGEN EN ANTWOORDEN
  <|Nr  Vraag  Bijlage  Blz. (van) t/m|>
  1  Wat kost de munt?
  Een euro.
  <|Nr Vraag Bijlage Blz. t/m|>
  2  Is de munt rond?
  Nr Vraag en antwoord staan bij elkaar.
`,
);

at(
  'the title block of a text with mark-up that does not say what it holds',
  `
  <|# 2|>

  <|#### Vergaderjaar 2023–2024 Aanhangsel van de Handelingen|>

  <|### 387|>

  Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt
  (ingezonden 3 mei 2024).

  Vraag 1
  Klopt dit?
`,
);

at(
  'no title in the address of a letter that an answer quotes',
  `
  Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt
  (ingezonden 3 mei 2024).
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja, en de brief daarover
  ging aan:
  De Voorzitter van de
  Tweede Kamer der Staten-Generaal
  Postbus 20018
`,
);
