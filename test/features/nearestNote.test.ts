import test from 'node:test';
import { nearestNote } from '../../server/features/nearestNote.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked, samePlaces } from '../marked.ts';

finds(
  'the note at the cursor, though its text stands in another section',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Zie de motie Becker.<|1<|>|>
  Vraag 2
  In hoeverre volgt u dit? Werkt Nederland

  1 <|Kamerstuk 35 300 VI, nr. 37|>

  samen met de EU?
`,
);

finds(
  'the nearest of several, before or behind the cursor',
  `
  Vraag 1
  Kent u het bericht1 over treinen en dat over <|>bussen<|2|>?

  1 Trouw, 1 mei 2023.
  2 <|De Volkskrant, 2 mei 2023.|>
`,
);

finds(
  'no note of another section',
  `
  Vraag 1
  Kent u het bericht1?

  1 Trouw, 1 mei 2023.
  Antwoord op vraag 1
  J<|>a.
`,
);

function finds(title: string, source: string) {
  test(`finds ${title}`, () => {
    const expected = marked(source);
    const found = nearestNote(parse(expected.text), expected.cursor ?? 0);
    samePlaces(expected, found === undefined ? [] : [found.mark, found.text]);
  });
}
