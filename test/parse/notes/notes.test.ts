import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../../server/parse/parse.ts';
import { reading } from '../../../server/reading/reading.ts';
import { unindented } from '../../marked.ts';
import { notes } from './notesAs.ts';

notes(
  'marks glued to whatever stands before them, and definitions on lines of their own',
  ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'],
  `
  Vraag 1
  Kent u het bericht «De munt is op»<|1|>, de column “Munten?”<|2|>, het rapport<|3|>
  en de reactie (van de Muntmeester)<|4|>? Zo ja, sinds wanneer?<|5|>
  Antwoord 1
  Ja, sinds 2 mei 2023.<|6|> In 2024<|7|> zijn er 12.000.<|8|> Dat is voldoende.
  <|1 Dagblad van het Zuiden, 2 april 2024, «De munt is op».|>
  <|2 Dagblad van het Noorden, 3 april 2024.|>
  <|3 https://www.munt.example/rapport|>
  <|4 Niet gepubliceerd.|>
  <|5 Zie ook Kamerstuk 36 410 IX, nr. 3.|>
  <|6 Stcrt. 2023, 2231.|>
  <|7 Voorlopig cijfer.|>
  <|8 Schatting.|>
`,
);

notes(
  'marks that a converter set apart from their words, among numbers that count',
  ['a1', 'a2', 'a3', 'a4', 'a5'],
  `
  Vraag 1
  Kent u het bericht «De munt is op»? <|1|> Zo ja, wat vindt u van het rapport <|2|> daarover?
  Antwoord 1
  Ja. In 2024 kwamen er 3 munten bij, met 4 randen en van ten minste 5 gram. <|3|> In de brief van 14 mei 2024 <|4|> staat
  hoeveel CO 2 dat kost, en in artikel 5 van de wet op de «Munten» <|5|>
  staat waarom.
  <|1 Dagblad van het Zuiden, 2 april 2024.|>
  <|2 Muntmeester, «Munten», april 2024.|>
  <|3 Kamerstuk 36 410 IX, nr. 3.|>
  <|4 Kamerstuk 36 410 IX, nr. 4.|>
  <|5 Stb. 2020, 12.|>
`,
);

