import { deepStrictEqual, ok } from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { problems } from '../../server/features/problems/problems.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { parse } from '../../server/parse/parse.ts';
import { reading } from '../../server/reading/reading.ts';

// Small texts that were read wrongly once lie beside the project: NAME.txt, and NAME.expected, which says in words how a
// careful reader reads it. Here is what of that a machine can check.

/** What a text holds, as far as somebody says what it should be. */
type Found = ReturnType<typeof found>;

/** Each question and answer as `1: its text`, and what answers what. */
function found(document: QaDocument) {
  const { text, sections, header } = document;
  const words = (role: string) =>
    sections
      .filter((section) => section.role === role)
      .map(({ numbers, body }) => `${numbers.join(', ')}: ${reading(document, body).text.replaceAll('\n\n', ' ')}`);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;
  return {
    questions: words('question'),
    answers: words('answer'),
    pairs: sections.flatMap(({ role, numbers, counterparts }) =>
      role === 'answer'
        ? [`${numbers.join(', ')} on ${counterparts.flatMap((at) => sections[at]?.numbers ?? [])}`]
        : [],
    ),
    titles: sections.filter(({ role }) => role === 'chapter' || role === 'introduction').length,
    notes: document.notes.map(({ number, content, marks }) => {
      const said = content ? reading(document, content).text : '';
      return `${number} on line ${marks.map(({ start }) => lineOf(start)).join(', ')}: ${said}`;
    }),
    references: document.references.map(({ role, numbers }) => `${role} ${numbers.join(', ')}`),
    citations: document.citations.map(({ key }) => key),
    furniture: document.furniture.map(({ start }) => lineOf(start)),
    problems: problems(document).map(({ code }) => code),
    asked: header.askedBy.map(({ name, party }) => `${name} (${party ?? ''})`),
    answered: header.answeredBy.map(({ name, department }) => `${name ?? ''} (${department ?? ''})`),
    header,
  };
}

const NOTES_OF_BRACKETS = [
  '1 on line 2: De Brug, 3 mei 2030, «De brug is dicht»',
  '2 on line 2: Bureau Weg, «Bruggen», april 2030',
];

