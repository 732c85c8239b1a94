import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { references } from '../../server/features/references.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked, samePlaces } from '../marked.ts';
import { twoSets } from '../twoSets.ts';

finds(
  'of a question its heading, its answer and every mention',
  `
  <|Vraag 1<|>|>
  Klopt dit?
  <|Antwoord op vraag 1|>
  Ja.
  Vraag 2
  Waarom vroeg u niet naar <|vraag 1|>?
  Antwoord op vraag 2
  Zie <|het antwoord op vraag 1|>.
`,
);

finds(
  'of a question the mentions in its own set',
  twoSets({}, { question: '<|Vraag 1<|>|>', answer: '<|Antwoord 1|>', mention: '<|het antwoord op vraag 1|>' }),
);

finds(
  'of a mention the others in its set',
  twoSets({ answer: '<|Antwoord 1|>', mention: '<|het antwoord<|> op vraag 1|>' }, {}),
);

finds(
  'of an answer its heading, its questions and the mentions of the answer',
  `
  <|Vraag 1|>
  Klopt dit?
  <|Antwoord<|> op vraag 1|>
  Ja.
  Vraag 2
  Waarom vroeg u niet naar vraag 1?
  Antwoord op vraag 2
  Zie <|het antwoord op vraag 1|>.
`,
);

finds(
  'of a mention the same as of what it names',
  `
  Vraag 1
  Klopt dit?
  <|Antwoord op vraag 1|>
  Ja.
  Vraag 2
  Waarom?
  Antwoord op vraag 2
  Zie <|het antwoord op vraag<|> 1|>.
  Vraag 3
  Wanneer?
  Antwoord op vraag 3
  Zie ook <|het antwoord op vraag 1|>.
`,
);

finds(
  'of a note its mark and its text',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Zie de motie Becker.<|1<|>|>
  Vraag 2
  In hoeverre volgt u dit? Werkt Nederland

  <|1 Kamerstuk 35 300 VI, nr. 37|>

  samen met de EU?
  Antwoord op vraag 2
  Ja.
`,
);

finds(
  'of a publication every citation, however it is written',
  `
  Vraag 1
  Kent u <|Kamerstuk 35 300 VI, nr. 37<|>|>?
  Antwoord op vraag 1
  Ja. Zie <|Kamerstukken II 2019/20, 35300-VI, nr. 37|> en Kamerstuk 35 300 VI, nr. 38.
`,
);

finds(
  'nothing in the running text',
  `
  Vraag 1
  Klopt <|>dit?
  Antwoord op vraag 1
  Ja.
`,
);

test('tells the heading of a section from the mentions of it', () => {
  const { text, cursor = 0, places } = marked('<|Vraag<|> 1|>\nKlopt dit?\nAntwoord op vraag 1\nJa.\n');
  const found = references(parse(text), cursor).filter(({ declares }) => declares);
  samePlaces(
    { text, cursor, places },
    found.map(({ span }) => span),
  );
});

/** Places marked are what is found from the cursor. */
function finds(title: string, source: string) {
  test(`finds ${title}`, () => {
    const expected = marked(source);
    const found = references(parse(expected.text), expected.cursor ?? 0).map(({ span }) => span);
    samePlaces(expected, found);
    deepStrictEqual(
      found.map(({ start }) => start),
      found.map(({ start }) => start).sort((a, b) => a - b),
      'out of order',
    );
  });
}
