import { type Position, Range, ThemeColor, ThemeIcon } from 'vscode';
import type { PlacedPart, PlacedQuestion, QuestionState, Range as SentRange } from '../server/shell/requests.ts';

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

/** How far a question has come, as a picture: each has a form of its own, so that nothing is said by colour alone. */
export const stateIcons: Readonly<Record<QuestionState, ThemeIcon>> = {
  answered: new ThemeIcon('pass'),
  'jointly-answered': new ThemeIcon('git-merge'),
  'partly-answered': new ThemeIcon('color-mode'),
  refers: new ThemeIcon('arrow-right'),
  unanswered: new ThemeIcon('circle-large-outline', new ThemeColor('list.warningForeground')),
};
