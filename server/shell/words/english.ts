import type { QuestionNumber } from '../../model/document.ts';
import { enumeration } from '../../model/titles.ts';
import { grouped } from '../../text/grouped.ts';
import { MOST_FILES } from '../folder/files.ts';
import type { Words } from '../words.ts';
import { haveNoAnswer, problems } from './englishProblems.ts';
import { overviewInEnglish } from './overview.ts';
import { dateIn, titles } from './shared.ts';

const onDate = dateIn('en-GB');
const inEnglish = (numbers: readonly QuestionNumber[]) => enumeration(numbers, 'and', 'to');

/** `questions 2 and 3` */
const questions = (numbers: readonly QuestionNumber[]) =>
  `${numbers.length > 1 ? 'questions' : 'question'} ${inEnglish(numbers)}`;

export const english: Words = {
  problems,
  haveNoAnswer,
  actions: {
    'add-answer': ({ numbers }) => `Insert a heading for the answer to ${questions(numbers)}`,
    'add-answers': ({ numbers }) => `Insert headings for all missing answers (${questions(numbers)})`,
    'add-joint-answer': ({ numbers }) => `Insert a heading for one answer to ${questions(numbers)}`,
    renumber: () => 'Count on from here, with answers and mentions',
    'mend-answer': ({ to }) => `Change the number of this answer to ${to}`,
    'drop-number': ({ numbers }) => `Leave ${inEnglish(numbers)} out of the joint heading`,
    'turn-mention': ({ to }) => `Refer to question ${to}`,
    'add-note': ({ numbers }) => `Insert note ${inEnglish(numbers)}`,
    'order-notes': () => 'Number notes in the order of their marks',
    'mend-heading': ({ to }) => `Write the heading as “${to}”`,
    'mend-headings': () => 'Mend all such headings',
    'mend-citation': ({ to }) => `Change the parliamentary year to ${to}`,
    'legal-citation': ({ to }) => `Cite in full as ${to}`,
    'join-word': () => 'Write the word as one',
    'join-words': () => 'Write all broken words as one',
    'remove-line': () => 'Remove the line of a printed page',
    'remove-lines': () => 'Remove all lines of printed pages',
    'clean-text': () => 'Make clean text of the document, after a look at it',
    'fix-all': () => 'Mend headings, broken words and leftovers of print',
  },
  noSuchQuestion: (existing) =>
    existing.length === 0 ? 'This document has no numbered questions.' : `This document has ${questions(existing)}.`,
  noNoteText: 'The text of this note is missing.',
  rest: (title) => `And also: ${title}.`,
  goToNote: (number) => `Go to note ${number}`,
  kinds: {
    ...titles,
    document: 'Documents of the Kamer',
    ecli: 'Case law',
    eu: 'European Union',
    wet: 'Laws',
    url: 'Web addresses',
  },
  noAnswer: 'no answer',
  unwrittenAnswer: 'yet to be written',
  more: (count) => `… ${grouped(count, 'en')} more`,
  renaming: {
    title: (kind, from, to) => `${kind === 'question' ? 'Question' : 'Note'} ${from} becomes ${to}`,
    shifts: 'That number exists already: what follows counts on.',
    taken: (kind, number) =>
      `${kind === 'question' ? 'Question' : 'Note'} ${number} exists already. First give that another number.`,
    unreadable: 'A number is one from 1 to 999; that of a question may have a letter after it, such as 2a.',
    unsafe: 'With that number the document would be read otherwise. Nothing was changed.',
  },
  notFormatted:
    'This text was not formatted: it would no longer say the same. First mend the problems that are shown in it.',
  formats: {
    docx: { name: 'Word document', use: 'with headings, footnotes and links of Word’s own' },
    html: { name: 'Web page', use: 'to read beside each other, to print or to send' },
    json: { name: 'JSON', use: 'for programs: all that was found, with its places' },
    markdown: { name: 'Markdown', use: 'with headings, links and footnotes: for pandoc, GitHub or notes' },
    csv: { name: 'CSV', use: 'for spreadsheets: a row for each question with its answer' },
    akn: { name: 'Akoma Ntoso', use: 'for archives and parliaments: XML of the OASIS standard' },
    tei: { name: 'TEI (Parla-CLARIN)', use: 'for corpora and research: who says what, in XML' },
    text: { name: 'Clean text', use: 'without broken lines, page headers and footers' },
  },
  counted: {
    words: (count) => (count === 1 ? '1 word' : `${count} words`),
    notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
    mentions: (count) => (count === 1 ? '1 mention' : `${count} mentions`),
  },
  overview: overviewInEnglish,
  facts: {
    askedBy: (names) => `Asked by ${names}`,
    answeredBy: (names) => `Answered by ${names}`,
    forAnswer: (names) => `To be answered by ${names}`,
    noticeBy: (names) => `Notice by ${names}`,
    asked: 'No answer in this document',
    postponed: (date) => (date === undefined ? 'Postponed' : `Postponed on ${onDate(date)}`),
    earlierPostponed: (date) => (date === undefined ? 'postponed before' : `postponed on ${onDate(date)}`),
    state: { answered: 'Answered', 'partly answered': 'Partly answered' },
    answeredIn: (state, days, term) => {
      const terms = {
        'in-three': ', within three weeks',
        'after-three': ', after three weeks and within six',
        'in-six': ', within six weeks',
        'after-six': ', after more than six weeks',
      };
      return `${state} in ${days === 1 ? '1 day' : `${days} days`}${term === undefined ? '' : terms[term]}`;
    },
    term: 'term: three weeks, six after a postponement (Reglement van Orde of the Tweede Kamer)',
    asking: {
      print: (date) => `asked on ${onDate(date)}`,
      letter: (date) => `questions sent by letter of ${onDate(date)}`,
    },
    answering: {
      print: (date) => `answer received on ${onDate(date)}`,
      letter: (date) => `answered by letter of ${onDate(date)}`,
    },
    questions: (count) => (count === 0 ? 'No questions' : count === 1 ? '1 question' : `${count} questions`),
    untold: 'questions that have lost their numbers',
    unanswered: (count) => `${count} without an answer`,
    notes: (count) => (count === 1 ? '1 note' : `${count} notes`),
    publications: (count) => (count === 1 ? '1 publication cited' : `${count} publications cited`),
  },
  inFolder: {
    on: onDate,
    file: (name) => `In this folder: ${name}`,
    citedIn: (count) => (count === 1 ? 'cited in 1 document' : `cited in ${count} documents`),
    askedIn: (name) => `questions in ${name}`,
    answeredIn: (name) => `answered in ${name}`,
    postponedIn: (name) => `postponed in ${name}`,
    states: { asked: 'unanswered', answered: 'answered', 'partly answered': 'partly answered', postponed: 'postponed' },
    standings: {
      late: 'term passed',
      unanswered: 'no answer here',
      postponed: 'postponed',
      'partly-answered': 'answered in part',
      'answered-elsewhere': 'answered in another document',
      'answered-late': 'answered after three weeks',
      answered: 'answered',
    },
    groups: {
      late: 'No answer in this folder, term passed',
      unanswered: 'No answer in this folder',
      postponed: 'Postponed',
      'partly-answered': 'Answered in part',
      'answered-elsewhere': 'Answered in another document',
      'answered-late': 'Answered after more than three weeks',
      answered: 'Answered',
    },
    unknown: {
      year: 'Year not known',
      minister: 'No minister has answered',
      party: 'Party not known',
      dossier: 'No dossier',
      state: 'No questions and no answers',
    },
  },
  folder: {
    reading: 'Kamervragen: reading this folder',
    progress: (read, of) => `${grouped(read, 'en')} of ${grouped(of, 'en')} files`,
    tooMany: `This folder holds more than ${grouped(MOST_FILES, 'en')} files: Kamervragen looks at the first of them. The setting kamervragen.folder.exclude can leave out others.`,
  },
  fullCitation: (title) => `In full: ${title}`,
};
