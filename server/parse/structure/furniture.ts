import { letters } from '../../text/letters.ts';
import { type Lines, printedLines, skipBlank } from '../../text/lines.ts';
import { listed } from '../../text/listed.ts';
import type { Span } from '../../text/span.ts';
import { addCounted, addPageNumbers, noPageNumbers, PAGE_OF_ALL } from './pageNumbers.ts';
import { titleBlock } from './titleBlock.ts';

/** One printed form of a page header or footer. */
interface Form {
  /** The characters that it can begin with. */
  readonly initials: string;
  readonly pattern: RegExp;
  /** Whether other text may be glued behind it: `Aanhangsel 3Antwoord 12`. */
  readonly glues: boolean;
}

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

/** The end of a footer that lacks the page's number. */
const LACKS_NUMBER = /(?:Aanhangsel|Vragen)$/;
/** Tweede Kamer, vergaderjaar 2017–2018, 33 495, nr. 109: a footer where the pages count below it, else a citation. */
const PAPER =
  /^(?:Tweede|Eerste) Kamer,\svergaderjaar\s\d{4}\s?[-–]\s?\d{2,4},\s[\d \u00a0]{5,9}(?:[- ][IVXA-Z]{1,6})?,\snr\.\s\w{1,5}$/;
const PAGE_ALONE = /^\d{1,3}$/;

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
  const pages = noPageNumbers();
  for (let line = 0; line < lines.start.length; line++) {
    const first = lines.first[line] ?? 0;
    const last = lines.last[line] ?? 0;
    if (first === last) continue;
    addPageNumbers(pages, text, line, first);
    const found = furnitureAt(text, first, last);
    if (found > first) end.set(line, found);
  }
  addCounted(text, lines, pages, end);
  addNumbersBelow(text, lines, end);
  for (const line of titleBlock(text, lines)) end.set(line, lines.last[line] ?? 0);
  return { end, aside: asideOf(text, lines, end), spans: spansOf(lines, end) };
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

/** Runs of furniture lines, each from its first printed character to the end of its last. */
function spansOf(lines: Lines, end: ReadonlyMap<number, number>): Span[] {
  const spans: Span[] = [];
  for (const line of [...end.keys()].sort((a, b) => a - b)) {
    spans.push({ start: lines.first[line] ?? 0, end: end.get(line) ?? 0 });
  }
  return spans;
}