notes(
  'numbers set apart that are no marks where marks are glued to their words',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het bericht «De munt is op»?<|1|> Zijn er wijzer 3 en munt 2 gevonden?
  Antwoord 1
  Ja, op kant 2 van de munt.<|2|>
  <|1 Dagblad van het Zuiden, 2 april 2024.|>
  <|2 Muntmeester, «Munten», april 2024.|>
`,
);

notes(
  'a definition whose number a converter put before the imprint, and its text after that',
  ['a1'],
  `
  Vraag 1
  Kent u het bericht «De munt is op»?<|1|> Zo ja, wat vindt u van de
  <|1

  ah-tk-20232024-2129
  ISSN 0921 - 7398
  ’s-Gravenhage 2024

  Dagblad van het Zuiden, 2 april 2024, «De munt is op»
  (https://www.munt.example/op)|>

  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel

  1

  \f randen daarvan?
  Antwoord 1
  Rond.
`,
);

notes(
  'numbers in brackets as mark-up writes them, each beside its text or above it',
  ['a1', 'a2', 'a3', 'a4'],
  `
  Vraag 1
  Kent u het bericht\\[<|1|>\\], het rapport[^<|2|>], de brief [<|3|>] en de munt[<|4|>]?
  Antwoord 1
  Ja.

  <|\\[1\\] Dagblad van het Zuiden, 2 april 2024.|>

  <|[^2]: Muntmeester, «Munten», april 2024.|>

  <|[3]
  https://www.munt.example/brief|>

  <|[4] Kamerstuk 36 410 IX, nr. 3.|>
`,
);

notes(
  'a note that is referred to again',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het bericht[<|1|>] en weet u dat dit bericht[<|1|>] ook op de radio was?
  Antwoord 1
  Ja, en ik ken het rapport.[<|2|>] Uit het bericht[<|1|>] blijkt niet meer.
  <|[1] Dagblad van het Zuiden, 2 april 2024.|>
  <|[2] Muntmeester, «Munten», april 2024.|>
`,
);

notes(
  'a definition whose lines a converter set apart at the foot of a page',
  ['a1'],
  `
  Vraag 1
  Kent u het bericht?<|1|> Zo ja, wat vindt u van de
  <|1 Dagblad van het Zuiden, 2 april 2024, «De munt is op:

  hoe het verder gaat», en

  https://www.munt.example/op|>

  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
  randen daarvan?
`,
);

notes(
  'a row of marks on a line of its own, and two notes on one line',
  ['a1', 'a2', 'a3', 'a4', 'a5'],
  `
  Vraag 1
  Kent u het bericht en het rapport?
  <|1|> <|2|>
  Vraag 2
  Kent u de brieven daarover?
  <|3|>, <|4|> en <|5|>
  Antwoord 1 en 2
  Ja.
  <|1 Dagblad van het Zuiden, 2 april 2024, «De munt is op»|> <|2 Muntmeester, «Munten», april 2024|>
  <|3 Kamerstuk 36 410 IX, nr. 3.|>
  <|4 Kamerstuk 36 410 IX, nr. 4.|>
  <|5 Kamerstuk 36 410 IX, nr. 5.|>
`,
);

notes(
  'a definition that begins in small letters, and cells of a table that are none',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het bericht?<|1|>
  Antwoord 1
  Ja, en deze munten<|2|>:
  2
  10

  3
  14

  4
  2,50
  <|1de Muntmeester, 2 april 2024|>
  <|2 Kamerstuk 36 410 IX, nr. 3.|>
`,
);

notes(
  'two marks at once',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u deze berichten?<|1|>, <|2|>
  Antwoord 1
  Ja.
  <|1 Dagblad van het Zuiden, 2 april 2024.|>
  <|2 Dagblad van het Noorden, 3 april 2024.|>
`,
);

notes(
  'two marks at once without a comma between them',
  ['a1', 'a2', 'a3'],
  `
  Vraag 1
  Kent u deze berichten?<|1|> <|2|>
  Antwoord 1
  Ja.<|3|> 4 daarvan kende ik al.
  <|1 Dagblad van het Zuiden, 2 april 2024.|>
  <|2 Dagblad van het Noorden, 3 april 2024.|>
  <|3 Kamerstuk 36 410 IX, nr. 3.|>
`,
);

notes(
  'two marks at once on a word, after a year, and what is none of them: an amount without its blank',
  ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'],
  `
  Vraag 1
  Kent u de cijfers van de rechtbanken<|1|>,<|2|> het besluit van 23 december 2016<|3|> <|4|>
  en wat daarna is besloten<|5|> <|6|> voor wie erom vroeg, met ruim1,2 miljoen euro?
  Antwoord 1
  Ja.
  <|1 Dagblad van het Zuiden, 2 april 2024.|>
  <|2 Dagblad van het Noorden, 3 april 2024.|>
  <|3 Kamerstuk 36 410 IX, nr. 3.|>
  <|4 Kamerstuk 36 410 IX, nr. 4.|>
  <|5 Kamerstuk 36 410 IX, nr. 5.|>
  <|6 Kamerstuk 36 410 IX, nr. 6.|>
`,
);

notes(
  'a letterhead, whose box and annexes have numbers',
  ['a1'],
  `
  > Retouradres Postbus 20901 2500 EX Den Haag
  Bijlage(n)
  1
  Datum 3 juli 2018
  Vraag 1
  Klopt het?
  Antwoord 1
  Dit volgt uit de MER<|1|>, zoals besproken in het overleg.
  <|1 Milieueffectrapport Zuidelijke haven.|>
`,
);

notes(
  'a year and its mark alone on a line, a list within a sentence, and a blank lost before what is counted',
  ['a1', 'a2'],
  `
  Vraag 1
  Kunt u aangeven:1. wanneer dit begon;2. waarom?
  Antwoord 1
  Het rapport dat in
  2012<|1|>
  verscheen, wijst op ongeveer2 procent. In de brief van 10 februari
  <|2|> staat meer.
  <|1 Dagblad van het Zuiden, 2 april 2024.|>
  <|2 Kamerstuk 36 410 IX, nr. 4.|>
`,
);

notes(
  'a definition whose text begins with digits, told by the gap between those around it',
  ['a1', 'a2', 'a3', 'a4'],
  `
  Vraag 1
  Kent u het bericht<|1|>, de afstand<|2|>, de grens<|3|> en de brief?<|4|>
  Antwoord 1
  Ja.
  <|1Dagblad van het Zuiden, 2 april 2024, in
  2024.|>
  <|225 km is de afstand.|>
  <|3Zie de wet.|>
  <|4Kamerstuk 36 410 IX, nr. 5.|>
`,
);

notes(
  'the rows of a ranking, in which a series of notes goes on',
  ['a1', 'a2', 'a3'],
  `
  Vraag 1
  Kent u het bericht<|1|> en de brief?<|2|>
  Antwoord 1
  Ja. Het meest werd gemeten bij:
  1 Boskoop 4,30 µg/l
  2 Naaldwijk 3,95 µg/l
  3 Lisse 18,4%
  4 Hillegom 12%
  In de brief van 14 december
  <|3|> ben ik daarop ingegaan.
  <|1Dagblad van het Zuiden, 2 april 2024.|>
  <|2Kamerstuk 36 410 IX, nr. 4.|>
  <|3Kamerstuk 36 410 IX, nr. 5.|>
`,
);

notes(
  'definitions whose text begins with digits, as the last and the first of a page, told by their marks',
  ['a1', 'a2', 'a3', 'a4'],
  `
  Vraag 1
  Kent u het bericht<|1|> en de grens?
  <|2|>
  <|1Dagblad van het Zuiden, 2 april 2024.|>
  <|21.000 mol is 14 kilogram.|>
  Antwoord 1
  Ja. De derde brief
  <|3|> is verzonden, en de vierde ook.<|4|>
  <|311e brief over de munt, in
  2024.|>
  <|4Kamerstuk 36 410 IX, nr. 5.|>
`,
);

notes(
  'no list in parentheses, in a sentence and below the heading of its answer; a mark after an abbreviation',
  ['a1', 'a2'],
  `
  Vraag 1
  Bent u bereid 1) te rapporteren, 2) te informeren en 3) te melden, als in de motie-Jansen c.s.,<|1|>?
  Antwoord 1
  1) Dit gebeurt jaarlijks.<|2|>
  2) Dit gebeurt al.
  3) Dit gebeurt niet.
  <|1 Kamerstuk 36 410 IX, nr. 4.|>
  <|2 Kamerstuk 36 410 IX, nr. 5.|>
`,
);

notes(
  'no mark of a year in the brackets that begin a line',
  [],
  `
  Vraag 1
  Kent u het dossier
  [20231] over de munt?
  Antwoord 1
  Ja.
  1 Dagblad van het Zuiden, 2 april 2024.
`,
);

notes(
  'a mark apart from the last sentence of a section, and two that print broke off at once',
  ['a1', 'a2', 'a3'],
  `
  Vraag 1
  Kent u dit bericht? <|1|>
  Antwoord 1
  In de brief van 14 juli
  <|2|>, <|3|> staat dat de artikelen
  4, 5 en 6 gelden.
  <|1 Dagblad van het Zuiden, 2 april 2024.|>
  <|2 Kamerstuk 36 410 IX, nr. 3.|>
  <|3 Kamerstuk 36 410 IX, nr. 4.|>
`,
);

notes(
  'two series that run through the same text, with a mark of the second before a comma',
  ['a1', 'b1', 'a2', 'b2'],
  `
  Vraag 1
  Kent u dit bericht?<|1|>
  Antwoord 1
  Ja, zie de brief.<|1|>
  Vraag 2
  Kent u ook dit bericht?<|2|>
  Antwoord 2
  Ja, dat bericht heeft mij bereikt,<|2|> en zie de brief.

  <|1 Dagblad van het Zuiden, 2 april 2024.|>
  <|2 Dagblad van het Noorden, 3 april 2024.|>

  <|1 Kamerstuk 36 410 IX, nr. 3.|>
  <|2 Kamerstuk 36 410 IX, nr. 4.|>
`,
);

notes(
  'definitions glued to their numbers that begin with a small letter',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u dit bericht?<|1|>
  Antwoord 1
  Ja, en de 12-jarige Jansen, van een
  2daagse reis terug, kent dit percentage.<|2|>
  <|1zie ook Kamerstuk 36 410 IX, nr. 3|>
  <|2stoffen of preparaten die zijn bedoeld om te branden|>
`,
);

notes(
  'a mark glued to a web address that names a host only',
  ['a1'],
  `
  Vraag 1
  Klopt wat op www.munt.nl<|1|> staat?
  <|1 Geraadpleegd op 2 april 2024.|>
`,
);

notes(
  'marks after percentages, numbers that end a sentence, short names and names joined by a slash',
  ['a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8'],
  `
  Vraag 1
  Klopt het dat 29%<|1|> van de uitstoot van CO2 en NO3 in de EU<|2|> hieruit bestaat?
  Antwoord 1
  Ja. Zie Richtlijn 2000/60/EG<|3|> en Stcrt. 2021, 48012.<|4|> Zie ook Kamerstuk 36 410 IX, nr. 12.<|5|> Daarin
  staat wat ik deed tegen covid-19.<|6|> Bij de motie-Jansen/Bakker<|7|> hoort paragraaf 4.8 Wonen en tabel 12.4 van
  het register.<|8|>
  <|1 Centraal Bureau voor de Munt, 2023.|>
  <|2 Kamerstuk 36 410 IX, nr. 3.|>
  <|3 PbEG 2000, L 327.|>
  <|4 Zie www.munt.example.|>
  <|5 Bladzijde 4.|>
  <|6 Zie ook de brief van 2 mei 2023.|>
  <|7 Kamerstuk 36 410 IX, nr. 30.|>
  <|8 Zie www.munt.example/register.|>
`,
);

notes(
  'none in a reference that print broke before its number',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het bericht?<|1|>
  Antwoord 1
  Zie het antwoord op vraag
  2 en daarna dat op vraag
  2. Daarin staat het.
  Vraag 2
  Kent u ook dit bericht?<|2|>
  Antwoord 2
  Ja.
  <|1 Dagblad van het Zuiden, 2 april 2024.|>
  <|2 Dagblad van het Noorden, 3 april 2024.|>
`,
);

notes(
  'numbers on their own lines, above the text of the note',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het bericht?<|1|>
  Antwoord 1
  Ja.<|2|>
  <|1
  Dagblad van het Zuiden, 2 april 2024, «De munt is op en komt voorlopig niet meer
  terug».|>
  <|2
  Kamerstuk 36 410 IX, nr. 3.|>
  ah-tk-20232024-811
  ISSN 0921 - 7398
  ’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
`,
);

notes(
  'definitions glued to their numbers',
  ['a1', 'a2', 'a3'],
  `
  Vraag 1
  Kent u het bericht?<|1|> En het rapport?<|2|>
  Antwoord 1
  Ja, sinds vorig jaar.<|3|>
  <|1NOS, 29 oktober 2024, «De munt is op».|>
  <|2https://www.munt.example/rapport|>
  <|32023 Jaarverslag Muntwezen|>
`,
);

notes(
  'marks that print broke off to the next line',
  ['a1', 'a2'],
  `
  Vraag 1
  Herinnert u zich uw antwoorden over de munt?
  <|1|>
  Antwoord 1
  Ja. In de beantwoording van 9 augustus
  <|2|> is aangegeven dat de munt rond is.
  <|1Aanhangsel Handelingen II, vergaderjaar 2023–2024, nr. 2267|>
  <|2Kamerstuk 36 410 A, nr. 51|>
  Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 1
`,
);

notes(
  'in brackets',
  ['a1', 'a2', 'a3'],
  `
  Vraag 1
  Kent u «De munt is op»[<|1|> ] en het rapport[<|2|>]?
  Antwoord 1
  Ja.[<|3|> ] Dat ken ik.

  <|[1] Dagblad van het Zuiden, 2 april 2024.|>
  <|[2] https://www.munt.example/rapport|>
  <|[3] Kamerstuk 36 410 IX, nr. 3.|>
`,
);

notes(
  'in brackets, with plain definitions',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u «De munt is op»[<|1|> ] en het rapport[<|2|>]?

  <|1 Dagblad van het Zuiden, 2 april 2024.|>

  <|2 https://www.munt.example/rapport|>

  -----

  Antwoord 1
  Ja.
`,
);

notes(
  'with a parenthesis, at the end of the document',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het rapport van het ministerie? <|1|>)
  Antwoord 1
  Ja, er zijn 1) munten en 2) briefjes.
  Vraag 2
  En het bericht (munt.example)”<|2|>)?
  Antwoord 2
  Ook.


  <|1) Kamerstuk 36 410 IX, nr. 3.|>

  <|2) AD, 18 november 2024, «De munt is op».|>
