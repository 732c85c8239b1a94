import type { Fault } from '../../features/problems/problem.ts';
import type { QuestionNumber } from '../../model/document.ts';
import { digitsOf } from '../../model/questionNumber.ts';
import { enumeration } from '../../model/titles.ts';
import type { ProblemWords } from '../words.ts';

const list = (numbers: readonly QuestionNumber[]) => enumeration(numbers, 'and', 'to');
/** `Question 3`, `Questions 2 and 3` */
const questions = (numbers: readonly QuestionNumber[]) =>
  `${numbers.length > 1 ? 'Questions' : 'Question'} ${list(numbers)}`;
const small = (numbers: readonly QuestionNumber[]) => questions(numbers).toLowerCase();
const asked = (right: string | undefined) =>
  right === undefined
    ? ''
    : ` It has ${/[ ,]/.test(right) ? 'questions' : 'question'} ${right.replaceAll('t/m', 'to').replace(' en ', ' and ')}.`;

const faults: Readonly<Record<Fault, string>> = {
  asker: 'who asks',
  addressee: 'whom',
  subject: 'about what',
  date: 'the date on which it was sent',
  chamber: 'There is no such chamber: write I or II.',
  years: 'A parliamentary year goes from one year to the next, as 2022/23 does. Mend one of the two.',
  dossier: 'The number of a dossier has five digits, as 36 410 has. Mend the number.',
};

export const haveNoAnswer = (numbers: readonly QuestionNumber[]) =>
  numbers.length > 1
    ? `${questions(numbers)} have no answer.`
    : `${numbers.length > 0 ? questions(numbers) : 'This question'} has no answer.`;

export const problems: ProblemWords = {
  'question-without-answer': ({ numbers }) => `${haveNoAnswer(numbers)} Put one below.`,
  'empty-answer': () => 'There is no answer below this heading yet. Write it, or remove the heading.',
  'answer-without-question': ({ numbers, right }) =>
    `This document has no ${small(numbers)}.${asked(right)} Mend the number.`,
  'duplicate-question': ({ numbers }) =>
    `${questions(numbers)} ${numbers.length > 1 ? 'stand' : 'stands'} earlier in this document already. Give this question another number.`,
  'duplicate-answer': ({ numbers }) =>
    `The answer to ${small(numbers)} stands earlier in this document already. Mend one of the two numbers, or make the answers one.`,
  'overlapping-answers': ({ numbers }) =>
    `${questions(numbers)} ${numbers.length > 1 ? 'have' : 'has'} an answer already. Leave the number out of one of the two headings.`,
  'numbering-gap': ({ numbers: [first = 0, last = first] }) =>
    first === last
      ? `Question ${first} is missing. Renumber from here, or add the question.`
      : `Questions ${first} ${digitsOf(last) - digitsOf(first) > 1 ? 'to' : 'and'} ${last} are missing. Renumber from here, or add the questions.`,
  'out-of-order': ({ numbers }) =>
    `${questions(numbers)} ${numbers.length > 1 ? 'stand' : 'stands'} after a higher number. Move the question, or mend the number.`,
  'misprinted-heading': () => 'This heading has a misprint. Mend it.',
  'heading-form': ({ right }) => `The other headings are written in another way. Write “${right}”.`,
  'questions-without-numbers': () =>
    'The questions have lost their numbers here, so that they cannot be told apart. Put a line such as “Vraag 1” above each question, or take the text from the document again with its numbers.',
  'unknown-reference': ({ numbers, right }) =>
    `This document has no ${small(numbers)}.${asked(right)} Mend the number.`,
  'unknown-cited-question': ({ numbers, right }) =>
    `The document that is cited here has no ${small(numbers)}.${asked(right)} Mend the number.`,
  'same-document': ({ right }) => `${right} is this document too: it has the same number. Keep the one that you need.`,
  'self-reference': () => 'This mention leads to the text in which it stands itself. Mend the number.',
  'mark-without-definition': ({ numbers }) => `The text of note ${list(numbers)} is missing. Add it.`,
  'definition-without-mark': ({ numbers }) =>
    `Nothing in this document refers to note ${list(numbers)}. Put its number in the text, or remove the note.`,
  'notes-out-of-order': ({ numbers }) =>
    `Note ${list(numbers)} stands after a higher one. Number the notes in the order of their marks.`,
  'duplicate-note': ({ numbers }) => `Note ${list(numbers)} is there twice. Number the notes anew.`,
  'incomplete-header': ({ faults: missing }) =>
    `This header does not say: ${missing.map((fault) => faults[fault]).join(', ')}. Add that.`,
  'impossible-dates': () => 'The answer was received before the questions were sent. Mend one of the two dates.',
  'late-answer': () =>
    'This answer came after more than six weeks, later than the term of three weeks, six after a postponement (Reglement van Orde of the Tweede Kamer).',
  'malformed-citation': ({ faults: [fault] }) => (fault === undefined ? '' : faults[fault]),
  'own-citation': () => 'This document cites itself here. Refer to the question or the answer, or mend the number.',
  'unclosed-quote': () => 'This quotation mark is not closed before the end of the text. Add the one that closes it.',
  'unclosed-bracket': () => 'This bracket is not closed before the end of the text. Add the one that closes it.',
  'leftover-furniture': () => 'This line belongs to a printed page, and not to the text. Remove it.',
  'broken-word': () => 'This word is broken as at the end of a line. Write it as one.',
  'too-much-to-read': () =>
    'Here are more headings, numbers, notes or references than a document of this length can hold. From here on, not all of them are read.',
};
