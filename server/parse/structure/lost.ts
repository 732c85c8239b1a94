import type { QuestionNumber, Section } from '../../model/document.ts';
import { digitsOf } from '../../model/questionNumber.ts';
import { ANSWERED, BEGINS_ANSWER, REQUESTS, STILL_ASKS } from '../../profiles/tweedeKamer/asking.ts';
import { skipBlank } from '../../text/blank.ts';
import { letters } from '../../text/letters.ts';
import { lineAt } from '../../text/lines.ts';
import { MARKS_AFTER } from '../../text/noteName.ts';
import type { Print } from './print.ts';

/** A section before it is paired: where it begins, and where its own text does. */
export interface Opening extends Pick<Section, 'role' | 'numbers' | 'heading' | 'numbersSpan' | 'misprinted'> {
  readonly start: number;
  readonly body: number;
  /** Whether its numbers are not printed, but follow from the order. */
  readonly isImplied: boolean;
}

/** A question or an answer that begins at `start` without a heading. */
export function unheaded(role: 'question' | 'answer', numbers: readonly QuestionNumber[], start: number): Opening {
  return {
    role,
    numbers,
    heading: undefined,
    numbersSpan: undefined,
    misprinted: false,
    start,
    body: start,
    isImplied: true,
  };
}

/**
 * Adds the answers, and questions, that stand in the text without a heading.
 *
 * @param sets the set of questions that each opening belongs to.
 */
export function withLostHeadings(print: Print, openings: readonly Opening[], sets: readonly number[]): Opening[] {
  const { text } = print;
  const answered = numbersOf(openings, sets, ({ role, isImplied }) => role === 'answer' && !isImplied);
  const implied = numbersOf(openings, sets, ({ role, isImplied }) => role === 'answer' && isImplied);
  const asked = numbersOf(openings, sets, ({ role }) => role === 'question');
  const notice = openings.some(({ role }) => role === 'notice');
  const apart = !openings.some(({ role }) => role === 'answer');
  const answers = !apart || ANSWERED.test(text.slice(0, openings[0]?.start));
  const all: Opening[] = [];
  /** What an answer without a heading has answered already. */
  let given = new Set<QuestionNumber>();
  openings.forEach((opening, index) => {
    const following = openings[index + 1];
    const end = following?.start ?? text.length;
    const set = sets[index] ?? 0;
    const current = without(opening, given);
    all.push(current);
    if (current.role === 'answer') given = new Set();
    const { role, numbers, body } = current;
    if (role === 'question' && answers && !notice && following?.role !== 'answer') {
      const isIn = (found: Numbers) => numbers.some((number) => found[set]?.has(number));
      const start = isIn(answered)
        ? undefined
        : isIn(implied)
          ? answerBelow(print, body, end)
          : (answerWithin(print, body, end, apart) ?? (apart ? answerBelow(print, body, end) : undefined));
      const open = apart ? openBefore(all) : numbers;
      if (start !== undefined && (!apart || isSaid(text.slice(start, end), open.length > 1))) {
        all.push(unheaded('answer', open, start));
        for (const number of numbers) given.add(number);
      }
    }
    if (role === 'answer' && following?.role === 'answer') {
      const lost = lostBetween(current, following, asked[set], openings[index + 2]);
      const start = lost && questionWithin(print, body, end);
      if (start !== undefined && lost) all.push(unheaded('question', lost, start));
    }
  });
  const told = apart ? withoutFew(all) : all;
  return told.map((opening, index) => {
    const before = told[index - 1];
    const isAlone = opening.role === 'answer' && opening.numbers.length === 0 && before?.role === 'question';
    return isAlone ? { ...opening, numbers: before.numbers } : opening;
  });
}

/** Of answers without a heading there is at least one to so many questions. */
const FEWER_ANSWERS = 3;

