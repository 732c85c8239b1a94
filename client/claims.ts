import type { Change, Comparison, Copy, PlacedPart, PlacedQuestion, QuestionState } from '../server/shell/requests.ts';
import { oneLine } from '../server/text/oneLine.ts';
import type { Say } from './say.ts';

/*
 * What the client claims about a document, in words: each function makes a sentence of what the server told, in the
 * language of `t`.
 */

/** A question of which it does not matter where it stands. */
type Question = Pick<PlacedQuestion, 'title' | 'text' | 'words' | 'notes' | 'numbers' | 'state' | 'open'> & {
  readonly answers: readonly Answer[];
};
type Answer = Pick<PlacedPart, 'title' | 'text' | 'words' | 'notes'>;

/** Which questions a list shows: those that pass all of these. */
export interface Filters {
  readonly unanswered: boolean;
  readonly withNotes: boolean;
  readonly text: string;
}

/** How far a question has come. */
export function stateInWords(t: Say, state: QuestionState): string {
  const words: Record<QuestionState, string> = {
    answered: t('answered'),
    'jointly-answered': t('answered jointly'),
    'partly-answered': t('answered in part'),
    refers: t('refers to another answer'),
    unanswered: t('no answer'),
  };
  return words[state];
}

/** `answered jointly · 128 words · 2 notes` */
export function summaryOf(t: Say, { state, answers, notes }: Question): string {
  const inAll = notes + sum(answers.map((answer) => answer.notes));
  const parts = [
    stateInWords(t, state),
    ...(state !== 'unanswered' ? [wordsInAll(t, answers)] : []),
    ...(inAll > 0 ? [inAll === 1 ? t('1 note') : t('{0} notes', inAll)] : []),
  ];
  return parts.join(' · ');
}

/** `128 words` of an answer, or what there is instead of one. */
export function lengthOf(t: Say, { state, answers }: Pick<Question, 'state' | 'answers'>): string {
  const isLength = (state === 'answered' || state === 'jointly-answered') && answers.length > 0;
  return isLength ? wordsInAll(t, answers) : stateInWords(t, state);
}

/** The same of one answer: where nothing stands below its heading there is none. */
export function answerLengthOf(t: Say, answer: Answer): string {
  return answer.text === '' ? stateInWords(t, 'unanswered') : wordsInAll(t, [answer]);
}

/** A row of a list as one hears it: `Vraag 3, answered, 128 words. Kunt u de cijfers delen?` */
export function spoken({ title, text }: Answer, summary: string): string {
  return [`${title}, ${summary.replaceAll(' · ', ', ')}.`, oneLine(text, 300)].join(' ').trim();
}

/** The question around the cursor among all: short for the status bar, and in full. */
export function statusOf(
  t: Say,
  here: Question | undefined,
  questions: readonly Question[],
): readonly [string, string] {
  const count = countOf(questions);
  if (here === undefined) {
    const text = count === 1 ? t('1 question') : t('{0} questions', count);
    return [text, text];
  }
  const words = stateInWords(t, here.state);
  return [`${here.title}/${count} · ${words}`, t('{0} of {1}, {2}', here.title, count, words)];
}

/** `15, 2 without an answer`, beside the name of a list; nothing beside that of an empty one. */
export function descriptionOf(t: Say, questions: readonly Question[]): string {
  if (questions.length === 0) return '';
  const count = countOf(questions);
  const open = openIn(questions);
  return open === 0 ? String(count) : t('{0}, {1} without an answer', count, open);
}

/** `2 of 15: without an answer, with notes, “trein”`; nothing where all are shown, or none. */
export function filteredInWords(
  t: Say,
  { unanswered, withNotes, text }: Filters,
  shown: readonly Question[],
  all: readonly Question[],
): readonly string[] {
  const filters = [
    ...(unanswered ? [t('without an answer')] : []),
    ...(withNotes ? [t('with notes')] : []),
    ...(text === '' ? [] : [`“${text}”`]),
  ];
  if (filters.length === 0 || shown.length === 0) return [];
  const count = unanswered ? openIn(shown) : countOf(shown);
  return [t('{0} of {1}: {2}', count, countOf(all), filters.join(', '))];
}

