import type { DocumentState } from '../reading/state.ts';
import { TERM, TERM_POSTPONED } from '../reading/timing.ts';
import type { Entry } from './entry.ts';

/**
 * How far the questions of a document have come, as all documents of the folder tell: without an answer in any of them, and
 * the term is over (`late`) or not known to be, or postponed; answered in part, in another document, after more than three weeks, or else.
 */
export const STANDINGS = [
  'late',
  'unanswered',
  'postponed',
  'partly-answered',
  'answered-elsewhere',
  'answered-late',
  'answered',
] as const;

export type Standing = (typeof STANDINGS)[number];

/** What is to be known of a document for that. */
export type Standable = Pick<Entry, 'caseNumber' | 'asked' | 'hasTerm' | 'days'> & {
  readonly state: DocumentState | undefined;
};

/** What other documents of the folder say of cases, by their numbers. */
export interface Cases {
  readonly answered: ReadonlySet<string>;
  readonly postponed: ReadonlySet<string>;
}

/** How far a document has come on a day (ISO 8601); undefined where nothing in it is asked, answered or postponed. */
export function standingOf(
  { state, caseNumber, asked, hasTerm, days }: Standable,
  cases: Cases,
  today: string,
): Standing | undefined {
  if (state === undefined) return undefined;
  if (state === 'partly answered') return 'partly-answered';
  if (state === 'answered') return hasTerm && days !== undefined && days > TERM ? 'answered-late' : 'answered';
  if (caseNumber !== undefined && cases.answered.has(caseNumber)) return 'answered-elsewhere';
  const isPostponed = state === 'postponed' || (caseNumber !== undefined && cases.postponed.has(caseNumber));
  const waited = (Date.parse(today) - Date.parse(asked ?? '')) / DAY;
  if (hasTerm && waited > (isPostponed ? TERM_POSTPONED : TERM)) return 'late';
  return isPostponed ? 'postponed' : 'unanswered';
}

const DAY = 24 * 60 * 60 * 1000;
