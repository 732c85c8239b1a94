import type { Header } from '../../model/document.ts';
import { letters } from '../../text/letters.ts';
import { matches } from '../../text/scan.ts';
import type { Span } from '../../text/span.ts';
import { readIntroduction } from './committee.ts';
import { DATE, readDate } from './dates.ts';
import { headerPrintOf } from './headerPrint.ts';
import { readOtherHouse } from './houses.ts';
import { readAsked } from './members.ts';
import { readAnsweredBy } from './officials.ts';
import { readSubject, type Subject } from './subject.ts';

/** No header is longer; what follows is a document without sections. */
const LONGEST_HEADER = 20_000;

/**
 * Reads what stands before the questions: who asked whom about what, who answered, and when.
 *
 * @param end where the first question or answer begins; a notice that no answer can be given yet is read with the header.
 * @param signed where those who answered may sign, below the last answer.
 */
export function readHeader(text: string, end: number, signed?: Span): Omit<Header, 'span' | 'key'> {
  const limit = Math.min(end, text.length, LONGEST_HEADER);
  const print = headerPrintOf(text, { start: 0, end: limit });
  const asked = readAsked(print);
  const introduction = readIntroduction(print);
  const behind = asked.end ?? introduction.end;
  const about = behind === undefined ? undefined : readSubject(print, behind);
  const own = withoutSubject(print.text, about);
  const received =
    readDate(own.slice(Math.max(0, own.search(ANSWERED))), RECEIVED) ??
    readDate(own, RECEIVED) ??
    introduction.received;
  const whole = () => headerPrintOf(text, { start: 0, end: Math.min(text.length, LONGEST_HEADER) });
  const house = asked.end === undefined ? readOtherHouse(print.text, whole) : undefined;
  if (house) return { ...house, number: undefined, caseNumber: undefined };
  return {
    askedBy: asked.members.length > 0 ? asked.members : introduction.askedBy,
    answeredBy: readAnsweredBy(print, signed && headerPrintOf(text, signed)) ?? introduction.answeredBy,
    submitted: readDate(own, SUBMITTED) ?? introduction.submitted ?? readDate(own, ASKED_ON, received),
    received,
    number: readNumber(print.text),
    caseNumber: readCaseNumber(print.text, about),
    subject: about?.text,
  };
}

const SUBMITTED = new RegExp(
  `(?:ingezonden|ingediend(?:\\sop)?|datum\\s(?:van\\s)?(?:de\\s)?(?:vragen|indiening)):?\\s*${DATE}`,
  'iu',
);
const RECEIVED = new RegExp(
  `(?:ontvangen|datum\\s(?:van\\s)?(?:het\\s|de\\s)?(?:antwoord|beantwoording)):?\\s*${DATE}`,
  'iu',
);
/** `Op 6 november jl. hebben de leden … vragen gesteld`: the year is that of the answer. */
const ASKED_ON = new RegExp(`(?<!brief\\svan\\s)(?<!\\d)${DATE}\\s+(?:hebben|heeft)\\s`, 'iu');

/** `Antwoord van `, not `Mededeling van `: the date of the answer stands behind it. */
const ANSWERED = letters`/(?<!\p{L})antwoord(?:en)?\s+van\s/iu`;

/** A header without its subject, which may say anything of other letters and their dates. */
function withoutSubject(text: string, about: Subject | undefined): string {
  return about === undefined ? text : `${text.slice(0, about.start)}\n${text.slice(about.end)}`;
}

/** Where a document says its number, the surest form first. */
const NUMBER = [
  // AH 608 · ah-tk-20232024-608
  letters`/(?<!\p{L})AH[\s:-]{0,3}(\d{1,5})(?!\d)|ah-tk-\d{8}-(\d{1,5})(?!\d)/u`,
  // In print the number stands alone between the title and the questions.
  /gegeven\s+antwoorden\s*(\d{1,5})(?=\s|Vragen)/u,
  // Above the title the emblem of the Tweede Kamer leaves a 2.
  /Aanhangsel\s+van\s+de\s+Handelingen\s+(?:nr\.\s*)?(\d{1,5})\n(?!Vragen gesteld)/u,
];

function readNumber(text: string): string | undefined {
  for (const form of NUMBER) {
    const number = form.exec(text)?.slice(1).find(Boolean);
    if (number !== undefined) return number;
  }
  return undefined;
}

const CASE_NUMBER = /(?<!\d)(20\d\dZ)\s?(\d{5})(?!\d)/gu;

/** The case of these questions, not one that their subject names. */
function readCaseNumber(text: string, about: Subject | undefined): string | undefined {
  for (const found of matches(CASE_NUMBER, text)) {
    if (!about || found.index < about.start || found.index >= about.end) return `${found[1]}${found[2]}`;
  }
  return undefined;
}
