import { sections } from './sectionsAs.ts';

sections(
  'a list of bare numbers with chapters, one stray heading, and notes at a page’s foot',
  `
  Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
  Ontvangen 3 mei 2030
  I. Algemeen deel
  De leden van de ABC-fractie danken de regering.
  1. Inleiding
  De leden van de DEF-fractie zien de munt graag rond blijven, ook waar dat meer
  kost dan een hoekige munt.
  1
  De leden van de ABC-fractie vragen of de munt rond is.
  Antwoord
  Ja, de munt is sinds 1814 rond.1
  2. Noodzaak van de munt
  2.1 Voorgeschiedenis en gevolgen voor de
  uitvoering
  2 en 3
  Is de munt nodig? En hoeveel munten
  1
  Kamerstuk 40 123, nr. 3.
  Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6 1
  zijn er?
  Antwoord
  Er zijn er twaalf.
  Vraag 4
  Deze leden horen graag wanneer de munt op is.
  Antwoord
  In 2040.
  5
  Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6 2
  Wat kost een munt?
  Antwoord
  Een euro.
  II. Artikelsgewijze toelichting
  Artikel 3, eerste lid
  6
  Wat betekent dit artikel?
  Antwoord
  Niets.
  De Minister van Munten,
  A. Zandstra
  BIJLAGE
  Kerntaken
  Artikel 3
  Munten slaan
`,
  `
  hoofdstuk I. Algemeen deel: De leden van de ABC-fractie danken de regering.
  inleiding: De leden van de DEF-fractie zien de munt graag rond blijven, ook waar dat meer kost dan een hoekige munt.
  vraag 1: De leden van de ABC-fractie vragen of de munt rond is.
  antwoord 1 op vraag 1: Ja, de munt is sinds 1814 rond.
  hoofdstuk 2. Noodzaak van de munt: 
  hoofdstuk 2.1 Voorgeschiedenis en gevolgen voor de uitvoering: 
  vraag 2, 3: Is de munt nodig? En hoeveel munten zijn er?
  antwoord 2, 3 op vraag 2, 3: Er zijn er twaalf.
  vraag 4: Deze leden horen graag wanneer de munt op is.
  antwoord 4 op vraag 4: In 2040.
  vraag 5: Wat kost een munt?
  antwoord 5 op vraag 5: Een euro.
  hoofdstuk II. Artikelsgewijze toelichting: 
  hoofdstuk Artikel 3, eerste lid: 
  vraag 6: Wat betekent dit artikel?
  antwoord 6 op vraag 6: Niets.
  ondertekening De Minister van Munten,: A. Zandstra
  bijlage BIJLAGE: Kerntaken Artikel 3 Munten slaan
`,
);

for (const [how, signed] of [
  ['below each other', 'De voorzitter van de commissie,\n\nJansen\n\nDe griffier van de commissie,\n\nVan der Wind'],
  ['beside their offices', 'De voorzitter van de commissie, Jansen\n\nAdjunct-griffier van de commissie, De Boer'],
  ['alone', 'De griffier van de commissie, Jansen'],
] as const)
  sections(
    `no title of a chapter in those who sign above the first question, ${how}`,
    `
  31 999
  Munten

  Nr. 3
  LIJST VAN VRAGEN EN ANTWOORDEN

  De commissie voor Munten heeft een aantal vragen voorgelegd aan de minister van Munten.

  De minister heeft deze vragen beantwoord bij brief van 30 januari 2030.

  ${signed.replaceAll('\n', '\n  ')}

  1

  Is een munt rond?

  Ja.

  2

  Is een munt van goud?

  Nee, al lang niet meer.
`,
    `
  vraag 1: Is een munt rond?
  antwoord 1 op vraag 1, zonder kop: Ja.
  vraag 2: Is een munt van goud?
  antwoord 2 op vraag 2, zonder kop: Nee, al lang niet meer.
`,
  );

sections(
  'the title of a chapter without a question, with a number that no question has',
  `
  Nr. 6 LIJST VAN VRAGEN EN ANTWOORDEN
  De vaste commissie voor Munten heeft een aantal vragen voorgelegd aan de Minister van Munten.
  1. Inleiding

  1. Klopt dit?

  Ja.

  2. De munt

  De leden hebben kennisgenomen van de brief.

  3. Waarom is de munt rond?

  Daarom.
`,
  `
  inleiding: 
  vraag 1: Klopt dit?
  antwoord 1 op vraag 1, zonder kop: Ja.¶2. De munt¶De leden hebben kennisgenomen van de brief.
  vraag 3: Waarom is de munt rond?
  antwoord 3 op vraag 3, zonder kop: Daarom.
`,
);

