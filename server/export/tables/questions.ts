import type { QaDocument, QuestionNumber, Section } from '../../model/document.ts';
import { digitsOf } from '../../model/questionNumber.ts';
import { sectionsIn } from '../../model/sections.ts';
import { answersTo, isUnwritten, openNumbers } from '../../reading/answered.ts';
import { reading } from '../../reading/reading.ts';
import { refersOnly } from '../../reading/refersOnly.ts';
import { stateOf } from '../../reading/state.ts';
import { type Timing, timingOf } from '../../reading/timing.ts';
import { countWords } from '../../reading/wordCount.ts';
import { type Participants, participants, questionSets } from '../participants.ts';
import { listed, type OfDocument, ofDocument, type Table } from './table.ts';

/** The number of a question, or of an answer without one. */
interface Row extends OfDocument {
  /** What the header says, where it says it of this set. */
  readonly said: { readonly who: Participants; readonly timing: Timing } | undefined;
  /** Counted from 1. */
  readonly set: number;
  readonly number: QuestionNumber | undefined;
  readonly question: string | undefined;
  readonly answers: readonly Answer[];
}

/** In so many rows the text of one section stands: no published question or answer is on more than 23 numbers. */
const MOST_ROWS = 50;

/** An answer that says something. */
interface Answer {
  readonly numbers: readonly QuestionNumber[];
  /** Nothing where enough rows have it already. */
  readonly text: string;
  readonly words: number;
  /** Whether it says no more than where the answer is. */
  readonly refers: boolean;
}

/** How far a question has come. */
type NumberState = 'answered' | 'jointly-answered' | 'refers' | 'unanswered';

/** A row for each number that is asked, and for each that is answered where nothing asks it. */
export const questions: Table<Row> = {
  columns: [
    ...ofDocument,
    { name: 'case_number', type: 'text', value: ({ said, document }) => said && document.header.caseNumber },
    { name: 'submitted', type: 'date', value: ({ said }) => said?.timing.asked?.date },
    { name: 'received', type: 'date', value: ({ said }) => said?.timing.answered?.date },
    { name: 'days', type: 'integer', value: ({ said }) => said?.timing.days },
    { name: 'askers', type: 'text', value: ({ said }) => listed(said?.who.askers.map(({ name }) => name)) },
    { name: 'parties', type: 'text', value: ({ said }) => listed(said?.who.parties) },
    {
      name: 'answerers',
      type: 'text',
      value: ({ said }) =>
        listed(said?.who.answerers.map(({ office, name }) => [office, name].filter(Boolean).join(' '))),
    },
    {
      name: 'departments',
      type: 'text',
      value: ({ said }) => listed(new Set(said?.who.answerers.map(({ group }) => group))),
    },
    { name: 'subject', type: 'text', value: ({ said, document }) => said && document.header.subject },
    { name: 'question_set', type: 'integer', value: ({ set }) => set },
    { name: 'number', type: 'integer', value: ({ number }) => number && digitsOf(number) },
    { name: 'letter', type: 'text', value: ({ number }) => `${number ?? ''}`.replace(/^\d+/, '') || undefined },
    { name: 'question', type: 'text', value: ({ question }) => question },
    {
      name: 'answer_numbers',
      type: 'text',
      value: ({ answers }) => listed(new Set(answers.flatMap(({ numbers }) => numbers))),
    },
    {
      name: 'answer',
      type: 'text',
      value: ({ answers }) =>
        answers
          .map(({ text }) => text)
          .join('\n\n')
          .trim() || undefined,
    },
    {
      name: 'words',
      type: 'integer',
      value: ({ answers }) => (answers.length > 0 ? answers.reduce((count, { words }) => count + words, 0) : undefined),
    },
    { name: 'state', type: 'text', value: stateOfNumber },
  ],

  *rows(document, file) {
    const said = { who: participants(document), timing: timingOf(document, stateOf(document)) };
    const read = new Map<Section, Answer>();
    const stood = new Map<Section, number>();
    const stands = (section: Section): boolean => {
      const times = stood.get(section) ?? 0;
      stood.set(section, times + 1);
      return times < MOST_ROWS;
    };
    const answer = (section: Section): Answer => {
      const known = read.get(section) ?? answerOf(document, section);
      read.set(section, known);
      return stands(section) ? known : { ...known, text: '' };
    };
    for (const [index, { indices, isOfHeader }] of questionSets(document).entries()) {
      const row = { document, file, said: isOfHeader ? said : undefined, set: index + 1 };
      for (const section of sectionsIn(document, indices)) {
        if (section.role === 'question') {
          const text = reading(document, section.body).text || undefined;
          const open = new Set(openNumbers(document, section));
          const answers = answersTo(document, section);
          for (const number of section.numbers) {
            const question = stands(section) ? text : undefined;
            yield { ...row, number, question, answers: open.has(number) ? [] : answers.map(answer) };
          }
        } else if (section.role === 'answer' && section.counterparts.length === 0 && !isUnwritten(document, section)) {
          const numbers = section.numbers.length > 0 ? section.numbers : [undefined];
          for (const number of numbers) yield { ...row, number, question: undefined, answers: [answer(section)] };
        }
      }
    }
  },
};

function answerOf(document: QaDocument, section: Section): Answer {
  const read = reading(document, section.body);
  const { numbers } = section;
  return { numbers, text: read.text, words: countWords(read.text), refers: refersOnly(document, section, read) };
}

function stateOfNumber({ answers }: Row): NumberState {
  if (answers.length === 0) return 'unanswered';
  if (answers.every(({ refers }) => refers)) return 'refers';
  return answers.some(({ numbers }) => numbers.length > 1) ? 'jointly-answered' : 'answered';
}