const EXPECTED: Readonly<Record<string, (found: Found) => void>> = {
  'aanhangsel-lower-case': ({ citations }) => deepStrictEqual(citations, ['ah-tk-20192020-4025']),
  'accent-apart': ({ asked, answered }) => {
    deepStrictEqual(asked, ['Bakker (ABC)', 'Petrović (DEF)']);
    deepStrictEqual(answered, ['Özyeşil-Smit (Wegen)']);
  },
  'chapters-decide-style': ({ questions, pairs, titles }) => {
    deepStrictEqual(questions, ['1: Is de brug duur?', '2: Waarom is de brug dicht?', '3: Hoe oud is de brug?']);
    deepStrictEqual(pairs, ['1 on 1', '2 on 2', '3 on 3']);
    deepStrictEqual(titles, 2);
  },
  'citation-over-footer': ({ citations }) => deepStrictEqual(citations, ['kst-35300-VI-37']),
  'definition-bracket-alone': ({ notes, answers, problems }) => {
    deepStrictEqual(notes[0], '1 on line 2: https://www.voorbeeld.nl/nieuws/de-brug-is-dicht');
    deepStrictEqual([notes.length, answers, problems], [2, ['1: Ja.'], []]);
  },
  'definition-lower-case': ({ notes, questions }) => {
    deepStrictEqual(notes, ['1 on line 2: de Bruggenbode, 3 mei 2030']);
    deepStrictEqual(questions[1], '2: Is de brug open?');
  },
  'footer-invents-answer': ({ questions, answers, problems, furniture }) => {
    deepStrictEqual([questions.length, answers, problems], [3, [], []]);
    deepStrictEqual(furniture, [8, 9]);
  },
  'footer-layout': ({ answers, furniture }) => {
    deepStrictEqual(answers[0], '1: De brug is open en blijft dat tot de winter begint.');
    deepStrictEqual(furniture, [6, 7, 8]);
  },
  'footer-pdftotext': ({ answers, furniture }) => {
    deepStrictEqual(answers[0], '1: De brug is open en blijft dat tot de winter begint.');
    deepStrictEqual(furniture, [6, 7, 8, 10, 12]);
  },
  'footer-unanswered': ({ questions, references, furniture }) => {
    deepStrictEqual(questions, ['1: Is de brug open?', '2: Waarom is de brug dicht?']);
    deepStrictEqual([references, furniture], [[], [7, 8, 11]]);
  },
  'header-of-a-list': ({ header, asked, answered }) => {
    deepStrictEqual([header.key, header.received], ['kst-31865-214', '2030-09-12']);
    deepStrictEqual([asked, answered], [['vaste commissie voor Bruggen ()'], [' (Wegen)']]);
  },
  'heading-over-lines': ({ answers, pairs, problems }) => {
    deepStrictEqual([answers, pairs, problems], [['1, 2, 3: De gemeente.'], ['1, 2, 3 on 1,2,3'], []]);
  },
  'kamerstuk-number-dashed': ({ citations }) => ok(citations.includes('kst-36410-111')),
  'lettered-questions': ({ questions, pairs, problems }) => {
    deepStrictEqual(questions, ['1: Is de brug open?', '2a: Wie betaalt?', '2b: Wanneer?']);
    deepStrictEqual([pairs, problems], [['1 on 1', '2a on 2a', '2b on 2b'], []]);
  },
  'mark-behind-blank': ({ notes, answers }) => {
    deepStrictEqual(notes, [
      '1 on line 2: Dagblad De Brug, 3 mei 2030, «De brug is dicht»',
      '2 on line 4: Kamerstuk 40 123, nr. 6',
      '3 on line 5: Bureau Weg, «Omwegen», april 2030',
    ]);
    ok(answers[0]?.endsWith('en blijft gelden.'));
  },
  'mark-repeated': ({ notes }) =>
    deepStrictEqual(notes, ['1 on line 2, 2: De Brug, 3 mei 2030', '2 on line 4: Bureau Weg, «Bruggen», april 2030']),
  'markdown-escaped-brackets': ({ notes, answers }) =>
    deepStrictEqual([notes, answers], [NOTES_OF_BRACKETS, ['1: Ja.']]),
  'marks-row-own-line': ({ notes, problems, questions }) => {
    deepStrictEqual(
      notes.map((note) => note.slice(0, 11)),
      ['1 on line 3', '2 on line 3', '3 on line 6', '4 on line 6', '5 on line 6'],
    );
    ok(questions.every((question) => question.endsWith('?')));
    deepStrictEqual(problems, []);
  },
  'number-2-of-the-house': ({ header }) => deepStrictEqual(header.number, '1314'),
  'numbered-answers-one-heading': ({ questions, pairs, notes }) => {
    deepStrictEqual(questions.length, 3);
    deepStrictEqual([pairs, notes], [['1 on 1', '2 on 2', '3 on 3'], []]);
  },
  'numbered-council-questions': ({ questions, answers }) => deepStrictEqual([questions.length, answers], [2, []]),
  'one-heading-among-bare': ({ questions, pairs }) => {
    deepStrictEqual(questions.length, 4);
    deepStrictEqual(pairs, ['1 on 1', '2 on 2', '3 on 3', '4 on 4']);
  },
  'pandoc-markdown-notes': ({ notes }) => deepStrictEqual(notes, NOTES_OF_BRACKETS.slice(0, 1)),
  'pipe-table-letter': ({ asked, header, questions }) => {
    deepStrictEqual([asked, header.subject], [['Bakker (ABC)', 'De Vries (ABC)'], 'het feit dat de brug dicht is']);
    deepStrictEqual(questions, ['1: Is de brug open?']);
  },
  'questions-without-numbers': ({ questions, problems }) =>
    ok(questions.length === 3 || problems.includes('questions-without-numbers')),
  'reference-onder': ({ references }) => deepStrictEqual(references, ['answer 1']),
  'subject-blank-lost': ({ header }) => deepStrictEqual(header.subject, 'de sluiting van bruggen'),
  'table-cells-as-note': ({ notes, problems }) => {
    deepStrictEqual(notes, [
      '1 on line 2: Dagblad De Brug, 3 mei 2030',
      '2 on line 7: Bureau Weg, «Sluizen», mei 2030',
    ]);
    deepStrictEqual(problems, []);
  },
  'two-notes-one-line': ({ notes }) => deepStrictEqual(notes, NOTES_OF_BRACKETS),
};

const folder = fileURLToPath(new URL('../../../shared/fails/', import.meta.url));
const skip = existsSync(folder) ? false : `there is no ${folder}`;
const names = skip ? [] : readdirSync(folder).filter((name) => name.endsWith('.txt'));

test('small texts that were read wrongly once are read as expected', { skip }, () => {
  for (const file of names) {
    const name = file.slice(0, -'.txt'.length);
    const read = found(parse(readFileSync(`${folder}${file}`, 'utf8')));
    try {
      EXPECTED[name]?.(read);
    } catch (error) {
      throw new Error(`${file} is read wrongly`, { cause: error });
    }
  }
});

test('each small text beside the project is checked', { skip }, () => {
  deepStrictEqual(names.map((file) => file.slice(0, -'.txt'.length)).sort(), Object.keys(EXPECTED).sort());
});