sections(
  'numbers that start again below a title',
  `
  VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
  I Vragen en opmerkingen vanuit de fracties
  Vragen en opmerkingen van de leden van de ABC-fractie
  1. Is de munt rond?
  2. Is de munt plat?
  Vragen en opmerkingen van de leden van de DEF-fractie
  1. Wat kost de munt?
  2. Wie betaalt dat?
  II Reactie van de minister
  Ik dank de leden voor hun inbreng.
`,
  `
  hoofdstuk I Vragen en opmerkingen vanuit de fracties: 
  hoofdstuk Vragen en opmerkingen van de leden van de ABC-fractie: 
  vraag 1: Is de munt rond?
  vraag 2: Is de munt plat?
  hoofdstuk Vragen en opmerkingen van de leden van de DEF-fractie: 
  vraag 1: Wat kost de munt?
  vraag 2: Wie betaalt dat?
  hoofdstuk II Reactie van de minister: Ik dank de leden voor hun inbreng.
`,
);

sections(
  'questions that are answered together, ahead of the turn of some',
  `
  LIJST VAN VRAGEN EN ANTWOORDEN
  1 Is de munt rond?
  Ja.
  2 Is de munt plat?
  4 Is de munt van goud?
  7 Is de munt van hout?
  Nee, in alle drie gevallen.
  3 Wie slaat de munt?
  De Munt. In
  12 Provincies wordt gespaard.
  5 Wat kost de munt?
  Een euro.
  6 Wie betaalt dat?
  Niemand.
  8 Waarom niet?
  Dat is geheim.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1, zonder kop: Ja.
  vraag 2: Is de munt plat?
  vraag 4: Is de munt van goud?
  vraag 7: Is de munt van hout?
  antwoord 2, 4, 7 op vraag 2; vraag 4; vraag 7, zonder kop: Nee, in alle drie gevallen.
  vraag 3: Wie slaat de munt?
  antwoord 3 op vraag 3, zonder kop: De Munt. In 12 Provincies wordt gespaard.
  vraag 5: Wat kost de munt?
  antwoord 5 op vraag 5, zonder kop: Een euro.
  vraag 6: Wie betaalt dat?
  antwoord 6 op vraag 6, zonder kop: Niemand.
  vraag 8: Waarom niet?
  antwoord 8 op vraag 8, zonder kop: Dat is geheim.
`,
);

sections(
  'an answer and a question that lost their heading where questions end without a question mark',
  `
  NOTA NAAR AANLEIDING VAN HET VERSLAG
  1
  De leden van de ABC-fractie vragen of de munt rond is, en of hij ook plat kan
  zijn.
  De munt is rond en plat tegelijk, zoals in het rapport is te lezen dat vorig jaar
  verscheen.
  2
  De leden van de ABC-fractie vragen wat de munt kost, en wie dat in deze tijden
  betaalt.
  Antwoord
  De munt kost een euro, en de minister betaalt die uit de begroting van dit jaar
  en het volgende.
  De leden van de DEF-fractie vragen of de munt ook in het buitenland geldt, waar
  men immers al munten heeft.
  Antwoord
  Nee, dat is niet zo.
  4
  Deze leden vragen waarom niet.
  Antwoord
  Daarom niet.
`,
  `
  vraag 1: De leden van de ABC-fractie vragen of de munt rond is, en of hij ook plat kan zijn.
  antwoord 1 op vraag 1, zonder kop: De munt is rond en plat tegelijk, zoals in het rapport is te lezen dat vorig jaar verscheen.
  vraag 2: De leden van de ABC-fractie vragen wat de munt kost, en wie dat in deze tijden betaalt.
  antwoord 2 op vraag 2: De munt kost een euro, en de minister betaalt die uit de begroting van dit jaar en het volgende.
  vraag 3, zonder kop: De leden van de DEF-fractie vragen of de munt ook in het buitenland geldt, waar men immers al munten heeft.
  antwoord 3 op vraag 3: Nee, dat is niet zo.
  vraag 4: Deze leden vragen waarom niet.
  antwoord 4 op vraag 4: Daarom niet.
`,
);

sections(
  'answers that are numbered below one heading',
  `
  Schriftelijke vraag van het lid Waterman (ABC) aan de Commissie
  1. Is de munt rond?
  2. Wat kost de munt?
  3. Wie betaalt dat?
  Antwoord van de heer Zandstra namens de Commissie (3 mei 2030)
  1. De Commissie ziet twee redenen:
  2. De munt kost een euro, en dat is
  1) niet veel;
  2) niet weinig.
  3. Niemand.
`,
  `
  vraag 1: Is de munt rond?
  vraag 2: Wat kost de munt?
  vraag 3: Wie betaalt dat?
  hoofdstuk Antwoord van de heer Zandstra namens de Commissie (3 mei 2030): 
  antwoord 1 op vraag 1: De Commissie ziet twee redenen:
  antwoord 2 op vraag 2: De munt kost een euro, en dat is¶1) niet veel;¶2) niet weinig.
  antwoord 3 op vraag 3: Niemand.
`,
);

