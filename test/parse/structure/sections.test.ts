import { sections } from './sectionsAs.ts';

sections(
  'questions each with its answer',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 2
  Waarom?
  Antwoord op vraag 2:
  Daarom.
`,
  `
  vraag 1: Klopt dit?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Waarom?
  antwoord 2 op vraag 2: Daarom.
`,
);

sections(
  'a joint heading of questions, whose texts follow without numbers',
  `
  Vraag 2, 3 en 5
  Klopt dit?
  Waarom?
  En sinds wanneer?
  Antwoorden 2, 3 en 5
  Ja, daarom, sinds kort.
`,
  `
  vraag 2, 3, 5: Klopt dit?¶Waarom?¶En sinds wanneer?
  antwoord 2, 3, 5 op vraag 2, 3, 5: Ja, daarom, sinds kort.
`,
);

sections(
  'a joint answer that comes later, out of order',
  `
  Vraag 3
  Klopt dit?
  Vraag 4
  Waarom?
  Antwoord 4
  Daarom.
  Vraag 8
  En nu?
  Antwoord op vraag 3 en 8
  Ja.
`,
  `
  vraag 3: Klopt dit?
  vraag 4: Waarom?
  antwoord 4 op vraag 4: Daarom.
  vraag 8: En nu?
  antwoord 3, 8 op vraag 3; vraag 8: Ja.
`,
);

sections(
  'answers without a number',
  `
  Vraag 1
  Klopt dit?
  Antwoord
  Ja.
  Vraag 2
  Waarom?
  Vraag 3
  Sinds wanneer?
  Antwoord:
  Daarom, sinds kort.
`,
  `
  vraag 1: Klopt dit?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Waarom?
  vraag 3: Sinds wanneer?
  antwoord 2, 3 op vraag 2; vraag 3: Daarom, sinds kort.
`,
);

sections(
  'questions under a bare number, and not the numbers in answers',
  `
  AH 602
  2024Z17165
  Antwoord van minister Zandstra (Financiën) (ontvangen 20 november 2024)

  1
  Kent u het rapport over de munt?

  Antwoord
  Ja.

  2
  Klopt het dat het om
  2
  munten gaat, en hoeveel kosten die?

  Antwoord
  Het gaat om
  3
  munten. Zij kosten:
  1. een euro;
  2. twee euro;
  3. drie euro.

  3
  Wat gaat u doen?

  Antwoord
  Niets.
`,
  `
  vraag 1: Kent u het rapport over de munt?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Klopt het dat het om 2 munten gaat, en hoeveel kosten die?
  antwoord 2 op vraag 2: Het gaat om 3 munten. Zij kosten:¶1. een euro;¶2. twee euro;¶3. drie euro.
  vraag 3: Wat gaat u doen?
  antwoord 3 op vraag 3: Niets.
`,
);

sections(
  'questions under a bare number whose answers have no heading, and not the numbers of a table',
  `
  Hierbij stuur ik u de antwoorden op de vragen van het lid Waterman (ABC) over de munt.

  1

  Kent u het rapport over de munt?

  Ja.

  2

  Hoeveel munten zijn er?

  In de loop van de jaren:

  2022
  3
  2023
  4

  3

  Wat gaat u doen?

  Niets.
`,
  `
  vraag 1: Kent u het rapport over de munt?
  antwoord 1 op vraag 1, zonder kop: Ja.
  vraag 2: Hoeveel munten zijn er?
  antwoord 2 op vraag 2, zonder kop: In de loop van de jaren:¶2022 3 2023 4
  vraag 3: Wat gaat u doen?
  antwoord 3 op vraag 3, zonder kop: Niets.
`,
);

sections(
  'several questions under bare numbers on one line',
  `
  Hierbij stuur ik u de antwoorden op de vragen van het lid Waterman (ABC) over de munt.

  1
  Kent u het rapport over de munt?

  Antwoord
  Ja.

  2, 3 en 4
  Hoeveel munten zijn er?
  Waarom zijn er in
  5 en 6
  munten dezelfde fouten gemaakt?

  Antwoord
  Dat is niet bekend.

  5
  Wat gaat u doen?

  Antwoord
  Niets.
`,
  `
  vraag 1: Kent u het rapport over de munt?
  antwoord 1 op vraag 1: Ja.
  vraag 2, 3, 4: Hoeveel munten zijn er?¶Waarom zijn er in 5 en 6 munten dezelfde fouten gemaakt?
  antwoord 2, 3, 4 op vraag 2, 3, 4: Dat is niet bekend.
  vraag 5: Wat gaat u doen?
  antwoord 5 op vraag 5: Niets.
`,
);

for (const title of [
  'Nr. 91 LIJST VAN VRAGEN EN ANTWOORDEN',
  'Antwoord van minister Zandstra (ontvangen 3 mei 2024)',
]) {
  sections(
    `numbered questions whose answers have no heading, after ${title}`,
    `
    ${title}

    1. Kent u het rapport over de munt?

    Ja.

    2. Hoeveel munten zijn er?

    Veel.
`,
    `
    vraag 1: Kent u het rapport over de munt?
    antwoord 1 op vraag 1, zonder kop: Ja.
    vraag 2: Hoeveel munten zijn er?
    antwoord 2 op vraag 2, zonder kop: Veel.
`,
  );
}

sections(
  'questions numbered on the line of their text, and not the lists in answers',
  `
  Vragen van het lid Waterman (ABC) aan de Minister van Financiën (ingezonden 3 mei 2024)

  1. Kent u het rapport over de munt?
  Antwoord: Ja.
  2. Wat gaat u doen?
  Antwoord: Ik bezie drie wegen.
  1. Niets doen.
  2. De munt ronder maken.
  3. De munt afschaffen.
  3. Wanneer is dat klaar?
  Antwoord: Volgend jaar.
`,
  `
  vraag 1: Kent u het rapport over de munt?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Wat gaat u doen?
  antwoord 2 op vraag 2: Ik bezie drie wegen.¶1. Niets doen.¶2. De munt ronder maken.¶3. De munt afschaffen.
  vraag 3: Wanneer is dat klaar?
  antwoord 3 op vraag 3: Volgend jaar.
`,
);

sections(
  'questions that nobody has answered yet',
  `
  2024Z18882
  (ingezonden 20 november 2024)
  Vragen van het lid Waterman (ABC) aan de minister van Financiën over de munt

  1) Deelt u de mening dat:
  a. de munt te klein is;
  b. de munt te licht is?

  2) Wilt u deze vragen elk afzonderlijk beantwoorden?