export function passes(question: Question, { unanswered, withNotes, text }: Filters): boolean {
  if (unanswered && question.open === 0) return false;
  if (withNotes && question.notes === 0 && question.answers.every(({ notes }) => notes === 0)) return false;
  return `${question.title} ${question.text}`.toLowerCase().includes(text.toLowerCase());
}

/** How many questions a list holds: one heading may be that of several, and a number that is printed twice counts twice. */
function countOf(questions: readonly Pick<Question, 'numbers'>[]): number {
  return sum(questions.map(({ numbers }) => Math.max(1, numbers.length)));
}

/** How many of them nothing answers. */
function openIn(questions: readonly Question[]): number {
  return sum(questions.map(({ open }) => open));
}

/** `… 14,200 more` after a list that is too long to be told whole; nothing after any other. */
export function restInWords(t: Say, more: number): readonly string[] {
  return more === 0 ? [] : [t('… {0} more', more)];
}

/** What became of the questions of a document: `reworded: 2 and 5; new: 7; removed: 4`, by their numbers. */
export function changesInWords(t: Say, { changes, isCut }: Pick<Comparison, 'changes' | 'isCut'>): string {
  const number = (title: string) => title.replace(/^Vraag (?=\d)/, '');
  const of = (kind: Change['kind']) => changes.filter((change) => change.kind === kind);
  const kinds: readonly (readonly [Change['kind'], string])[] = [
    ['added', t('new')],
    ['removed', t('removed')],
    ['reworded', t('reworded')],
    ['renumbered', t('renumbered')],
    ['answered', t('answered')],
    ['unanswered', t('without its answer')],
    ['answered-otherwise', t('answered otherwise')],
  ];
  const said = kinds.flatMap(([kind, name]) => {
    const numbers = of(kind).map(({ title, from }) => {
      return kind === 'renumbered' && from !== undefined ? `${number(from)} → ${number(title)}` : number(title);
    });
    const all = numbers.join(', ');
    // `5 en 6` are two as well.
    const shown = oneLine(all, LISTED);
    const named = /,| en /.test(all) ? t('questions {0}', shown) : t('question {0}', shown);
    return numbers.length === 0 ? [] : [`${name}: ${named}`];
  });
  const listed = said.join('; ');
  const all =
    listed === ''
      ? t('All questions and answers are the same.')
      : `${listed.charAt(0).toUpperCase()}${listed.slice(1)}.`;
  return isCut ? `${all} ${t('Only the first {0} questions were compared.', COMPARED)}` : all;
}

/** How much of a list of numbers a message shows, and how many questions are compared. */
const LISTED = 120;
const COMPARED = 1000;

/** Above a list of the documents of a folder: which they are, and whether more may come; nothing above an empty one. */
export function folderInWords(t: Say, words: string, documents: number, isReading: boolean): string {
  if (documents === 0) return '';
  const count = documents === 1 ? t('1 document') : t('{0} documents', documents);
  const found = words === '' ? [] : [`${count}: “${words}”`];
  return [...found, ...(isReading ? [t('This folder is still being read.')] : [])].join(' · ');
}

/** `Cited in 4 documents` of the folder. */
export function citersInWords(t: Say, count: number): string {
  return count === 1 ? t('Cited in 1 document') : t('Cited in {0} documents', count);
}

/** Where a publication is cited: the one section, or in how many places. */
export function citedInWords(t: Say, places: readonly { readonly section: string }[]): string {
  return places.length === 1 ? (places[0]?.section ?? '') : t('{0} places', places.length);
}

/** What the page to read does not show of what is printed. */
export function leftOutInWords(t: Say, lines: number): string | undefined {
  if (lines === 0) return undefined;
  return lines === 1
    ? t('1 line of a page header or footer left out')
    : t('{0} lines of page headers and footers left out', lines);
}

/** What a citation needs and the document does not say. */
export function lackInWords(t: Say, missing: Copy['missing']): string {
  if (missing.length === 2) {
    return t('The document says neither its number in the Aanhangsel nor its parliamentary year (vergaderjaar).');
  }
  if (missing.includes('number')) return t('The document does not say its number in the Aanhangsel.');
  if (missing.includes('session')) return t('The document does not say its parliamentary year (vergaderjaar).');
  return '';
}

function wordsInAll(t: Say, parts: readonly Answer[]): string {
  const count = sum(parts.map((part) => part.words));
  return count === 1 ? t('1 word') : t('{0} words', count);
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