sections(
  'answers with their numbers below a title of their own',
  `
  Vragen van het lid Waterman (ABC) aan de Minister van Munten over de munt (ingezonden 3 mei 2030).
  1. Is de munt rond?
  2. Wat kost de munt?
  3. Wie betaalt dat?
  Antwoorden
  Ad 1. De munt is rond.
  Ad 2 en 3. Niemand weet dat.
`,
  `
  vraag 1: Is de munt rond?
  vraag 2: Wat kost de munt?
  vraag 3: Wie betaalt dat?
  hoofdstuk Antwoorden: 
  antwoord 1 op vraag 1: De munt is rond.
  antwoord 2, 3 op vraag 2; vraag 3: Niemand weet dat.
`,
);

sections(
  'no footer as part of the title above it',
  `
  Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
  1. Inleiding
  1
  Is de munt rond?
  Antwoord
  Ja.
  2.1 Voorgeschiedenis van de munt
  kst-40123-6
  2
  Wie betaalt dat?
  Antwoord
  Niemand.
`,
  `
  inleiding: 
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja.
  hoofdstuk 2.1 Voorgeschiedenis van de munt: 
  vraag 2: Wie betaalt dat?
  antwoord 2 op vraag 2: Niemand.
`,
);

sections(
  'one answer to all questions',
  `
  Schriftelijke vraag aan de Commissie
  1. Is de munt rond?
  2. Wat kost de munt?
  Antwoord van de heer Zandstra namens de Commissie
  De Commissie weet dat niet.
`,
  `
  vraag 1: Is de munt rond?
  vraag 2: Wat kost de munt?
  antwoord 1, 2 op vraag 1; vraag 2: De Commissie weet dat niet.
`,
);

sections(
  'answers to several questions at once below one heading',
  `
  SCHRIFTELIJKE VRAAG
  nr. 214 van JAN WATERMAN
  1. Is de munt plat?
  2. Wie betaalt dat?
  3. Waarom?
  ANTWOORD
  op vraag nr. 214 van 12 mei 2030
  van JAN WATERMAN
  1. en 2. Nee.
  3. a) Daarom.
  b) Ook daarom.
`,
  `
  vraag 1: Is de munt plat?
  vraag 2: Wie betaalt dat?
  vraag 3: Waarom?
  hoofdstuk ANTWOORD op vraag nr. 214 van 12 mei 2030 van JAN WATERMAN:${' '}
  antwoord 1, 2 op vraag 1; vraag 2: Nee.
  antwoord 3 op vraag 3: a) Daarom.¶b) Ook daarom.
`,
);

sections(
  'the questions of a council, and the answers of its college',
  `
  Schriftelijke vragen van de fractie van ABC aan het college, artikel 38 Reglement van Orde
  Naar aanleiding hiervan heeft de fractie de volgende vragen:

  1. Bent u bekend met het bericht?

  Antwoord college:
  Ja, wij zien:
  1. een ronde munt;
  2. Een platte munt.

  2. Klopt het dat de munt op is? Zo ja:
  a. sinds wanneer?
  b. tot wanneer?

  Reactie van burgemeester en wethouders
  Ja, tot mei.

  3. Graag een overzicht van alle munten.

  Antwoord van het college: Zie de bijlage.
`,
  `
  vraag 1: Bent u bekend met het bericht?
  antwoord 1 op vraag 1: Ja, wij zien:¶1. een ronde munt;¶2. Een platte munt.
  vraag 2: Klopt het dat de munt op is? Zo ja:¶a. sinds wanneer?¶b. tot wanneer?
  antwoord 2 op vraag 2: Ja, tot mei.
  vraag 3: Graag een overzicht van alle munten.
  antwoord 3 op vraag 3: Zie de bijlage.
`,
);

sections(
  'questions with letters, and answers to them apart and together',
  `
  Vraag 1
  Is de munt rond?
  Antwoord 1a
  Ja.
  Vraag 2a
  Wat kost de munt?
  Antwoord 2a
  Een euro.
  Vraag 2B
  Wie betaalt dat?
  Vraag 2c
  Wanneer?
  Antwoord op vraag 2b en c
  In mei.
  Vraag 3a
  Waarom?
  Vraag 3b
  Hoe?
  Antwoord 3
  Zo.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1a op vraag 1: Ja.
  vraag 2a: Wat kost de munt?
  antwoord 2a op vraag 2a: Een euro.
  vraag 2b: Wie betaalt dat?
  vraag 2c: Wanneer?
  antwoord 2b, 2c op vraag 2b; vraag 2c: In mei.
  vraag 3a: Waarom?
  vraag 3b: Hoe?
  antwoord 3 op vraag 3a; vraag 3b: Zo.
`,
);

