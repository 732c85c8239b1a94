import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import type { QuestionNumber, Role } from '../../../server/model/document.ts';
import { numbersOf } from '../../../server/parse/numbers.ts';
import { parse } from '../../../server/parse/parse.ts';
import { headingAt } from '../../../server/parse/structure/headings.ts';
import { marked, samePlaces } from '../../marked.ts';

/** Lines that open a section by themselves, with the heading marked and the numbers that it gives. */
const headings: Readonly<Partial<Record<Role, Readonly<Record<string, readonly QuestionNumber[]>>>>> = {
  question: {
    '<|Vraag 3|>': [3],
    '<|Vraag 12|>': [12],
    '<|Vraag 128|>': [128],
    '<|VRAAG 3|>': [3],
    '<|Vraag3|>': [3],
    '<|Vraag\u00a03|>': [3],
    '<|Vraag\t3|>': [3],
    '<|Vraag  3|>  ': [3],
    '<|Vraag nr. 3|>': [3],
    '<|Vraag 1|>.': [1],
    '<|Vraag 1|>:': [1],
    '<|Vraag 1|>)': [1],
    '<|Vraag 1|>: Klopt dit?': [1],
    '<|Vraag 1|> (pagina 2)': [1],
    '<|Vraag 1|> : Klopt dit?': [1],
    '<|Vraag (3)|>': [3],
    '<|Vraag #3|>': [3],
    '<|Vraagnummer 3|>': [3],
    '<|Vraag 1 en 2|> gezamenlijk': [1, 2],
    '<|Vraag (3)|>: Klopt dit?': [3],
    '<|Vraag 1a|>': ['1a'],
    '<|Vraag 2A|>': ['2a'],
    '<|Vraag 2a, b en c|>': ['2a', '2b', '2c'],
    '<|Vrag 3|>': [3],
    '<|Vraaag 12|>': [12],
    '<|Vraga 3|>': [3],
    '<|Vraag 3 en 4|>': [3, 4],
    '<|Vragen 3 en 4|>': [3, 4],
    '<|Vraag 3, 4 en 5|>': [3, 4, 5],
    '<|Vraag 2, 4 en 7|>': [2, 4, 7],
    '<|Vraag 7, 8, 9 10 en 11|>': [7, 8, 9, 10, 11],
    '<|Vragen 7, 8, en 9|>': [7, 8, 9],
    '<|Vraag 5, 3|>': [5, 3],
    '<|Vraag 2 t/m 6|>': [2, 3, 4, 5, 6],
    '<|Vraag 2 tot en met 6|>': [2, 3, 4, 5, 6],
    '<|Vragen 7 t/ 10|>': [7, 8, 9, 10],
    '<|Vraag 7–9 en 11–13|>': [7, 8, 9, 11, 12, 13],
    '<|Vragen 4-7|>': [4, 5, 6, 7],
    '<|Vraag 1 & 2|>': [1, 2],
    '<|Vraag no. 3|>': [3],
    '<|Vraag|>': [],
    '<|Vraag|>:': [],
    '<|Eerste vraag|>': [1],
    '<|Tweede en derde vraag|>:': [2, 3],
    '<|Vraag twaalf|>': [12],
    '<|V3|>: Klopt dit?': [3],
    '<|3. V|>: Klopt dit?': [3],
    '**<|Vraag 3|>**': [3],
    '## <|Vraag 3|>': [3],
    '__<|Vraag 3|>__': [3],
    '> <|Vraag 3|>': [3],
    '- **<|Vraag 3|>**': [3],
    '• <|Vraag 3|>:': [3],
    '<|Vraag 3|> 24 maart 2030': [3],
    '• **<|Vraag 3|>**': [3],
  },
  answer: {
    '<|Antwoord 3|>': [3],
    '<|Antwoord 5|>:': [5],
    '<|Antwoord 5|>: Ja.': [5],
    '<|Antwoord op vraag 3|>': [3],
    '<|Antwoord op vraag 3|>:': [3],
    '<|Antwoord vraag 3|>:': [3],
    '<|Antwoord bij vraag 3|>': [3],
    '<|ANTWOORD OP VRAAG 3|>': [3],
    '<|Antwoord op Vraag 3|>': [3],
    '<|Antwoord op\u00a0vraag\u00a03|>': [3],
    '<|Anwoord 6|>': [6],
    '<|Antwoodr 6|>': [6],
    '<|Antwoord 2 en 3|>': [2, 3],
    '<|Antwoorden 5 en 6|>': [5, 6],
    '<|Antwoord op vragen 7, 8, en 9|>': [7, 8, 9],
    '<|Antwoord op vraag 3 en 8|>': [3, 8],
    '<|Antwoord op vraag 3 en vraag 8|>': [3, 8],
    '<|Antwoord op vraag 2 t/m vraag 4|>': [2, 3, 4],
    '<|Antwoord op vraag nr. 4|>': [4],
    '<|Antwoord nr. 4|>': [4],
    '<|Antwoord nummer 4|>:': [4],
    '<|Antwoord 3/4|>:': [3, 4],
    '<|Antwoord (3)|>': [3],
    '<|Antwoord op vraagnummer 3|>': [3],
    '<|Antwoord op de vragen 1 en 2|> gezamenlijk:': [1, 2],
    '<|Ad 3|>': [3],
    '<|Ad vraag 3|>:': [3],
    '<|Ad 1 en 2|>: Ja.': [1, 2],
    '<|Beantwoording vraag 6|>': [6],
    '<|Beantwoording van de vragen 2 t/m 4|>': [2, 3, 4],
    '<|Gezamenlijk antwoord op de vragen 1 en 2|>:': [1, 2],
    '<|Gecombineerde beantwoording van vragen 1 en 2|>': [1, 2],
    '<|Nader antwoord op vraag 3|>': [3],
    '<|Aanvullend antwoord op vraag 3|>': [3],
    '<|Antwoord van de minister op vraag 3|>': [3],
    '<|Reactie van het college op de vragen 3 en 4|>:': [3, 4],
    '<|Reactie op vraag 3|>': [3],
    '<|Antw. op vraag 3|>': [3],
    '<|Antw. vraag 3|>': [3],
    '<|Antwoordop vraag 3|>': [3],
    '<|Antwoorden op vraag 3, 4, 5, 9 en 10|>': [3, 4, 5, 9, 10],
    '<|Antwoord op de vragen 2 t/m 6|>': [2, 3, 4, 5, 6],
    '<|Antwoord op vragen 2 t/m 6|>: hierover is de Kamer geïnformeerd.': [2, 3, 4, 5, 6],
    '<|Antwoord vraag 4-7|>:': [4, 5, 6, 7],
    '<|Antwoord vragen 1,2,3,4 en 5|>': [1, 2, 3, 4, 5],
    '<|Antwoord op vraag 1|> (pagina 2)': [1],
    '<|Antwoord|>': [],
    '<|Antwoord|>:': [],
    '<|Antwoord op de derde vraag|>': [3],
    '<|Derde antwoord|>:': [3],
    '<|Antwoord op vraag drie|>': [3],
    '<|A3|>: Ja.': [3],
  },
  introduction: { '<|Inleiding|>': [], '<|INLEIDING|>:': [] },
  explanation: {
    '<|Toelichting|>': [],
    '<|Toelichting|>:': [],
    '<|Toelichting|>: deze vragen sluiten aan op eerdere.': [],
  },
  notice: {
    '<|Mededeling|>': [],
    '<|Mededeling|> van staatssecretaris Aalbers (Natuur) (ontvangen 2 mei 2024)': [],
    '<|Mededeling|> van de Minister van Financiën': [],
  },
};

