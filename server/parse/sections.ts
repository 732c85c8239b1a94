import type { Role, Section } from '../model/document.ts';
import { letters } from '../model/letters.ts';
import type { Span } from '../model/span.ts';
import type { Heading } from './headings.ts';
import { lineAt, skipBlank } from './lines.ts';
import { numberedQuestions } from './numbered.ts';
import { counterpartsOf } from './pairs.ts';
import type { Print } from './print.ts';

/** A section before it is paired: where it begins, and where its own text does. */
export interface Opening {
  readonly role: Role;
  readonly numbers: readonly number[];
  readonly heading: Span | undefined;
  readonly start: number;
  readonly body: number;
}

/**
 * Reads the sections of a text, in order: each from its heading, or where print lost that, from its first words.
 *
 * @param headings every line that reads as one.
 */
export function readSections(print: Print, headings: readonly Heading[]): Section[] {
  const asked = headings.some(({ role }) => role === 'question') ? headings : withNumberedQuestions(print, headings);
  const openings = withLostHeadings(print, withNumbers(expected(asked)));
  const counterparts = counterpartsOf(openings);
  const { text } = print;
  return openings.map(({ role, numbers, heading, body }, place) => {
    const end = openings[place + 1]?.start ?? text.length;
    return {
      role,
      numbers,
      heading,
      body: { start: skipBlank(text, Math.min(body, end), end), end },
      counterparts: counterparts[place] ?? [],
    };
  });
}

/** Keeps sure headings, and unsure ones where the order asks for their number. */
function expected(headings: readonly Heading[]): Heading[] {
  const kept: Heading[] = [];
  const unnumbered = !headings.some(({ role, numbers }) => role === 'question' && numbers.length > 0);
  let notices = headings.filter(({ role }) => role === 'notice').length;
  let asked = false;
  let highest = 0;
  let open: readonly number[] = [];
  // `Vraag: Klopt dit?` where no question is numbered, `Vraag 3 Klopt dit?` behind question 2.
  const asksNext = (numbers: readonly number[]) => (numbers.length === 0 ? unnumbered : numbers[0] === highest + 1);
  // `Antwoord: Ja.` directly behind a question, `Antwoord 3 Ja.` behind question 3.
  const answers = (numbers: readonly number[]) =>
    numbers.length === 0 ? kept.at(-1)?.role === 'question' : numbers.every((number) => open.includes(number));
  for (const heading of headings) {
    const { role, numbers, sure } = heading;
    // `Antwoorden` above the first question is a title, `Mededeling van Minister …` the header of a notice further on.
    if (role === 'notice') notices--;
    if (!asked && (role === 'answer' ? numbers.length === 0 : role === 'notice' && notices > 0)) continue;
    if (!sure && !(role === 'question' ? asksNext(numbers) : answers(numbers))) continue;
    if (role === 'question') {
      asked = true;
      for (const number of numbers) highest = Math.max(highest, number);
      open = kept.at(-1)?.role === 'question' && open.length < 100 ? [...open, ...numbers] : numbers;
    }
    kept.push(heading);
  }
  return kept;
}

/** Adds the questions of a document that only numbers them. */
function withNumberedQuestions(print: Print, headings: readonly Heading[]): Heading[] {
  const answers = headings.filter(({ role }) => role === 'answer').map(({ span }) => span.start);
  const questions = numberedQuestions(print, answers);
  return [...headings, ...questions].sort((a, b) => a.span.start - b.span.start);
}

/** Gives headings without a number the one that follows from the order: an answer has those of the questions before it. */
function withNumbers(headings: readonly Heading[]): Opening[] {
  let highest = 0;
  let open: number[] = [];
  return headings.map(({ role, numbers: printed, span, end }) => {
    let numbers = printed;
    if (role === 'question') {
      if (numbers.length === 0) numbers = [highest + 1];
      for (const number of numbers) highest = Math.max(highest, number);
      if (open.length > 100) open = open.slice(-100);
      open.push(...numbers);
    } else if (role === 'answer') {
      if (numbers.length === 0) numbers = open;
      open = [];
    }
    return { role, numbers, heading: span, start: span.start, body: end };
  });
}

/** Adds the answers, and questions, that stand in the text without a heading. */
function withLostHeadings(print: Print, openings: readonly Opening[]): Opening[] {
  const { text } = print;
  const answered = numbersOf(openings, 'answer');
  const asked = numbersOf(openings, 'question');
  const notice = openings.some(({ role }) => role === 'notice');
  const apart = !openings.some(({ role }) => role === 'answer');
  const answers = answered.size > 0 || /antwoord/i.test(text.slice(0, openings[0]?.start));
  const all: Opening[] = [];
  openings.forEach((current, place) => {
    const following = openings[place + 1];
    const end = following?.start ?? text.length;
    all.push(current);
    if (
      current.role === 'question' &&
      answers &&
      !notice &&
      !current.numbers.some((number) => answered.has(number)) &&
      following?.role !== 'answer'
    ) {
      const start = answerWithin(print, current.body, end, apart);
      if (start !== undefined)
        all.push({ role: 'answer', numbers: current.numbers, heading: undefined, start, body: start });
    }
    if (
      current.role === 'answer' &&
      following?.role === 'answer' &&
      !following.numbers.some((number) => asked.has(number))
    ) {
      const follows = following.numbers[0] === (current.numbers.at(-1) ?? 0) + 1;
      const start = follows ? questionWithin(print, current.body, end) : undefined;
      if (start !== undefined)
        all.push({ role: 'question', numbers: following.numbers, heading: undefined, start, body: start });
    }
  });
  return all;
}

