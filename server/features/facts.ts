import type { QaDocument } from '../model/document.ts';
import { openNumbers, questionCount } from '../reading/answered.ts';
import { type State, stateOf } from '../reading/state.ts';
import { cited } from './citations.ts';

/** What one wants to know of a document before one reads it. */
export interface Facts extends State {
  readonly subject: string | undefined;
  /** `Hoekwater (GroenLinks-PvdA)` */
  readonly askedBy: readonly string[];
  /** `minister Terbruggen (Economische Zaken en Klimaat)`: who answers, or says that the answer takes longer. */
  readonly answeredBy: readonly string[];
  readonly asked: When | undefined;
  /** When the answer was received: what a notice says that there is none yet has no such date. */
  readonly answered: When | undefined;
  /** From the one to the other, where both are printed and in that order. */
  readonly days: number | undefined;
  /** Whether the Reglement van Orde of the Tweede Kamer says in how many weeks these questions are to be answered. */
  readonly hasTerm: boolean;
  readonly questions: number;
  readonly unanswered: number;
  /** Whether there are questions besides, which have lost their numbers and cannot be told apart. */
  readonly untold: boolean;
  readonly notes: number;
  /** How many different publications it cites. */
  readonly publications: number;
}

/** A day, and how one knows it: from the print, or from the date of the letter that brought questions or answers. */
export interface When {
  /** ISO 8601: `2023-10-02` */
  readonly date: string;
  readonly isOfLetter: boolean;
}

export function facts(document: QaDocument): Facts {
  const { header, sections, notes } = document;
  const questions = sections.filter(({ role }) => role === 'question');
  const { state, postponement } = stateOf(document);
  const isAnsweredAtAll = state === 'answered' || state === 'partly answered';
  const asked = when(header.submitted, header.inReplyTo);
  const answered = isAnsweredAtAll ? when(header.received, header.dated) : undefined;
  return {
    state,
    postponement,
    subject: header.subject,
    askedBy: header.askedBy.map(({ name, party }) => withDetail(name, party)),
    answeredBy: header.answeredBy.map(({ role, name, department }) =>
      withDetail(name === undefined ? role : `${role} ${name}`, department),
    ),
    asked,
    answered,
    days: daysBetween(asked?.date, answered?.date),
    hasTerm: isAskedInTweedeKamer(document),
    questions: questionCount(questions),
    unanswered: questions.reduce((count, question) => count + openNumbers(document, question).length, 0),
    untold: document.untold !== undefined,
    notes: notes.length,
    publications: new Set(cited(document).map(({ key }) => key)).size,
  };
}

function when(printed: string | undefined, ofLetter: string | undefined): When | undefined {
  const date = printed ?? ofLetter;
  return date === undefined ? undefined : { date, isOfLetter: printed === undefined };
}

/** `ah-tk-20232024-1377`, `kv-tk-2024Z18796` */
const OWN_KEY = /^(?:ah|kv)-tk-/;
const GOVERNMENT = /^(?:minister|staatssecretaris)/;

/** Whether members of the Tweede Kamer asked the government, as far as the document says so. */
function isAskedInTweedeKamer({ text, header, furniture }: QaDocument): boolean {
  const isOfMembers = header.askedBy.length > 0 && header.askedBy.every(({ name }) => !/commissie/i.test(name));
  const isOfGovernment = header.answeredBy.length > 0 && header.answeredBy.every(({ role }) => GOVERNMENT.test(role));
  if (!isOfMembers || !isOfGovernment) return false;
  if (header.caseNumber !== undefined || OWN_KEY.test(header.key ?? '')) return true;
  const printed = [header.span ?? { start: 0, end: 0 }, ...furniture].map(({ start, end }) => text.slice(start, end));
  const says = (words: RegExp) => printed.some((line) => words.test(line));
  return says(/Tweede\s+Kamer/) && !says(/Eerste\s+Kamer/);
}

const withDetail = (name: string, detail: string | undefined) => (detail === undefined ? name : `${name} (${detail})`);

const day = 24 * 60 * 60 * 1000;

/** `2024-02-12` and `2024-03-22` are 39 days apart; what is no date, or was received before it was sent, has no days. */
function daysBetween(asked: string | undefined, answered: string | undefined): number | undefined {
  const days = (Date.parse(answered ?? '') - Date.parse(asked ?? '')) / day;
  return days >= 0 ? days : undefined;
}
