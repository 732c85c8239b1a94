import {
  ARTICLE,
  BY_ARTICLE,
  CONTENTS,
  LIST,
  RUNS_ON,
  SIGNED,
  TITLES,
  type TitleForm,
} from '../../profiles/tweedeKamer/titles.ts';
import { letters } from '../../text/letters.ts';
import { lineAt } from '../../text/lines.ts';
import { MARKS_AFTER } from '../../text/noteName.ts';
import type { Heading } from './headings.ts';
import type { Print } from './print.ts';

/** No header is longer. */
const LONGEST_HEADER = 20_000;

/** What stands after a title in a table of contents. */
const LEADER = /[\s.]*\d{0,3}\s*$/;

/**
 * Where a list of questions begins below its own name, and below a table of contents; undefined where a text does not say
 * that it is one.
 */
export function listStart({ text }: Print, first: number | undefined): number | undefined {
  const header = text.slice(0, Math.min(first ?? LONGEST_HEADER, LONGEST_HEADER));
  const found = LIST.exec(header);
  if (!found) return undefined;
  const start = found.index + found[0].length;
  const contents = CONTENTS.exec(header.slice(start));
  const entry = contents?.[1]?.replace(LEADER, '') ?? '';
  const again = entry === '' ? -1 : text.indexOf(entry, start + (contents?.index ?? 0) + (contents?.[0].length ?? 0));
  return again < 0 ? start : again;
}

/** No title is longer, in UTF-16 units, also over two lines. */
const LONGEST = 180;
/** The end of a sentence, perhaps with a note's marks after it: what stands above a title. */
const CLOSED = new RegExp(`[.?!:;»”"'’)\\]…]${MARKS_AFTER}$`);
/** The number of the page, after a title in a table of contents. */
const PAGE = /\s\d{1,3}$/;
/** What a title goes on with on the next line. */
const CONTINUES = letters`/^\p{Ll}/u`;

/**
 * The titles that are such wherever they stand, from `from` on; each as a heading whose text begins below it.
 *
 * @param first where the first question or answer begins: above it, a title may also stand below the lines of a header.
 */
export function freeTitles(print: Print, from: number, first: number): Heading[] {
  const titles: Heading[] = [];
  const { text, lines } = print;
  let above = lineAt(lines, from);
  let byArticle = false;
  for (let line = above; line < lines.start.length; line++) {
    const title = titleAt(print, line, false) ?? (byArticle ? articleAt(print, line) : undefined);
    if (!title || title.span.start < from) continue;
    const isFirst = titles.length === 0 && title.span.start < first && title.role !== 'annex';
    const isCapital = title.role === 'annex' && text.startsWith('BIJLAGE', title.span.start);
    if (!isFirst && !isCapital && !isBelowSentence(print, line, above) && !isBelowTitle(print, line, above)) continue;
    titles.push(title);
    above = lineAt(lines, title.span.end);
    if (title.role === 'annex') byArticle = false;
    else if (BY_ARTICLE.test(text.slice(title.span.start, title.span.end))) byArticle = true;
  }
  return titles;
}

function articleAt(print: Print, line: number): TitleHeading | undefined {
  const { text, lines } = print;
  return ARTICLE.test(text.slice(lines.first[line], lines.last[line])) ? titleAt(print, line, true) : undefined;
}

/** Adds the titles from `from` on that stand directly above a question, or above a title there. */
export function withBoundTitles(print: Print, headings: readonly Heading[], from: number): Heading[] {
  const { lines } = print;
  const all: Heading[] = [];
  headings.forEach((heading, index) => {
    const before = headings[index - 1];
    const titles: TitleHeading[] = [];
    const opens = heading.role === 'question' || heading.role === 'chapter' || heading.role === 'introduction';
    for (let below = lineAt(lines, heading.span.start); opens && titles.length < 3; ) {
      const line = printedBefore(print, below, false);
      if (line === undefined || (lines.first[line] ?? 0) < Math.max(from, before?.end ?? 0)) break;
      const title = titleAt(print, line, true);
      if (!title) break;
      titles.unshift(title);
      below = line;
    }
    // What stands above the first of them must end there, and no two be alike, else they end a list or a table.
    const above = lineAt(lines, before?.span.end ?? from);
    const isBelow = (line: number) => isBelowSentence(print, line, above) && (!before || isAfter(print, before, line));
    const isAlike = new Set(titles.map(({ form }) => form)).size < titles.length;
    const top = isAlike ? -1 : titles.findIndex(({ span }) => isBelow(lineAt(lines, span.start)));
    if (top >= 0) all.push(...titles.slice(top));
    all.push(heading);
  });
  return all;
}

