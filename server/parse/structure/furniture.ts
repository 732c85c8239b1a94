import { FURNITURE, IMPRINT, LACKS_NUMBER, PAPER } from '../../profiles/tweedeKamer/furniture.ts';
import { skipBlank } from '../../text/blank.ts';
import { byInitial } from '../../text/byInitial.ts';
import { letters } from '../../text/letters.ts';
import { type Lines, printedLines } from '../../text/lines.ts';
import { listed } from '../../text/listed.ts';
import { forward, take } from '../../text/scan.ts';
import type { Span } from '../../text/span.ts';
import { addCounted, addPageNumbers, noPageNumbers } from './pageNumbers.ts';
import { titleBlock } from './titleBlock.ts';

const FORMS = byInitial(FURNITURE);
const PAGE_ALONE = /^\d{1,3}$/;

/** What of each line is furniture: `end[i]` is after the furniture that line `i` begins with. */
export interface Furniture {
  readonly end: ReadonlyMap<number, number>;
  /**
   * Lines of the imprint, `ISSN 0921 - 7398`, below which the page goes on: some converters put it before the notes that
   * stand beside it.
   */
  readonly aside: ReadonlySet<number>;
  readonly spans: readonly Span[];
}

/**
 * All furniture of a text: what is so by what it says, page numbers that count up to one total, titles above those and
 * letterheads below them that repeat, and the title block. Text glued after furniture is not part of it.
 */
export function readFurniture(text: string, lines: Lines): Furniture {
  const end = new Map<number, number>();
  const pages = noPageNumbers();
  for (let line = 0; line < lines.start.length; line++) {
    const first = lines.first[line] ?? 0;
    const last = lines.last[line] ?? 0;
    if (first === last) continue;
    addPageNumbers(pages, text, line, first);
    const found = furnitureAt(text, first, last);
    if (found > first) end.set(line, found);
  }
  addNumbersBelow(text, lines, end);
  addCounted(text, lines, pages, end);
  for (const line of titleBlock(text, lines)) end.set(line, lines.last[line] ?? 0);
  return { end, aside: asideOf(text, lines, end), spans: spansOf(lines, end) };
}

/** After the run of furniture that begins at `first`: several pieces may be glued to each other. */
function furnitureAt(text: string, first: number, last: number): number {
  let at = first;
  let reached = first;
  for (;;) {
    const form = FORMS.get(text.charCodeAt(at))?.find(({ pattern }) => take(pattern, text, at));
    if (!form || form.pattern.lastIndex > last) return reached;
    const end = forward(at, form.pattern.lastIndex);
    if (take(PROSE, text, end)) return reached;
    reached = end;
    at = skipBlank(text, reached, last);
    if (at === last) return reached;
  }
}

/** ` waarin`, `, en`, `)`: a sentence that names a publication or a year as footers do. What is glued has no blank before it. */
const PROSE = letters`/[^\S\r\n]+\p{Ll}|[,;:.)?!»”](?![\d])/yu`;

/** Adds the page's number where a converter put it on a line of its own below the footer. */
function addNumbersBelow(text: string, lines: Lines, end: Map<number, number>): void {
  const papers = new Map<string, { line: number; below: number; page: number }[]>();
  for (let line = 0; line < lines.start.length; line++) {
    const first = lines.first[line] ?? 0;
    const wordsEnd = end.get(line) ?? lines.last[line] ?? 0;
    const isKnown = end.has(line);
    if (!isKnown && !PAPER.initials.includes(text.charAt(first))) continue;
    const words = text.slice(first, Math.min(wordsEnd, first + 200));
    if (!(isKnown ? LACKS_NUMBER : PAPER.pattern).test(words)) continue;
    const [below] = printedLines(lines, line, 1, 1);
    const page = below === undefined ? '' : text.slice(lines.first[below], lines.last[below]);
    if (below === undefined || !PAGE_ALONE.test(page)) continue;
    if (!isKnown) listed(papers, words).push({ line, below, page: Number(page) });
    else end.set(below, lines.last[below] ?? 0);
  }
  for (const pages of papers.values()) {
    // The only page of all has the imprint above it.
    const isBelowImprint = end.has(printedLines(lines, pages[0]?.line ?? 0, -1, 1)[0] ?? -1);
    if (
      (pages.length < 2 && !isBelowImprint) ||
      pages.some(({ page }, index) => page !== (pages[0]?.page ?? 0) + index)
    )
      continue;
    for (const { line, below } of pages) for (const each of [line, below]) end.set(each, lines.last[each] ?? 0);
  }
}

/** The lines of imprints with printed lines between them and the footer of their page. */
function asideOf(text: string, lines: Lines, end: ReadonlyMap<number, number>): Set<number> {
  const aside = new Set<number>();
  let imprint: number[] = [];
  for (const line of [...end.keys()].sort((a, b) => a - b)) {
    const words = text.slice(lines.first[line], Math.min(end.get(line) ?? 0, (lines.first[line] ?? 0) + 120));
    if (IMPRINT.test(words)) {
      imprint.push(line);
      continue;
    }
    const last = imprint.at(-1);
    const isBeside = last !== undefined && printedLines(lines, last, 1, 1)[0] !== line;
    if (isBeside && (LACKS_NUMBER.test(words) || PAPER.pattern.test(words)))
      for (const each of imprint) aside.add(each);
    imprint = [];
  }
  return aside;
}

/** Runs of furniture lines, each from its first printed character to the end of its last. */
function spansOf(lines: Lines, end: ReadonlyMap<number, number>): Span[] {
  const spans: Span[] = [];
  for (const line of [...end.keys()].sort((a, b) => a - b)) {
    spans.push({ start: lines.first[line] ?? 0, end: end.get(line) ?? 0 });
  }
  return spans;
}
