import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { parse } from '../../../server/parse/parse.ts';
import { marked } from '../../marked.ts';
import { notes } from './notesAs.ts';

/** Prose of so many lines, each of which fills its line. */
function lines(count: number): string {
  const line = 'De muntmeester telt de munten van deze maand en schrijft ze op in het grote boek.';
  return Array.from({ length: count }, () => line).join('\n');
}

notes(
  'false marks that count up do not hide the next real one',
  ['a1', 'a2'],
  `
Vraag 1
De munt is op.<|1|> Zie munt4, munt5, munt6, munt7, munt8, munt9, munt10 en munt11 hier. Hij besluit<|2|> nu.

<|1 Dagblad van het Zuiden|>
<|2 Ons Blad|>
`,
);

notes(
  'a mark glued to the second of two years',
  ['a1', 'a2', 'a3'],
  `
Vraag 1
Kent u het plan 2024–2027<|1|>, dat van 2020/2023<|2|> en dat van 2016-2019<|3|>?
<|1 Ons Blad, 4 april 2030|>
<|2 Kamerstuk 36 410 IX, nr. 3.|>
<|3 Kamerstuk 36 410 IX, nr. 4.|>
`,
);

notes(
  'the one mark that print set apart, after a word that a number follows',
  ['a1', 'a2', 'a3', 'a4', 'a5'],
  `
Vraag 1
Kent u het bericht?<|1|> De leden van de ABC-fractie vragen <|2|>
een toelichting op dat bericht.<|3|>
Antwoord 1
In het antwoord van 3 mei <|4|> staat dat er 5 munten
zijn.<|5|>
<|1 Dagblad van het Zuiden, 2 april 2030|>
<|2 In deze zin ontbrak een woord.|>
<|3 Ons Blad, 3 april 2030|>
<|4 Kamerstuk 36 410 IX, nr. 3.|>
<|5 Ons Blad, 4 april 2030|>
`,
);

notes(
  'no mark apart where its number stands there twice, or beside a note that has no mark either',
  ['a1', 'a3', 'a2', 'a4'],
  `
Vraag 1
Kent u het bericht?<|1|> De leden vragen 2
een toelichting. In het bericht 2
daarover staat geen.<|3|>
Antwoord 1
Ja, in dat bericht 4
staat dat.
<|1 Dagblad van het Zuiden, 2 april 2030|>
<|2 In deze zin ontbrak een woord (www.munt.example).|>
<|3 Ons Blad, 3 april 2030|>
<|4 Kamerstuk 36 410 IX, nr. 3.|>
`,
);

notes(
  'no mark in the number below the word of a table, and no text of it in the row of that',
  ['a1', 'a2'],
  `
Vraag 1
Kent u het bericht?<|1|>
Antwoord 1
Ja. De munten<|2|> staan in de bijlage.
<|1 Dagblad van het Zuiden, 2 april 2030|>
<|2 Ons Blad, 3 april 2030|>

Bijlage 1: Aantallen

Tabel
3
Munten per gemeente
1 Muntstad 12.000
2 Randdam 11.500
3 Kartelveen 900
`,
);

notes(
  'no text of a note in an answer that repeats the number of its question',
  ['a1', 'a2', 'a3'],
  `
Vraag 1
Kent u het bericht?<|1|>
Antwoord 1
1 Ja, dat ken ik.
Vraag 2
Klopt dat bericht?<|2|>
Antwoord 2
2. Dat klopt.
Vraag 3
Blijft dat zo?<|3|>
Antwoord 3
3 Nee, volgend jaar niet.
Antwoord 4
4) Nee.
<|1 Dagblad van het Zuiden|>
<|2 Neerlands Blad|>
`,
);

notes(
  'a note on the page of its mark rather than what looks more like one on the next',
  ['a1'],
  `
Vraag 1
De munt is op.<|1|>
<|1 het blad van mei|>
Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
De munt ligt er.
1 Munt is genoeg.
Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2
`,
);

notes(
  'a note among others rather than what looks more like one in another section',
  ['a1', 'a2'],
  `
Vraag 1
De munt is op.<|1|> Hij is weg.<|2|>
<|1 Dagblad van het Zuiden|>
<|2 het blad van mei 2024|>
Vraag 2
Klopt dit?
2 Munten liggen er nog.
Vraag 3
${lines(70)}
`,
);

notes(
  'notes many pages after their marks',
  ['a1', 'a2'],
  `
Vraag 1
De munt is op.<|1|> Hij is weg.<|2|>
${[1, 2, 3, 4, 5, 6, 7, 8].map((page) => `Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel ${page}\n${lines(2)}`).join('\n')}
<|1 Dagblad van het Zuiden|>
<|2 Ons Blad|>
`,
);