sections(
  'questions that only a number with a letter opens',
  `
  LIJST VAN VRAGEN EN ANTWOORDEN
  1. Is de munt rond?
  Ja.
  2a. Wat kost de munt?
  Een euro.
  2b. Wie betaalt dat?
  Niemand.
  3. Waarom niet?
  Daarom.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1, zonder kop: Ja.
  vraag 2a: Wat kost de munt?
  antwoord 2a op vraag 2a, zonder kop: Een euro.
  vraag 2b: Wie betaalt dat?
  antwoord 2b op vraag 2b, zonder kop: Niemand.
  vraag 3: Waarom niet?
  antwoord 3 op vraag 3, zonder kop: Daarom.
`,
);

sections(
  'chapters without numbered questions, and not the table of contents above them',
  `
  Nr. 401 VERSLAG VAN EEN SCHRIFTELIJK OVERLEG
  Vastgesteld 12 februari 2030
  Inhoudsopgave
  I. Vragen en opmerkingen vanuit de fracties 2
  II. Antwoord van de minister 4
  I. Vragen en opmerkingen vanuit de fracties
  Vragen en opmerkingen van de leden van de ABC-fractie
  De leden van de ABC-fractie hebben nog enkele vragen. Is de munt rond?
  II. Antwoord van de minister
  De munt is rond. Is hij ook plat? Ja.
  III. Artikelsgewijs
  Artikel 3
  De munt is van goud.
`,
  `
  hoofdstuk I. Vragen en opmerkingen vanuit de fracties: 
  hoofdstuk Vragen en opmerkingen van de leden van de ABC-fractie: De leden van de ABC-fractie hebben nog enkele vragen. Is de munt rond?
  hoofdstuk II. Antwoord van de minister: De munt is rond. Is hij ook plat? Ja.
  hoofdstuk III. Artikelsgewijs: 
  hoofdstuk Artikel 3: De munt is van goud.
`,
);

sections(
  'labels of columns, and labels below a number',
  `
  Lijst van vragen
  Nr
  Vraag
  Bijlage
  Blz. (van)
  1
  Vraag:
  Is de munt rond?
  2
  Is de munt plat?
  0
  12
`,
  `
  vraag 1: Is de munt rond?
  vraag 2: Is de munt plat? 0 12
`,
);

sections(
  'titles above the first question and above each set of questions',
  `
  LIJST VAN VRAGEN EN ANTWOORDEN
  Begroting
  Vraag 1
  Wat kost de munt?
  Antwoord 1
  Een euro.
  Jaarverslag
  Vraag 1
  Wat heeft de munt gekost?
  Antwoord 1
  Zie het antwoord op vraag 1.
`,
  `
  hoofdstuk Begroting: 
  vraag 1: Wat kost de munt?
  antwoord 1 op vraag 1: Een euro.
  hoofdstuk Jaarverslag: 
  vraag 1: Wat heeft de munt gekost?
  antwoord 1 op vraag 1: Zie het antwoord op vraag 1.
`,
);

sections(
  'no answer in what stands below questions that nobody has answered',
  `
  Vraag met verzoek om schriftelijk antwoord E-000999/2030 aan de Commissie
  1. Is de munt rond?
  2. Is de munt plat?
  3. Waarom?
  Ingediend: 3 maart 2030
`,
  `
  vraag 1: Is de munt rond?
  vraag 2: Is de munt plat?
  vraag 3: Waarom?¶Ingediend: 3 maart 2030
`,
);

sections(
  'chapters whose numbers look like those of questions, below a table of contents',
  `
  36 512 Wet op de munt
  Nr. 7 NOTA NAAR AANLEIDING VAN HET VERSLAG
  Inhoud
  1. Inleiding
  2. Aanleiding
  3. Uitvoering
  1. Inleiding
  De regering dankt de leden van de fracties voor hun vragen, die genummerd zijn
  tot en met de laatste.
  2. Aanleiding
  ABC
  1. De leden van de ABC-fractie vragen waarom de regering juist nu met dit
  voorstel komt.
  Munten worden ouder.
  2. Deze leden vragen tevens welke andere wegen zijn overwogen. Kan de regering
  deze noemen?
  Overwogen zijn:
  1. Munten van hout
  2. Munten van goud
  3. Munten van glas
  DEF
  3. Wat kost de munt?
  Een euro.
  3. Uitvoering
  ABC
  4. Wie slaat de munt?
  De Munt slaat de munt.
`,
  `
  inleiding: De regering dankt de leden van de fracties voor hun vragen, die genummerd zijn tot en met de laatste.
  hoofdstuk 2. Aanleiding: 
  hoofdstuk ABC: 
  vraag 1: De leden van de ABC-fractie vragen waarom de regering juist nu met dit voorstel komt.
  antwoord 1 op vraag 1, zonder kop: Munten worden ouder.
  vraag 2: Deze leden vragen tevens welke andere wegen zijn overwogen. Kan de regering deze noemen?
  antwoord 2 op vraag 2, zonder kop: Overwogen zijn:¶1. Munten van hout¶2. Munten van goud¶3. Munten van glas DEF
  vraag 3: Wat kost de munt?
  antwoord 3 op vraag 3, zonder kop: Een euro.
  hoofdstuk 3. Uitvoering: 
  hoofdstuk ABC: 
  vraag 4: Wie slaat de munt?
  antwoord 4 op vraag 4, zonder kop: De Munt slaat de munt.
`,
);

