// `npm run problems -- FOLDER…` reads labelled documents (FOLDER/text and FOLDER/converted, labels in FOLDER/labels) and
// prints every problem that Kamervragen finds in them, with its file and line, and how many that makes of a hundred
// sections by kind. What the labels contradict is marked `wrong`: no careful reader would say it of that document.
// `--most 1` fails where more of a hundred sections than that have a wrong problem.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../server/features/problems/problem.ts';
import { problems } from '../server/features/problems/problems.ts';
import type { QaDocument, QuestionNumber } from '../server/model/document.ts';
import { parse } from '../server/parse/parse.ts';

/** What careful readers say of a document; its places are those of FOLDER/text. */
interface Labels {
  readonly headings: readonly Section[];
  readonly unheaded: readonly Section[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly notes: readonly {
    readonly number: number;
    readonly definition: { readonly line: number; readonly endLine: number } | null;
    readonly marks: readonly unknown[];
  }[];
  readonly references: readonly { readonly numbers: readonly QuestionNumber[] }[];
}

interface Section {
  readonly line: number;
  readonly role: string;
  readonly numbers: readonly QuestionNumber[];
}

/** Whether the labels contradict a problem of a code that they say anything about; of the others a person looks at each.
 * `lines` are those of the labelled text, `read` is what it was found in. */
type Contradicts = (problem: Problem, labels: Labels, lines: readonly string[], read: QaDocument) => boolean;

const CONTRADICTED: Readonly<Partial<Record<Problem['code'], Contradicts>>> = {
  'question-without-answer': ({ numbers }, labels) => {
    const answered = new Set(labels.pairs.map(([question]) => question));
    return sections(labels, 'question').some(({ line, numbers: own }) => answered.has(line) && share(own, numbers));
  },
  'answer-without-question': ({ numbers }, labels) => asked(labels, numbers),
  'duplicate-question': ({ numbers }, labels) => !twice(labels, 'question', numbers),
  'duplicate-answer': ({ numbers }, labels) => !twice(labels, 'answer', numbers),
  'numbering-gap': ({ numbers: [first, last] }, labels) => {
    const between = Array.from({ length: Number(last) - Number(first) + 1 }, (_, place) => Number(first) + place);
    return asked(labels, between);
  },
  'misprinted-heading': ({ span }, _labels, _lines, { text }) =>
    /^(?:Vraag|Vragen|Antwoord)/.test(text.slice(span.start)),
  'questions-without-numbers': (_, labels) => sections(labels, 'question').length > 0,
  'unknown-reference': ({ numbers }, labels) =>
    asked(labels, numbers) || !labels.references.some(({ numbers: own }) => share(own, numbers)),
  // A converter may have lost the text of a note.
  'mark-without-definition': ({ numbers }, labels, lines, { text }) => {
    const notes = labels.notes.filter(({ number }) => numbers.includes(number));
    const printed = letters(text);
    return notes.every(({ definition, marks }) => {
      const words =
        definition &&
        letters(
          lines
            .slice(definition.line - 1, definition.endLine)
            .join(' ')
            .replace(/^\D{0,2}\d+/, ''),
        );
      return marks.length === 0 || (words !== null && printed.includes(words.slice(0, 20)));
    });
  },
  'definition-without-mark': ({ numbers }, labels) =>
    labels.notes
      .filter(({ number }) => numbers.includes(number))
      .every(({ definition, marks }) => !definition || marks.length > 0),
  'empty-answer': ({ numbers }, labels, lines) => {
    const starts = [...labels.headings, ...labels.unheaded].map(({ line }) => line);
    return sections(labels, 'answer').some(({ line, numbers: own }) => {
      const next = Math.min(lines.length + 1, ...starts.filter((start) => start > line));
      return share(own, numbers) && letters(lines.slice(line, next - 1).join('')) !== '';
    });
  },
  'too-much-to-read': () => true,
  'overlapping-answers': ({ numbers }, labels) => !twice(labels, 'answer', numbers),
};

const { values, positionals } = parseArgs({ allowPositionals: true, options: { most: { type: 'string' } } });
if (positionals.length === 0) throw new Error('Name at least one folder of labelled documents.');

let read = 0;
const counts = new Map<Problem['code'], { all: number; wrong: number }>();
for (const folder of positionals) {
  for (const file of documentsIn(folder)) {
    const name = file.replace(/^.*\//, '').replace(/\..*$/, '');
    const labels: Labels = JSON.parse(readFileSync(join(folder, 'labels', `${name}.txt.json`), 'utf8'));
    const lines = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8').split(/\r\n|\n|\r/);
    const text = readFileSync(join(folder, file), 'utf8');
    const document = parse(text);
    read += document.sections.filter(({ role }) => role === 'question' || role === 'answer').length;
    for (const problem of problems(document)) {
      const { code, numbers, span } = problem;
      const isWrong = CONTRADICTED[code]?.(problem, labels, lines, document) ?? false;
      const count = counts.get(code) ?? { all: 0, wrong: 0 };
      counts.set(code, { all: count.all + 1, wrong: count.wrong + Number(isWrong) });
      const line = text.slice(0, span.start).split('\n').length;
      console.log(
        `${join(folder, file)}:${line}  ${code} ${numbers.join(', ')} ${JSON.stringify(text.slice(span.start, span.end))}${isWrong ? '  wrong' : ''}`,
      );
    }
  }
}
console.log(`\n${read} questions and answers; of a hundred have`);
let wrong = 0;
for (const [code, count] of [...counts].sort()) {
  wrong += count.wrong;
  console.log(`${hundredth(count.all)} ${code}, ${hundredth(count.wrong)} wrong`);
}
console.log(`${hundredth(wrong)} a problem that is wrong`);
if (values.most !== undefined && (wrong * 100) / read > Number(values.most)) {
  console.log(`That is more than ${values.most}.`);
  process.exitCode = 1;
}

function documentsIn(folder: string): string[] {
  const kinds = ['text', 'converted'].filter((kind) => existsSync(join(folder, kind)));
  return kinds.flatMap((kind) =>
    readdirSync(join(folder, kind))
      .sort()
      .map((file) => `${kind}/${file}`),
  );
}

function hundredth(count: number): string {
  return ((count * 100) / read).toFixed(2).padStart(6);
}

function sections({ headings, unheaded }: Labels, role: string): readonly Section[] {
  return [...headings, ...unheaded].filter((section) => section.role === role);
}

function asked(labels: Labels, numbers: readonly QuestionNumber[]): boolean {
  return sections(labels, 'question').some(({ numbers: own }) => share(own, numbers));
}

function twice(labels: Labels, role: string, numbers: readonly QuestionNumber[]): boolean {
  return numbers.some((one) => sections(labels, role).filter(({ numbers: own }) => share(own, [one])).length > 1);
}

function share(some: readonly QuestionNumber[], others: readonly QuestionNumber[]): boolean {
  return others.some((one) => some.map(String).includes(String(one)));
}

function letters(words: string): string {
  return words.replace(/\P{L}/gu, '').toLowerCase();
}
