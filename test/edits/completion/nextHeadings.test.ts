import { heads } from './offered.ts';

heads(
  'after an answer the next question, in the form of the document',
  `
  **Vraag 1:**
  Klopt dit?
  **Antwoord op vraag 1:**
  Ja.
  <|>
`,
  ['**Vraag 2:**'],
);

heads(
  'after a question its answer first, and no question that there is already',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 2
  Waarom?
  <|>
  Vraag 3
  Wanneer?
`,
  ['Antwoord 2'],
);

heads(
  'a question that was left out',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  <|>
  Vraag 3
  Wanneer?
`,
  ['Vraag 2'],
);

heads(
  'after several questions an answer to the last, to the last two, to all, and to each',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Vraag 3
  Wanneer?
  <|>
`,
  [
    'Antwoord op vraag 3',
    'Antwoord op vraag 2 en 3',
    'Antwoord op vraag 1 t/m 3',
    'Antwoord op vraag 1',
    'Antwoord op vraag 2',
    'Vraag 4',
  ],
);

heads(
  'below all questions the answer to the first that has none',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Vraag 3
  Wanneer?
  Antwoord 1
  Ja.
  <|>
`,
  ['Antwoord 2', 'Antwoord 2 en 3', 'Antwoord 3', 'Vraag 4'],
);

heads(
  'an answer without a number where the others have none',
  `
  Vraag 1
  Klopt dit?
  Antwoord:
  Ja.
  Vraag 2
  Waarom?
  <|>
`,
  ['Antwoord:', 'Vraag 3'],
);

heads(
  'a number alone in a list of questions',
  `
  Lijst van vragen van de commissie

  1. Klopt dit, en waarom is dat zo?
  2. Waarom is dat zo?
  3. Wie betaalt dat allemaal?
  4<|>
`,
  ['4.'],
);

heads(
  'a number alone below the notes of a list',
  `
  Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
  1
  Kent u het bericht?1
  Antwoord
  Ja.

  1 Muntblad, 3 mei 2030.
  <|>
`,
  ['2'],
);

heads(
  'but none that would be that of a note above it',
  `
  Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
  1
  Kent u het bericht?1
  Antwoord
  Ja.2

  1 Muntblad, 3 mei 2030.
  2 Kamerstuk 36 410, nr. 7.
  <|>
`,
  [],
);

heads(
  'a heading with a word also below a note of its number',
  `
  Vraag 1
  Kent u het bericht?1
  Antwoord 1
  Ja.2

  1 Muntblad, 3 mei 2030.
  2 Kamerstuk 36 410, nr. 7.
  <|>
`,
  ['Vraag 2'],
);

heads(
  'of what is begun, as if it did not stand there',
  `
  Vraag 1
  Klopt dit?
  antwoord<|>
`,
  ['Antwoord op vraag 1'],
);

heads(
  'of first letters that could be an answer which has lost its heading',
  `
  Vraag 1
  Klopt dit?
  Antwoord 1
  Ja.
  Vraag 2
  Waarom?
  Antw<|>
`,
  ['Antwoord 2'],
);

heads(
  'mark-up need not be typed',
  `
  ## Vraag 1
  Klopt dit?
  Vraag<|>
`,
  ['## Vraag 2'],
);

heads(
  'in a set of questions of its own numbers count anew',
  `
  Inleiding
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Hoofdstuk 2 Munten
  Vraag 1
  Wie betaalt dat?
  Antwoord 1
  Niemand.
  <|>
`,
  ['Vraag 2'],
);

heads(
  'none before words on the same line',
  `
  Vraag 1
  <|> (Klopt dit?)
`,
  [],
);

heads(
  'no question where bare numbers are those of answers',
  `
  Schriftelijke vraag E-000999/2030 aan de Commissie
  Artikel 138 van het Reglement
  Jan Waterman (PPE)
  Betreft: De munt die op is
  1. Kent u het bericht «De munt is op»?
  2. Wie betaalt de nieuwe munten?
  3. Is de munt rond?
  Antwoord van mevrouw Zandstra namens de Commissie
  1. Ja.
  2. Niemand.
  <|>
`,
  ['Antwoord op vraag 3'],
);

heads('with a blank after what is begun', 'Vraag 1\nKlopt dit?\nVraag <|>', ['Vraag 2']);

heads(
  'what is typed is a heading only at the start of a line',
  `
  Vraag 1
  Klopt dit? Vraag <|>
`,
  [],
);

heads(
  'after a blank the number of a heading that is begun',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag <|>
`,
  ['Antwoord op vraag 1'],
  false,
);

heads(
  'a blank alone asks for nothing',
  `
  Vraag 1
  Klopt dit?
   <|>
`,
  [],
  false,
);