sections(
  'no titles in a short answer without a heading, and in a paragraph that begins like one',
  `
  LIJST VAN VRAGEN EN ANTWOORDEN
  1
  Is de munt rond?
  Nee
  2
  Wat staat er op de munt?
  Op de munt staan twee teksten.
  I De eerste tekst staat op de ene kant van de munt
  die men in het hele land ziet wanneer men de munt
  in de hand neemt.
  3
  Waarom?
  Daarom.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1, zonder kop: Nee
  vraag 2: Wat staat er op de munt?
  antwoord 2 op vraag 2, zonder kop: Op de munt staan twee teksten.¶I De eerste tekst staat op de ene kant van de munt die men in het hele land ziet wanneer men de munt in de hand neemt.
  vraag 3: Waarom?
  antwoord 3 op vraag 3, zonder kop: Daarom.
`,
);

sections(
  'a question whose number stands above the end of its page, and notes that count like questions at the foot of one',
  `
  Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
  1
  Is de munt rond?1
  Antwoord
  Ja, dat is de munt sinds 1814.2
  2

  1
  Kamerstuk 40 123, nr. 3.
  2
  Muntblad, 3 mei 2030, «De munt is rond»
  kst-40123-6
  Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6 1
  Waarom is dat zo, en sinds
  wanneer?
  Antwoord
  Dat rolt beter.3 Daarvoor4 rolde
  3
  Bureau Munt, mei 2030.
  4
  https://www.munt.example/rond
  Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6 2
  hij niet.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja, dat is de munt sinds 1814.
  vraag 2: Waarom is dat zo, en sinds wanneer?
  antwoord 2 op vraag 2: Dat rolt beter. Daarvoor rolde hij niet.
`,
);

sections(
  'a question that the end of its page cuts off above a note, where a note of its number stood before',
  `
  Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
  1
  Is de munt rond?1
  Antwoord
  Ja.2
  1
  Kamerstuk 40 123, nr. 3.
  2
  Muntblad, 3 mei 2030, «De munt is rond»
  Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6 1
  2
  Waarom is dat zo,3
  3
  Bureau Munt, mei 2030.
  Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6 2
  en sinds wanneer?
  Antwoord
  Dat rolt beter.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Waarom is dat zo, en sinds wanneer?
  antwoord 2 op vraag 2: Dat rolt beter.
`,
);

sections(
  'a list in a joint answer as a part of it, and answers below what leads on to them',
  `
  Schriftelijke vragen van de ABC-fractie
  1. Is de munt rond?
  2. Waarom?
  3. Wat kost dat?
  Antwoord
  Het college neemt drie maatregelen.
  1. De munt wordt vierkant.
  2. De munt wordt rond.
  3. De munt wordt plat.
`,
  `
  vraag 1: Is de munt rond?
  vraag 2: Waarom?
  vraag 3: Wat kost dat?
  antwoord 1, 2, 3 op vraag 1; vraag 2; vraag 3: Het college neemt drie maatregelen.¶1. De munt wordt vierkant.¶2. De munt wordt rond.¶3. De munt wordt plat.
`,
);

sections(
  'answers below one heading and the words that lead on to them',
  `
  Schriftelijke vragen van de ABC-fractie
  1. Is de munt rond?
  2. Waarom?
  Antwoord van het college
  Geachte mevrouw Waterman,
  Hierbij beantwoorden wij uw vragen.
  1. Ja.
  2. Dat rolt beter.
`,
  `
  vraag 1: Is de munt rond?
  vraag 2: Waarom?
  hoofdstuk Antwoord van het college: Geachte mevrouw Waterman, Hierbij beantwoorden wij uw vragen.
  antwoord 1 op vraag 1: Ja.
  antwoord 2 op vraag 2: Dat rolt beter.
`,
);

sections(
  'a question whose number stands directly above the footer of its page',
  `
  Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
  1
  Is de munt rond?
  Antwoord
  Ja.
  2

  kst-40123-6
  Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6 1
  Waarom?
  Antwoord
  Dat rolt beter.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Waarom?
  antwoord 2 op vraag 2: Dat rolt beter.
`,
);

