import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { MOST } from '../../server/features/limits.ts';
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
  'questions of one heading of which only one is answered',
  `
  Vraag 1 en 2
  Klopt dit? Waarom?
  Antwoord 1
  Ja.
`,
  `
  Vraag 1 en 2 · partly-answered · 3 words, 0 notes · Klopt dit? Waarom?
    Antwoord op vraag 1 · 1 words, 0 notes
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

lists(
  'a question of which one answer refers and another does not as one that is answered',
  `
  Vraag 1
  Klopt dit?
  Antwoord op vraag 1
  Ja.
  Vraag 2
  Waarom?
  Antwoord op vraag 2
  Allereerst verwijs ik u naar het antwoord op vraag 1.
  Vraag 3
  Wanneer?
  Antwoord op vraag 3
  Zie het antwoord op vraag 1.
  Antwoord op vraag 3
  Morgen.
`,
  `
  Vraag 1 · answered · 2 words, 0 notes · Klopt dit?
    Antwoord op vraag 1 · 1 words, 0 notes
  Vraag 2 · refers · 1 words, 0 notes · Waarom?
    Antwoord op vraag 2 · 10 words, 0 notes
  Vraag 3 · answered · 1 words, 0 notes · Wanneer?
    Antwoord op vraag 3 · 6 words, 0 notes
    Antwoord op vraag 3 · 1 words, 0 notes
`,
);

test('takes for an answer what goes on and on, though it says nothing', () => {
  const empty = 'Voor het antwoord op deze vraag verwijs ik u graag naar mijn eerdere antwoord '.repeat(3);
  const text = `Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\nVraag 2\nWaarom?\nAntwoord 2\n${empty}: het antwoord op vraag 1.\n`;
  strictEqual(questions(parse(text)).shown[1]?.state, 'answered');
});

test('counts a mark in the heading of a question', () => {
  const document = parse('Vraag 1\nKlopt dit?\n');
  const mark = { start: 6, end: 7 };
  const notes = [{ series: 'a', number: 1, definition: undefined, content: undefined, marks: [mark] }];
  strictEqual(questions({ ...document, notes, marks: [mark] }).shown[0]?.notes, 1);
});

test('holds all of a question as long as they are', () => {
  ok(questions(parse(`Vraag 1\n${'Klopt dit, '.repeat(150)}of niet?\n`)).shown[0]?.text.endsWith('of niet?'));
});

test('says of a question of very many answers only the first, and counts these as a part of the list', () => {
  const document = parse(`Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\n`);
  const [question, answer] = document.sections;
  if (question === undefined || answer === undefined) throw new Error('There is no question with an answer.');
  const one = { ...question, counterparts: Array.from({ length: MOST.answers + 1 }, () => 1) };
  const asked = Math.ceil(MOST.questions / (1 + MOST.answers)) + 3;
  const sections = [one, answer, ...Array.from({ length: asked - 1 }, () => one)];
  const { shown, more } = questions({ ...document, sections });
  deepStrictEqual([shown[0]?.answers.length, shown.length, more], [MOST.answers, asked - 3, 3]);
});

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
