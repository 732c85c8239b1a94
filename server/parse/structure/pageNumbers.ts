import { OPENS_SECTION, PAGES, PAGES_OF_ALL } from '../../profiles/tweedeKamer/furniture.ts';
import { byInitial } from '../../text/byInitial.ts';
import { type Lines, printedLines } from '../../text/lines.ts';
import { listed } from '../../text/listed.ts';
import { take } from '../../text/scan.ts';

const OF_ALL = byInitial(PAGES_OF_ALL);
const ALONE = byInitial(PAGES.map((form, index) => ({ ...form, index })));

/** How many printed lines above a page number can be a repeated title, and how many below it a letterhead. */
const TITLE_LINES = 4;
const HEAD_LINES = 12;
const HEAD_PLACES = Array.from({ length: HEAD_LINES }, (_, index) => index);

/** `3/8` or `Pagina 3 van 8` at a line's start: a page's number, where others count up to the same total; 0 is none. */
export interface PageNumber {
  readonly line: number;
  readonly page: number;
  readonly total: number;
  readonly end: number;
}

/** The page numbers of a text, those without a total by their form. */
export interface PageNumbers {
  readonly byTotal: Map<number, PageNumber[]>;
  readonly byForm: readonly PageNumber[][];
}

export function noPageNumbers(): PageNumbers {
  return { byTotal: new Map(), byForm: PAGES.map(() => []) };
}

/** Adds the page numbers, of whichever form, at the beginning of a line. */
export function addPageNumbers({ byTotal, byForm }: PageNumbers, text: string, line: number, first: number): void {
  const initial = text.charCodeAt(first);
  for (const { pattern } of OF_ALL.get(initial) ?? []) {
    const [words, page, total] = take(pattern, text, first) ?? [];
    if (words === undefined) continue;
    listed(byTotal, Number(total)).push({ line, page: Number(page), total: Number(total), end: first + words.length });
  }
  for (const { pattern, index } of ALONE.get(initial) ?? []) {
    const [words, page] = take(pattern, text, first) ?? [];
    if (words !== undefined) byForm[index]?.push({ line, page: Number(page), total: 0, end: first + words.length });
  }
}

/** Adds to the furniture all page numbers that count up, with the titles above them and the letterheads below. */
export function addCounted(
  text: string,
  lines: Lines,
  { byTotal, byForm }: PageNumbers,
  end: Map<number, number>,
): void {
  for (const numbered of byTotal.values()) if (countsUp(numbered)) addPages(text, lines, numbered, end);
  for (const numbered of byForm) if (countsOneByOne(numbered)) addPages(text, lines, numbered, end);
}

/** Whether the numbers of `n/total` lines rise and stay within the total, and there are at least two. */
function countsUp(numbered: readonly PageNumber[]): boolean {
  let before = 0;
  for (const { page, total } of numbered) {
    if (page <= before || page > total) return false;
    before = page;
  }
  return numbered.length > 1;
}

/** Whether numbers without a total are those of all pages, or of all but the first. */
function countsOneByOne(numbered: readonly PageNumber[]): boolean {
  const first = numbered[0]?.page ?? 0;
  return (
    numbered.length > 1 && (first === 1 || first === 2) && numbered.every(({ page }, index) => page === first + index)
  );
}

function addPages(text: string, lines: Lines, numbered: readonly PageNumber[], end: Map<number, number>): void {
  const known = new Map<number, string>();
  const wordsOf = (line: number) => {
    const words = known.get(line) ?? text.slice(lines.first[line], lines.last[line]).replace(/\s+/g, ' ');
    known.set(line, words);
    return words;
  };
  const above = numbered.map(({ line }) => printedLines(lines, line, -1, TITLE_LINES));
  const below = numbered.map(({ line }) => printedLines(lines, line, 1, HEAD_LINES));
  const isTitle = repeated(above.flat(), wordsOf, numbered.length);
  const isHead = HEAD_PLACES.map((index) =>
    repeated(
      below.flatMap((heads) => heads[index] ?? []),
      wordsOf,
      numbered.length,
    ),
  );
  numbered.forEach(({ line: page, total, end: numberEnd }, index) => {
    end.set(page, numberEnd);
    // Above a number that stands alone, `Ja.` may end two pages.
    const titles = total === 0 ? [] : (above[index]?.filter(isTitle) ?? []);
    // A letterhead begins directly below the number, with the same lines in the same order: `Ja.` may stand below two. No
    // publication has one, whose numbers stand below footers that say what it is.
    const heads = end.has(page - 1) || end.has(printedLines(lines, page, -1, 1)[0] ?? page) ? [] : (below[index] ?? []);
    const other = heads.findIndex((line, at) => !isHead[at]?.(line) || OPENS_SECTION.test(wordsOf(line)));
    for (const line of [...titles, ...heads.slice(0, other < 0 ? heads.length : other)])
      end.set(line, lines.last[line] ?? 0);
  });
}

/** Which of the lines beside `pages` page numbers stand there on half of the pages or more. */
function repeated(
  beside: readonly number[],
  wordsOf: (line: number) => string,
  pages: number,
): (line: number) => boolean {
  const linesOf = new Map<string, number[]>();
  // On short pages a line stands beside two numbers.
  for (const line of new Set(beside)) listed(linesOf, wordsOf(line)).push(line);
  return (line) => {
    const times = linesOf.get(wordsOf(line))?.length ?? 0;
    return times > 1 && times * 2 >= pages;
  };
}