`,
  `
  vraag 1: Deelt u de mening dat:¶a. de munt te klein is;¶b. de munt te licht is?
  vraag 2: Wilt u deze vragen elk afzonderlijk beantwoorden?
`,
);

sections(
  'no questions in the numbered list of a text without questions',
  `
  Geachte voorzitter,

  Ik heb drie punten.
  1. De munt is rond.
  2. De munt is plat.
  3. Wat is de munt waard?
`,
  '',
);

sections(
  'no questions in the lists and tables of an answer',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja, om twee redenen.
  1. De munt is rond.
  2) De munt is plat.
  1. 65 121
  3
  Totaal 4
`,
  `
  vraag 1: Klopt dit?
  antwoord 1 op vraag 1: Ja, om twee redenen.¶1. De munt is rond.¶2) De munt is plat.¶1. 65 121 3 Totaal 4
`,
);

sections(
  'answers whose heading print lost, and none where nothing follows the question',
  `
  In antwoord op uw vragen bericht ik u als volgt.

  Vraag 1
  Klopt dit? Zo ja,
  waarom?

  Ja, omdat de munt rond is.

  Vraag 2
  Wat gaat u doen?1)

  Niets.
  Helemaal niets.

  Vraag 3
  Wanneer is dat klaar?

  1) Bijvoorbeeld niets.
`,
  `
  vraag 1: Klopt dit? Zo ja, waarom?
  antwoord 1 op vraag 1, zonder kop: Ja, omdat de munt rond is.
  vraag 2: Wat gaat u doen?
  antwoord 2 op vraag 2, zonder kop: Niets.¶Helemaal niets.
  vraag 3: Wanneer is dat klaar?
`,
);

sections(
  'answers without headings after questions that end without a question mark, and with questions of their own',
  `
  Antwoorden op vragen over de munt

  Vraag 1
  Is de munt rond?
  Graag een uitgebreide
  toelichting.

  Ja. Dat is zo sinds 1814.

  Vraag 2
  Kunt u een overzicht geven. Het gaat om alle
  munten.

  In tabel 1 staan de munten.

  Er zijn er twaalf.

  Vraag 3
  Is de munt plat?

  En wat betekent dat?

  Dat hangt ervan af. Is een munt gebogen?
  Dan is hij niet plat.
`,
  `
  vraag 1: Is de munt rond?¶Graag een uitgebreide toelichting.
  antwoord 1 op vraag 1, zonder kop: Ja. Dat is zo sinds 1814.
  vraag 2: Kunt u een overzicht geven. Het gaat om alle munten.
  antwoord 2 op vraag 2, zonder kop: In tabel 1 staan de munten.¶Er zijn er twaalf.
  vraag 3: Is de munt plat?¶En wat betekent dat?
  antwoord 3 op vraag 3, zonder kop: Dat hangt ervan af. Is een munt gebogen? Dan is hij niet plat.
`,
);