`,
);

notes(
  'two series in two styles: those of the member and those of the minister',
  ['a1', 'b1', 'a2', 'b2'],
  `
  Vraag 1
  Kent u het bericht? <|1|>)
  Antwoord 1
  Ja, dat ken ik.<|1|>
  Vraag 2
  En het rapport? <|2|>)
  Antwoord 2
  Dat ook.<|2|>


  <|1) AD, 18 november 2024, «De munt is op».|>
  <|2) Rapport Muntwezen, 2023.|>


  <|1 Kamerstuk 36 410 IX, nr. 3.|>
  <|2 Kamerstuk 36 410 IX, nr. 4.|>
`,
);

notes(
  'numbers that begin again on every page',
  ['a1', 'a2', 'b1', 'b2'],
  `
  Vraag 1
  Kent u het bericht?<|1|> En het rapport?<|2|>
  Antwoord 1
  Ja.
  <|1
  Dagblad van het Zuiden, 2 april 2024.|>
  <|2
  Rapport Muntwezen, 2023.|>
  ah-tk-20232024-812
  ISSN 0921 - 7398
  ’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
  Vraag 2
  Hoe oordeelt u over de uitspraak van de rechter?<|1|>
  Antwoord 2
  Ik heb kennisgenomen van de uitspraak.<|2|>
  <|1
  ECLI:NL:RVS:2024:123.|>
  <|2
  Zie ook Kamerstuk 36 410, nr. 7.|>
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2
`,
);

notes(
  'in the middle of a question, of a word and of an answer, at the end of a page',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het bericht «De munt is op»?<|1|> Deelt u de mening dat zorgaanbie-
  <|1 Dagblad van het Zuiden, 2 april 2024.|>
  ah-tk-20232024-812
  ISSN 0921 - 7398
  ’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
  ders dit niet kunnen betalen?
  Antwoord 1
  Nee.<|2|> Dat is al jaren zo in de
  <|2
  https://www.munt.example/
  rapport-over-de-munt|>
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2
  gehele zorg.
`,
);