sections(
  'a list directly below the heading of the only answer as that answer',
  `
  Schriftelijke vragen van de ABC-fractie
  1. Hoe wordt de munt?
  Antwoord van het college
  1. Rond.
  2. Plat.
`,
  `
  vraag 1: Hoe wordt de munt?
  antwoord 1 op vraag 1: 1. Rond.¶2. Plat.
`,
);

sections(
  'a list with signs of its own in one of the numbered answers',
  `
  Schriftelijke vragen van de ABC-fractie
  1. Hoe wordt de munt?
  2. Wanneer?
  Antwoord van het college
  1. Zo:
  1) Rond.
  2) Plat.
  2. Morgen.
`,
  `
  vraag 1: Hoe wordt de munt?
  vraag 2: Wanneer?
  hoofdstuk Antwoord van het college: 
  antwoord 1 op vraag 1: Zo:¶1) Rond.¶2) Plat.
  antwoord 2 op vraag 2: Morgen.
`,
);

sections(
  'questions of members without a question mark in a list whose answers have no heading',
  `
  Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
  1
  De leden van de ABC-fractie vragen of de munt rond is.
  2
  Ook deze leden horen graag wat de munt kost.
`,
  `
  vraag 1: De leden van de ABC-fractie vragen of de munt rond is.
  vraag 2: Ook deze leden horen graag wat de munt kost.
`,
);

sections(
  'numbered answers that stand in a document of their own',
  `
  E-000999/2030
  Antwoord van de heer Zandstra
  namens de Europese Commissie
  (12.5.2030)
  1. De munt is rond.
  2. en 3. Dat rolt beter.
`,
  `
  hoofdstuk Antwoord van de heer Zandstra namens de Europese Commissie (12.5.2030): 
  antwoord 1: De munt is rond.
  antwoord 2, 3: Dat rolt beter.
`,
);

sections(
  'one answer below a heading to all that is asked, by its numbers',
  `
  Schriftelijke vraag E-000999/2030 aan de Commissie
  1. Is de munt rond?
  2. Waarom?
  Antwoord van de heer Zandstra namens de Commissie
  1 en 2. De munt is rond.
`,
  `
  vraag 1: Is de munt rond?
  vraag 2: Waarom?
  hoofdstuk Antwoord van de heer Zandstra namens de Commissie: 
  antwoord 1, 2 op vraag 1; vraag 2: De munt is rond.
`,
);

sections(
  'no answer in a row of marks below a question that has none',
  `
  Vraag 1
  Kent u het rapport over de munt?
  1
  Antwoord 1
  Ja.
  Vraag 2
  Kent u de drie andere rapporten?
  2 3 4
  1 Bureau Munt, «Geld», april 2030
  2 Bureau Munt, «Goud», april 2030
  3 Bureau Munt, «Glas», april 2030
  4 Bureau Munt, «Hout», april 2030
`,
  `
  vraag 1: Kent u het rapport over de munt?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Kent u de drie andere rapporten?
`,
);

sections(
  'numbers that start again below the questions and the reaction to them of another party',
  `
  Vragen en opmerkingen van de leden van de ABC-fractie en reactie van de bewindspersoon
  1. De leden van de ABC-fractie vragen of de munt rond is.
  Antwoord
  Ja.
  2. Deze leden vragen waarom.
  Antwoord
  Dat rolt beter.
  Vragen en opmerkingen van de leden van de DEF-fractie en reactie van de bewindspersoon
  1. De leden van de DEF-fractie vragen wat de munt kost.
  Antwoord
  Een euro.
`,
  `
  hoofdstuk Vragen en opmerkingen van de leden van de ABC-fractie en reactie van de bewindspersoon: 
  vraag 1: De leden van de ABC-fractie vragen of de munt rond is.
  antwoord 1 op vraag 1: Ja.
  vraag 2: Deze leden vragen waarom.
  antwoord 2 op vraag 2: Dat rolt beter.
  hoofdstuk Vragen en opmerkingen van de leden van de DEF-fractie en reactie van de bewindspersoon: 
  vraag 1: De leden van de DEF-fractie vragen wat de munt kost.
  antwoord 1 op vraag 1: Een euro.
`,
);

sections(
  'headings with a line break of Markdown, and with a full stop set apart',
  `
  **Vraag 1**\\
  Is de munt rond?

  **Antwoord vraag 1**\\
  Ja.

  Vraag 2 .
  Waarom?
  Antwoord op vraag 2 .
  Dat rolt beter.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja.
  vraag 2: Waarom?
  antwoord 2 op vraag 2: Dat rolt beter.
`,
);

sections(
  'a question that its page cuts above a note of the same number',
  `
  Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
  1
  Is de munt rond?1
  Antwoord
  Ja, al jaren.

  1 Muntblad, 3 mei 2030.
  kst-40123-6
  Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6 1
  2
  Hoeveel munten2 zijn er nog, en hoeveel daarvan

  2 Stb. 2021, 123.
  Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6 2
  zijn van voor 2002?
  Antwoord
  Weinig.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja, al jaren.
  vraag 2: Hoeveel munten zijn er nog, en hoeveel daarvan zijn van voor 2002?
  antwoord 2 op vraag 2: Weinig.
`,
);

