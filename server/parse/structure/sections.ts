import type { QuestionNumber, Role, Section } from '../../model/document.ts';
import { digitsOf } from '../../model/questionNumber.ts';
import { ASKED_BY } from '../../profiles/tweedeKamer/headings.ts';
import { skipBlank } from '../../text/blank.ts';
import { take } from '../../text/scan.ts';
import { meet, type Span } from '../../text/span.ts';
import { answeredSets } from './answeredSets.ts';
import type { Heading } from './headings.ts';
import { withList } from './list.ts';
import { type Opening, withLostHeadings } from './lost.ts';
import { readAsked } from './members.ts';
import { counterpartsOf } from './pairs.ts';
import type { Print } from './print.ts';
import { withSignatures } from './signature.ts';
import { questionTables } from './tables.ts';
import { NONE, unnumberedQuestions } from './unnumbered.ts';

/** What is called by its heading. */
const TITLED: ReadonlySet<Role> = new Set<Role>(['chapter', 'annex', 'signature']);

/** The sections of a text, and where questions stand that could not be told apart. */
export interface Sections {
  readonly sections: readonly Section[];
  readonly untold: Span | undefined;
  /** What draws the tables that questions stand in, and says nothing. */
  readonly drawn: readonly Span[];
}

/**
 * Reads the sections of a text, in order: each from its heading, or where print lost that, from its first words.
 *
 * @param headings every line that reads as one.
 */
export function readSections(print: Print, headings: readonly Heading[]): Sections {
  const tables = headings.some(({ role }) => role === 'question') ? undefined : questionTables(print);
  const isInTable = ({ span }: Heading) =>
    tables !== undefined && span.start >= tables.span.start && span.start < tables.span.end;
  const listed = withList(print, headings).filter((heading) => !isInTable(heading));
  const { openings: unheaded, untold } = tables
    ? { openings: tables.openings, untold: undefined }
    : listed.some(({ role }) => role === 'question')
      ? NONE
      : unnumberedQuestions(print, listed);
  const kept = expected(listed, unheaded.length > 0);
  const numbered = withSignatures(print, withNumbers(kept, unheaded));
  const { text } = print;
  const setsAmong = (all: readonly Opening[]) => answeredSets(all, (title) => namesIn(text, all, title));
  const openings = unheaded.length > 0 ? numbered : withLostHeadings(print, numbered, setsAmong(numbered));
  const counterparts = counterpartsOf(openings, setsAmong(openings));
  const sections = openings.map(({ role, numbers, heading, numbersSpan, misprinted, body }, index) => {
    const end = openings[index + 1]?.start ?? text.length;
    return {
      role,
      numbers,
      title: heading && (TITLED.has(role) ? oneLine(text, heading) : titleWithAsker(text, role, heading)),
      heading,
      numbersSpan,
      misprinted,
      body: { start: skipBlank(text, Math.min(body, end), end), end },
      counterparts: counterparts[index] ?? [],
    };
  });
  return { sections, untold: isToldSince(sections, untold) ? undefined : untold, drawn: tables?.drawn ?? [] };
}

/** Whether questions that could not be told apart turned out to be one, told by the answers around it. */
function isToldSince(sections: readonly Section[], untold: Span | undefined): boolean {
  return untold !== undefined && sections.some(({ role, body }) => role === 'question' && meet(body, untold));
}

/**
 * Keeps sure headings, and unsure ones where the order asks for their number.
 *
 * @param isAsked whether questions stand among them that have no heading.
 */