notes(
  'definitions that begin with a digit',
  ['a1', 'a2', 'a3'],
  `
  Vraag 1
  Hoeveel munten zijn er?<|1|>
  Antwoord 1
  Dat zijn er 12.000.<|2|> Daarvan zijn er 3.000 rond.<|3|>
  <|1
  1,92% van alle munten, volgens de Muntmeester.|>
  <|2
  2023: 12.130, 2022: 11.870.|>
  <|3
  50PLUS-onderzoek, 2023.|>
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2
`,
);

notes(
  'on a web page, where X Noot stands before each',
  ['a1', 'a2', 'a3'],
  `
  Vraag 1
  Kent u het bericht «De munt is op»?<|1|>

  X Noot
  <|1

  Dagblad van het Zuiden, 2 april 2024.|>

  Antwoord 1
  Ja, en ook het rapport<|2|> van de Muntmeester<|3|> over 2023.

  X Noot
  <|2

  Rapport Muntwezen, 2023.|>

  X Noot
  <|3

  https://www.munt.example/rapport|>
`,
);

notes(
  'superscripts',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het bericht?<|¹|>
  Antwoord 1
  Ja, en het rapport<|²|> ook.
  <|1 Dagblad van het Zuiden, 2 april 2024.|>
  <|2 Rapport Muntwezen, 2023.|>
`,
);

notes(
  'one without the other where print lost a number',
  ['a2', 'a3', 'a1'],
  `
  Vraag 1
  Kent u het bericht? En de reactie?<|2|>
  Antwoord 1
  Ja.<|3|>
  <|1 Dagblad van het Zuiden, 2 april 2024, «De munt is op».|>
  <|2 Dagblad van het Noorden, 3 april 2024.|>
  <|3 Kamerstuk 36 410 IX, nr. 3.|>
`,
);

notes(
  'those after marks that cannot be told from the words that they are glued to',
  ['a3', 'a4', 'a2'],
  `
  Vraag 1
  Kent u de regelingen A1 en B2, en het rapport<|3|> daarover?<|4|>
  Antwoord 1
  Ja.
  1 Stcrt. 2023, 2231.
  <|2 Stcrt. 2023, 2232.|>
  <|3 Rapport Muntwezen, 2023.|>
  <|4 Rapport Muntwezen, 2024.|>
`,
);

notes(
  'beside the rows of a table, which are none',
  ['a1', 'a2'],
  `
  Vraag 1
  Kunt u een overzicht geven van de uitgaven per artikel?<|1|>
  Antwoord 1
  In de tabel staan de uitgaven.
  Artikel 2021 2022 2023
  1 Belastingen 12 13 14
  2 Toeslagen 4 5 6
  3 Douane 7,1 8,2 9,3
  Totaal 24 27 30
  <|1
  Dagblad van het Zuiden, 2 april 2024, «Uitgaven lopen op».|>
  ah-tk-20232024-811
  ISSN 0921 - 7398
  ’s-Gravenhage 2024 Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
  Vraag 2
  Hoe komt dat?
  Antwoord 2
  Daarvoor zijn drie redenen:
  1. de lonen zijn gestegen;
  2. de prijzen zijn gestegen;
  3. er zijn meer aanvragen.<|2|>
  <|2 Kamerstuk 36 410 IX, nr. 3.|>
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2
`,
);

/** The numbers of notes and their own texts. */
function texts(title: string, source: string, expected: readonly string[], sections?: readonly string[]) {
  test(`reads the texts of notes ${title}`, () => {
    const document = parse(unindented(source));
    deepStrictEqual(
      document.notes.map(({ number, content }) => `${number} ${content && reading(document, content).text}`),
      expected,
    );
    if (sections)
      deepStrictEqual(
        document.sections.map(({ body }) => reading(document, body).text),
        sections,
      );
  });
}

texts(
  'whose numbers stand above all of them',
  `
  Vraag 1
  Kent u het bericht?1 En de brief?2 En het rapport?3
  Antwoord 1
  Ja.

  1
  2
  3

  ah-tk-20232024-1432
  ISSN 0921 - 7398
  ’s-Gravenhage 2024

  Kamerstuk 36 410 VIII, nr. 106
  Dagblad van het Zuiden, 2 april 2024, «De munt is op: hoe het verder gaat met wat wij
  niet meer hebben»
  www.munt.example/rapport

  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel

  1
`,
  [
    '1 Kamerstuk 36 410 VIII, nr. 106',
    '2 Dagblad van het Zuiden, 2 april 2024, «De munt is op: hoe het verder gaat met wat wij niet meer hebben»',
    '3 www.munt.example/rapport',
  ],
  ['Kent u het bericht? En de brief? En het rapport?', 'Ja.'],
);

texts(
  'below their numbers, the first short and without a full stop',
  `
  Vraag 1
  Kent u het bericht?1 En de brief?2
  Antwoord 1
  Ja.

  1
  2

  Dagblad van het Zuiden
  Kamerstuk 36 410 VIII, nr. 106, over de munt die op is en niet
  meer terug zal komen
`,
  ['1 Dagblad van het Zuiden', '2 Kamerstuk 36 410 VIII, nr. 106, over de munt die op is en niet meer terug zal komen'],
);

texts(
  'below their numbers, the first of which goes on over the end of its page',
  `
  Vraag 1
  Kent u het bericht?1 En de brief?2
  Antwoord 1
  Ja.

  1
  2

  Kamerstuk 36 410, nr. 7, over de munt die op is en die toch niemand
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
  mist
  Kamerstuk 36 410, nr. 8.
`,
  ['1 Kamerstuk 36 410, nr. 7, over de munt die op is en die toch niemand mist', '2 Kamerstuk 36 410, nr. 8.'],
);

texts(
  'below their numbers, neither with an end',
  `
  Vraag 1
  Kent u het bericht?1 En de brief?2
  Antwoord 1
  Ja.

  1
  2

  Kamerstuk 36 410, nr. 7, over de munt die op is en die toch niemand mist
  Kamerstuk 36 410, nr. 8, over de munt die er is en die toch niemand wil
`,
  [
    '1 Kamerstuk 36 410, nr. 7, over de munt die op is en die toch niemand mist',
    '2 Kamerstuk 36 410, nr. 8, over de munt die er is en die toch niemand wil',
  ],
);

texts(
  'after the colon of mark-up',
  `
  Vraag 1
  Kent u het bericht?[^1]
  Antwoord 1
  Ja.

  [^1]: Dagblad van het Zuiden, 2 april 2024.
`,
  ['1 Dagblad van het Zuiden, 2 april 2024.'],
);

/** What is no note, though it looks like a mark or the beginning of a definition. */
const none = [
  'Op\n4 april jl. heeft de Kamer daarover gesproken.',
  'Dat is\n29% van de munten, of\n27 EU-lidstaten.',
  'In\n2030 riskeert u een tekort.',
  'De uitstoot van CO2 per m3 gas daalt, net als PM10 op de A2.',
  'Het gaat om artikel 3, tweede lid, en\n1 lid van artikel 4.',
  'Zie fase1, artikel1 en tabel1.\n1 januari 2024 is de datum.',
  'Er zijn drie wegen:\n1) niets doen;\n2) afwachten;\n3) ingrijpen.',
  'Jaar Bedrag\n1 12 13\n2 14 15\n3 16 17',
  'De schaal loopt van\n1\neuro tot\n2\neuro.',
  'Dat is 3,1 miljoen (1) en 4,5 miljoen (2).',
];

for (const prose of none) {
  test(`reads no notes in ${JSON.stringify(prose)}`, () => {
    deepStrictEqual(parse(`Vraag 1\nKlopt dit?\nAntwoord 1\n${prose}\n`).notes, []);
  });
}

notes(
  'three marks on one word and more, with blanks between them, and two before a sentence that goes on',
  ['a1', 'a2', 'a3', 'a4', 'a5', 'a6'],
  `
  Vraag 1
  Wat vindt u van de berichten over de veerboot?<|1|> <|2|> <|3|> Kloppen de klassen 1 2 en 3, en de haltes 4 5 6?
  Antwoord 1
  Ik ken ze. Zie de brieven van mijn voorganger<|4|>,<|5|> en van de provincie.<|6|>
  <|1 Dagblad van het Eiland, 2 mei 2023, «Veerboot valt uit».|>
  <|2 Eilandbode, 3 mei 2023.|>
  <|3 Radio Wad, 4 mei 2023.|>
  <|4 Kamerstuk 23 645, nr. 790.|>
  <|5 Kamerstuk 23 645, nr. 791.|>
  <|6 Niet gepubliceerd.|>
`,
);

notes(
  'a row of marks that a converter set apart from the sentence before it',
  ['a1', 'a2', 'a3', 'a4', 'a5'],
  `
  Vraag 1
  Kent u de berichten over de moestuinen? <|1|> <|2|> <|3|> Zo ja, sinds wanneer?
  Antwoord 1
  Ja, sinds stap 1 2 maanden geleden begon. <|4|>, <|5|> Dat geldt in 12 gemeenten.
  <|1 Tuinblad, 4 april 2024, «Gif in de tuin».|>
  <|2 Dagblad van het Westen, 5 april 2024.|>
  <|3 Radio Rijn, 6 april 2024.|>
  <|4 Kamerstuk 28 089, nr. 300.|>
  <|5 Kamerstuk 28 089, nr. 301.|>
`,
);

notes(
  'a mark after the full stop of a number that counts, but not the number of a version or a paragraph',
  ['a1', 'a2', 'a3'],
  `
  Vraag 1
  Hoeveel herten zijn er?<|1|>
  Antwoord 1
  – In 2019 waren het er 19.<|2|> Daarna steeg dat, volgens versie 2.3 Daarvan en paragraaf 4.3 De telling.
  – In 2023 waren het er 3.100.<|3|>
  – Nu zijn het er minder.
  <|1 Dagblad van het Bos, 3 april 2023.|>
  <|2 Telling van de wildbeheerders.|>
  <|3 Faunaplan, p. 12.|>
`,
);

notes(
  'a note that breaks off at a page’s end and goes on below it, where the text has ended',
  ['a1', 'a2', 'a3'],
  `
  Vraag 1
  Kent u het rapport over de wachttijden?<|1|>
  Antwoord 1
  Ja. Ik heb toegezegd daarop in te gaan.<|2|>
  <|1 Inspectie, «Wachten duurt lang», 6 november 2023.|>
  <|2 Kamerstuk 31 839, nr. 981. Daarin staat hoe de gemeenten dat oppakken, wie ervoor verantwoordelijk is, en op
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
  welk moment uw Kamer daarover wordt bericht.|>
  Vraag 2
  Hoe lang wacht een kind?
  Antwoord 2
  Dat verschilt, en is in de meeste gemeenten<|3|>
  <|3 Er zijn er zes, waarvan er drie meedoen en|>
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2
  veertien weken.
`,
);

notes(
  'in parentheses of their own, and none in items of a list',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het bericht (<|1|>) over de munt, en het rapport (<|2|>)?
  Antwoord 1
  Ja. Er zijn twee wegen (1) en (2):
  (1) Niets doen met de munt.
  (2) Wachten op de munt.

  <|(1) Dagblad van het Zuiden, 2 april 2024.|>
  <|(2) Kamerstuk 36 410 IX, nr. 3.|>
`,
);

notes(
  'no mark in a number at the end of a section that an abbreviation names',
  ['a1'],
  `
  Vraag 1
  Kent u het bericht?<|1|> Staat het in de brief onder nr. 2
  Antwoord 1
  Ja.
  <|1 Dagblad van het Zuiden, 2 april 2024.|>
`,
);

notes(
  'one above a signature, whose text begins with a small letter',
  ['a1'],
  `
  Vraag 1
  Wat kost de munt (<|1|>)?
  Antwoord 1
  Een euro.

  <|(1) ons Blad.|>

  De Minister van Munten,
  A. Zandstra
`,
);
