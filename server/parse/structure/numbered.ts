import type { QuestionNumber } from '../../model/document.ts';
import { digitsOf } from '../../model/questionNumber.ts';
import { ANNOUNCES_NUMBERED, MEMBERS_ASK } from '../../profiles/tweedeKamer/asking.ts';
import { listed } from '../../text/listed.ts';
import { firstFrom } from '../../text/search.ts';
import { numbersOf } from '../numbers.ts';
import { feetOf } from './feet.ts';
import type { Heading } from './headings.ts';
import { headingOf, type Item } from './items.ts';
import type { Print } from './print.ts';
import { isTitleLine } from './titles.ts';

/** An item that may be a question, and what speaks for that. */
interface Candidate extends Item {
  readonly number: number;
  /** A question mark stands in what it opens. */
  readonly asks: boolean;
  /** The same before any other item. */
  readonly asksAtOnce: boolean;
  /** What it opens is answered: the next heading is that of an answer. */
  readonly isAnswered: boolean;
  /** What it opens ends with its page, as a note does. */
  readonly isAtFoot: boolean;
  /** And it is surely one. */
  readonly isNote: boolean;
}

/** A line that asks, perhaps with a note's mark after it. */
const ENDS_ASKING = /\?.{0,8}$/gm;
/** What a note begins with, and no question. */
const ADDRESS = /^\s*(?:https?:|www\.)/;
/** So far may a question stand ahead of its turn, where it is answered together with an earlier one. */
const AHEAD = 60;

/**
 * The questions of a document that only numbers them, as headings: none where nothing is asked, or where the document
 * is not one of questions. Numbered lists in answers have the same look; a question is told by its number, which is the
 * next, and by what it asks.
 *
 * @param headings those that the text has, in order: questions among them are strays, `Vraag 36` among bare numbers.
 * @param titles the titles of chapters, in order: below one, numbers may start again.
 * @param isList whether the text says that it is a list of questions.
 */
export function numberedQuestions(
  print: Print,
  items: readonly Item[],
  headings: readonly Heading[],
  titles: readonly Heading[],
  isList: boolean,
): Heading[] {
  const styles = [...new Set(items.map(({ style }) => style))].slice(0, 3);
  const first = items.find(({ ranges }) => ranges[0]?.first === 1)?.style;
  let best: { readonly questions: readonly Candidate[]; readonly score: number } = { questions: [], score: 0 };
  for (const style of styles) {
    const questions = questionsIn(
      print,
      items.filter((item) => item.style === style),
      headings,
      titles,
      isList,
    );
    const score = questions.filter(({ asks, isAnswered }) => asks || isAnswered).length + (style === first ? 0.5 : 0);
    if (score > best.score) best = { questions, score };
  }
  const { questions } = best;
  const answers = headings.some(({ role }) => role === 'answer');
  const announced = answers || isList || ANNOUNCES_NUMBERED.test(print.text.slice(0, questions[0]?.start));
  if (!announced || !questions.some(({ asks, isAnswered }) => asks || isAnswered)) return [];
  // Notes below questions that lost their numbers ask too, where they name a report.
  const above = print.text.slice(0, questions[0]?.start).match(ENDS_ASKING);
  if (!answers && (above?.length ?? 0) > 1) return [];
  // Any number may stand alone on a line: without answers to tell them, all must ask, and one is not enough.
  const isBare = questions[0]?.style === '';
  if (isBare && !answers && !(questions.length > 1 && questions.every(({ asks }) => asks))) return [];
  return questions.map((item) => headingOf('question', item));
}

