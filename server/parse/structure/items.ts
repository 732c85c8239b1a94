import type { Role } from '../../model/document.ts';
import { awaitsNumber } from '../../text/awaited.ts';
import { skipBlank } from '../../text/blank.ts';
import { letters } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';
import { alone, type NumberRange, numbersOf, readNumbers } from '../numbers.ts';
import { IN_TEXT, roomIn } from '../room.ts';
import type { Heading } from './headings.ts';
import type { Print } from './print.ts';

/** A line that a number opens, or that holds nothing but numbers. */
export interface Item {
  readonly line: number;
  readonly ranges: readonly NumberRange[];
  /** `1.` and `1)`; a bare `1` stands alone, or before what it asks. */
  readonly style: string;
  /** Whether text stands after it on its line. */
  readonly opensText: boolean;
  readonly start: number;
  readonly end: number;
  /** `12, 13 en 14` of `12, 13 en 14.` */
  readonly numbersSpan: Span;
}

/** `1. Deelt u …`, `1) Deelt u …`, `2a. Deelt u …`, a bare `1` on its line, and `11 Ziet u …` */
const NUMBERED = /(\d{1,3})([a-h](?=[.)]|[^\S\r\n]*$))?([.)]?)(?:[^\S\r\n]+(?=\S)|[^\S\r\n]*$)/my;
/** `1. en 2. Dat klopt`, `1-3. Ja`, `2 en 3 Ja` */
const GROUPED = letters`/\d{1,3}[.)]?(?:(?:[^\S\r\n]?[,;])?[^\S\r\n]?(?:en|t\/m|tot en met|[-–,;])[^\S\r\n]?\d{1,3}[.)]?){1,30}(?:(?<=([.)]))(?:[^\S\r\n]+(?=\S)|[^\S\r\n]*$)|(?<=[^\S\r\n](?:en|t\/m)[^\S\r\n]\d{1,3})[^\S\r\n]+(?=\p{Lu}))/muy`;
/** What a question begins with after its bare number, and the address that a note is. */
const BEGINS = letters`/[\p{Lu}«„“‘"'(]|https?:|www\./uy`;

/** `12, 13 en 14` alone on its line is at most so long, in UTF-16 units. */
const LONGEST_GROUP = 60;
/** A page's foot has at most so many lines, with the empty ones. */
const FOOT = 24;
/** What a sentence goes on with, and not the `a)` of a first part, nor the address that a note says. */
const GOES_ON = letters`/^\s*(?!https?:|www\.)\p{Ll}(?![.)])/u`;

/** Every line that a number opens, as long as there is room for it. */
export function itemsOf({ text, lines, furniture }: Print): Item[] {
  const items: Item[] = [];
  const room = roomIn(text.length, IN_TEXT);
  const opened = ({ line, end, opensText }: Item) => {
    let below = line + (opensText ? 0 : 1);
    // Its page may end below it.
    while (below < line + FOOT && (furniture.end.get(below) ?? lines.first[below]) === lines.last[below]) below++;
    const start = Math.max(end, furniture.end.get(below) ?? lines.first[below] ?? end);
    return text.slice(start, start + 40);
  };
  /** Where the text above a line ends; its page may begin between. */
  const endAbove = (line: number) => {
    let above = line - 1;
    while (above > line - FOOT && (furniture.end.has(above) || lines.first[above] === lines.last[above])) above--;
    return lines.last[above] ?? 0;
  };
  for (let line = 0; line < lines.start.length; line++) {
    const last = lines.last[line] ?? 0;
    const start = skipBlank(text, furniture.end.get(line) ?? lines.first[line] ?? 0, last);
    const unit = text.charCodeAt(start);
    if (start === last || unit < 48 || unit > 57) continue;
    const item = itemAt(text, line, start, last);
    // `1. niets doen`, `2` before `procent`: a question begins with a capital, or with what is neither.
    if (!item || GOES_ON.test(opened(item)) || awaitsNumber(text, endAbove(line))) continue;
    if (!room.fits(1, item)) break;
    items.push(item);
  }
  return items;
}

/** What opens a line whose printed part reaches from `start` to `last`. */
function itemAt(text: string, line: number, start: number, last: number): Item | undefined {
  GROUPED.lastIndex = start;
  const [grouped = '', mark = ''] = GROUPED.exec(text) ?? [];
  const joint = grouped === '' ? undefined : readNumbers(grouped.replace(/[.)]/g, ''), 0);
  if (joint) {
    const end = start + grouped.trimEnd().length;
    const numbersSpan = { start, end: end - mark.length };
    return { line, ranges: joint.ranges, style: mark, opensText: end < last, start, end, numbersSpan };
  }
  NUMBERED.lastIndex = start;
  const [whole = '', digits, letter, style = ''] = NUMBERED.exec(text) ?? [];
  const end = start + whole.trimEnd().length;
  if (digits !== undefined) {
    const opensText = end < last;
    BEGINS.lastIndex = start + whole.length;
    if (style !== '' || !opensText || BEGINS.test(text)) {
      const number = Number(digits);
      const numbersSpan = { start, end: end - style.length };
      return number === 0
        ? undefined
        : { line, ranges: [alone(number, letter)], style, opensText, start, end, numbersSpan };
    }
  }
  if (last - start > LONGEST_GROUP) return undefined;
  const group = readNumbers(text.slice(start, last), 0);
  return group && start + group.end === last
    ? { line, ranges: group.ranges, style: '', opensText: false, start, end: last, numbersSpan: { start, end: last } }
    : undefined;
}

/** An item that turned out to be a question or an answer. */
export function headingOf(role: Role, { ranges, start, end, numbersSpan }: Item): Heading {
  return { role, numbers: numbersOf(ranges), span: { start, end }, numbersSpan, misprinted: false, end, sure: true };
}
