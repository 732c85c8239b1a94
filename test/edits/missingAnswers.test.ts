import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { actionsAt } from '../../server/edits/actions.ts';
import { jointAnswer, missingAnswers } from '../../server/edits/missingAnswers.ts';
import { openQuestions } from '../../server/features/problems/answers.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { parse } from '../../server/parse/parse.ts';
import { changes, offered } from './changes.ts';

const all = (document: QaDocument) => missingAnswers(document, openQuestions(document));

changes(
  'a missing answer stands after its question, with the heading that others have',
  `
  Vraag 1

  Klopt dit?

  Antwoord vraag 1

  Ja.

  Vraag 2

  Waarom?

  Vraag 3

  Wanneer?

  Antwoord vraag 3

  Morgen.
`,
  all,
  `
  Vraag 1

  Klopt dit?

  Antwoord vraag 1

  Ja.

  Vraag 2

  Waarom?

  Antwoord vraag 2

  Vraag 3

  Wanneer?

  Antwoord vraag 3

  Morgen.
`,
);

changes(
  'where nothing is answered yet, answers have the mark-up and the colon of questions',
  `
  **Vraag 1:**
  Klopt dit?
  **Vraag 2:**
  Waarom?
`,
  all,
  `
  **Vraag 1:**
  Klopt dit?
  **Antwoord op vraag 1:**
  **Vraag 2:**
  Waarom?
  **Antwoord op vraag 2:**
`,
);

changes(
  'the heading has the form that most have, and stands as far from the margin',
  `
  Deze brief gaat over het veer.
    Vraag 1
    Klopt dit?
    Antwoord op vraag 1
    Ja.
    Vraag 2
    Waarom?
    Antwoord 2
    Daarom.
    Vraag 3
    Wanneer?
    Vraag 4
    Waar?
    Antwoord 4
    Daar.
`,
  all,
  `
  Deze brief gaat over het veer.
    Vraag 1
    Klopt dit?
    Antwoord op vraag 1
    Ja.
    Vraag 2
    Waarom?
    Antwoord 2
    Daarom.
    Vraag 3
    Wanneer?
    Antwoord 3
    Vraag 4
    Waar?
    Antwoord 4
    Daar.
`,
);

changes(
  'capitals stay capitals',
  `
  VRAAG 1

  Klopt dit?
`,
  all,
  `
  VRAAG 1

  Klopt dit?

  ANTWOORD OP VRAAG 1
`,
);

changes(
  'where all answers stand below all questions, after the one before',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Zo?
  Vraag 3
  Waar?
  Antwoord 1
  Ja.
  Antwoord 3
  Daar.
`,
  all,
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Zo?
  Vraag 3
  Waar?
  Antwoord 1
  Ja.
  Antwoord 2
  Antwoord 3
  Daar.
`,
);

changes(
  'where answers have no numbers and follow on their questions, a further one has none either',
  `
  Vraag 1
  Klopt dit?
  Antwoord:
  Ja.
  Vraag 2
  Zo?
`,
  all,
  `
  Vraag 1
  Klopt dit?
  Antwoord:
  Ja.
  Vraag 2
  Zo?
  Antwoord:
`,
);

changes(
  'an answer without a number would be one to all questions that are open before it, so it has one',
  `
  Vraag 1
  Klopt dit?
  Antwoord
  Ja.
  Vraag 2
  Zo?
  Vraag 3
  Waar?
`,
  (document) => missingAnswers(document, openQuestions(document).slice(1)),
  `
  Vraag 1
  Klopt dit?
  Antwoord
  Ja.
  Vraag 2
  Zo?
  Vraag 3
  Waar?
  Antwoord op vraag 3
`,
);

changes(
  'a page’s foot and the notes of all stay below the last answer',
  `
  Vraag 1
  Klopt dit?1
  Antwoord 1
  Ja.
  Vraag 2
  Waarom?2

  1 Dagblad van het Zuiden, nr. 1
  2 Dagblad van het Noorden, nr. 2
`,
  all,
  `
  Vraag 1
  Klopt dit?1
  Antwoord 1
  Ja.
  Vraag 2
  Waarom?2
  Antwoord 2

  1 Dagblad van het Zuiden, nr. 1
  2 Dagblad van het Noorden, nr. 2
`,
);

changes(
  'notes below the question that marks them stay with it',
  `
  Vraag 1

  Klopt dit?¹

  ¹ Dagblad van het Zuiden, nr. 1
`,
  all,
  `
  Vraag 1

  Klopt dit?¹

  ¹ Dagblad van het Zuiden, nr. 1

  Antwoord op vraag 1
`,
);

changes(
  'one answer to several questions stands after the last of them',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Vraag 3
  Wanneer?
  Antwoorden op de vragen 3 en 4
  Morgen.
  Vraag 5
  Hoe?
  Vraag 6
  Is dat zo?
  Antwoord op vraag 6
  Ja.
`,
  (document) => jointAnswer(document, openQuestions(document)),
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Vraag 3
  Wanneer?
  Antwoorden op de vragen 3 en 4
  Morgen.
  Vraag 5
  Hoe?
  Antwoorden op de vragen 1, 2 en 5
  Vraag 6
  Is dat zo?
  Antwoord op vraag 6
  Ja.
`,
);

test('headings that belong at one place are one edit there', () => {
  const text = 'Vraag 1\nKlopt dit?\nVraag 2\nWaarom?\nVraag 3\nWaar?\nAntwoord 1\nJa.\n';
  const document = parse(text);
  deepStrictEqual(missingAnswers(document, openQuestions(document)), [
    { span: { start: text.length - 1, end: text.length - 1 }, text: '\nAntwoord 2\nAntwoord 3' },
  ]);
});

test('a selection of everything offers to mend no more problems than one reads', () => {
  const numbers = Array.from({ length: 50 }, (_, index) => `Vraag ${index + 2}\nWaarom?\n`);
  const document = parse(`Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n${numbers.join('')}`);
  const mended = actionsAt(document, { start: 0, end: document.text.length }).filter(
    ({ name }) => name === 'add-answer',
  );
  deepStrictEqual(mended.length, 8);
});

test('a question without an answer can be given one, or all of them', () => {
  deepStrictEqual(
    offered(`
      Vraag 1
      Klopt dit?
      Antwoord 1
      Ja.
      Vra<|>ag 2
      Waarom?
      Vraag 3
      Wanneer?
    `),
    [
      'add-answer 2 mends question-without-answer 2 preferred',
      'add-answers 2, 3 mends question-without-answer 2 mends question-without-answer 3',
    ],
  );
});

test('where nothing is answered yet, answers can be put in, also one to all that is selected', () => {
  const source = (selected: string) => `
      Vraag 1
      Klopt dit?
      ${selected}
      Wanneer?
    `;
  deepStrictEqual(offered(source('Vraag 2\n      Waar<|>om?\n      Vraag 3')), ['add-answer 2', 'add-answers 1, 2, 3']);
  deepStrictEqual(offered(source('Vraag 2\n      Waar<|om?\n      Vraag 3|>')), [
    'add-answers 1, 2, 3',
    'add-joint-answer 2, 3',
  ]);
});
