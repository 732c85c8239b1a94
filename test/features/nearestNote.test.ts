import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { nearestNote } from '../../server/features/nearestNote.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { parse } from '../../server/parse/parse.ts';
import type { Span } from '../../server/text/span.ts';
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
  'the nearest of several, before or after the cursor',
  `
  Vraag 1
  Kent u het bericht1 over treinen en dat over <|>bussen<|2|>?

  1 Trouw, 1 mei 2023.
  2 <|De Volkskrant, 2 mei 2023.|>
`,
);

finds(
  'the note of the question from its answer, which has none',
  `
  Vraag 1
  Kent u het bericht<|1|>?

  1 <|Trouw, 1 mei 2023.|>
  Antwoord op vraag 1
  J<|>a.
`,
);

finds(
  'the note of the answer from its question, which has none',
  `
  Vraag 1
  Kl<|>opt dit?
  Antwoord op vraag 1
  Ja.<|1|>

  1 <|Trouw, 1 mei 2023.|>
`,
);

finds(
  'the note whose text is at the cursor, not one in the section where print put that',
  `
  Vraag 1
  Kent u het bericht<|1|>?
  Vraag 2
  En dit bericht2?

  1 <|Trouw, 1 m<|>ei 2023.|>
  2 De Volkskrant, 2 mei 2023.
`,
);

finds(
  'a note whose text is missing',
  `
  Vraag 1
  Kent u het bericht «Goud»?<|1|><|>
  Antwoord 1
  Ja.2

  2 De Volkskrant, 2 mei 2023.
`,
);

finds(
  'no note of another question',
  `
  Vraag 1
  Kent u het bericht1?

  1 Trouw, 1 mei 2023.
  Vraag 2
  Waa<|>rom?
`,
);

/** A document with marks of two notes in these places. */
function withMarks(...spans: readonly Span[]): QaDocument {
  const text = 'Vraag 1\nKent u 10,11 of 12 niet?\n';
  const definition = { start: text.length, end: text.length };
  const notes = spans.map((mark, index) => ({
    series: 'a',
    number: index,
    definition,
    content: undefined,
    marks: [mark],
  }));
  return { ...parse(text), notes };
}

test('finds of two marks that are equally near the first', () => {
  const [first, second] = [
    { start: 15, end: 17 },
    { start: 21, end: 23 },
  ];
  deepStrictEqual(nearestNote(withMarks(first, second), 19)?.mark, first);
});

test('finds the mark after whose last digit the cursor is, though another begins nearer than it', () => {
  const [first, second] = [
    { start: 15, end: 17 },
    { start: 18, end: 20 },
  ];
  deepStrictEqual(nearestNote(withMarks(first, second), 17)?.mark, first);
});

function finds(title: string, source: string) {
  test(`finds ${title}`, () => {
    const expected = marked(source);
    const found = nearestNote(parse(expected.text), expected.cursor ?? 0);
    samePlaces(expected, found === undefined ? [] : [found.mark, ...(found.text === undefined ? [] : [found.text])]);
  });
}