sections(
  'a question of the number of a note on the page before, where the next note is an address',
  `
  Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
  1
  Is de munt rond?1
  Antwoord
  Ja, al jaren.

  1 Muntblad, 3 mei 2030.
  kst-40123-6
  Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6 1
  Dat is vaak2 gevraagd, gezegd3 en geschreven4, zoals u weet.

  2 Bureau Munt, «Munten in een wereld zonder munten, en wat daarvan over is», mei 2030.

  3 https://www.munt.example/rond

  4 Bureau Munt, «Munten in een wereld zonder munten, en wat daarvan over is», mei 2031,
  bladzijden 12 tot en met 25, met een bijlage over de jaren daarvoor, waarin de munten
  van alle landen staan die er nog munten hebben, ook waar niemand ze meer aanneemt, dat
  zijn de meeste, en een bijlage over de landen die er geen hebben, dat zijn de andere,
  met een kaart waarop de landen staan die munten hebben en de landen die ze niet hebben,
  een kaart van de landen die munten hadden, een kaart van de landen die munten krijgen,
  een lijst van de munten die rond zijn, een lijst van de munten die niet rond zijn, en
  een lijst van de munten waarvan dat niet bekend is, alle met de namen van wie ze slaan,
  alle met de namen van wie ze sloegen, alle met de namen van wie ze zullen slaan, en met
  de jaren waarin dat was.
  Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6 2
  2
  Wie betaalt de munten?
  Antwoord
  De winkels.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja, al jaren. Dat is vaak gevraagd, gezegd en geschreven, zoals u weet.
  vraag 2: Wie betaalt de munten?
  antwoord 2 op vraag 2: De winkels.
`,
);

sections(
  'a question that its page cuts above a note of the same number that is an address',
  `
  Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
  1
  Is de munt rond?1
  Antwoord
  Ja, al jaren.

  1 Muntblad, 3 mei 2030.
  kst-40123-6
  Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6 1
  2
  Hoeveel munten2 zijn er nog, en hoeveel daarvan

  2 https://www.munt.example/rapport
  Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6 2
  zijn van voor 2002?
  Antwoord
  Weinig.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja, al jaren.
  vraag 2: Hoeveel munten zijn er nog, en hoeveel daarvan zijn van voor 2002?
  antwoord 2 op vraag 2: Weinig.
`,
);

sections(
  'no question in a note that is an address with a question mark',
  `
  Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
  1
  Is de munt rond?1
  Antwoord
  Ja, al jaren.2

  1 Muntblad, 3 mei 2030.

  2 https://www.munt.example/zoek?munt=rond
  kst-40123-6
  Tweede Kamer, vergaderjaar 2029–2030, 40 123, nr. 6 1
  2
  Wie betaalt de munten?
  Antwoord
  De winkels.
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja, al jaren.
  vraag 2: Wie betaalt de munten?
  antwoord 2 op vraag 2: De winkels.
`,
);

sections(
  'no question where a line begins with the number of a mention',
  `
  Schriftelijke vragen van het raadslid De Vries over het veer
  1. Vaart het veer?
  2. Vaart het ook in de winter, anders dan het college schreef in zijn antwoord op vraag
  3. Waarom niet?
  3. Vaart het pontje, zoals gevraagd in de vragen 1 en
  4. Of blijft het liggen?
  4. Vaart de boot?
  `,
  `
  vraag 1: Vaart het veer?
  vraag 2: Vaart het ook in de winter, anders dan het college schreef in zijn antwoord op vraag 3. Waarom niet?
  vraag 3: Vaart het pontje, zoals gevraagd in de vragen 1 en 4. Of blijft het liggen?
  vraag 4: Vaart de boot?
  `,
);

