import { letters } from '../model/letters.ts';
import { countBelow } from '../model/search.ts';
import type { Heading } from './headings.ts';
import { type NumberRange, numbersOf, readNumbers } from './numbers.ts';
import type { Print } from './print.ts';
import { IN_TEXT, roomIn } from './room.ts';

/** A line that a number opens, or that holds nothing but numbers. */
interface Item {
  readonly ranges: readonly NumberRange[];
  /** `1.` and `1)` stand before text, a bare `1` stands alone. */
  readonly style: string;
  readonly start: number;
  readonly end: number;
}

/** `1. Deelt u …`, `1) Deelt u …` and a bare `1` on its line. */
const NUMBERED = /(\d{1,3})([.)]?)(?:[^\S\r\n]+(?=\S)|[^\S\r\n]*$)/my;
/** What stands before the first question of a document in which no answer has a heading. */
const ANNOUNCES =
  /\b(?:[Vv]ragen (?:van|en antwoorden)|[Aa]ntwoord(?:en)? van|[Ll]ijst van vragen|LIJST VAN VRAGEN|ingezonden)\b/;
/** `12, 13 en 14` alone on its line is at most so long, in UTF-16 units. */
const LONGEST_GROUP = 60;

/**
 * The questions of a document that only numbers them, as headings: none where nothing is asked, or where the document
 * is not one of questions. Numbered lists in answers have the same look; a question is told by its number, which is the
 * next, and by what it asks.
 *
 * @param answers the starts of the answers, in order.
 */
export function numberedQuestions(print: Print, answers: readonly number[]): Heading[] {
  const items = itemsOf(print);
  const style = items.find(({ ranges }) => ranges[0]?.first === 1)?.style;
  if (style === undefined) return [];

  const questions = inSequence(
    items.filter((item) => item.style === style),
    answers,
    placesOf(print.text, '?'),
  );
  const announced = answers.length > 0 || ANNOUNCES.test(print.text.slice(0, questions[0]?.start));
  if (!announced || !questions.some(({ asks }) => asks)) return [];
  // Any number may stand alone on a line: without answers to tell them, all must ask, and one is not enough.
  if (style === '' && answers.length === 0 && !(questions.length > 1 && questions.every(({ asks }) => asks))) return [];
  return questions.map(({ ranges, start, end }) => ({
    role: 'question',
    numbers: numbersOf(ranges),
    span: { start, end },
    end,
    sure: true,
  }));
}

/** What a sentence goes on with. */
const GOES_ON = letters`/^\s*\p{Ll}/u`;

function itemsOf({ text, lines, furniture }: Print): Item[] {
  const items: Item[] = [];
  const room = roomIn(text.length, IN_TEXT);
  for (let line = 0; line < lines.start.length; line++) {
    const start = lines.first[line] ?? 0;
    const last = lines.last[line] ?? 0;
    const unit = text.charCodeAt(start);
    if (start === last || unit < 48 || unit > 57 || furniture.end.has(line)) continue;
    const item = itemAt(text, start, last);
    // `1. niets doen`, `2` before `procent`: a question begins with a capital, or with what is neither.
    if (!item || GOES_ON.test(text.slice(item.end, item.end + 40))) continue;
    if (!room.fits(1, item)) break;
    items.push(item);
  }
  return items;
}

/** What opens a line whose printed part reaches from `start` to `last`. */
function itemAt(text: string, start: number, last: number): Item | undefined {
  NUMBERED.lastIndex = start;
  const [whole = '', digits, style = ''] = NUMBERED.exec(text) ?? [];
  const end = start + whole.trimEnd().length;
  if (digits !== undefined && (style !== '' || end === last)) {
    const number = Number(digits);
    return { ranges: [{ first: number, last: number }], style, start, end };
  }
  if (last - start > LONGEST_GROUP) return undefined;
  const group = readNumbers(text.slice(start, last), 0);
  return group && start + group.end === last ? { ranges: group.ranges, style: '', start, end: last } : undefined;
}

/** One item for each number from 1, behind the one before: the first that asks, or else the first behind an answer. */
function inSequence(items: readonly Item[], answers: readonly number[], marks: readonly number[]) {
  const byNumber = new Map<number, Item[]>();
  for (const item of items) {
    const first = item.ranges[0]?.first ?? 0;
    const same = byNumber.get(first);
    if (same) same.push(item);
    else byNumber.set(first, [item]);
  }
  const questions: (Item & { asks: boolean })[] = [];
  for (let behind = 0, number = 1; ; ) {
    const answer = questions.length > 0 && answers.length > 0 ? firstFrom(answers, behind) : 0;
    const same = byNumber.get(number)?.filter(({ start }) => start >= behind) ?? [];
    // What an item asks stands before the next answer, and before the next item that could be this question.
    const asking = same.find(({ end }, place) => {
      const limit = Math.min(same[place + 1]?.start ?? Number.POSITIVE_INFINITY, firstFrom(answers, end));
      return firstFrom(marks, end) < limit;
    });
    const next = asking ?? same.find(({ start }) => start >= answer);
    if (!next) return questions;
    questions.push({ ...next, asks: next === asking });
    behind = next.end;
    number = Math.max(...next.ranges.map(({ last }) => last)) + 1;
  }
}

/** Where `mark` stands in the text. */
function placesOf(text: string, mark: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) places.push(at);
  return places;
}

/** The first of the rising `offsets` at or behind `at`, or Infinity. */
function firstFrom(offsets: readonly number[], at: number): number {
  return offsets[countBelow(offsets, at)] ?? Number.POSITIVE_INFINITY;
}