/** The questions among items of one style: each is the next, or a later one that is asked ahead of its turn. */
function questionsIn(
  print: Print,
  items: readonly Item[],
  headings: readonly Heading[],
  titles: readonly Heading[],
  isList: boolean,
): readonly Candidate[] {
  const candidates = candidatesIn(print, items, headings, titles, isList);
  const starts = startsByNumber(candidates.filter(({ asks, isAtFoot }) => asks && !isAtFoot));
  const answers = startsOf(headings.filter(({ role }) => role === 'answer'));
  const strays = headings.filter(({ role }) => role === 'question');
  const titled = startsOf(titles);
  const isAsked = (number: number, from: number, limit = Number.POSITIVE_INFINITY) =>
    firstFrom(starts.get(number) ?? [], from) < limit;

  const questions: Candidate[] = [];
  let asked = new Set<QuestionNumber>();
  let lowest = 0;
  let highest = 0;
  let lastEnd = 0;
  let stray = 0;
  // The number of the item before that is no question: `2. Plat.` below it goes on with a list.
  let skipped: number | undefined;
  const put = (numbers: readonly QuestionNumber[], end: number) => {
    if (asked.size === 0) lowest = digitsOf(numbers[0] ?? 0);
    for (const number of numbers) {
      asked.add(number);
      highest = Math.max(highest, digitsOf(number));
    }
    lastEnd = end;
  };
  const isNext = (candidate: Candidate): boolean => {
    const { number, ranges, start, end, asks, isAnswered, isAtFoot, opensText, style } = candidate;
    if (candidate.isNote) return false;
    const isPlain = style !== '' || !opensText;
    const says = asks || (isAnswered && isPlain);
    if (number === highest + 1) {
      // A note at the page's foot, where the question of that number comes later.
      if (isAtFoot && isAsked(number, end, firstFrom(starts.get(number + 1) ?? [], end))) return false;
      if (says) return true;
      const isAfterAnswer = questions.length === 0 || answers.length === 0 || firstFrom(answers, lastEnd) < start;
      return isPlain && !isAtFoot && isAfterAnswer && skipped !== number - 1 && !isAsked(number, end);
    }
    // `2b` after `2a`
    const [part] = numbersOf(ranges);
    if (number === highest && typeof part === 'string' && !asked.has(part) && !asked.has(number))
      return says && !isAtFoot;
    if (number === 1 && says && !isAtFoot && firstFrom(titled, lastEnd) < start) {
      asked = new Set();
      highest = 0;
      return true;
    }
    if (asked.has(number) || isAtFoot || !(candidate.asksAtOnce || (isList && isAnswered && isPlain))) return false;
    if (questions.length === 0) return isList && !starts.has(1);
    if (number < highest) return number > lowest;
    const between = Array.from({ length: Math.min(AHEAD, number - highest - 1) }, (_, index) => highest + 1 + index);
    if (between.length === AHEAD) return false;
    return between.every((one) => isAsked(one, end)) || (isList && !between.some((one) => isAsked(one, end)));
  };
  for (const candidate of candidates) {
    for (let next = strays[stray]; next && next.span.start < candidate.start; next = strays[++stray])
      put(next.numbers, next.end);
    if (!isNext(candidate)) {
      skipped = candidate.number;
      continue;
    }
    skipped = undefined;
    questions.push(candidate);
    put(numbersOf(candidate.ranges), candidate.end);
  }
  return questions;
}

/** Looks at what each item opens. */
function candidatesIn(
  print: Print,
  items: readonly Item[],
  headings: readonly Heading[],
  titles: readonly Heading[],
  isList: boolean,
): readonly Candidate[] {
  const marks = offsetsOf(print.text, '?');
  const answers = startsOf(headings.filter(({ role }) => role === 'answer'));
  const bounds = startsOf([...headings, ...titles]).sort((a, b) => a - b);
  const titled = new Set(startsOf(titles));
  const isTitled = ({ line, style, opensText }: Item) =>
    isList && style !== '' && opensText && isTitleLine(print, line);
  const { feet, notes } = feetOf(print, items, bounds, marks);
  const bodies = items.filter((item) => !feet.has(item));
  const starts = {
    alone: startsByNumber(bodies.filter(({ opensText }) => !opensText)),
    inline: startsByNumber(bodies.filter(({ opensText }) => opensText)),
  };
  const all = startsOf(bodies.map(({ start, end }) => ({ span: { start, end } })));
  return items.flatMap((item) => {
    const { ranges, end, opensText } = item;
    if (titled.has(item.start) || isTitled(item)) return [];
    const number = ranges[0]?.first ?? 0;
    const next = Math.max(...ranges.map(({ last }) => last)) + 1;
    const same = opensText ? starts.inline : starts.alone;
    const bound = firstFrom(bounds, end);
    const limit = Math.min(bound, firstFrom(same.get(number) ?? [], end), firstFrom(same.get(next) ?? [], end));
    const mark = firstFrom(marks, end);
    return {
      ...item,
      number,
      asks:
        mark < limit || ((isList || !opensText) && MEMBERS_ASK.test(print.text.slice(end, Math.min(limit, end + 200)))),
      asksAtOnce: mark < Math.min(limit, firstFrom(all, end)),
      isAnswered: limit === bound && firstFrom(answers, end) === bound && bound < Number.POSITIVE_INFINITY,
      isAtFoot: feet.has(item),
      isNote: notes.has(item) || ADDRESS.test(print.text.slice(end, end + 24)),
    };
  });
}

/** Where items of each first number start, in order. */
function startsByNumber(items: readonly Item[]): ReadonlyMap<number, readonly number[]> {
  const starts = new Map<number, number[]>();
  for (const { ranges, start } of items) listed(starts, ranges[0]?.first ?? 0).push(start);
  return starts;
}

function startsOf(headings: readonly Pick<Heading, 'span'>[]): number[] {
  return headings.map(({ span }) => span.start);
}

/** Where `mark` stands in the text. */
function offsetsOf(text: string, mark: string): number[] {
  const offsets: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) offsets.push(at);
  return offsets;
}