notes(
  'no mark in a number between words, where marks are glued to theirs',
  ['a1', 'a3', 'a2'],
  `
Vraag 1
De munt is op.<|1|> Dat zegt de muntmeester 2 Het blad 2 Zegt het ook.<|3|>

<|1 Dagblad van het Zuiden|>
<|2 Ons Blad|>
<|3 Het Blad|>
`,
);

notes(
  'a list in the middle of a text as text',
  [],
  `
Vraag 1
Klopt dit?
Antwoord 1
Wij zien
1) Munten
2) Biljetten
${lines(80)}
`,
);

notes(
  'marks in brackets also where the texts of their notes are missing',
  ['a1', 'a2'],
  `
Vraag 1
De munt is op [<|1|>]. Hij is weg [<|2|>].
Antwoord 1
Ja.
`,
);

notes(
  'a note at a page’s foot to the end of that page',
  ['a1'],
  `
Vraag 1
${lines(3)}
De munt is op.<|1|>
<|1 Dagblad van het Zuiden.
${lines(4)}|>
Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
Vraag 2
${lines(3)}
Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2
`,
);

notes(
  'a note no further than its page, where a form feed begins the next',
  ['a1'],
  `
Vraag 1
De munt is op.<|1|>
<|1 Dagblad van het Zuiden, waarin de muntmeester zegt dat de munten op zijn en|>
 \f de munt is weg, zegt men in het hele land en in alle dorpen
`,
);

notes(
  'the notes of a web page without their label',
  ['a1', 'a2'],
  `
Vraag 1
De munt is op.<|1|> Hij is weg.<|2|>

X Noot
<|1
Dagblad van het Zuiden|>

X Noot
<|2
Ons Blad|>
`,
);

notes(
  'two notes in brackets on one line',
  ['a1', 'a2'],
  `
Vraag 1
De munt is op [<|1|>]. Hij is weg [<|2|>].

<|[1] Dagblad van het Zuiden|> <|[2] https://blad.example|>
`,
);

notes(
  'no item of a list in italics',
  ['a1', 'a2'],
  `
Vraag 1
Kent u het bericht «De munt»? [<|1|>] Wat is uw reactie?

Antwoord 1
Ja, zie de regels voor de munt. [<|2|>]

<|1 Dagblad, 28 maart 2030, De munt in de stad.|>
<|2 Accord sur la monnaie, 1957.|>

Vraag 2
Wat zijn de regels?

Antwoord 2
_De regels zijn:_
1. _Geen munt zonder rand._
2. _Geen munt in de stad._
`,
);

notes(
  'addresses of several notes on one line',
  ['a1', 'a2', 'a3'],
  `
Vraag 1
De munt is op.<|1|> Hij is weg.<|2|> Waarheen?<|3|>

<|1 Kamerstuk 26 485, nr. 407|> <|2 www.munt.example/munten/|> <|3 www.blad.example|>
`,
);

notes(
  'a note that does not go on at the imprint beside it',
  ['a1', 'a2'],
  `
Vraag 1
De munt is op.<|1|> Hij is weg.<|2|>
<|1 Dagblad van het Zuiden|>
ah-tk-20232024-811
ISSN 0921 - 7398
<|2 Ons Blad|>
Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel
1
Vraag 2
Klopt dit?
`,
);

notes(
  'no row of marks in numbers that do not count up',
  ['a1', 'a2'],
  `
Vraag 1
Klopt dit?
<|1|> 3
Antwoord 1
Ja.
<|1 Dagblad van het Zuiden|>
<|2 Ons Blad
3 Het Blad|>
`,
);

notes(
  'no note in a number within another',
  ['a1', 'a2', 'a3'],
  `
Vraag 1
De munt is op.<|1|> Hij is weg.<|2|> Hij rolt.<|3|> Hij valt.4

<|1 Dagblad van het Zuiden|>
<|2 Ons Blad zegt dat er nog 4 Munten zijn|>
`,
);

notes(
  'two marks on a word, and no marks in an amount',
  ['a1', 'a2', 'a3'],
  `
Vraag 1
De munten<|1|>,<|2|> zijn op; de munten3,5 zijn weg.

<|1 Dagblad van het Zuiden|>
<|2 Ons Blad|>
<|3 Het Blad|>
`,
);

notes(
  'no note in a row of a table',
  ['a1'],
  `
Vraag 1
Hoe is de uitgave?<|1|>
Antwoord 1
1 Belastingen 12 13 14
Totaal 12 13 14

<|1 Dagblad van het Zuiden|>
`,
);

notes(
  'a citation that ends in numbers as a note',
  ['a1'],
  `
Vraag 1
Hoe is de uitgave?<|1|>
Antwoord 1
Ja.

<|1 Kamerstukken II 2023/24, 36 410|>
`,
);

