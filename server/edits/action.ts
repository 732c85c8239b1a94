import type { Problem } from '../features/problems/problem.ts';
import type { QuestionNumber } from '../model/document.ts';
import type { Edit } from './edit.ts';

/** A change that a writer can choose, by a name for which there are words. */
export interface Action {
  readonly name: ActionName;
  /** The questions, the answers or the notes that it is about. */
  readonly numbers: readonly QuestionNumber[];
  /** What comes to stand there, where the name does not say it: another number, another heading. */
  readonly to: string | undefined;
  readonly edits: readonly Edit[];
  /** The problems that it mends; none where it changes what is in order. */
  readonly mends: readonly Problem[];
  /** Whether it is the one thing that nearly everybody would do. */
  readonly isPreferred: boolean;
}

export type ActionName =
  | 'add-answer'
  | 'add-answers'
  | 'add-joint-answer'
  | 'renumber'
  | 'mend-answer'
  | 'drop-number'
  | 'turn-mention'
  | 'add-note'
  | 'order-notes'
  | 'mend-heading'
  | 'mend-headings'
  | 'mend-citation'
  | 'legal-citation'
  | 'join-word'
  | 'join-words'
  | 'remove-line'
  | 'remove-lines';