/** Leaves out answers without a heading where they are too few to be such, or who asks has signed: they are what stands between some questions. */
function withoutFew(openings: readonly Opening[]): readonly Opening[] {
  const lost = openings.filter(({ role }) => role === 'answer');
  const asked = openings.filter(({ role }) => role === 'question').length;
  // What stands below the last question alone is no answer to many.
  const last = openings.findLast(({ role }) => role !== 'signature');
  const isLast = lost.length === 1 && lost[0] === last && (lost[0]?.numbers.length ?? 0) > 2;
  // Who signs below the last question has asked, and written what stands between.
  const isSigned = openings.at(-1)?.role === 'signature' && last?.role === 'question';
  return isLast || isSigned || lost.length * FEWER_ANSWERS < asked
    ? openings.filter(({ role }) => role !== 'answer')
    : openings;
}

/** The end of a sentence, at that of a line. */
const SENTENCE = /[.!][»”’"')\]]{0,2}\d{0,2}[^\S\n]*$/m;
/** `DUURZAAMHEID`, `Over de munt vragen wij:`: what stands above the next questions. */
const ABOVE = letters`/:\s*$|^[^\p{Ll}]*$/u`;

/** Whether what stands below questions is a sentence, as an answer to several is; to one it may also be `Ja`. */
function isSaid(words: string, isJoint: boolean): boolean {
  return SENTENCE.test(words) || !(isJoint || ABOVE.test(words));
}

/** The numbers of the questions that follow on each other at the end: one answer below the last is for all of them. */
function openBefore(openings: readonly Opening[]): readonly QuestionNumber[] {
  let first = openings.length;
  while (first > 0 && openings[first - 1]?.role === 'question') first--;
  return [...new Set(openings.slice(first).flatMap(({ numbers }) => numbers))];
}

/** An answer that prints no numbers, without those that are answered before it. */
function without(opening: Opening, given: ReadonlySet<QuestionNumber>): Opening {
  if (opening.role !== 'answer' || !opening.isImplied || given.size === 0) return opening;
  return { ...opening, numbers: opening.numbers.filter((number) => !given.has(number)) };
}

/** The numbers of the question that is lost between two answers, where the second is not one on a question asked before. */
function lostBetween(
  { numbers }: Opening,
  following: Opening,
  asked: ReadonlySet<QuestionNumber> | undefined,
  next: Opening | undefined,
): readonly QuestionNumber[] | undefined {
  const number = digitsOf(numbers.at(-1) ?? 0) + 1;
  if (following.numbers.length > 0) {
    const isAsked = following.numbers.some((one) => asked?.has(one));
    return !isAsked && following.numbers[0] === number ? following.numbers : undefined;
  }
  // `Antwoord` without a number, where the next question leaves one out.
  return next?.role === 'question' && next.numbers[0] === number + 1 && numbers.length > 0 ? [number] : undefined;
}

/** Of each set of questions some numbers. */
type Numbers = readonly (ReadonlySet<QuestionNumber> | undefined)[];

function numbersOf(
  openings: readonly Opening[],
  sets: readonly number[],
  isIn: (opening: Opening) => boolean,
): Numbers {
  const all: Set<QuestionNumber>[] = [];
  openings.forEach((opening, index) => {
    if (!isIn(opening)) return;
    const set = sets[index] ?? 0;
    all[set] ??= new Set();
    for (const number of opening.numbers) all[set].add(number);
  });
  return all;
}

/** A line that ends a question: with a question mark, and perhaps a note's mark or a quote after it. */
const ASKS = new RegExp(`\\?[»”’"')\\]]{0,3}${MARKS_AFTER}[.\\s]*$`);
/** How far apart, in printed lines, two sentences of one question can end. */
const SAME_QUESTION = 5;

/** `1 Kamerstuk …`, `1` alone, `1) …`, `[1] …`: a line that begins a note. */
const NOTE = letters`/^(?:\[\d{1,3} ?\]|\d{1,3}\)|\d{1,3}(?:$|\s?(?:\p{Lu}|«|https?:|www\.)))/u`;
/** `3 Nee, …`: an answer that has the number of its question for a heading. */
const REPEATS = /^\d{1,3}[.)]?\s(?:Ja|Nee)\b/;
/** `4 5 6 7`, `3, 4 en 5`: marks of notes that a converter put on a line of their own. */
const MARKS = /^\d{1,3}(?:(?:,\s?|\s|\sen\s)\d{1,3}){1,9}$/;
const LONGEST_ROW = 40;