notes(
  'no notes in a ranking',
  [],
  `
Vraag 1
Waar is het meest?1
Antwoord 1
In het rapport.
1 Munterdam 4,30 µg/l
2 Muntwijk 3,95 µg/l
`,
);

notes(
  'no mark in a number that begins with a zero',
  ['a1', 'a2'],
  `
Vraag 1
De munt is op.<|1|> De agent.02 Hij is weg.

<|1 Dagblad van het Zuiden|>
<|2 Ons Blad|>
`,
);

notes(
  'no mark in the number of a phase',
  ['a1', 'a2'],
  `
Vraag 1
De munt is op.<|1|> In fase2 staat het. Hij besluit<|2|> nu.

<|1 Dagblad van het Zuiden|>
<|2 Ons Blad|>
`,
);

notes(
  'no mark after an abbreviation that a number follows',
  ['a1'],
  `
Vraag 1
Zie nr.1 van het blad. De munt is op.<|1|>

<|1 Dagblad van het Zuiden|>
`,
);

notes(
  'no mark in a fraction',
  ['a1', 'a2'],
  `
Vraag 1
De munt is op.<|1|> De prijs van de «munt»2/3 steeg. Hij besluit<|2|> nu.

<|1 Dagblad van het Zuiden|>
<|2 Ons Blad|>
`,
);

notes(
  'a mark after a word rather than the number of a name in capitals',
  ['a1', 'a2'],
  `
Vraag 1
De munt is op.<|1|> De AOW2 is hoog. Het stijgt<|2|> fors.

<|1 Dagblad van het Zuiden|>
<|2 Ons Blad|>
`,
);

notes(
  'a raised mark rather than a digit',
  ['a1'],
  `
Vraag 1
Het wiel1 is op. Het muntje<|¹|> ook.

<|1 Dagblad van het Zuiden|>
`,
);

notes(
  'a note below its number, rather than a number that a sentence has',
  ['a1', 'a2'],
  `
Vraag 1
De munt is op.<|1|> Hij is weg.<|2|>
Vraag 2
<|1 Dagblad van het Zuiden|>
Vraag 3
2
ons blad van mei
Vraag 4
<|2
Ons Blad|>
Vraag 5
Klopt dit?
`,
);

notes(
  'a mark apart from the last sentence of a section',
  ['a1', 'a2'],
  `
Vraag 1
De munt is op.<|1|> Is hij weg? <|2|>
Antwoord 1
Ja.
<|1 Dagblad van het Zuiden|>
<|2 Ons Blad|>
`,
);

notes(
  'among marks set apart none in the number of a paragraph of a law',
  ['a1', 'a3', 'a2'],
  `
Vraag 1
De munt is op. <|1|> Volgens lid 2 Is dat zo. <|3|> Ja.

<|1 Dagblad van het Zuiden|>
<|2 Ons Blad|>
<|3 Het Blad|>
`,
);

notes(
  'among marks set apart none in a number of days',
  ['a1', 'a3', 'a2'],
  `
Vraag 1
Kent u het bericht? <|1|> Hij wacht! 2 dagen lang. Wat staat daar? <|3|> Ja.
Antwoord 1
Ja.
<|1 Dagblad van het Zuiden|>
<|2 Ons Blad|>
<|3 Het Blad|>
`,
);

notes(
  'among marks set apart none in two or three',
  ['a1', 'a3', 'a2'],
  `
Vraag 1
Kent u het bericht? <|1|> Zij telde. 2 of 3 malen goud. Wat dan? <|3|> Ja.
Antwoord 1
Ja.
<|1 Dagblad van het Zuiden|>
<|2 Ons Blad|>
<|3 Het Blad|>
`,
);

notes(
  'a line that digits begin as the rest of the last note, where no mark asks for it',
  ['a1'],
  `
Vraag 1
De munt is op.<|1|>

<|1Dagblad van het Zuiden
25 km is de afstand|>
`,
);

notes(
  'none in a number after a sign that no mark follows on',
  [],
  `
Vraag 1
De munt*1 is op.

1 Dagblad van het Zuiden
`,
);

notes(
  'no list in parentheses in the middle of a text',
  [],
  `
Vraag 1
Dat kan met (1) en (2).
Antwoord 1
Wij zien
(1) Munten
(2) Biljetten
${lines(80)}
`,
);

notes(
  'no list that goes on with the number of a note',
  ['a1'],
  `
Vraag 1
Kent u het ministerie? <|1|>)
<|1) Dagblad van het Zuiden, 2 april 2024.|>
Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1
Antwoord 1
Wij zien munten en
2) Biljetten
${lines(80)}
`,
);

