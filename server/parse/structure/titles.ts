import type { Role } from '../../model/document.ts';
import { letters } from '../../text/letters.ts';
import { lineAt } from '../../text/lines.ts';
import type { Heading } from './headings.ts';
import type { Print } from './print.ts';

/** A line that is the title of a chapter, of an annex or of the introduction, as a list of questions has them. */
export interface TitleForm {
  readonly role: Role;
  readonly example: string;
  readonly pattern: RegExp;
  /** Whether it is a title only directly above a question or another title: elsewhere such lines say other things. */
  readonly bound: boolean;
  /** Whether it may end in a number of its own, and not in that of a page. */
  readonly ordinal: boolean;
}

/** The forms of titles, the surest first; each pattern takes a whole line. */
export const TITLES: readonly TitleForm[] = [
  {
    role: 'introduction',
    example: '1. Inleiding',
    pattern: /^(?:(?:\d{1,2}|[IVX]{1,4}|[A-H])(?:\.\d{1,2})?[.)]?\s{1,4})?(?:Inleiding|INLEIDING)$/,
    bound: false,
    ordinal: false,
  },
  {
    role: 'annex',
    example: 'Bijlage 2: Tabellen bij vraag 12',
    pattern: letters`/^(?:BIJLAGEN?|Bijlagen?)(?:\s(?:\d{1,2}|[IVX]{1,4}|[A-H]))?(?:\s?[:.–-]\s?\p{Lu}.{2,100}|(?<=\s\S{1,4})\s\p{Lu}.{2,100})?[:.]?$/u`,
    bound: false,
    ordinal: true,
  },
  // II. Artikelsgewijze toelichting · II Antwoord van de minister, but not the X Noot of a web page
  {
    role: 'chapter',
    example: 'II Antwoord van de minister',
    pattern: letters`/^(?!X Noot)[IVX]{1,5}(?:[.:)]|\s?[-–])?\s{1,8}[\p{Lu}«„“‘'].{2,110}$/u`,
    bound: false,
    ordinal: false,
  },
  {
    role: 'chapter',
    example: '2.1 Voorgeschiedenis',
    pattern: letters`/^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s{1,8}[\p{Lu}«„“‘'].{2,110}$/u`,
    bound: false,
    ordinal: false,
  },
  {
    role: 'chapter',
    example: 'Hoofdstuk 3 Financiën',
    pattern: letters`/^(?:Hoofdstuk|HOOFDSTUK|Deel|DEEL|Paragraaf|Thema|THEMA|Onderdeel|Blok|Cluster)\s(?:\d{1,2}|[IVX]{1,5}|[A-H])(?:\.\d{1,2})?(?:[.:]?\s{1,4}(?:[-–]\s)?[\p{Lu}«„“‘'].{2,110}|[.:])?$/u`,
    bound: false,
    ordinal: true,
  },
  // Vragen en opmerkingen van de leden van de VVD-fractie · Antwoord van de minister
  {
    role: 'chapter',
    example: 'Vragen en opmerkingen van de leden van de ABC-fractie',
    pattern:
      /^(?:(?:Algemene\s)?[Vv]ragen(?:\sen\sopmerkingen)?|Inbreng|Opmerkingen(?:\sen\svragen)?|Antwoord(?:en)?|Beantwoording|Reactie)\s(?:van|vanuit|aan|door|en\santwoorden\svan)\s(?:de\s|het\s)?(?:(?:leden\svan\s)?(?:de\s|het\s)?(?:.{1,60}(?:fracties?|lid\s\S{1,20})|fracties?(?:\svan.{1,60})?)|(?:minister|staatssecretaris|regering|kabinet|bewindspersoon|bewindspersonen|initiatiefnemers?|ministers)(?:\svan.{1,60})?)$/,
    bound: false,
    ordinal: false,
  },
  {
    role: 'chapter',
    example: 'ABC-fractie',
    pattern: /^(?:Fractie\s(?:van\s)?(?:de\s|het\s)?)?[A-Z][\w’'-]{1,24}(?:-fractie)?$/,
    bound: true,
    ordinal: false,
  },
  {
    role: 'chapter',
    example: '2. Noodzaak van het voorstel',
    pattern: letters`/^(?:\d{1,2}|[A-H])[.)]?\s{1,8}[\p{Lu}«„“‘'].{2,110}$/u`,
    bound: true,
    ordinal: false,
  },
  {
    role: 'chapter',
    example: 'Artikel 5, lid 4',
    pattern:
      /^(?:Artikel(?:en)?|ARTIKEL(?:EN)?|Onderdeel|Begrotingsartikel|Beleidsartikel)\s(?:\d{1,3}|[IVX]{1,5})\w{0,2}(?:[.:,]?\s.{1,100})?$/,
    bound: true,
    ordinal: true,
  },
  {
    role: 'chapter',
    example: 'Wonen en bouwen',
    pattern: letters`/^(?!(?:Vragen|Antwoorden|Inhoud(?:sopgave)?|Vragen\sen\s[Aa]ntwoorden|Lijst\s.*):?$)\p{Lu}[^\d?!]{2,80}$/u`,
    bound: true,
    ordinal: false,
  },
];

