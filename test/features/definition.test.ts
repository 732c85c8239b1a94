import test from 'node:test';
import { definition } from '../../server/features/definition.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked, samePlaces } from '../marked.ts';
import { twoSets } from '../twoSets.ts';

goes(
  'from a question to its answer',
  `
  Vraag<|> 1
  Klopt dit?
  <|Antwoord op vraag 1|>
  Ja.
`,
);

goes(
  'from a mention to what its own set of questions has',
  twoSets({}, { answer: '<|Antwoord 1|>', mention: 'het antwoord <|>op vraag 1' }),
);

goes(
  'from an answer to its question',
  `
  <|Vraag 1|>
  Klopt dit?
  Antwoord op vraag 1<|>
  Ja.
`,
);

goes(
  'from a shared answer to each of its questions',
  `
  <|Vraag 1|>
  Klopt dit?
  <|Vraag 2|>
  Zo ja, waarom?
  Antwoord op vraag 1 <|>en 2:
  Ja.
`,
);

goes(
  'from a question to the answer that it shares',
  `
  Vraag 1
  Klopt dit?
  <|>Vraag 2
  Zo ja, waarom?
  <|Antwoord op vraag 1 en 2|>:
  Ja.
`,
);

goes(
  'from a mark to the text of its note, though that interrupts the next question',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Zie de motie Becker.<|>1
  Vraag 2
  In hoeverre volgt u dit? Werkt Nederland

  1 <|Kamerstuk 35 300 VI, nr. 37|>

  samen met de EU?
  Antwoord op vraag 2
  Ja.
`,
);

goes(
  'from the text of a note to its mark',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Zie de motie Becker.<|1|>
  Vraag 2
  In hoeverre volgt u dit? Werkt Nederland

  1 Kamer<|>stuk 35 300 VI, nr. 37

  samen met de EU?
  Antwoord op vraag 2
  Ja.
`,
);

goes(
  'from the text of a note to each of its marks',
  `
  Vraag 1
  Kent u het bericht[<|1|>] over de munt? En dat[<|1|>] ook?
  Antwoord op vraag 1
  Ja.

  [1] Dagblad<|> van het Zuiden, nr. 1
`,
);

goes(
  'from a mention of an answer to that answer',
  `
  Vraag 1
  Klopt dit?
  <|Antwoord op vraag 1|>
  Ja.
  Vraag 2
  Waarom?
  Antwoord op vraag 2
  Zie het antwoord<|> op vraag 1.
`,
);

goes(
  'from a mention of several questions to each of them',
  `
  <|Vraag 1|>
  Klopt dit?
  <|Vraag 2|>
  Zo ja, waarom?
  Antwoord op vraag 1 en 2
  Ja.
  Vraag 3
  Bent u bereid de vragen 1 en<|> 2 afzonderlijk te beantwoorden?
  Antwoord op vraag 3
  Ja.
`,
);

goes(
  'nowhere from the running text',
  `
  Vraag 1
  Klopt <|>dit?
  Antwoord op vraag 1
  Ja.
`,
);

goes(
  'nowhere from a question that has no answer',
  `
  Vraag 1<|>
  Klopt dit?
`,
);

goes(
  'to the first line of an answer without a heading, and not to the blanks after it',
  `
  Vraag<|> 1
  Klopt dit?
  <|Nee, dat klopt niet.|>\u00a0

  Vraag 2
  Waarom niet?
  Antwoord 2
  Daarom.
`,
);

/** Places marked are where the definition at the cursor leads. */
function goes(title: string, source: string) {
  test(title, () => {
    const expected = marked(source);
    const found = definition(parse(expected.text), expected.cursor ?? 0);
    samePlaces(expected, found?.targets.map(({ name }) => name) ?? []);
  });
}
