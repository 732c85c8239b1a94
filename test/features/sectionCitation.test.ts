import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { sectionCitation } from '../../server/features/sectionCitation.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked } from '../marked.ts';

cites(
  'an answer by the number and the year of the print',
  `
  Tweede Kamer der Staten-Generaal
  2
  Vergaderjaar 2023–2024 Aanhangsel van de Handelingen
  Vragen gesteld door de leden der Kamer, met de daarop door de
  regering gegeven antwoorden
  1377
  Vragen van het lid Jansen (D66) over treinen (ingezonden 12 februari 2024).
  Antwoord van Minister Terbruggen (Economische Zaken) (ontvangen 22 maart 2024).
  Zie ook Aanhangsel Handelingen, vergaderjaar 2020–2021, nr. 1102.
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Antwoord 1 en 2
  J<|>a.
`,
  'Aanhangsel Handelingen II 2023/24, nr. 1377, antwoord op vraag 1 en 2',
);

cites(
  'from the text of a note the section where its mark stands',
  `
  AH 608
  Antwoord van minister Jansen (Financiën) (ontvangen 30 augustus 2024)
  Vraag 1
  Klopt dit?1
  Vraag 2
  Waarom?

  1 Munt<|> en Maat.
`,
  'Aanhangsel Handelingen II 2023/24, nr. 608, vraag 1',
);

cites(
  'by the year in the footer, which counts for more than the day of the answer',
  `
  AH 608
  Antwoord van minister Jansen (Financiën) (ontvangen 20 november 2024)
  Vraag 1
  Kl<|>opt dit?
  ah-tk-20232024-608
  Antwoord 1
  Ja.
`,
  'Aanhangsel Handelingen II 2023/24, nr. 608, vraag 1',
);

cites(
  'by the parliamentary year of the answer where none is printed',
  `
  AH 608
  Antwoord van minister Jansen (Financiën) (ontvangen 30 augustus 2024)
  <|>Vraag 1
  Klopt dit?
`,
  'Aanhangsel Handelingen II 2023/24, nr. 608, vraag 1',
);

cites(
  'without a year where the answer came while one year made way for the next',
  `
  AH 608
  Antwoord van minister Jansen (Financiën) (ontvangen 17 september 2024)
  Vraag 1<|>
  Klopt dit?
`,
  'Aanhangsel Handelingen II, nr. 608, vraag 1',
  ['session'],
);

cites(
  'by the case where there is no number',
  `
  2024Z14419
  Antwoord van minister Jansen (Financiën) (ontvangen 20 november 2024)
  Vraag 1
  <|>Klopt dit?
`,
  'Zaak 2024Z14419, vraag 1',
  ['number'],
);

cites(
  'by who asked what and when, where there is no case either',
  `
  Vragen van de leden Jansen (D66) en Pietersen (CDA) over treinen (ingezonden 2 februari 2024).
  Vraag 1
  <|>Klopt dit?
`,
  'Vragen van het lid Jansen (D66) c.s. over treinen, ingezonden 2 februari 2024, vraag 1',
  ['number', 'session'],
);

cites(
  'by who answered, where that is all that is known',
  `
  Antwoord van staatssecretaris Jansen (Infrastructuur en Waterstaat)
  (ontvangen 5 oktober 2022)
  Vraag 1
  <|>Klopt dit?
`,
  'Antwoord van staatssecretaris Jansen (Infrastructuur en Waterstaat), ontvangen 5 oktober 2022, vraag 1',
  ['number'],
);

cites(
  'the document from its header',
  `
  AH 608
  Antwoord van minis<|>ter Jansen (Financiën) (ontvangen 20 november 2024)
  Vraag 1
  Klopt dit?
`,
  'Aanhangsel Handelingen II 2024/25, nr. 608',
);

cites(
  'a print of the other chamber as that',
  `
  AH 12
  Vragen van het lid Jansen (D66) over treinen (ingezonden 12 februari 2024).
  Vraag 1
  <|>Klopt dit?
  Eerste Kamer, vergaderjaar 2023–2024, Aanhangsel 1
  Antwoord 1
  Ja.
`,
  'Aanhangsel Handelingen I 2023/24, nr. 12, vraag 1',
);

cites('nothing of nothing', '<|>', '', ['number', 'session']);

function cites(title: string, source: string, text: string, missing: readonly string[] = []) {
  test(`cites ${title}`, () => {
    const { text: document, cursor = 0 } = marked(source);
    deepStrictEqual(sectionCitation(parse(document), cursor), { text, missing });
  });
}
