import { notes } from './notesAs.ts';

notes(
  'in parentheses that name them, again where one is marked twice, and at a line’s start',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het bericht «De munt is op» (noot <|1|>) en het rapport van de muntmeester
  (noot <|2|>) over de munten?
  Antwoord 1
  Ja, dat bericht (noot <|1|>) is mij bekend.

  <|Noot 1: Dagblad van het Zuiden, 2 april 2024.|>
  <|Noot 2: Het rapport van de muntmeester|>
`,
);

notes(
  'in brackets that name them, at the end of two series',
  ['a1', 'a2', 'b1'],
  `
  Vraag 1
  Kent u het bericht [voetnoot <|1|>] en het rapport[voetnoot <|2|>]?
  <|[voetnoot 1] Dagblad van het Zuiden|>
  <|[voetnoot 2] Het Blad van de Munt|>
  Antwoord 1
  Dat staat in de brief [voetnoot <|1|>].
  <|[voetnoot 1] Kamerstuk 36 410 IX, nr. 3.|>
`,
);

notes(
  'raised by a sign, and none in a power',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het bericht «De munt is op»^<|1|> over 10^6 munten van 3 cm^2, en het rapport^<|2|>, daarover?
  Antwoord 1
  Ja.

  <|^1 Dagblad van het Zuiden|>
  <|^2 Het Blad van de Munt|>
`,
);

notes(
  'raised by a sign on both sides',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het bericht^<|1|>^ en het rapport?^<|2|>^
  Antwoord 1
  Ja.

  <|^1^ Dagblad van het Zuiden|>
  <|^2^ Het Blad van de Munt|>
`,
);

notes(
  'plain marks, whose texts are named',
  ['a1', 'a2'],
  `
  Vraag 1
  Kent u het bericht?<|1|> Zo ja, kent u het rapport?<|2|>
  Antwoord 1
  Ja.

  <|Voetnoot 1: Dagblad van het Zuiden|>
  <|Voetnoot 2: Het Blad van de Munt|>
`,
);

notes(
  'none of another publication, beside notes that have no name, and none of a table',
  ['a1'],
  `
  Vraag 1
  Kent u het bericht?<|1|> Staat het in het rapport van de Muntmeester (noot 3)?
  Antwoord 1
  Ja, zie noot 4 daarvan, en wat daar op pagina 12 (noot 2) staat.
  Jaar Munten
  2029 14
  Noot 1: bedragen in miljoenen.
  Noot van de redactie: dat is veel.
  <|1 Dagblad van het Zuiden, 2 april 2024.|>
`,
);

notes(
  'none where no text has a name',
  [],
  `
  Vraag 1
  Staat het in het rapport van de Muntmeester (noot 3), of in dat van de bank^2?
  Antwoord 1
  Ja.
`,
);
