import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { citations } from '../../server/features/citations.ts';
import { lensContent } from '../../server/features/lenses.ts';
import { MOST } from '../../server/features/limits.ts';
import { questions } from '../../server/features/questions.ts';
import { parse } from '../../server/parse/parse.ts';
import { readingView } from '../../server/reading/readingView.ts';

/** More questions, answers and citations than any answer holds. */
const PAIRS = 10_500;
const crowded = parse(
  'Vraag 1\nKent u het bericht over de trein en de wet in Stb. 2020, 15?\nAntwoord op vraag 1\nJa.\n'.repeat(PAIRS),
);

/** So many pieces there may be on the page to read, here. */
const ROOM = 500;

test('the list of questions says how many it leaves out', () => {
  const { shown, more } = questions(crowded);
  const parts = shown.flatMap((question) => [question, ...question.answers]);
  strictEqual(parts.length, MOST.questions);
  strictEqual(shown.length + more, PAIRS);
});

test('one question has only so many answers in that list', () => {
  const [question] = questions(parse(`Vraag 1\nKlopt dit?\n${'Antwoord op vraag 1\nJa.\n'.repeat(300)}`)).shown;
  strictEqual(question?.answers.length, MOST.answers);
});

test('a lens names as many answers as one reads, and counts the others', () => {
  const document = parse(`Vraag 1\nKlopt dit?\n${'Antwoord op vraag 1\nJa.\n'.repeat(30)}`);
  const { text } = lensContent(document, { kind: 'answers', index: 0 }) ?? {};
  deepStrictEqual(text?.kind === 'answers' && [text.titles.length, text.more], [20, 10]);
});

test('no more problems are told than VS Code shows of one document', () => strictEqual(MOST.problems, 1000));

test('the list of publications says how many citations it leaves out', () => {
  const { kinds, more } = citations(crowded);
  const places = kinds.flatMap(({ publications }) => publications.flatMap(({ places }) => places));
  strictEqual(places.length, MOST.citations);
  strictEqual(places.length + more, PAIRS);
});

test('the page to read says how many sections it leaves out, and shows an answer beside each question', () => {
  const pair = 'Vraag 1\nKent u Stb. 2020, 15?\nAntwoord 1\nJa, zie vraag 1 en vraag 2.\n';
  const { rows, more } = readingView(parse(pair.repeat(ROOM)), ROOM);
  const parts = rows.flatMap((row) => (row.kind === 'pair' ? [...row.questions, ...row.answers] : [row.part]));
  const pieces = parts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ pieces }) => pieces));
  const room = ROOM - parts.length - pieces.length;
  ok(-2 <= room && room <= 0, String(room));
  ok(parts.length + more >= 2 * ROOM);
  deepStrictEqual(
    rows.filter((row) => row.kind === 'pair' && row.answers.length === 0),
    [],
  );
});

test('a section that is too long for the page is cut, and what is left out is counted and led to by nothing', () => {
  const { rows, more } = readingView(
    parse(`Vraag 1\nZie vraag 2. Zie vraag 3.\nVraag 2\n${'• Ja.\n'.repeat(ROOM)}Vraag 3\nKlopt dit?\n`),
    ROOM,
  );
  const parts = rows.flatMap((row) => (row.kind === 'pair' ? [...row.questions, ...row.answers] : [row.part]));
  const pieces = parts.flatMap(({ paragraphs }) => paragraphs.flatMap(({ pieces }) => pieces));
  const meant = pieces.flatMap((piece) => (piece.kind === 'reference' ? [piece.section] : []));
  deepStrictEqual(
    { shown: parts.map(({ section }) => section), meant, more },
    { shown: [0, 1], meant: [1, undefined], more: 2 },
  );
});

test('nothing is left out of a document that is not crowded', () => {
  const document = parse('Vraag 1\nKent u Kamerstuk 35 300 VI, nr. 37?1\nAntwoord op vraag 1\nJa.\n\n1 De krant.\n');
  deepStrictEqual(
    [questions(document).more, citations(document).more, readingView(document, MOST.pieces).more],
    [0, 0, 0],
  );
});
