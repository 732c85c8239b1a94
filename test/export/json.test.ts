import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import Ajv from 'ajv';
import schema from '../../server/export/json.schema.json' with { type: 'json' };
import { toJson } from '../../server/export/json.ts';
import { problems } from '../../server/features/problems/problems.ts';
import { parse } from '../../server/parse/parse.ts';
import { english } from '../../server/shell/words.ts';
import { samples } from '../laws/texts.ts';
import { unindented } from '../marked.ts';

const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(schema);

for (const [index, sample] of samples.entries()) {
  test(`the export of sample ${index + 1} is valid, one line, and the same each time`, () => {
    const json = exported(sample);
    ok(validate(JSON.parse(json)), JSON.stringify(validate.errors, undefined, 2));
    ok(!json.includes('\n'));
    strictEqual(exported(sample), json);
  });
}

test('the schema refuses what an export never holds', () => {
  const good = JSON.parse(exported('Vraag 1\nKlopt dit?\n'));
  const [question] = good.questions;
  ok(validate(good));
  for (const bad of [
    { ...good, version: 2 },
    { ...good, extra: [] },
    { ...good, questions: [{ ...question, numbers: [0] }] },
    { ...good, questions: [{ ...question, answers: undefined }] },
    { ...good, header: { ...good.header, submitted: '3 mei 2024' } },
    { ...good, furniture: [{ start: { line: 0, character: -1 }, end: { line: 0, character: 1 } }] },
  ])
    ok(!validate(JSON.parse(JSON.stringify(bad))), JSON.stringify(bad));
});

const DOCUMENT = unindented(`
  Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt
  (ingezonden 3 mei 2024).

  Vraag 1
  Kent u het bericht
  over de munt?1
  Vraag 2 en 3
  Waarom?
  Antwoord op vraag 1, 2 en 3:
  Ja, zie Kamerstuk 36 410 IX, nr. 3.

  1 Dagblad van het Zuiden.
  Toelichting:
  Deze vragen sluiten aan op eerdere.
  ISSN 0921 - 7398
`);

test('questions and answers name each other', () => {
  const { questions, answers } = JSON.parse(exported(DOCUMENT));
  deepStrictEqual(
    [...questions, ...answers].map(({ id, numbers, answers: to, questions: from }) => [id, numbers, to ?? from]),
    [
      ['vraag-1', [1], ['antwoord-1-2-3']],
      ['vraag-2-3', [2, 3], ['antwoord-1-2-3']],
      ['antwoord-1-2-3', [1, 2, 3], ['vraag-1', 'vraag-2-3']],
    ],
  );
});

test('articles of laws are apart from publications', () => {
  const { citations, laws } = JSON.parse(
    exported('Vraag 1\nKent u Stb. 2021, 3 en artikel 8 van de Wet milieubeheer?\n'),
  );
  deepStrictEqual(
    [citations, laws].map((list) => list.map(({ key }: { key: string }) => key)),
    [['stb-2021-3'], ['BWBR0003245#8']],
  );
});

test('each range covers what it names', () => {
  const json = JSON.parse(exported(DOCUMENT));
  const [question] = json.questions;
  const [answer] = json.answers;
  const [note] = json.notes;
  const [explanation] = json.sections;
  deepStrictEqual(
    {
      question: [covered(question.heading), covered(question.body), question.text],
      answer: [covered(answer.heading), covered(answer.body)],
      note: [covered(note.marks[0]), covered(note.definition), note.text],
      explanation: [explanation.kind, covered(explanation.heading), explanation.text],
      furniture: json.furniture.map((range: Range) => covered(range)),
      citations: json.citations.map(({ key, range, text }: { key: string; range: Range; text: string }) => [
        key,
        covered(range),
        text,
      ]),
    },
    {
      question: ['Vraag 1', 'Kent u het bericht\nover de munt?1', 'Kent u het bericht over de munt?'],
      answer: ['Antwoord op vraag 1, 2 en 3', 'Ja, zie Kamerstuk 36 410 IX, nr. 3.\n\n1 Dagblad van het Zuiden.'],
      note: ['1', '1 Dagblad van het Zuiden.', 'Dagblad van het Zuiden.'],
      explanation: ['toelichting', 'Toelichting', 'Deze vragen sluiten aan op eerdere.'],
      furniture: ['ISSN 0921 - 7398'],
      citations: [['kst-36410-IX-3', 'Kamerstuk 36 410 IX, nr. 3', 'Kamerstuk 36 410 IX, nr. 3']],
    },
  );
});