/**
 * Where the answer begins in the text of a question that has none: after the last line that asks, and notes there. Where
 * paragraphs tell, it begins with the first that does not end asking, after one that asks or, where none does, after
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
    // The next heading, also where it is indented, or glued after furniture.
    if (first >= to) break;
    if (furniture.end.has(line)) inNote = false;
    if (first >= last) {
      // The end of a page is not that of a paragraph.
      blanks = furniture.end.has(line) ? Number.NEGATIVE_INFINITY : blanks + 1;
      continue;
    }
    const isRow = last - first < LONGEST_ROW && MARKS.test(text.slice(first, last));
    const opening = text.slice(first, Math.min(last, first + 16));
    inNote = isRow || (NOTE.test(opening) && !REPEATS.test(opening)) || (inNote && blanks <= layout.gap);
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

/** The end of a paragraph's last sentence, perhaps with a mark after it. */
const CLOSES = /[.?!][»”’"')\]]{0,2}\d{0,2}$/;
/** The last line of a paragraph is at most so long, as a share of a full one. */
const SHORT = 0.75;

/** Whether a paragraph ends with this line: with a sentence, before a gap or on a line that is not full. */
function closes({ text, lines, layout }: Print, line: number): boolean {
  const [start = 0, last = 0] = [lines.first[line], lines.last[line]];
  if (!CLOSES.test(text.slice(Math.max(start, last - 6), last))) return false;
  let next = line + 1;
  while (next < lines.start.length && next - line <= layout.gap + 1 && lines.first[next] === lines.last[next]) next++;
  return next - line - 1 > layout.gap || last - start < layout.width * SHORT;
}

/**
 * Where the answer begins in the text of a question that the next answer could be for: below its first paragraph, where
 * that asks and what follows does not.
 */
function answerBelow(print: Print, from: number, to: number): number | undefined {
  const { text, lines, layout, furniture } = print;
  if (layout.width === Number.POSITIVE_INFINITY) return undefined;
  let end: number | undefined;
  for (let line = lineAt(lines, from); line < lines.start.length && (lines.first[line] ?? 0) < to; line++) {
    const first = lines.first[line] ?? 0;
    if (first === lines.last[line]) continue;
    if (furniture.end.has(line)) return undefined;
    if (end !== undefined) {
      const words = text.slice(first, to);
      return REQUESTS.test(text.slice(from, end)) && BEGINS_ANSWER.test(words) && !words.includes('?')
        ? first
        : undefined;
    }
    if (closes(print, line)) end = lines.last[line];
  }
  return undefined;
}

/** No question has more lines. */
const LONGEST_QUESTION = 40;

/**
 * Where a question begins in the text of an answer that the next answer shows to hold one: after the last break before
 * it, where what stands there asks.
 */
function questionWithin(print: Print, from: number, to: number): number | undefined {
  const { text, lines, layout, furniture } = print;
  let line = lineAt(lines, to) - 1;
  while (line > 0 && lines.first[line] === lines.last[line]) line--;
  const last = lines.last[line] ?? 0;
  if (line < 0 || (lines.first[line] ?? 0) < from) return undefined;
  const asks = ASKS.test(text.slice(lines.start[line], last));
  let begin: number | undefined;
  const least = Math.max(0, line - LONGEST_QUESTION * (layout.gap + 1));
  for (let blanks = 0; line >= least && (lines.first[line] ?? 0) >= from && !furniture.end.has(line); line--) {
    if (lines.first[line] === lines.last[line]) blanks++;
    else if (begin !== undefined && (blanks > layout.gap || (!asks && closes(print, line)))) {
      return asks || REQUESTS.test(text.slice(begin, last)) ? begin : undefined;
    } else {
      begin = lines.first[line];
      blanks = 0;
    }
  }
  return asks ? begin : undefined;
}