notes(
  'no mark after a word where the next note is missing',
  ['a1'],
  `
Vraag 1
De munt is op.<|1|> De munten2 zijn weg.

<|1 Dagblad van het Zuiden|>
`,
);

notes(
  'the only mark of all, set apart, where its note is an address',
  ['a1'],
  `
Vraag 1
Klopt het dat er in 2029 <|1|> minder munten zijn geslagen?
Vraag 2
Is de munt rond?

<|1 https://www.munt.example/rapport|>

kv-tk-2030Z00012
’s-Gravenhage 2030 Tweede Kamer, vergaderjaar 2029–2030, Vragen 1
`,
);

test('each of many sets of notes has a series of its own', () => {
  const numbers = Array.from({ length: 28 }, (_, index) => index + 1);
  const text = numbers.map((number) => `Vraag ${number}\nDe munt is op.1\n1 Dagblad van het Zuiden\n`).join('');
  const series = parse(text).notes.map((note) => note.series);
  deepStrictEqual([series.length, series[0], ...series.slice(-3)], [28, 'a', 'z', 'aa', 'ab']);
});

notes(
  'a mark glued to a word that also names a question',
  ['a1'],
  `
Vraag 1
Klopt dit?
Antwoord 1
Zie het antwoord op vraag<|1|>.
<|1 Dagblad van het Zuiden, 2 april 2024.|>
`,
);

notes(
  'none in a line of digits far from all notes',
  ['a1', 'a2', 'a3'],
  `
Vraag 1
De munt is op.<|1|> Hij is weg.<|2|> De brug is ver.<|3|>
<|1Dagblad van het Zuiden, 2 april 2024.|>
<|2Dagblad van het Noorden, 3 april 2024.|>

${lines(12)}

325 km is de afstand tot de brug.
`,
);

test('the definition of a note before the footer of its page interrupts the text first', () => {
  const text = 'Vraag 1\nDe munt is op.1\n1 Ons Blad\nTweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1\nEn nu?\n';
  const { interruptions } = parse(text);
  deepStrictEqual(
    interruptions.map(({ start, end }) => text.slice(start, end)),
    ['1 Ons Blad', 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1'],
  );
});

test('the label before a note, as a web page has it, interrupts the text with the note', () => {
  const text = 'Vraag 1\nDe munt is op.1\n\nX Noot\n1\n\nOns Blad\n\nAntwoord 1\nJa.\n';
  const { interruptions } = parse(text);
  deepStrictEqual(
    interruptions.map(({ start, end }) => text.slice(start, end)),
    ['X Noot\n1\n\nOns Blad'],
  );
});

notes(
  'in parentheses of their own in small letters, at the end of the text',
  ['a1'],
  `
Vraag 1
Klopt dit?
Antwoord 1
De munt is op.(<|1|>)
<|(1) het blad van mei|>
`,
);

notes(
  'one at the end of the text rather than a line that looks as much like one before',
  ['a1', 'a2'],
  `
Vraag 1
De munt is op.<|1|> Hij is weg.<|2|>
Vraag 2
Klopt dit?
1 het boek van mei
2 het boek van juni
Vraag 3
En nu?
<|1 het blad van mei|>
<|2 het blad van juni|>
`,
);

test('a citation directly after the footer of a page begins where that ends', () => {
  const { text, places } = marked(
    'Vraag 1\nZie\nTweede Kamer, vergaderjaar 2029–2030, Aanhangsel 1<|Kamerstuk 36 410, nr. 7|>.\n',
  );
  deepStrictEqual(
    parse(text).citations.map(({ span }) => span),
    places,
  );
});

notes(
  'none in the number of a citation that begins a line',
  [],
  `
Vraag 1
De munt is op.1 Zie Kamerstuk 36 410, nr.
1 Daarin staat het.
`,
);

notes(
  'none in the number of a question that print set on the next line',
  ['a1'],
  `
Vraag 1
Vaart het veer vaker dan in de jaren daarvoor? Zie het antwoord op vraag
1. Het veer vaart sinds het voorjaar minder vaak. Zie ook vraag
1 en het besluit van 3 mei (zie vraag
1). Daarin staat:
1. de oever;
2. het pontje.
Antwoord op vraag 1
Het veer vaart minder vaak.<|1|>
<|1 Veerblad, 3 mei 2030|>
`,
);

notes(
  'a definition at the foot of a page that ends before the number of an article',
  ['a1'],
  `
Vraag 1
Vaart het veer?<|1|> Zie artikel

<|1 Kamerstuk 36 410, nr. 7.|>

Tweede Kamer, vergaderjaar 2029–2030, Aanhangsel 1
3 van de wet.
Antwoord 1
Ja.
`,
);
