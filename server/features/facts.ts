import { cited } from '../model/cited.ts';
import type { QaDocument } from '../model/document.ts';
import { answerersOf, askersOf } from '../model/people.ts';
import { openNumbers, questionCount } from '../reading/answered.ts';
import { type State, stateOf } from '../reading/state.ts';
import { type Timing, timingOf } from '../reading/timing.ts';

/** What one wants to know of a document before one reads it. */
export interface Facts extends State, Timing {
  readonly subject: string | undefined;
  /** `Hoekwater (GroenLinks-PvdA)` */
  readonly askedBy: readonly string[];
  /** `minister Terbruggen (Economische Zaken en Klimaat)`: who answers, or says that the answer takes longer. */
  readonly answeredBy: readonly string[];
  readonly questions: number;
  readonly unanswered: number;
  /** Whether there are questions besides, which have lost their numbers and cannot be told apart. */
  readonly untold: boolean;
  readonly notes: number;
  /** How many different publications it cites. */
  readonly publications: number;
}

export function facts(document: QaDocument): Facts {
  const { header, sections, notes } = document;
  const questions = sections.filter(({ role }) => role === 'question');
  const state = stateOf(document);
  return {
    ...state,
    ...timingOf(document, state),
    subject: header.subject,
    askedBy: askersOf(header),
    answeredBy: answerersOf(header),
    questions: questionCount(questions),
    unanswered: questions.reduce((count, question) => count + openNumbers(document, question).length, 0),
    untold: document.untold !== undefined,
    notes: notes.length,
    publications: new Set(cited(document).map(({ key }) => key)).size,
  };
}
