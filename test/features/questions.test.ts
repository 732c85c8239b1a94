import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { questions } from '../../server/features/questions.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked, samePlaces, unindented } from '../marked.ts';

lists(
  'questions with answers of their own, and how long these are',
  `
  Vraag 1
  Klopt dit?1
  Antwoord op vraag 1
  Ja, dat klopt – maar «niet» overal.2 Zie
  onder-
  staande tabel.

  1 Het bericht in de krant.
  2 Kamerstuk 35 300 VI, nr. 37
  Vraag 2
  Waarom?
  Antwoord op vraag 2
  Daarom.
`,
  `
  Vraag 1 · answered · 2 words, 1 notes · Klopt dit?
    Antwoord op vraag 1 · 9 words, 1 notes
  Vraag 2 · answered · 1 words, 0 notes · Waarom?
    Antwoord op vraag 2 · 1 words, 0 notes
`,
);

lists(
  'a question whose answer is a heading alone as one without an answer',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
`,
  `
  Vraag 1 · unanswered · 2 words, 0 notes · Klopt dit?
    Antwoord op vraag 1 · 0 words, 0 notes
`,
);

lists(
  'questions that are answered together, under each of them the answer',
  `
  Vraag 1
  Klopt dit?
  Vraag 2
  Waarom?
  Antwoord op vraag 1 en 2
  Ja, daarom.
`,
  `
  Vraag 1 · jointly-answered · 2 words, 0 notes · Klopt dit?
    Antwoord op vraag 1 en 2 · 2 words, 0 notes
  Vraag 2 · jointly-answered · 1 words, 0 notes · Waarom?
    Antwoord op vraag 1 en 2 · 2 words, 0 notes
`,
);

lists(
  'questions of one heading as one, with an answer of its own',
  `
  Vraag 1 en 2
  Klopt dit? Waarom?
  Antwoord op vraag 1 en 2
  Ja, daarom.
`,
  `
  Vraag 1 en 2 · answered · 3 words, 0 notes · Klopt dit? Waarom?
    Antwoord op vraag 1 en 2 · 2 words, 0 notes
`,
);

lists(
  'a question without an answer',
  `
  Vraag 1
  Klopt dit?
`,
  `
  Vraag 1 · unanswered · 2 words, 0 notes · Klopt dit?
`,
);

lists(
  'questions whose answers say no more than where the answer is',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Ja.
  Vraag 2
  Klopt dat?
  Antwoord op vraag 2
  Zie het antwoord op vraag 1.
  Vraag 3
  Klopt dat ook?
  Antwoord op vraag 3
  Voor het antwoord op deze vraag verwijs ik u kortheidshalve naar mijn antwoord
  op vraag 1.
`,
  `
  Vraag 1 · answered · 2 words, 0 notes · Klopt dit?
    Antwoord op vraag 1 · 1 words, 0 notes
  Vraag 2 · refers · 2 words, 0 notes · Klopt dat?
    Antwoord op vraag 2 · 6 words, 0 notes
  Vraag 3 · refers · 3 words, 0 notes · Klopt dat ook?
    Antwoord op vraag 3 · 16 words, 0 notes
`,
);

lists(
  'questions whose answers refer to another and say something as well, or refer to nothing here',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Daarvoor verwijs ik u graag.
  Vraag 2
  Klopt dat?
  Antwoord op vraag 2
  Ja, zie het antwoord op vraag 1.
  Vraag 3
  Klopt dat ook?
  Antwoord op vraag 3
  Zie het antwoord op vraag 1. Bussen rijden wel.
`,
  `
  Vraag 1 · answered · 2 words, 0 notes · Klopt dit?
    Antwoord op vraag 1 · 5 words, 0 notes
  Vraag 2 · answered · 2 words, 0 notes · Klopt dat?
    Antwoord op vraag 2 · 7 words, 0 notes
  Vraag 3 · answered · 3 words, 0 notes · Klopt dat ook?
    Antwoord op vraag 3 · 9 words, 0 notes
`,
);

test('says where a question and its answer are, and where they are named', () => {
  const source = marked(`
    Aanhef.
    <|<|Vraag 1|>
    Klopt dit?|>

    <|<|Antwoord op vraag 1|>
    Ja.|>

    Vraag 2
  `);
  const [question] = questions(parse(source.text)).shown;
  const parts = question === undefined ? [] : [question, ...question.answers];
  samePlaces(
    source,
    parts.flatMap(({ name, place }) => [place, name]),
  );
});

function lists(title: string, source: string, expected: string) {
  test(`lists ${title}`, () => {
    const length = (part: { words: number; notes: number }) => `${part.words} words, ${part.notes} notes`;
    const lines = questions(parse(unindented(source))).shown.flatMap((question) => [
      `${question.title} · ${question.state} · ${length(question)} · ${question.text}\n`,
      ...question.answers.map((answer) => `  ${answer.title} · ${length(answer)}\n`),
    ]);
    strictEqual(lines.join(''), unindented(expected));
  });
}
