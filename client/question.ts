import { type Position, Range, ThemeColor, ThemeIcon } from 'vscode';
import type { PlacedPart, PlacedQuestion, QuestionState, Range as SentRange } from '../server/shell/requests.ts';
import { language, t } from './words.ts';

/** A question, and what of it is at some place. */
export interface PlaceInQuestions {
  /** Where the question is in the list, from 0. */
  readonly index: number;
  readonly question: PlacedQuestion;
  /** The question itself, or one of its answers. */
  readonly part: PlacedPart;
}

/** The question or answer that was begun last before a place; undefined before the first. */
export function placeAt(questions: readonly PlacedQuestion[], position: Position): PlaceInQuestions | undefined {
  let last: PlaceInQuestions | undefined;
  questions.forEach((question, index) => {
    for (const part of [question, ...question.answers]) {
      const { start } = rangeOf(part.place);
      // A joint answer belongs to the first of its questions.
      if (start.isAfter(position) || (last && !start.isAfter(rangeOf(last.part.place).start))) continue;
      last = { index, question, part };
    }
  });
  return last;
}

export function rangeOf({ start, end }: SentRange): Range {
  return new Range(start.line, start.character, end.line, end.character);
}

/** How far a question has come, in words. */
export function stateInWords(state: QuestionState): string {
  const words: Record<QuestionState, string> = {
    answered: t('answered'),
    'jointly-answered': t('answered jointly'),
    'partly-answered': t('answered in part'),
    refers: t('refers to another answer'),
    unanswered: t('no answer'),
  };
  return words[state];
}

/** The same as a picture: each has a form of its own, so that nothing is said by colour alone. */
export const stateIcons: Readonly<Record<QuestionState, ThemeIcon>> = {
  answered: new ThemeIcon('pass'),
  'jointly-answered': new ThemeIcon('git-merge'),
  'partly-answered': new ThemeIcon('color-mode'),
  refers: new ThemeIcon('arrow-right'),
  unanswered: new ThemeIcon('circle-large-outline', new ThemeColor('list.warningForeground')),
};

/** `answered jointly · 128 words · 2 notes` */
export function summaryOf({ state, answers, notes }: PlacedQuestion): string {
  const inAll = notes + sum(answers.map((answer) => answer.notes));
  const parts = [
    stateInWords(state),
    ...(state !== 'unanswered' ? [wordsInAll(answers)] : []),
    ...(inAll > 0 ? [notesInWords(inAll)] : []),
  ];
  return parts.join(' · ');
}

/** `128 words` of an answer, or what there is instead of one. */
export function lengthOf({ state, answers }: Pick<PlacedQuestion, 'state' | 'answers'>): string {
  const isTold = state === 'unanswered' || state === 'refers' || answers.length === 0;
  return isTold ? stateInWords(state) : wordsInAll(answers);
}

const wordsInAll = (parts: readonly PlacedPart[]) => words(sum(parts.map((part) => part.words)));

/** How many questions a list holds: one heading may be that of several, and a number that is printed twice counts twice. */
export function countOf(questions: readonly PlacedQuestion[]): number {
  return sum(questions.map(({ numbers }) => Math.max(1, numbers.length)));
}

export function hasNotes({ notes, answers }: PlacedQuestion): boolean {
  return notes > 0 || answers.some((answer) => answer.notes > 0);
}

/** `… 14,200 more` behind a list that is too long to be told whole; nothing behind any other. */
export function restInWords(more: number): readonly string[] {
  return more === 0 ? [] : [t('… {0} more', more.toLocaleString(language()))];
}

const words = (count: number) => (count === 1 ? t('1 word') : t('{0} words', count));
const notesInWords = (count: number) => (count === 1 ? t('1 note') : t('{0} notes', count));
const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