for (const [role, lines] of Object.entries(headings)) {
  for (const [source, numbers] of Object.entries(lines)) {
    test(`${source} opens a section: ${role} ${numbers}`, () => {
      const line = marked(source);
      const heading = headingAt(line.text, 0, line.text.trimEnd().length, line.text.trimEnd().length);
      samePlaces(line, heading ? [heading.span] : []);
      deepStrictEqual(
        { role: heading?.role, numbers: heading && numbersOf(heading.ranges), sure: heading?.sure },
        { role, numbers, sure: true },
      );
    });
  }
}

/** Lines of prose that begin like a heading. */
const prose = [
  'vraag 3',
  'antwoord op vraag 5).',
  'vraag 4. De zorgaanbieder is daarvoor verantwoordelijk.',
  'Antwoord van minister Zandstra (Financiën) (ontvangen 20 november 2024)',
  'Antwoord van Minister Zandstra (Financiën), mede namens de Staatssecretaris',
  'Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt',
  'Vragen gesteld door de leden der Kamer, met de daarop door de',
  'Vraag 3 en 4 gaan over de kosten van het toezicht.',
  'Vraag 3 is hierboven beantwoord.',
  'Vraag 3, die over de kosten gaat, is hierboven beantwoord.',
  'Beantwoording vraag 6 van het lid Waterman',
  'Reactie op vraag 3 van het lid Waterman',
  'Reactie van de minister op vraag 3 die toen is gesteld.',
  'Nader antwoord op vraag 3 volgt in een brief.',
  'Gezamenlijk antwoord op vragen van de leden Waterman en Zandstra',
  'Beantwoording vragen van de leden Waterman en Zandstra',
  'Vraag is dan of de regeling werkt.',
  'Vrag 3 is hierboven beantwoord.',
  'Vlaag 3',
  'Antwoorders 3',
  'Vragen',
  'Vragen:',
  'Vragen over de munt beantwoordt de Minister van Financiën.',
  'Vraag 3 aan de winkels gaat daarover.',
  'Antwoord 1 namens de Minister van Munten is gegeven.',
  'Antwoorden op eerdere vragen zijn te vinden op de website.',
  'Antwoord op deze vraag geeft de Algemene Rekenkamer.',
  'Vraag 12% meer subsidie aan.',
  'Vraag 2024',
  'Vraag 4 april nog eens na.',
  'Vraag 12.000 euro subsidie aan.',
  'Eerste vraag is of dat klopt.',
  'Eerste vragenlijst',
  'Vraag eenvoudig om hulp',
  'eerste vraag',
  'A3 is een snelweg.',
  'V 3 miljoen',
  'Vraagstukken',
  'Vraagnummers staan in de bijlage.',
  'Vraagnummer',
  '- Vraag 3',
  'Ad 3 jaar oud is de munt.',
  'Ad hoc',
  'Vraagt u zich af of dit klopt?',
  'Antwoordformulier',
  'Inleidingen',
  'Inleiding tot het recht is een vak.',
  'Toelichting op de begroting wordt gegeven in de bijlage.',
  'Mededeling wordt gedaan van de volgende stukken.',
];