function expected(headings: readonly Heading[], isAsked: boolean): Heading[] {
  const kept: Heading[] = [];
  const unnumbered = !headings.some(({ role, numbers }) => role === 'question' && numbers.length > 0);
  let notices = headings.filter(({ role }) => role === 'notice').length;
  let asked = isAsked;
  let highest = 0;
  let open: readonly QuestionNumber[] = [];
  // `Vraag: Klopt dit?` where no question is numbered, `Vraag 3 Klopt dit?` after question 2, `Vraag 1 Waarom?` below a title.
  const asksNext = ([number]: readonly QuestionNumber[]) =>
    number === undefined
      ? unnumbered
      : digitsOf(number) === highest + 1 || (number === 1 && kept.at(-1)?.role === 'chapter');
  // `Antwoord: Ja.` directly after a question, `Antwoord 3 Ja.` after question 3.
  const answers = (numbers: readonly QuestionNumber[]) =>
    numbers.length === 0
      ? isAsked || kept.at(-1)?.role === 'question'
      : numbers.every((number) => open.includes(number));
  for (const heading of headings) {
    const { role, numbers, sure } = heading;
    // `Antwoorden` above the first question is a title, `Mededeling van Minister …` the header of a notice further on.
    if (role === 'notice') notices--;
    if (!asked && (role === 'answer' ? numbers.length === 0 : role === 'notice' && notices > 0)) continue;
    if (!sure && !(role === 'question' ? asksNext(numbers) : answers(numbers))) continue;
    if (role === 'question') {
      asked = true;
      if (numbers[0] === 1 && kept.at(-1)?.role === 'chapter') highest = 0;
      for (const number of numbers) highest = Math.max(highest, digitsOf(number));
      open = kept.at(-1)?.role === 'question' && open.length < 100 ? [...open, ...numbers] : numbers;
    }
    kept.push(heading);
  }
  return kept;
}

/**
 * Gives headings without a number the one that follows from the order: an answer has those of the questions before it.
 *
 * @param unheaded questions, and answers, that have no heading.
 */
function withNumbers(headings: readonly Heading[], unheaded: readonly Opening[]): Opening[] {
  let highest = 0;
  let open: QuestionNumber[] = [];
  const openings = headings.map(({ role, numbers, span, numbersSpan, misprinted, end }): Opening => {
    const isImplied = numbers.length === 0 && (role === 'question' || role === 'answer');
    return { role, numbers, heading: span, numbersSpan, misprinted, start: span.start, body: end, isImplied };
  });
  const all = unheaded.length === 0 ? openings : [...openings, ...unheaded].sort((a, b) => a.start - b.start);
  return all.map((opening) => {
    let { numbers } = opening;
    if (opening.role === 'question') {
      if (numbers.length === 0) numbers = [highest + 1];
      for (const number of numbers) highest = Math.max(highest, digitsOf(number));
      if (open.length > 100) open = open.slice(-100);
      open.push(...numbers);
    } else if (opening.role === 'answer') {
      if (numbers.length === 0) numbers = open;
      open = [];
    }
    return numbers === opening.numbers ? opening : { ...opening, numbers };
  });
}

/** No header is longer. */
const LONGEST_HEADER = 20_000;

/** The members that a title names, or the header where `title` is -1. */
function namesIn(text: string, openings: readonly Opening[], title: number): readonly string[] {
  const heading = openings[title]?.heading;
  const words =
    title < 0
      ? text.slice(0, Math.min(openings[0]?.start ?? 0, LONGEST_HEADER))
      : text.slice(heading?.start, heading?.end);
  const print = { text: words, runs: [{ start: 0, end: words.length, source: 0 }] };
  return readAsked(print).members.map(({ name }) => name);
}

/** `Vraag 1 van het lid Jansen (ABC)`, where its heading says who asks. */
function titleWithAsker(text: string, role: Role, { start, end }: Span): string | undefined {
  const [asker] = (role === 'question' && take(ASKED_BY, text, end)) || [];
  return asker && oneLine(text, { start, end: end + asker.length }).replace(/[*_:\s]+$/, '');
}

/** What stands in a span, on one line; of `Antwoord` above `Antwoord van Minister …` the second. */
function oneLine(text: string, { start, end }: Span): string {
  return text
    .slice(start, end)
    .replace(/\s+/g, ' ')
    .replace(/^(\S+) (?=\1 )/, '');
}
