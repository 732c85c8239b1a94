import type { QaDocument } from '../model/document.ts';
import { isAnswered, questionCount } from '../reading/answered.ts';

/** What one wants to know of a document before one reads it. */
export interface Facts {
  readonly subject: string | undefined;
  /** `Hoekwater (GroenLinks-PvdA)` */
  readonly askedBy: readonly string[];
  /** `minister Terbruggen (Economische Zaken en Klimaat)` */
  readonly answeredBy: readonly string[];
  /** ISO 8601 dates: `2023-10-02`. */
  readonly submitted: string | undefined;
  /** When the answer was received: what a notice says that there is none yet has no such date. */
  readonly received: string | undefined;
  /** From the one to the other, where both are printed and in that order. */
  readonly days: number | undefined;
  readonly questions: number;
  readonly unanswered: number;
  readonly notes: number;
  /** How many different publications it cites. */
  readonly publications: number;
}

export function facts(document: QaDocument): Facts {
  const { header, sections, notes, citations } = document;
  const asked = sections.filter(({ role }) => role === 'question');
  const received = sections.some(({ role }) => role === 'answer') ? header.received : undefined;
  return {
    subject: header.subject,
    askedBy: header.askedBy.map(({ name, party }) => withDetail(name, party)),
    answeredBy: header.answeredBy.map(({ role, name, department }) =>
      withDetail(name === undefined ? role : `${role} ${name}`, department),
    ),
    submitted: header.submitted,
    received,
    days: daysBetween(header.submitted, received),
    questions: questionCount(asked),
    unanswered: questionCount(asked.filter((question) => !isAnswered(document, question))),
    notes: notes.length,
    publications: new Set(citations.map(({ key }) => key)).size,
  };
}

const withDetail = (name: string, detail: string | undefined) => (detail === undefined ? name : `${name} (${detail})`);

const day = 24 * 60 * 60 * 1000;

/** `2024-02-12` and `2024-03-22` are 39 days apart; what is no date, or was received before it was sent, has no days. */
function daysBetween(submitted: string | undefined, received: string | undefined): number | undefined {
  const days = (Date.parse(received ?? '') - Date.parse(submitted ?? '')) / day;
  return days >= 0 ? days : undefined;
}