test('what stands over two lines is one line, and the number of a document is its own', () => {
  const text = 'AH 608\n2024Z01234\nVraag 1\nKent u Kamerstuk 36 410\nIX, nr. 3?\nAntwoord 1\nZie vraag\n1.\n';
  const { header, citations, references } = JSON.parse(exported(text));
  deepStrictEqual(
    [header.number, header.caseNumber, citations[0].text, references[0].text],
    ['608', '2024Z01234', 'Kamerstuk 36 410 IX, nr. 3', 'vraag 1'],
  );
});

test('a notice is a section, and furniture that ends in its line is none', () => {
  const text = 'Vraag 1\nKlopt dit?\nMededeling\nHet antwoord komt later.\n';
  const document = parse(text);
  const furniture = [
    { start: 0, end: 5 },
    { start: 8, end: 18 },
  ];
  const json = JSON.parse([...toJson({ ...document, furniture }, [])].join(''));
  deepStrictEqual(
    json.sections.map(({ kind }: { kind: string }) => kind),
    ['mededeling'],
  );
  deepStrictEqual(
    json.furniture.map((range: Range) => covered(range, text)),
    ['Klopt dit?'],
  );
});

test('who signs is no part of the answer', () => {
  const json = JSON.parse(exported('Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\nDe Minister van Munten,\nA. Zandstra\n'));
  deepStrictEqual(
    [json.answers[0].text, json.sections, json.signatures.map(({ text }: { text: string }) => text)],
    ['Ja.', [], ['De Minister van Munten,\n\nA. Zandstra']],
  );
});

test('a second section with the same numbers has an id of its own', () => {
  const { questions } = JSON.parse(exported('Vraag 7\nKlopt dit?\nVraag 7\nWaarom?\n'));
  deepStrictEqual(
    questions.map(({ id }: { id: string }) => id),
    ['vraag-7', 'vraag-7.2'],
  );
});

test('problems are named in English, with their places', () => {
  const { problems: found } = JSON.parse(exported('Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\nVraag 2\nWaarom?\n'));
  ok(found.length > 0);
  for (const { message, range } of found)
    ok(message !== '' && covered(range, 'Vraag 1\nKlopt dit?\nAntwoord 1\nJa.\nVraag 2\nWaarom?\n') !== '');
});

test('nothing in the JSON acts where it is shown, and it gives the exact text back', () => {
  const words = 'Klopt \x1b[31mdat\x9b2J \u202edit\u202c, \u{e0041}Zand\u200bstra\u061c\x07 \x7f😀?';
  const json = exported(`Vraag 1\n${words}\n`);
  match(json, /^[^\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]+$/u);
  match(json, /\\u202edit.*\\udb40\\udc41Zand.*😀/);
  strictEqual(JSON.parse(json).questions[0].text, words);
});

test('the JSON names the file that it was read from', () => {
  const json = (file?: string) => JSON.parse([...toJson(parse(''), [], file)].join(''));
  deepStrictEqual([json('een\n"twee".txt').file, json().file], ['een\n"twee".txt', null]);
});

function exported(text: string): string {
  const document = parse(text);
  const messages = problems(document).map((problem) => ({
    ...problem,
    message: english.problems[problem.code](problem),
  }));
  return [...toJson(document, messages)].join('');
}

interface Position {
  readonly line: number;
  readonly character: number;
}
interface Range {
  readonly start: Position;
  readonly end: Position;
}

function covered({ start, end }: Range, text = DOCUMENT): string {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, end.character);
  lines[0] = (lines[0] ?? '').slice(start.character);
  return lines.join('\n');
}