sections(
  'no answer where nothing stands between two questions, also after a page footer on the line of a heading',
  `
  Vraag 1
    Klopt dit?
    Vraag 2
    Waarom?
    ISSN 0921 - 7398 Vraag 3
    Wat nu?
    Antwoord 3
    Niets.
`,
  `
  vraag 1: Klopt dit?
  vraag 2: Waarom?
  vraag 3: Wat nu?
  antwoord 3 op vraag 3: Niets.
`,
);

sections(
  'a question whose heading print lost, before the answer that shows it',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.

  Waarom is dat zo?
  Antwoord 2
  Daarom.
  Vraag 3
  En nu?
  Antwoord 3
  Niets.
`,
  `
  vraag 1: Klopt dit?
  antwoord 1 op vraag 1: Ja.
  vraag 2, zonder kop: Waarom is dat zo?
  antwoord 2 op vraag 2: Daarom.
  vraag 3: En nu?
  antwoord 3 op vraag 3: Niets.
`,
);

sections(
  'a number printed twice: each answer to the nearest before it, and what is alone to its neighbour',
  `
  Vraag 7
  Klopt dit?
  Antwoord 7
  Ja.
  Vraag 7
  Waarom?
  Antwoord 8
  Daarom.
`,
  `
  vraag 7: Klopt dit?
  antwoord 7 op vraag 7: Ja.
  vraag 7: Waarom?
  antwoord 8 op vraag 7: Daarom.
`,
);

sections(
  'a number printed twice, the first time before an answer that has its own question',
  `
  Vraag 2
  Klopt dit?
  Vraag 3
  Waarom?
  Antwoord 2
  Ja.
  Vraag 3
  Hoe dan?
  Antwoord 3
  Zo.
`,
  `
  vraag 2: Klopt dit?
  vraag 3: Waarom?
  antwoord 2 op vraag 2: Ja.
  vraag 3: Hoe dan?
  antwoord 3 op vraag 3: Zo.
`,
);

sections(
  'an answer to another question than the one before it, where those between may be lost',
  `
  Vraag 3
  Klopt dit?
  Antwoord 4
  Ja.
`,
  `
  vraag 3: Klopt dit?
  antwoord 4: Ja.
`,
);

sections(
  'an answer that stands before its question',
  `
  Antwoord 2
  Ja.
  Vraag 2
  Klopt dit?
`,
  `
  antwoord 2 op vraag 2: Ja.
  vraag 2: Klopt dit?
`,
);

sections(
  'an introduction and an explanation, which are neither question nor answer',
  `
  Inleiding
  Hierbij de antwoorden.
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Toelichting:
  Deze vragen sluiten aan op eerdere vragen.
`,
  `
  inleiding: Hierbij de antwoorden.
  vraag 1: Klopt dit?
  antwoord 1 op vraag 1: Ja.
  toelichting: Deze vragen sluiten aan op eerdere vragen.
`,
);

sections(
  'a notice below the questions, which the header names too',
  `
  Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 2 oktober 2024).
  Mededeling van Minister Zandstra (Financiën) (ontvangen 20 november 2024).
  Vraag 1
  Klopt dit?
  Mededeling
  Deze vraag kan niet binnen de gebruikelijke termijn worden beantwoord.
`,
  `
  vraag 1: Klopt dit?
  mededeling: Deze vraag kan niet binnen de gebruikelijke termijn worden beantwoord.
`,
);

sections(
  'a notice in the place of answers',
  `
  AH 615
  Mededeling van staatssecretaris Aalbers (Natuur) (ontvangen 20 november 2024)

  De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.
`,
  `
  mededeling: van staatssecretaris Aalbers (Natuur) (ontvangen 20 november 2024)¶De vragen kunnen niet binnen de gebruikelijke termijn worden beantwoord.
`,
);

sections(
  'annexes below the last answer, in several spellings',
  `
  Vraag 1
  Zijn er munten?
  Antwoord 1
  Ja, zie bijlage 1.

  Bijlage 1: Aantallen

  Tabel 3
  2029 12 miljoen

  BIJLAGE II

  Geen.
`,
  `
  vraag 1: Zijn er munten?
  antwoord 1 op vraag 1: Ja, zie bijlage 1.
  bijlage Bijlage 1: Aantallen: Tabel 3 2029 12 miljoen
  bijlage BIJLAGE II: Geen.
`,
);

sections(
  'no annex in an answer that another follows, nor in a sentence',
  `
  Vraag 1
  Zijn er munten?
  Antwoord 1
  Ja.

  Bijlage 1

  Vraag 2
  Waar staat dat?
  Antwoord 2
  In de
  Bijlage 2
  staat dat.
`,
  `
  vraag 1: Zijn er munten?
  antwoord 1 op vraag 1: Ja.¶Bijlage 1
  vraag 2: Waar staat dat?
  antwoord 2 op vraag 2: In de Bijlage 2 staat dat.
`,
);