/**
 * Whether a title below what `before` opens leaves that a line of its own: else it is all that a short answer says. Below
 * a question whose answer has no heading, a sentence must stand between.
 */
function isAfter(print: Print, { role, end }: Heading, line: number): boolean {
  if (role !== 'question' && role !== 'answer') return true;
  const { text, lines } = print;
  const above = printedBefore(print, line);
  if (above === undefined || (lines.first[above] ?? 0) < end) return false;
  return role === 'answer' || text.charAt((lines.last[above] ?? 0) - 1) === '.';
}

/** Whether a line that a number opens is the title of a chapter, `2. Noodzaak`, by its length and what follows. */
export function isTitleLine(print: Print, line: number): boolean {
  const { lines, layout } = print;
  const length = (lines.last[line] ?? 0) - (lines.first[line] ?? 0);
  return length < Math.min(layout.width * 0.7, 70) && titleAt(print, line, true) !== undefined;
}

/** A title, and the row of the table that it was read by. */
interface TitleHeading extends Heading {
  readonly form: TitleForm;
}

function titleAt(print: Print, line: number, isBound: boolean): TitleHeading | undefined {
  const { text, lines, furniture, layout } = print;
  const first = lines.first[line] ?? 0;
  let last = lines.last[line] ?? 0;
  if (last - first < 2 || last - first > LONGEST || furniture.end.has(line)) return undefined;
  if (!isBound && !canOpen(text.charCodeAt(first))) return undefined;
  let words = text.slice(first, last);
  const next = line + 1;
  const goesOn = text.slice(lines.first[next] ?? 0, lines.last[next] ?? 0);
  if (last - first > layout.width * 0.4 && CONTINUES.test(goesOn) && !furniture.end.has(next)) {
    if (words.length + goesOn.length > LONGEST || goesOn.length > layout.width * 0.8) return undefined;
    last = lines.last[next] ?? 0;
    words = `${words} ${goesOn}`;
  }
  if (RUNS_ON.test(words) || SIGNED.test(words)) return undefined;
  const form = TITLES.find(({ pattern, bound }) => (isBound || !bound) && pattern.test(words));
  if (!form || (!form.ordinal && PAGE.test(words))) return undefined;
  const span = { start: first, end: last };
  return { role: form.role, numbers: [], span, numbersSpan: undefined, misprinted: false, end: last, sure: true, form };
}

/** A digit or a capital. */
function canOpen(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
}

/** Whether a paragraph ends above a line: with a sentence, a gap, or a title or heading on the line `above`. */
function isBelowSentence(print: Print, line: number, above: number | undefined): boolean {
  const { text, lines, layout } = print;
  const before = printedBefore(print, line);
  if (before === undefined || before === above) return true;
  const words = text.slice(Math.max(lines.first[before] ?? 0, (lines.last[before] ?? 0) - 20), lines.last[before]);
  // `De griffier van de commissie,` stands above a name.
  return line - before - 1 > layout.gap ? !words.endsWith(',') : CLOSED.test(words);
}

/** Whether the line above is the title of a larger chapter: `2. Noodzaak` above `2.1 Voorgeschiedenis`. */
function isBelowTitle(print: Print, line: number, above: number): boolean {
  const before = printedBefore(print, line);
  return before !== undefined && titleAt(print, before, true) !== undefined && isBelowSentence(print, before, above);
}

/** The line above that is printed and no furniture; `overPages` says whether furniture may stand between. */
function printedBefore({ lines, furniture }: Print, line: number, overPages = true): number | undefined {
  for (let before = line - 1; before >= 0; before--) {
    if (furniture.end.has(before)) {
      if (overPages) continue;
      return undefined;
    }
    if (lines.first[before] !== lines.last[before]) return before;
  }
  return undefined;
}