for (const line of prose) {
  test(`${line} is prose`, () => {
    deepStrictEqual(
      parse(`Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n${line}\nNee.\n`).sections.map(
        ({ body, heading }) => (heading ?? body).start,
      ),
      [0, 19],
    );
  });
}

reads(
  'after a form feed, white space, no-break spaces and a byte order mark',
  `
  \ufeff<|Vraag 1|>
  Klopt dit?
  \f<|Antwoord 1|>
  Ja.
    \t<|Vraag\u00a02|>
  Waarom?
  \f\u00a0 <|Antwoord 2|>
  Daarom.
`,
);

reads(
  'glued after page furniture',
  `
  <|Vraag 1|>
  Klopt dit?
  ah-tk-20232024-387ISSN 0921 - 7398’s-Gravenhage 2023Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1<|Antwoord 1|>
  Ja.
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 2 <|Vraag 2|>
  Waarom?
`,
);

reads(
  'with the text on the same line where its number is the one expected',
  `
  <|Vraag 1|> Klopt dit?
  <|Antwoord 1|> Ja, dat klopt. Zie
  Vraag 3 van het lid Waterman.
  <|Vraag 2|> Waarom?
  <|Antwoord 2|> Daarom.
  Antwoord 1 Ging daar al op in.
`,
);

reads(
  'with a title of its own where its number is the one expected',
  `
  <|Vraag 1|> – over de munt
  Klopt dit?
  <|Antwoord 1|>
  Ja.
  Vraag 3 – over het toezicht – komt later.
  <|Vraag 2|> – over het toezicht
  Waarom?
`,
);

reads(
  'with who else is asked, or answers, where its number is the one expected',
  `
  <|Vraag 1|> aan de Minister van Munten
  Klopt dit?
  <|Antwoord op vraag 1|>, mede namens de Staatssecretaris van Biljetten
  Ja.
`,
);

reads(
  'in bold, before what it heads, also in a list',
  `
  **<|Vraag 1|>** Klopt dit?
  **<|Antwoord 1|>** Ja.
  - **<|Vraag 2|>** Waarom?
  - **<|Antwoord 2|>** Daarom.
`,
);

reads(
  'above a date from the margin of a letter',
  `
  <|Vraag 1|> 24 maart 2030
  Klopt dit?
  <|Antwoord op vraag 1|>                    24 maart 2030
  Vraag 1 is van 24 maart 2030
  en daarom al beantwoord.
`,
);

reads(
  'each with a bullet, as a page that was pasted has it',
  `
   • <|Vraag 1|>:
     Klopt dit?
   • <|Antwoord Gedeputeerde Staten van Nieuwland|>:
     Ja.

   • <|Vraag 2|>:
     Waarom?
   • <|Antwoord|>:
     Daarom.
`,
);

reads(
  'with its numbers going on on the next line',
  `
  <|Vraag 1, 2, 3|>
  Klopt dit?
  <|Antwoord op vraag 1, 2 en
  3|>
  Ja.
`,
);

reads(
  'with its list going on on the next line, in numbers alone',
  `
  <|Vraag 1
  en 2|>
  Klopt dit?
  <|Vraag 3|>
  en 4 keer per jaar?
  <|Antwoord op vraag 1, 2
  en 3|>:
  Ja.
`,
);

reads(
  'without numbers, below a title of the same word',
  `
  Antwoorden
  <|Vraag|>
  Klopt dit?
  <|Antwoord|>
  Ja.
`,
);

reads(
  'without numbers, also with the text on the same line',
  `
  <|Vraag|>: Klopt dit?
  <|Antwoord|>: Ja.
  <|Vraag|>: Waarom?
  <|Antwoord|>: Daarom. Er is maar één
  Antwoord: daarom.
`,
);

/** Places marked are the headings of the document. */
function reads(title: string, source: string) {
  test(`reads a heading ${title}`, () => {
    const expected = marked(source);
    samePlaces(
      expected,
      parse(expected.text).sections.flatMap(({ heading }) => heading ?? []),
    );
  });
}