const bare = (answer: string) => `
  Eerste Kamer der Staten-Generaal
  Verslag van een schriftelijk overleg
  Vragen van de leden van de ABC-fractie aan de Minister van Veren, met de antwoorden

  1

  Vaart het veer ook in de winter?
${answer}
  Ja, het vaart.

  2

  De leden van de ABC-fractie vernemen graag waarom het vaart.
${answer}
  Omdat het kan.

  3

  Is het schip groot?
${answer}
  Nee, het is klein.
`;
sections(
  'bare numbers above questions and answers of the Eerste Kamer, the first two below its name',
  bare('\n  Antwoord\n'),
  `
  vraag 1: Vaart het veer ook in de winter?
  antwoord 1 op vraag 1: Ja, het vaart.
  vraag 2: De leden van de ABC-fractie vernemen graag waarom het vaart.
  antwoord 2 op vraag 2: Omdat het kan.
  vraag 3: Is het schip groot?
  antwoord 3 op vraag 3: Nee, het is klein.
  `,
);
sections(
  'the same where no answer has a heading',
  bare(''),
  `
  vraag 1: Vaart het veer ook in de winter?
  antwoord 1 op vraag 1, zonder kop: Ja, het vaart.
  vraag 2: De leden van de ABC-fractie vernemen graag waarom het vaart.
  antwoord 2 op vraag 2, zonder kop: Omdat het kan.
  vraag 3: Is het schip groot?
  antwoord 3 op vraag 3, zonder kop: Nee, het is klein.
  `,
);
sections(
  'the same without empty lines between',
  bare('\n  Antwoord\n').replaceAll('\n\n', '\n'),
  `
  vraag 1: Vaart het veer ook in de winter?
  antwoord 1 op vraag 1: Ja, het vaart.
  vraag 2: De leden van de ABC-fractie vernemen graag waarom het vaart.
  antwoord 2 op vraag 2: Omdat het kan.
  vraag 3: Is het schip groot?
  antwoord 3 op vraag 3: Nee, het is klein.
  `,
);

sections(
  'no annex above a question that comes after it',
  `
  Vraag 1
  Is de munt rond?
  Antwoord 1
  Ja.
  Bijlage 1: Munten
  Er zijn er twee.
  Vraag 2
  Is de munt plat?
`,
  `
  vraag 1: Is de munt rond?
  antwoord 1 op vraag 1: Ja.¶Bijlage 1: Munten Er zijn er twee.
  vraag 2: Is de munt plat?
`,
);

sections(
  'bare numbers above questions of members, without a question mark and without the heading of an answer',
  `
  Hierbij stuur ik u de antwoorden op de vragen van de leden van de ABC-fractie over het veer.

  1

  De leden van de ABC-fractie vragen of het veer vaart.

  2

  Deze leden vernemen graag waarom.
`,
  `
  vraag 1: De leden van de ABC-fractie vragen of het veer vaart.
  vraag 2: Deze leden vernemen graag waarom.
`,
);

const municipal = (below: string, more: string) => `
  Schriftelijke vragen over molens

  Indiendatum: 24 jul. 2030

  Onze fractie heeft een aantal vragen en stelt het op prijs als we de antwoorden ruim voor de behandeling mogen ontvangen.

  1. Is het college bekend met de molen, en sinds wanneer?

  2. Draait de molen nog, en wie let daarop?

  ${below}

  3. Wat kost de molen elk jaar, en wie betaalt dat?
${more}`;
const asked = `
  vraag 1: Is het college bekend met de molen, en sinds wanneer?
  vraag 2: Draait de molen nog, en wie let daarop?¶%
  vraag 3: Wat kost de molen elk jaar, en wie betaalt dat?
`;

for (const below of ['WIEKEN', 'Over de wieken hebben we nog een vraag:', 'Redactie Wieken'])
  sections(
    `no answer in what stands above the next question: ${below}`,
    municipal(below, ''),
    asked.replace('%', below),
  );

const context = 'Uit de krant blijkt dat de molen al jaren stilstaat. Dat vindt onze fractie jammer.';

sections(
  'no answer where some of many questions say why they are asked',
  municipal(context, '\n  4. Is dat veel geld?\n'),
  `${asked.replace('%', context)}  vraag 4: Is dat veel geld?\n`,
);

sections(
  'no answer in a title below a question of its own',
  municipal(context, '\n  ONDERHOUD\n\n  4. Is dat veel geld?\n\n  Nee, dat valt mee.\n'),
  `
  vraag 1: Is het college bekend met de molen, en sinds wanneer?
  vraag 2: Draait de molen nog, en wie let daarop?
  antwoord 1, 2 op vraag 1; vraag 2, zonder kop: ${context}
  vraag 3: Wat kost de molen elk jaar, en wie betaalt dat?¶ONDERHOUD
  vraag 4: Is dat veel geld?
  antwoord 3, 4 op vraag 3; vraag 4, zonder kop: Nee, dat valt mee.
`,
);

sections(
  'a table of factual questions that was copied cell by cell',
  `
  Inbreng voor de feitelijke vragenronde over de munt

  Nr

  Vraag

  Blz

  1

  Is de munt rond?

  0

  2

  Wat kost een munt, en wie betaalt dat?

  12
`,
  `
  vraag 1: Is de munt rond?¶0
  vraag 2: Wat kost een munt, en wie betaalt dat?¶12
`,
);

sections(
  'the questions of a factual round by their numbers',
  `
  Inbreng voor de feitelijke vragenronde over de munt

   1. Is de munt rond?
   2. Wat kost een munt, en wie betaalt dat?
`,
  `
  vraag 1: Is de munt rond?
  vraag 2: Wat kost een munt, en wie betaalt dat?
`,
);