function numbersOf(openings: readonly Opening[], role: Role): ReadonlySet<number> {
  const all = new Set<number>();
  for (const opening of openings) {
    if (opening.role === role) for (const number of opening.numbers) all.add(number);
  }
  return all;
}

/** A line that ends a question: with a question mark, and perhaps a note's mark or a quote behind it. */
const ASKS = /\?[»”’"')\]]{0,3}(?:\s?\[?\d{1,2}\s?[\])]?){0,2}[.\s]*$/;
/** How far apart, in printed lines, two sentences of one question can end. */
const SAME_QUESTION = 5;

/** `1 Kamerstuk …`, `1` alone, `1) …`, `[1] …`: a line that begins a note. */
const NOTE = letters`/^(?:\[\d{1,3} ?\]|\d{1,3}\)|\d{1,3}(?:$|\s?(?:\p{Lu}|«|https?:|www\.)))/u`;

/** `Graag een toelichting.` and the rest of a sentence: what may still belong to a question behind its question mark. */
const STILL_ASKS = letters`/^(?:Graag|Zo (?:ja|nee)|\p{Ll}{2})(?!\p{Lu})/u`;

/**
 * Where the answer begins in the text of a question that has none: behind the last line that asks, and notes there. Where
 * paragraphs tell, it begins with the first that does not end asking, behind one that asks or, where none does, behind
 * the first.
 *
 * @param apart whether no answer has a heading, so that paragraphs tell.
 */
function answerWithin(print: Print, from: number, to: number, apart: boolean): number | undefined {
  const { text, lines, layout, furniture } = print;
  let asks: number | undefined;
  let begin: number | undefined;
  let second: number | undefined;
  let paragraph: number | undefined;
  let since = 0;
  let blanks = Number.NEGATIVE_INFINITY;
  let inNote = false;
  for (let line = lineAt(lines, from); line < lines.start.length && (lines.start[line] ?? 0) < to; line++) {
    const last = lines.last[line] ?? 0;
    const first = skipBlank(text, Math.max(from, furniture.end.get(line) ?? lines.first[line] ?? 0), last);
    // The next heading, also where it is indented, or glued behind furniture.
    if (first >= to) break;
    if (furniture.end.has(line)) inNote = false;
    if (first >= last) {
      // The end of a page is not that of a paragraph.
      blanks = furniture.end.has(line) ? Number.NEGATIVE_INFINITY : blanks + 1;
      continue;
    }
    inNote = NOTE.test(text.slice(first, Math.min(last, first + 16))) || (inNote && blanks <= layout.gap);
    const isNew = blanks > layout.gap && !furniture.end.has(line);
    blanks = 0;
    if (inNote) continue;
    if (isNew) {
      if (paragraph !== undefined && since > 0) break;
      if (asks !== undefined) paragraph = first;
      second ??= first;
    }
    if (asks !== undefined) {
      since++;
      if (isNew || !STILL_ASKS.test(text.slice(first, Math.min(last, first + 8)))) begin ??= first;
      if (since > SAME_QUESTION) break;
    }
    if (ASKS.test(text.slice(Math.max(first, last - 40), last))) {
      asks = line;
      begin = undefined;
      since = 0;
    }
  }
  if (!apart) return begin;
  return asks === undefined ? second : since > 0 ? (paragraph ?? begin) : undefined;
}

/** Where a question begins in the text of an answer that the next answer shows to hold one: behind the last break before its question mark. */
function questionWithin(
  { text, lines, layout: { gap }, furniture }: Print,
  from: number,
  to: number,
): number | undefined {
  let line = lineAt(lines, to) - 1;
  while (line > 0 && lines.first[line] === lines.last[line]) line--;
  if (line < 0 || (lines.first[line] ?? 0) < from || !ASKS.test(text.slice(lines.start[line], lines.last[line])))
    return undefined;
  let begin: number | undefined;
  for (let blanks = 0; line >= 0 && (lines.first[line] ?? 0) >= from && !furniture.end.has(line); line--) {
    if (lines.first[line] === lines.last[line]) blanks++;
    else if (begin !== undefined && blanks > gap) break;
    else {
      begin = lines.first[line];
      blanks = 0;
    }
  }
  return begin;
}
