import { letters } from '../../text/letters.ts';
import { type Lines, skipBlank } from '../../text/lines.ts';
import { take } from '../../text/scan.ts';
import type { Span } from '../../text/span.ts';
import { titleBlock } from './titleBlock.ts';

/** One printed form of a page header or footer. */
interface Form {
  /** The characters that it can begin with. */
  readonly initials: string;
  readonly pattern: RegExp;
  /** Whether other text may be glued behind it: `Aanhangsel 3Antwoord 12`. */
  readonly glues: boolean;
}

/** `Pagina 3 van 8`, which is furniture also where no other counts with it. */
const PAGE_OF_ALL = /(?:Pagina|pagina|PAGINA|Blad|blad)\s(\d{1,3})\s(?:van|\/)\s(\d{1,3})(?=[^\S\n]*$)/my;

const FORMS: readonly Form[] = [
  // Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3 · Tweede Kamer, vergaderjaar 2024–2025, Vragen       1
  {
    initials: 'TE',
    pattern:
      /(?:Tweede|Eerste) Kamer,\s?vergaderjaar\s\d{4}\s?[-–]\s?\d{2,4},\s?(?:Aanhangsel(?:\svan\sde\sHandelingen)?|Vragen)[^\S\r\n]{0,200}\d{1,3}/y,
    glues: true,
  },
  // The same with the page's number on a line below, or none, but not Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel
  // with van de Handelingen, nr. 12 below
  {
    initials: 'TE',
    pattern: letters`/(?:Tweede|Eerste) Kamer,\s?vergaderjaar\s\d{4}\s?[-–]\s?\d{2,4},\s?(?:Aanhangsel|Vragen)(?=[^\S\r\n]*$)(?!\s{0,40}(?:van\s|bij\s|der\s|Handelingen|n(?:rs?|ummers?)(?!\p{L})))/muy`,
    glues: false,
  },
  // Tweede Kamer, vergaderjaar 2017–2018, 33 495, nr. 109 3: with the page's number behind that of the document
  {
    initials: 'TE',
    pattern:
      /(?:Tweede|Eerste) Kamer,\svergaderjaar\s\d{4}\s?[-–]\s?\d{2,4},\s[\d \u00a0]{5,9}(?:[- ][IVXA-Z]{1,6})?,\snr\.\s\w{1,5}[^\S\r\n]{1,200}\d{1,3}(?=[^\S\r\n]*$)/my,
    glues: false,
  },
  // ah-tk-20232024-1314 · h tk 20232024 387 · kv-tk-2024Z18796
  { initials: 'akh', pattern: /(?:ah|kv|h|kst)[- ](?:tk|ek)[- ](?:\d{8}[- ]\d{1,5}|\d{4}[ZD]\d{5})/y, glues: true },
  // kst-36410-VI-37
  { initials: 'k', pattern: /kst-\d{5}(?:-[\dA-Z]{1,7}){1,3}(?=[^\S\n]*$)/my, glues: false },
  // ISSN 0921 - 7398
  { initials: 'I', pattern: /ISSN\s?\d{4}\s?-\s?\d{3}[\dX]/y, glues: true },
  // ’s-Gravenhage 2024
  { initials: "'’‘`´", pattern: /['’‘`´]s-Gravenhage,?\s\d{4}/y, glues: true },
  // Pagina 2 van 5
  { initials: 'PpBb', pattern: PAGE_OF_ALL, glues: false },
  // -----
  { initials: '-', pattern: /-{3,80}(?=[^\S\n]*$)/my, glues: false },
  // X Noot, before the number of a note on web pages, is no furniture: notes read it.
];

/** The forms by the code of the character that they begin with, so that most lines need no further look. */
const FORMS_BY_INITIAL = new Map<number, readonly Form[]>();
for (const initial of new Set(FORMS.flatMap(({ initials }) => [...initials]))) {
  const forms = FORMS.filter(({ initials }) => initials.includes(initial));
  FORMS_BY_INITIAL.set(initial.charCodeAt(0), forms);
}

/** `3/8`, alone or glued to the text behind it (`3/8Vraag 3`). */
const PAGE_OF = letters`/(\d{1,3})\/(\d{1,3})(?=[^\S\n]*$|\p{L})/muy`;
/**
 * A page's number without that of all, which is furniture where such lines count up one by one from the first page or
 * the second: `Pagina 3`, `- 3 -`, and `3` alone above a form feed.
 */
const PAGES: readonly RegExp[] = [
  /(?:Pagina|pagina|PAGINA|Blad|blad)\s(\d{1,3})(?=[^\S\n]*$)/my,
  /-\s?(\d{1,3})\s?-(?=[^\S\n]*$)/my,
  /–\s?(\d{1,3})\s?–(?=[^\S\n]*$)/my,
  /(\d{1,3})(?=[^\S\n\f]{0,20}(?:\n[^\S\n\f]{0,20}){0,6}\f)/my,
];
/** What they begin with. */
const PAGES_INITIAL = /[PpBb\d–-]/;
/** The end of a footer that lacks the page's number. */
const LACKS_NUMBER = /(?:Aanhangsel|Vragen)$/;
/** Tweede Kamer, vergaderjaar 2017–2018, 33 495, nr. 109: a footer where the pages count below it, else a citation. */
const PAPER =
  /^(?:Tweede|Eerste) Kamer,\svergaderjaar\s\d{4}\s?[-–]\s?\d{2,4},\s[\d \u00a0]{5,9}(?:[- ][IVXA-Z]{1,6})?,\snr\.\s\w{1,5}$/;
const PAGE_ALONE = /^\d{1,3}$/;
/** How many printed lines above a page number can be a repeated title, and how many below it a letterhead. */
const TITLE_LINES = 4;
const HEAD_LINES = 12;
/** What begins a section is no letterhead, though it may follow on many page numbers. */
const OPENS = /^(?:Vraag|Vragen|Antwoord|Beantwoording|Toelichting|Inleiding)/i;

/** `3/8` or `Pagina 3 van 8` at a line's start: a page's number, where others count up to the same total; 0 is none. */
interface PageNumber {
  readonly line: number;
  readonly page: number;
  readonly total: number;
  readonly end: number;
}

/** What of each line is furniture: `end[i]` is behind the furniture that line `i` begins with. */
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
 * letterheads below them that repeat, and the title block. Text glued behind furniture is not part of it.
 */
export function readFurniture(text: string, lines: Lines): Furniture {
  const end = new Map<number, number>();
  const byTotal = new Map<number, PageNumber[]>();
  const byForm = PAGES.map((): PageNumber[] => []);
  for (let line = 0; line < lines.start.length; line++) {
    const first = lines.first[line] ?? 0;
    const last = lines.last[line] ?? 0;
    if (first === last) continue;
    const unit = text.charCodeAt(first);
    if (PAGES_INITIAL.test(text.charAt(first))) addPageAlone(byForm, text, line, first);
    if (unit >= 48 && unit <= 57) addPage(byTotal, PAGE_OF, text, line, first);
    else if (FORMS_BY_INITIAL.has(unit)) {
      addPage(byTotal, PAGE_OF_ALL, text, line, first);
      const found = furnitureAt(text, first, last);
      if (found > first) end.set(line, found);
    }
  }
  for (const numbered of byTotal.values()) if (countsUp(numbered)) addPages(text, lines, numbered, end);
  for (const numbered of byForm) if (countsOneByOne(numbered)) addPages(text, lines, numbered, end);
  addNumbersBelow(text, lines, end);
  for (const line of titleBlock(text, lines)) end.set(line, lines.last[line] ?? 0);
  return { end, aside: asideOf(text, lines, end), spans: spansOf(lines, end) };
}

/** Adds the page number of this form at the beginning of a line, where one stands there. */
function addPage(to: Map<number, PageNumber[]>, form: RegExp, text: string, line: number, first: number): void {
  form.lastIndex = first;
  const found = form.exec(text);
  if (!found) return;
  const [page, total] = [Number(found[1]), Number(found[2])];
  listed(to, total).push({ line, page, total, end: first + found[0].length });
}

/** Adds a page's number that stands alone on its line, to those of its form. */
function addPageAlone(byForm: readonly PageNumber[][], text: string, line: number, first: number): void {
  PAGES.forEach((form, place) => {
    const found = take(form, text, first);
    if (found) byForm[place]?.push({ line, page: Number(found[1]), total: 0, end: first + found[0].length });
  });
}

/** Behind the run of furniture that begins at `first`: several pieces may be glued to each other. */
function furnitureAt(text: string, first: number, last: number): number {
  let at = first;
  let behind = first;
  for (;;) {
    const form = FORMS_BY_INITIAL.get(text.charCodeAt(at))?.find(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(text);
    });
    if (!form || form.pattern.lastIndex > last) return behind;
    const end = form.pattern.lastIndex;
    if (goesOnInProse(text, end)) return behind;
    behind = end;
    at = skipBlank(text, behind, last);
    if (at === last || !form.glues) return behind;
  }
}

/** ` waarin`, `, en`, `)`: a sentence that names a publication or a year as footers do. What is glued has no blank before it. */
const PROSE = letters`/[^\S\r\n]+\p{Ll}|[,;:.)?!»”](?![\d])/yu`;

function goesOnInProse(text: string, at: number): boolean {
  PROSE.lastIndex = at;
  return PROSE.test(text);
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
    numbered.length > 1 && (first === 1 || first === 2) && numbered.every(({ page }, place) => page === first + place)
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
  const isHead = repeated(below.flat(), wordsOf, numbered.length);
  numbered.forEach(({ line: page, total, end: behind }, place) => {
    end.set(page, behind);
    // Above a number that stands alone, `Ja.` may end two pages.
    const titles = total === 0 ? [] : (above[place]?.filter(isTitle) ?? []);
    // A letterhead begins directly below the number.
    const heads = below[place] ?? [];
    const other = heads.findIndex((line) => !isHead(line) || OPENS.test(wordsOf(line)));
    for (const line of [...titles, ...heads.slice(0, other < 0 ? heads.length : other)])
      end.set(line, lines.last[line] ?? 0);
  });
}

/** T, E, and the quotes of `’s-Gravenhage`. */
const FOOTER_INITIALS = new Set([..."TE'’‘`´"].map((initial) => initial.charCodeAt(0)));

/** Adds the page's number where a converter put it on a line of its own below the footer. */
function addNumbersBelow(text: string, lines: Lines, end: Map<number, number>): void {
  const papers = new Map<string, { line: number; below: number; page: number }[]>();
  for (let line = 0; line < lines.start.length; line++) {
    const first = lines.first[line] ?? 0;
    const behind = end.get(line) ?? lines.last[line] ?? 0;
    if (!FOOTER_INITIALS.has(text.charCodeAt(first))) continue;
    const words = text.slice(first, Math.min(behind, first + 200));
    const isPaper = !end.has(line) && PAPER.test(words);
    if (!isPaper && !(end.has(line) && LACKS_NUMBER.test(words))) continue;
    const [below] = printedLines(lines, line, 1, 1);
    const page = below === undefined ? '' : text.slice(lines.first[below], lines.last[below]);
    if (below === undefined || !PAGE_ALONE.test(page)) continue;
    if (isPaper) listed(papers, words).push({ line, below, page: Number(page) });
    else end.set(below, lines.last[below] ?? 0);
  }
  for (const pages of papers.values()) {
    if (pages.length < 2 || pages.some(({ page }, place) => page !== (pages[0]?.page ?? 0) + place)) continue;
    for (const { line, below } of pages) for (const each of [line, below]) end.set(each, lines.last[each] ?? 0);
  }
}

/** ah-tk-20232024-1314, ISSN 0921 - 7398, ’s-Gravenhage 2024 */
const IMPRINT = /^(?:(?:ah|kv|h|kst)[- ][^,]*|ISSN[^,]*|['’‘`´]s-Gravenhage,?\s\d{4})$/;

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
    if (isBeside && (LACKS_NUMBER.test(words) || PAPER.test(words))) for (const each of imprint) aside.add(each);
    imprint = [];
  }
  return aside;
}

/** Which of the lines beside `pages` page numbers stand there on half of the pages or more. */
function repeated(
  beside: readonly number[],
  wordsOf: (line: number) => string,
  pages: number,
): (line: number) => boolean {
  const places = new Map<string, number[]>();
  // On short pages a line stands beside two numbers.
  for (const line of new Set(beside)) listed(places, wordsOf(line)).push(line);
  return (line) => {
    const times = places.get(wordsOf(line))?.length ?? 0;
    return times > 1 && times * 2 >= pages;
  };
}

/** The next few printed lines above (`by` is -1) or below (1) a line. */
function printedLines(lines: Lines, from: number, by: 1 | -1, count: number): number[] {
  const found: number[] = [];
  for (let line = from + by; found.length < count && Math.abs(line - from) < 4 * count; line += by) {
    const [first, last] = [lines.first[line], lines.last[line]];
    if (first === undefined) break;
    if (first !== last) found.push(line);
  }
  return found;
}

/** The list under `key`, made when it is first asked for. */
function listed<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}

/** Runs of furniture lines, each from its first printed character to the end of its last. */
function spansOf(lines: Lines, end: ReadonlyMap<number, number>): Span[] {
  const spans: Span[] = [];
  for (const line of [...end.keys()].sort((a, b) => a - b)) {
    spans.push({ start: lines.first[line] ?? 0, end: end.get(line) ?? 0 });
  }
  return spans;
}
