import type { QaDocument } from '../model/document.ts';
import type { State } from './state.ts';

/** When a document was asked and answered, as far as it says. */
export interface Timing {
  readonly asked: When | undefined;
  /** When the answer was received: what a notice says that there is none yet has no such date. */
  readonly answered: When | undefined;
  /** From the one to the other, where both are printed and in that order. */
  readonly days: number | undefined;
  /** Whether the Reglement van Orde of the Tweede Kamer says in how many weeks these questions are to be answered. */
  readonly hasTerm: boolean;
}

/** A day, and how one knows it: from the print, or from the date of the letter that brought questions or answers. */
export interface When {
  /** ISO 8601: `2023-10-02` */
  readonly date: string;
  readonly isOfLetter: boolean;
}

/** How many days an answer took, in weeks of the term: within three, after three but within six, within six where it was postponed. */
export type Term = 'in-three' | 'after-three' | 'in-six' | 'after-six';

export function timingOf(document: QaDocument, { state }: State): Timing {
  const { header } = document;
  const asked = when(header.submitted, header.inReplyTo);
  const isAnswered = state === 'answered' || state === 'partly answered';
  const answered = isAnswered ? when(header.received, header.dated) : undefined;
  const days = daysBetween(asked?.date, answered?.date);
  return { asked, answered, days, hasTerm: isAskedInTweedeKamer(document) };
}

/** The term of the Reglement van Orde, in days: three weeks, and as much again where the answer is postponed. */
export const TERM = 21;
export const TERM_POSTPONED = 42;

/** Whether an answer came within the term; undefined where that is not known, or where there is none. */
export function termOf({ days, hasTerm }: Timing, { postponement }: State): Term | undefined {
  if (days === undefined || !hasTerm) return undefined;
  if (days > TERM_POSTPONED) return 'after-six';
  if (postponement !== undefined) return 'in-six';
  return days > TERM ? 'after-three' : 'in-three';
}

function when(printed: string | undefined, ofLetter: string | undefined): When | undefined {
  const date = printed ?? ofLetter;
  return date === undefined ? undefined : { date, isOfLetter: printed === undefined };
}

/** `ah-tk-20232024-1377`, `kv-tk-2024Z18796` */
const OWN_KEY = /^(?:ah|kv)-tk-/;
const GOVERNMENT = /^(?:minister|staatssecretaris)/i;

/** Whether members of the Tweede Kamer asked the government, as far as the document says so. */
function isAskedInTweedeKamer({ text, header, furniture }: QaDocument): boolean {
  const isOfMembers = header.askedBy.length > 0 && header.askedBy.every(({ name }) => !/commissie/i.test(name));
  // Where nobody has answered yet, a header says who is to: `aan de Minister van Financiën`.
  const offices = header.offices.map(({ start, end }) => text.slice(start, end));
  const answering = header.answeredBy.length > 0 ? header.answeredBy.map(({ role }) => role) : offices;
  const isOfGovernment = answering.length > 0 && answering.every((office) => GOVERNMENT.test(office));
  if (!isOfMembers || !isOfGovernment) return false;
  if (header.caseNumber !== undefined || OWN_KEY.test(header.key ?? '')) return true;
  const printed = [header.span ?? { start: 0, end: 0 }, ...furniture].map(({ start, end }) => text.slice(start, end));
  const says = (words: RegExp) => printed.some((line) => words.test(line));
  return says(/Tweede\s+Kamer/) && !says(/Eerste\s+Kamer/);
}

const day = 24 * 60 * 60 * 1000;

/** `2024-02-12` and `2024-03-22` are 39 days apart; what is no date, or was received before it was sent, has no days. */
function daysBetween(asked: string | undefined, answered: string | undefined): number | undefined {
  const days = (Date.parse(answered ?? '') - Date.parse(asked ?? '')) / day;
  return days >= 0 ? days : undefined;
}
