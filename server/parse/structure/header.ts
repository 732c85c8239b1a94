import type { Header } from '../../model/document.ts';
import {
  ANSWERED,
  ASKED_ON,
  CASE_NUMBER,
  NOTICED,
  NUMBER,
  RECEIVED,
  SUBMITTED,
} from '../../profiles/tweedeKamer/header.ts';
import { OFFICE_NAME } from '../../profiles/tweedeKamer/officials.ts';
import { readDate } from '../../text/dates.ts';
import { lazily } from '../../text/lazily.ts';
import { matches } from '../../text/scan.ts';
import type { Span } from '../../text/span.ts';
import { readIntroduction } from './committee.ts';
import { readFields } from './fields.ts';
import { headerPrintOf } from './headerPrint.ts';
import { readOtherHouse } from './houses.ts';
import type { Identity } from './identity.ts';
import { readLetter } from './letter.ts';
import { readAsked } from './members.ts';
import { readAnsweredBy } from './officials.ts';
import { readSubject, readTitle, type Subject } from './subject.ts';

/** No header is longer; what follows is a document without sections. */
export const LONGEST_HEADER = 20_000;

/** What a header says in words. */
export type HeaderWords = Omit<Header, 'span' | 'offices' | keyof Identity>;

/** Where a document may say who answered, but for its header. */
export interface Elsewhere {
  /** Below the last answer, where they may sign. */
  readonly signed?: Span | undefined;
  /** The title of all answers, where these stand below the questions. */
  readonly answered?: Span | undefined;
}

/**
 * Reads what stands before the questions: who asked whom about what, who answered, and when.
 *
 * @param end where the first question or answer begins; a notice that no answer can be given yet is read with the header.
 * @param other where else it may be said who answered.
 * @param elsewhere reads what stands outside the header, where that must be known.
 */
export function readHeader(
  text: string,
  end: number,
  { signed, answered }: Elsewhere = {},
  elsewhere = (span: Span | undefined) => span && headerPrintOf(text, span),
): HeaderWords {
  const limit = Math.min(end, text.length, LONGEST_HEADER);
  const print = headerPrintOf(text.slice(0, limit), { start: 0, end: limit });
  const asked = readAsked(print);
  // What a list of questions says, where no member is named.
  const introduction = lazily(() => readIntroduction(print));
  const askedEnd = asked.end ?? introduction().end;
  const about = askedEnd === undefined ? undefined : readSubject(print, askedEnd);
  const own = withoutSubject(print.text, about);
  const noticed = dateAfter(own, NOTICED);
  // Where both were sent, the date of the notice is not that of the answer.
  const received =
    dateAfter(own, ANSWERED) ??
    (noticed !== undefined && ANSWERED.test(own) ? undefined : readDate(own, RECEIVED)) ??
    introduction().received;
  const whole = () => elsewhere({ start: 0, end: Math.min(text.length, LONGEST_HEADER) }) ?? print;
  const below = () => elsewhere(signed);
  const title = answered && !ANSWERED.test(own) ? elsewhere(answered) : undefined;
  const house = asked.end === undefined ? readOtherHouse(print.text, whole) : undefined;
  if (house) return { ...house, ...NO_OTHER_DATES, number: undefined, caseNumber: undefined };
  const fields = readFields(print);
  const first = <T>(...all: readonly (readonly T[] | undefined)[]) => all.find((one) => one && one.length > 0) ?? [];
  return {
    askedBy: first(asked.members, introduction().askedBy, fields.askedBy),
    answeredBy: first(readAnsweredBy(title ?? print, below), introduction().answeredBy, fields.answeredBy),
    submitted:
      readDate(own, SUBMITTED) ?? introduction().submitted ?? readDate(own, ASKED_ON, received) ?? fields.submitted,
    received: title ? readDate(title.text, RECEIVED) : (received ?? fields.received),
    noticed,
    ...readLetter(own),
    number: readNumber(print.text),
    caseNumber: readCaseNumber(print.text, about),
    subject: about?.text ?? fields.subject ?? introduction().subject ?? readTitle(print),
  };
}

const NO_OTHER_DATES = { noticed: undefined, dated: undefined, inReplyTo: undefined };

/** The first date of receipt after what `pattern` finds. */
function dateAfter(text: string, pattern: RegExp): string | undefined {
  const index = text.search(pattern);
  return index < 0 ? undefined : readDate(text.slice(index), RECEIVED);
}

/** `Minister`, `staatssecretarissen`: wherever a header that ends at `end` names an office. */
export function officesIn(text: string, end: number): Span[] {
  const header = text.slice(0, Math.min(end, LONGEST_HEADER));
  return [...header.matchAll(OFFICE_NAME)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));
}

/** A header without its subject, which may say anything of other letters and their dates. */
function withoutSubject(text: string, about: Subject | undefined): string {
  return about === undefined ? text : `${text.slice(0, about.start)}\n${text.slice(about.end)}`;
}

function readNumber(text: string): string | undefined {
  for (const form of NUMBER) {
    const number = form.exec(text)?.slice(1).find(Boolean);
    if (number !== undefined) return number;
  }
  return undefined;
}

/** The case of these questions, not one that their subject names. */
function readCaseNumber(text: string, about: Subject | undefined): string | undefined {
  for (const found of matches(CASE_NUMBER, text)) {
    if (!about || found.index < about.start || found.index >= about.end) return `${found[1]}${found[2]}`;
  }
  return undefined;
}