/** How a list of questions names itself, on a line of its own or behind its number. */
const LIST =
  /^[^\S\r\n]*(?:[^\r\n]{0,40}[^\S\r\n])?(?:(?:NADERE\s{1,12}|Nadere\s{1,12})?(?:NOTA|Nota)\s{1,12}(?:NAAR|naar)\s{1,12}(?:AANLEIDING|aanleiding)|(?:NADER\s{1,12}|Nader\s{1,12})?(?:VERSLAG|Verslag)(?:$|\s{1,12}(?:VAN|van|HOUDENDE|houdende)\s)|(?:LIJST|Lijst)\s{1,12}(?:VAN|van|MET|met)\s{1,12}(?:\S{4,12}\s{1,12})?(?:VRAGEN|[Vv]ragen)|MEMORIE\s{1,12}VAN\s{1,12}ANTWOORD|Memorie\s{1,12}van\s{1,12}antwoord)/m;
/** No header is longer. */
const LONGEST_HEADER = 20_000;

/** `Inhoudsopgave`, above the titles that stand again further on */
const CONTENTS = /^[^\S\r\n]*(?:Inhoud|INHOUD)(?:sopgave|SOPGAVE)?:?[^\S\r\n]*[\r\n]+[^\S\r\n]*([^\r\n]{4,120})/m;
/** What stands behind a title in a table of contents. */
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
/** The end of a sentence, perhaps with a note's marks behind it: what stands above a title. */
const CLOSED = /[.?!:;»”"'’)\]…](?:\s?[[(]?\d{1,3}[\])]?,?){0,3}$/;
/** The end of what is no title, or stands in a table of contents. */
const RUNS_ON = /[.,;?!–-]$|\.{3}\s?\d|\b(?:de|het|een|van|en|of|in|op|te|voor|aan|met|bij)$/;
/** The number of the page, behind a title in a table of contents. */
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

/** `II. Artikelsgewijze toelichting`, below which each article has a title, also where no question is numbered. */
const BY_ARTICLE = /artikelsgewij/i;
const ARTICLE = /^(?:Artikel(?:en)?|ARTIKEL)\s(?:\d{1,3}|[IVX]{1,5})\w{0,2}(?:,.{1,40})?$/;

function articleAt(print: Print, line: number): TitleHeading | undefined {
  const { text, lines } = print;
  return ARTICLE.test(text.slice(lines.first[line], lines.last[line])) ? titleAt(print, line, true) : undefined;
}

/** Adds the titles from `from` on that stand directly above a question, or above a title there. */
export function withBoundTitles(print: Print, headings: readonly Heading[], from: number): Heading[] {
  const { lines } = print;
  const all: Heading[] = [];
  headings.forEach((heading, place) => {
    const before = headings[place - 1];
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
  if (last - first > layout.width * 0.4 && CONTINUES.test(goesOn)) {
    if (words.length + goesOn.length > LONGEST || goesOn.length > layout.width * 0.8) return undefined;
    last = lines.last[next] ?? 0;
    words = `${words} ${goesOn}`;
  }
  if (RUNS_ON.test(words)) return undefined;
  const form = TITLES.find(({ pattern, bound }) => (isBound || !bound) && pattern.test(words));
  if (!form || (!form.ordinal && PAGE.test(words))) return undefined;
  return { role: form.role, numbers: [], span: { start: first, end: last }, end: last, sure: true, form };
}

/** A digit or a capital. */
function canOpen(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 65 && unit <= 90);
}

/** Whether a paragraph ends above a line: with a sentence, a gap, or a title or heading on the line `above`. */
function isBelowSentence(print: Print, line: number, above: number | undefined): boolean {
  const { text, lines, layout } = print;
  const before = printedBefore(print, line);
  if (before === undefined || before === above || line - before - 1 > layout.gap) return true;
  return CLOSED.test(
    text.slice(Math.max(lines.first[before] ?? 0, (lines.last[before] ?? 0) - 20), lines.last[before]),
  );
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
