import { notes } from './notesAs.ts';

notes(
  'in superscript, each as a paragraph after its section',
  ['a1', 'a2', 'a3', 'a4', 'a5'],
  `
  Vraag 1

  Kent u de motie Jansen.<|¹|> <|²|> en het bericht op https://www.munt.example/rapport<|³|>?

  <|¹ Kamerstuk 36 410 IX, nr. 3.|>

  <|² «De munt is op», Dagblad van het Zuiden, 2 april 2024.|>

  <|³ 25 km is de afstand.|>

  Antwoord 1

  Ja. In 2023<|⁴|> was de munt op, zie bijlage A<|⁵|>.

  <|⁴ Voorlopig cijfer.|>

  <|⁵ zie ook de brief van 2 mei.|>
`,
);

notes(
  'in superscript above its text, and a mark in superscript that print broke off',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u bijlage B<|¹|> van de motie Jansen, en de brief van 2 mei
  <|²|> over de munt?
  <|¹
  Kamerstuk 36 410 IX, nr. 3.|>
  <|²
  Niet gepubliceerd.|>
`,
);

notes(
  'in superscript, and none in units, powers and small digits of formulas',
  ['a1', 'a2', 'a3'],
  `
  Vraag 1
  Hoeveel munten<|¹|> gaan er op 12 m², in 3 km³, 10² of 10⁻² dozen, of x² of Ca²⁺ en CO²?
  Antwoord 1
  Dat zijn er 12.<|²|> Dat is<|³|> zo.

  <|¹ Dagblad van het Zuiden, 2 april 2024.|>

  <|² Niet gepubliceerd.|>

  <|³ Kamerstuk 36 410 IX, nr. 3.|>
`,
);

notes(
  'in superscript alone, and no plain digits beside them',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het bericht?<|¹|> Wat kost de munt.1 En het rapport?2
  Antwoord 1
  Ja. Dat is zo.3 Dat kost veel.<|²|>

  <|¹ Dagblad van het Zuiden, 2 april 2024.|>

  <|² Kamerstuk 36 410 IX, nr. 3.|>

  3 Dagblad van het Noorden, https://www.munt.example/rapport
`,
);

notes(
  'a plain series that is whole beside that of a table, which is in superscript',
  ['a1', 'b1', 'a2'],
  `
  Vraag 1
  Kent u het bericht?<|1|> Hoeveel munten zijn er?
  Antwoord 1
  Rond<|¹|>: 12
  Hoekig: 13
  <|¹ Schatting van de Muntmeester.|>
  Vraag 2
  Kent u het rapport?<|2|>
  Antwoord 2
  Ja.
  <|1 Dagblad van het Zuiden, 2 april 2024.|>
  <|2 Kamerstuk 36 410 IX, nr. 3.|>
`,
);

notes(
  'raised marks of texts with plain numbers, of which one begins a line, and numbers between words that are no marks',
  ['a1', 'a2', 'a4', 'a3'],
  `
  Vraag 1
  Kent u het bericht?<|¹|> Zijn er munt 2 en munt 3 geslagen volgens de brief
  <|²|> over de munt?
  Antwoord 1
  Ja, en dat staat in het rapport.<|⁴|> Wijzer 3 Is daarin genoemd.
  <|1 Dagblad van het Zuiden, 2 april 2024.|>
  <|2 Kamerstuk 36 410 IX, nr. 3.|>
  <|3 Kamerstuk 36 410 IX, nr. 4.|>
  <|4 Kamerstuk 36 410 IX, nr. 5.|>
`,
);

notes(
  'in superscript, referred to again',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het bericht<|¹|> en weet u dat dit bericht<|¹|> ook op de radio was?<|²|>

  <|¹ Dagblad van het Zuiden, 2 april 2024.|>

  <|² Radio Wad, 4 mei 2023.|>
`,
);

notes(
  'in superscript, of two with one number the one whose text stands in its section',
  ['a1', 'b1'],
  `
  Vraag 1
  Kent u het bericht?<|¹|>
  Antwoord 1
  Ja, en ook de stukken.<|¹|>

  <|¹ Kamerstuk 36 410 IX, nr. 3.|>
`,
);

notes(
  'in superscript, those of questions and those of answers in turn',
  ['a1', 'b1', 'a2', 'b2'],
  `
  Vraag 1
  Kent u het bericht?<|¹|>

  <|¹ Dagblad van het Zuiden, 2 april 2024.|>
  Antwoord 1
  Ja, en ook de stukken.<|¹|>

  <|¹ Kamerstuk 36 410 IX, nr. 3.|>
  Vraag 2
  Kent u het rapport?<|²|>

  <|² Bureau Munt, april 2024.|>
  Antwoord 2
  Ja, en ook de brief.<|²|>

  <|² Kamerstuk 36 410 IX, nr. 4.|>
`,
);
