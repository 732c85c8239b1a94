import { letters } from '../../text/letters.ts';
import { isBlank, lastPrinted, skipBlank } from '../../text/lines.ts';
import { matches, take } from '../../text/scan.ts';
import type { Span } from '../../text/span.ts';
import { firstOf, upTo } from '../room.ts';
import { markApart } from './apart.ts';
import { isDigit, nextDigits, SUPERSCRIPTS } from './digits.ts';
import { type LineDigits, withHiddenDefinitions } from './hidden.ts';
import { isNumberAlone, isRanked, isTableRow } from './tables.ts';

/**
 * Digits that may be a note's mark or open its definition, with the evidence for each reading: 0 is none, and the
 * scale is that of log-odds, so that evidence of several digits adds up (see path.ts).
 */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** `Becker.1` is plain, `Becker. 1` stands apart, `Becker 1)` is in parentheses, `Becker [1]` is in brackets: a series keeps to one style. */
  readonly style: Style;
  readonly mark: number;
  readonly definition: number;
  /** Where the note's own text begins, if this opens a definition. */
  readonly content: number;
}

export type Style = 'plain' | 'apart' | 'parenthesis' | 'bracket';

/** A year with a mark glued to it is the longest: `202312`. */
const LONGEST = 6;

/** `4 april`, `15 procent`, `27 landen`: what a number at a line's start counts, when it counts. */
const COUNTS = letters`/(?:(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan\.|feb\.|aug\.|sept?\.|okt\.|nov\.|dec\.|procent|miljoen|miljard|euro|jaar|jaren|maanden|weken|dagen|uur|keer|meter|kilometer|km|ha)(?!\p{L})|%|[xX×] )/uy`;
/** What a note's text often begins with or holds. */
const NOTE_LIKE =
  /https?:|www\.|\.nl\b|[Kk]amerst|Aanhangsel|Handelingen|\bSt(?:b|crt)\.|vergaderjaar|^Zie\b|^zie\b|ECLI|«|\bnrs?\.|^Bijlage|^Motie|\b20\d\d\b|\| /;
/** A line that begins with digits, also in a bracket. */
const NUMBERED_LINE = /[\r\n]\s*\\?\[?\^?\d/;
/** Words to which a number belongs: `artikel2`, `fase3` are no marks. */
const COUNTED =
  /(?:artikel|artikelen|lid|fase|bijlage|groep|box|schaal|categorie|nr|nrs|week|klasse|tabel|figuur|covid|hoofdstuk|paragraaf|deel|stap|niveau|vraag|vragen|antwoord|art|blz|pag|km|cm|mm|ha|kg)$/i;

/** The numerals of a stretch of text, in order, and the first one for which there was no room. */
export interface NumeralsIn {
  readonly numerals: readonly Numeral[];
  readonly exceeded: Span | undefined;
}

/** At most so many numerals in a stretch of text, and of those set apart as many again. Depends on that stretch alone. */
export function numeralsIn(text: string, most: number): NumeralsIn {
  const found: Numeral[] = [];
  const apart: Numeral[] = [];
  const beside: Numeral[] = [];
  const lines: LineDigits[] = [];
  let listed = 0;
  let at = 0;
  for (let next = nextDigits(text, at); next; next = nextDigits(text, at)) {
    const { start, end, areOfProse } = next;
    at = end;
    if (end - start > LONGEST) continue;
    if (areOfProse) {
      const mark = markApart(text, start, end);
      if (mark) apart.push(mark, ...furtherMarks(text, mark));
      at = Math.max(at, apart.at(-1)?.end ?? 0);
      continue;
    }
    if (found.length > most) break;
    const opens = atLineStart(text, start);
    const digits = text.slice(start, end);
    // The items of a list that a colon announces, or that begins a section with `1)`: `: 1. niets doen; 2. afwachten`.
    if (opens && /[.)]/.test(text.charAt(start + digits.length))) {
      const number = numberOf(digits);
      const beginsSection = text.charAt(start + digits.length) === ')' && startsText(text, start);
      const lists =
        number === 1
          ? beginsSection || text.charAt(lastPrinted(text, start)) === ':'
          : number === listed + 1 && listed > 0;
      listed = lists ? number : 0;
      if (lists) continue;
    }
    const row = opens ? rowOfMarks(text, start) : [];
    if (row.length > 0) {
      found.push(...row);
      at = row.at(-1)?.end ?? end;
      continue;
    }
    const numeral = opens ? opening(text, start, digits) : glued(text, start, digits);
    if (opens) lines.push({ start, digits });
    if (!numeral || (numeral.mark <= 0 && numeral.definition <= 0)) {
      const mark = opens ? undefined : markApart(text, start, end);
      if (mark) apart.push(mark, ...furtherMarks(text, mark));
      at = Math.max(at, apart.at(-1)?.end ?? 0);
      continue;
    }
    found.push(numeral, ...(opens ? [] : furtherMarks(text, numeral)));
    at = found.at(-1)?.end ?? end;
    if (opens && numeral.definition > 0) beside.push(...definitionsBeside(text, numeral));
  }
  const all = withHiddenDefinitions(text, withFurther(upTo(most, found), beside), lines);
  return { numerals: withFurther(all, upTo(most, apart)), exceeded: firstOf(found[most], apart[most]) };
}

/** `1 2`, `3, 4 en 5`: marks of a row that print set on a line of its own. */
const ROW = /\d{1,3}(?:(?:,[ \u00a0]?|[ \u00a0](?:en[ \u00a0])?)\d{1,3}){1,9}(?=[^\S\r\n]*(?:[\r\n]|$))/y;

const NUMBER = /\d+/g;

/** ` 2` or `, 2` behind a mark */
const FURTHER_MARK = letters`/(?:,?[ \u00a0]|,)(\d{1,3})(?![\d%]|\.\d|\p{L})/uy`;
/** What a mark is worth that stands on a word or behind a sentence, and of which further ones may follow. */
const LEADS_ROW = 1.2;

/**
 * The marks that count up from one within a line: `berichten?1 2 3`, `moties? 4, 5`. Two that are glued to their word are
 * told by themselves, see `followsMark`.
 */
function furtherMarks(text: string, first: Numeral): readonly Numeral[] {
  if (first.mark < LEADS_ROW || first.definition > 0 || first.style === 'bracket' || first.style === 'parenthesis')
    return [];
  const further: Numeral[] = [];
  let end = first.end;
  for (let next = take(FURTHER_MARK, text, end); next; next = take(FURTHER_MARK, text, end)) {
    const number = Number(next[1]);
    if (number !== first.number + further.length + 1) break;
    end += next[0].length;
    further.push({ ...first, start: end - (next[1] ?? '').length, end, number, content: end });
  }
  const isRow = further.length > 1 || (further.length === 1 && first.style === 'apart');
  return isRow && !take(GOES_ON, text, end) && !counts(text, skipSpaces(text, end)) ? further : [];
}

/** The marks of a row that begins at `at`, which count up one by one. */
function rowOfMarks(text: string, at: number): readonly Numeral[] {
  const row = take(ROW, text, at)?.[0];
  if (row === undefined || startsText(text, at)) return [];
  const marks = [...matches(NUMBER, row)].map(({ index, 0: digits }): Numeral => {
    const [start, end] = [at + index, at + index + digits.length];
    return { start, end, number: Number(digits), style: 'plain', mark: 1.6, definition: 0, content: end };
  });
  const first = marks[0]?.number ?? 0;
  return first > 0 && marks.every(({ number }, place) => number === first + place) ? marks : [];
}

/** A number between the end of one note and the beginning of the next on its line: `… is dicht» 2 Bureau Weg`. */
const BESIDE = letters`/[1-9]\d{0,2}(?= (?:\p{Lu}\p{L}|«|https?:|www\.))(?<=[\p{L}\d»”’"'.)] \d{1,3})/gu`;

/** The definitions that follow on one on its line, as many as count up from it. */
function definitionsBeside(text: string, { number, content }: Numeral): readonly Numeral[] {
  const line = /^[^\r\n]{0,600}/.exec(text.slice(content, content + 600))?.[0] ?? '';
  const beside: Numeral[] = [];
  for (const { index, 0: digits } of matches(BESIDE, line)) {
    if (Number(digits) !== number + beside.length + 1) continue;
    const start = content + index;
    const end = start + digits.length;
    const definition = 0.6 + noteLike(text, end + 1);
    beside.push({ start, end, number: Number(digits), style: 'plain', mark: 0, definition, content: end + 1 });
  }
  return beside;
}

/** Numerals with further ones, in order; what is read as another numeral already is not read again. */
function withFurther(numerals: readonly Numeral[], further: readonly Numeral[]): readonly Numeral[] {
  if (further.length === 0) return numerals;
  const all: Numeral[] = [];
  let next = 0;
  for (const numeral of numerals) {
    for (let other = further[next]; other && other.start <= numeral.start; other = further[++next])
      if (other.start < numeral.start) all.push(other);
    all.push(numeral);
  }
  return next < further.length ? all.concat(further.slice(next)) : all;
}

/** `berichten?1, ` or `berichten?1 ` before a second mark; a comma alone may also stand behind a word, or a broken line. */
const TWO_MARKS = letters`/(?:[^\S ][ \u00a0]{0,4}|[^\s\d(])(\d{1,2}),[ \u00a0]$|[\p{L}.?!»”’"')\]](\d{1,2}),$|(?:[.?!»”’"')\]]|\p{L}{3}|(?:19|20)\d\d)(\d{1,2})[ \u00a0]$/u`;
/** `,2` behind the first of two marks on one word: `beide rechtbanken1,2`. */
const SECOND_MARK = /,(\d{1,2})(?![\d%]|[.,]\d)/y;
/** `, 9` or ` en 9` behind two numbers, which a list has and marks do not. */
const GOES_ON = /(?:,[ \u00a0]?|[ \u00a0](?:en|of|t\/m)[ \u00a0])\d/y;

/** Whether digits are the second of two marks at once. */
function followsMark(text: string, start: number, length: number): boolean {
  const before = text.charCodeAt(start - 2);
  if (before !== 44 && !isDigit(before)) return false;
  const first = TWO_MARKS.exec(text.slice(Math.max(0, start - 9), start))
    ?.slice(1)
    .find(Boolean);
  return (
    first !== undefined &&
    Number(text.slice(start, start + length)) === Number(first) + 1 &&
    !take(GOES_ON, text, start + length) &&
    !counts(text, skipSpaces(text, start + length))
  );
}

/** Whether a further mark follows at `end`, on the same word: `1,2 miljoen` is an amount. */
function precedesMark(text: string, end: number, number: number): boolean {
  const second = take(SECOND_MARK, text, end);
  return Number(second?.[1]) === number + 1 && !counts(text, skipSpaces(text, SECOND_MARK.lastIndex));
}

/** Whether a section ends with digits that stand apart from its last sentence: `uitgevoerd? 3` before a heading. */
function endsSection(text: string, start: number, length: number): boolean {
  return (
    isBlank(text.charCodeAt(start - 1)) &&
    /[.?!»”]/.test(text.charAt(start - 2)) &&
    isEnd(text, skipBlank(text, start + length, text.length))
  );
}

/** Where the bracket begins that opens directly before `at`: of `[1]`, `\\[1\\]` or `[^1]`; `at` itself where none does. */
export function bracketBefore(text: string, at: number): number {
  const open = text.charCodeAt(at - 1) === 94 ? at - 2 : at - 1;
  if (text.charCodeAt(open) !== 91) return at;
  return text.charCodeAt(open - 1) === 92 ? open - 1 : open;
}

/** `]` or `\\]` at `at`, after blanks, and the `:` of `[^1]:`; undefined where none closes there. */
function bracketAfter(text: string, at: number): number | undefined {
  const close = skipSpaces(text, at);
  const end = text.charCodeAt(close) === 92 ? close + 1 : close;
  if (text.charCodeAt(end) !== 93) return undefined;
  return text.charCodeAt(at - 1) !== 32 && text.charCodeAt(end + 1) === 58 ? end + 2 : end + 1;
}

function atLineStart(text: string, start: number): boolean {
  let at = bracketBefore(text, start);
  while (at > 0) {
    const unit = text.charCodeAt(at - 1);
    if (unit === 10 || unit === 13) return true;
    if (!isBlank(unit)) return false;
    at--;
  }
  return true;
}

/** Digits that begin a line: `1 Kamerstuk`, `1NOS`, `1` alone, `[1] https`, `2) AD`; or a mark that print broke off: `5 is uitgebreid`. */
function opening(text: string, at: number, digits: string): Numeral | undefined {
  const bracketed = bracketBefore(text, at) < at;
  // `22023 Annual report`: a note's number glued to a year.
  const glue = digits.length > 4 && /^(?:19|20)\d\d$/.test(digits.slice(-4)) ? digits.length - 4 : digits.length;
  const number = numberOf(digits.slice(0, glue));
  const first = startsText(text, at);
  const marksYear = MARKED_YEAR.test(digits) && glue === digits.length;
  if (marksYear && !bracketed && !first) return behindYear(text, at, digits);
  if (glue > 3 || number === 0) return undefined;
  const end = at + glue;

  if (bracketed) {
    const close = bracketAfter(text, end);
    if (close === undefined) return undefined;
    const mark = first ? 0 : 1.5;
    const content = skipSpaces(text, close);
    if (!isLineEnd(text, content)) return { start: at, end, number, style: 'bracket', mark, definition: 3, content };
    // The bracket may stand alone, and the note below it.
    const below = skipBlank(text, content, text.length);
    const definition = isEnd(text, below) ? 0 : 1 + noteLike(text, below);
    return { start: at, end, number, style: 'bracket', mark, definition, content: below };
  }

  const next = text.charAt(end);
  if (next === ')' && glue === digits.length) {
    const content = skipSpaces(text, end + 1);
    // `6). Daarin`: a mark in parentheses of the sentence's own, which print broke off.
    if (/[,.;:?]/.test(text.charAt(end + 1))) {
      return { start: at, end, number, style: 'plain', mark: first ? 0 : 1.2, definition: 0, content };
    }
    const definition = isLineEnd(text, content) ? 0 : 3;
    return { start: at, end, number, style: 'parenthesis', mark: first ? 0 : 0.7, definition, content };
  }

  const content = skipSpaces(text, end);
  const broken = first ? 0 : brokenOff(text, at);
  if (isLineEnd(text, end)) {
    const below = skipBlank(text, end, text.length);
    if (counts(text, below) || ANNEXES.test(text.slice(Math.max(0, at - 24), at))) return undefined;
    const content = belowNumbers(text, below, number);
    const isCell =
      isEnd(text, content) || isNumberAlone(text, content) || (content > below && !noteLike(text, content));
    const definition = isCell ? 0 : 2 + noteLike(text, content) - (isLower(text.charAt(content)) ? 0.6 : 0);
    return { start: at, end, number, style: 'plain', mark: broken + 0.6, definition, content };
  }
  if (next === ' ' || next === '\u00a0' || next === '\t') {
    if (counts(text, content) || isTableRow(text, content) || isRanked(text, at, number)) return undefined;
    const lower = isLower(text.charAt(content));
    const definition = lower
      ? 0.4 + noteLike(text, content) / 2
      : /\d/.test(text.charAt(content))
        ? 0.5 + noteLike(text, content) / 2
        : 1.4 + noteLike(text, content);
    return { start: at, end, number, style: 'plain', mark: broken, definition, content };
  }
  if (/[.,;?!:»”]/.test(next)) {
    if (/\d/.test(text.charAt(end + 1))) return undefined;
    const content = skipSpaces(text, end + 1);
    const item = next === '.' && content > end + 1 && !isLineEnd(text, content) && !isTableRow(text, content);
    const definition = item ? 0.8 + noteLike(text, content) / 2 : 0;
    // A sentence that has ended before its mark does not end again behind it.
    const ended = /[.?!:;]/.test(next) && /[.?!:;]/.test(text.charAt(lastPrinted(text, at)));
    return { start: at, end, number, style: 'plain', mark: ended ? 0 : broken + 0.3, definition, content };
  }
  // Glued: `1NOS, 29 oktober`, `8https://…`, `22023 Annual`, and less likely `3zie ook`.
  if (
    glue < digits.length ||
    STARTS_NOTE.test(next) ||
    /^(?:https?:|www\.|[a-z]+\.(?:nl|com)\b)/.test(text.slice(end, end + 24))
  ) {
    return { start: at, end, number, style: 'plain', mark: 0, definition: 2.4 + noteLike(text, end), content: end };
  }
  return SMALL_LETTERS.test(text.slice(end, end + 4))
    ? { start: at, end, number, style: 'plain', mark: 0, definition: 1 + noteLike(text, end), content: end }
    : undefined;
}

/** The capital or the quote of `1NOS`, `1«NOS»`. */
const STARTS_NOTE = letters`/[\p{Lu}«‘“"(]/u`;
/** `zie` of `3zie ook` */
const SMALL_LETTERS = letters`/^(?:\p{Ll}{3}|\p{Ll}{2} (?=\p{Lu}|«))/u`;
/** `] ` of `[2] https://… [3] https://…` */
const FOLLOWED = letters`/^\s?\][^\S\r\n]{0,4}(?=https?:|www\.|\p{Lu})/u`;

/** Digits behind a character that is no blank, or in brackets, or before a closing parenthesis: marks only. */
function glued(text: string, start: number, digits: string): Numeral | undefined {
  const end = start + digits.length;
  const bracket = bracketed(text, start, end);
  if (bracket !== undefined) {
    if (digits.length > 3) return undefined;
    // Definitions may follow each other on one line.
    const behind = FOLLOWED.exec(text.slice(end, end + 12))?.[0].length;
    const stands =
      /\s\[\s?$/.test(text.slice(Math.max(0, start - 3), start)) || /[hw]/.test(text.charAt(end + (behind ?? 0)));
    const definition = behind && stands ? 0.8 : 0;
    const content = end + (behind ?? 0);
    return { start, end, number: numberOf(digits), style: 'bracket', mark: bracket, definition, content };
  }
  const before = text.charAt(start - 1);
  const next = text.charAt(end);

  if (MARKED_YEAR.test(digits) && /[\s(]/.test(before)) return behindYear(text, start, digits);
  if (digits.length > 3 || digits.startsWith('0')) return undefined;
  const number = numberOf(digits);
  if (number === 0) return undefined;

  if (next === ')' && !opens(text, start)) {
    // `ministerie? 1)`, `(nos.nl)”1)`; less likely in an enumeration: `: 1) dit, 2) dat`.
    const spaced = /\s/.test(before);
    const context = text.slice(Math.max(0, start - 12), start).trimEnd();
    if (!spaced && /[\d\-–/€$]/.test(before)) return undefined;
    const following = Number(NEXT_ITEM.exec(text.slice(end, end + LONGEST_ITEM))?.[1]);
    const enumerates = following === number + 1 || /(?:[:;,]|\b(?:en|of|door|om|dat|te))$/.test(context);
    const mark = enumerates ? 0.4 : /[.?!»”’"')]$/.test(context) ? 2.6 : 2;
    return { start, end, number, style: 'parenthesis', mark, definition: 0, content: end };
  }
  // An item of a list within a sentence: `aangeven:1. wanneer; 2. waarom`.
  if (/[:;]/.test(before) && /^\.\s/.test(text.slice(end, end + 2))) return undefined;
  const second = followsMark(text, start, digits.length);
  if (second && endsMark(text, end))
    return { start, end, number, style: 'plain', mark: 1.6, definition: 0, content: end };
  if (endsSection(text, start, digits.length) && endsMark(text, end))
    return { start, end, number, style: 'apart', mark: 2, definition: 0, content: end };
  if (/\s/.test(before)) return undefined;
  const mark = gluedEvidence(text, start, before) + (SUPERSCRIPTS.includes(digits.charAt(0)) ? 1 : 0);
  if (mark <= 0 || !(endsMark(text, end) || precedesMark(text, end, number))) return undefined;
  // `ongeveer2 procent`: a blank that print lost.
  const clear = counts(text, skipSpaces(text, end))
    ? -1.5
    : /\s/.test(next) || next === ''
      ? 0.3
      : LETTER.test(next)
        ? -0.7
        : 0;
  return { start, end, number, style: 'plain', mark: mark + clear, definition: 0, content: end };
}

/** A number alone on its line. */
const ALONE = /(\d{1,3})[^\S\r\n]{0,40}(?=[\r\n])/y;

/** Behind the numbers that count up from `number`, each alone on its line, as several notes have them above their texts. */
function belowNumbers(text: string, at: number, number: number): number {
  let below = at;
  for (let next = number + 1; next < number + MOST_STACKED; next++) {
    const alone = take(ALONE, text, below);
    if (Number(alone?.[1]) !== next) break;
    below = skipBlank(text, ALONE.lastIndex, text.length);
  }
  return below;
}

/** More notes do not stand below each other at a page's foot. */
const MOST_STACKED = 12;

/** `20235`, `202312` */
const MARKED_YEAR = /^(?:19|20)\d\d[1-9]\d?$/;
/** The box of a letterhead has a number of its own: `Postbus 20901`. */
const BOX = /[Pp]ostbus\s{1,4}$/;
/** `Bijlage(n)` in a letter's margin, with their number below. */
const ANNEXES = /bijlagen?(?:\(n\))?:?\s*$/i;

/** `14 juli 20235`: a mark glued to a year. */
function behindYear(text: string, start: number, digits: string): Numeral | undefined {
  const end = start + digits.length;
  if (!endsMark(text, end) || BOX.test(text.slice(Math.max(0, start - 11), start))) return undefined;
  const number = numberOf(digits.slice(4));
  return { start: start + 4, end, number, style: 'plain', mark: 1.4, definition: 0, content: end };
}

/** What stands directly before a place, read backwards from there: `nr` of `nr.1`, `2023` of `2023.1`. */
const LETTER = letters`/\p{L}/u`;
const SHORT_WORD = letters`/(?<=([\p{L}\d]{1,20}))/uy`;
const LETTERS = letters`/(?<=(\p{L}{1,24}))/uy`;

/** How likely digits behind `before` are a mark. */
function gluedEvidence(text: string, start: number, before: string): number {
  if (/[?!»”’"'…\])›]/.test(before)) return before === ')' ? 2.2 : 2.5;
  if (before === '%') return 1;
  if (before === '.') {
    const word = take(SHORT_WORD, text, start - 1)?.[1] ?? '';
    if (/^\d+$/.test(word)) return behindAmount(text, start, word);
    return /^(?:nrs?|art|blz|pag|p|lid|par|sub|v|www)$/i.test(word) ? 0 : 2.5;
  }
  // `c.s.,7`, `incassobureaus,1`, but not `12.,3`.
  if (/[,;:]/.test(before)) return AFTER_WORD.test(text.slice(Math.max(0, start - 3), start)) ? 1.5 : 0;
  const word = take(LETTERS, text, start)?.[1] ?? '';
  if (word === '') return 0;
  const edge = text.charAt(start - word.length - 1);
  if (UNION.test(word)) return /[\s(/-]/.test(edge) ? 1 : 0;
  // `www.rvo.nl4`: a digit within an address is in its citation, and does not get here.
  if (edge === '.' && /^(?:nl|com|org|eu|net|be)$/.test(word)) return 1.5;
  if (/[/_~=&#@.\d]/.test(edge))
    return edge === '/' && JOINED_NAME.test(text.slice(start - word.length - 2, start)) ? 1.3 : 0;
  if (COUNTED.test(word)) return 0.2;
  if (word.length <= 2) return isLower(word) && word.length === 2 && !/^(?:km|cm|mm|dm|ha|kg)$/.test(word) ? 0.4 : 0;
  if (word === word.toUpperCase()) return word.length === 3 ? 1 : 1.3;
  return 2;
}

/** `s.,` of `c.s.,7`, `us,` of `incassobureaus,1` */
const AFTER_WORD = letters`/[\p{L}»”’)]\.?.$/u`;
/** Short names that no number belongs to, as `CO2` and `G7` have one: `de VN3`, `Richtlijn 2000/60/EG8`. */
const UNION = /^(?:EU|EG|EEG|VN|VS|VK|OM)$/;
/** `n/Stoffer` of `motie-Ellian/Stoffer15`, `G/IPO` of `VNG/IPO22`: addresses go on in small letters. */
const JOINED_NAME = letters`/^\p{L}\/\p{Lu}\p{L}{2}/u`;

/** How likely digits behind `word.` are a mark, where `word` is digits: `in 2023.4 Ook`, `12.000.2 Daarvan`, `nr. 12.3 Daarin`, but not `4.2.1 Wonen`. */
function behindAmount(text: string, start: number, word: string): number {
  if (/^(?:19|20)\d\d$/.test(word)) return 1.2;
  if (!STARTS_SENTENCE.test(text.slice(start, start + 8))) return 0;
  const before = text.slice(Math.max(0, start - 24), start);
  return ENDED.test(before) ? 1.2 : COUNTING.test(before) ? 0.6 : 0;
}

/** `3 Daarin`, `3` above `– ten tweede`, or nothing more. */
const STARTS_SENTENCE = letters`/^\d{1,2}(?:\s+[\p{Lu}\d]|\s*[\r\n]\s*[–•]|\s*$)/u`;
/** `waren er 19.`, `steeg tot 14.`: words that count, so that neither a section nor a version is named. */
const COUNTING = /\b(?:er|zijn|waren|werden|zaten|tot|naar|van|op|nog)\s\d{1,2}\.$/;
/** Digits whose full stop ends a sentence: no number goes on so behind a third digit, or behind `nr. 7`, `p. 12`, `covid-19`. */
const ENDED = letters`/(?:\d{3}|(?:nrs?\.|item|p\.|blz\.)\s\d{1,2}|\p{L}-\d{1,2})\.$/u`;

const SMALL = letters`/\p{Ll}/u`;
const SMALL_OR_DIGIT = letters`/[\d\p{Ll}]/u`;

/** Whether what follows lets digits be a mark: not `12%`, `1.5`, `2e`, `3D`, `4-7`. */
function endsMark(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (/[%°º/€$_=+@#&~]/.test(next)) return false;
  if (/[.,:\-–]/.test(next)) return !SMALL_OR_DIGIT.test(text.charAt(end + 1));
  return !SMALL.test(next);
}

/** `, 2)` behind the `1)` of an enumeration in a sentence, whose items are at most so long. */
const NEXT_ITEM = letters`/\p{L}(?:[,;]|\s(?:en|of))\s(\d{1,2})\)/u`;
const LONGEST_ITEM = 160;

/** What may stand directly before a number in brackets. */
const IN_BRACKET = /[[^\s\d,]/;

/** Evidence for `[1]`, `[1 ]` and each number of `[1, 2 ]`; undefined outside brackets. */
function bracketed(text: string, start: number, end: number): number | undefined {
  if (!IN_BRACKET.test(text.charAt(start - 1))) return undefined;
  if (!/\[\^?[\s\d,]{0,11}$/.test(text.slice(Math.max(0, start - 12), start))) return undefined;
  return /^[\s\d,]{0,11}\\?\]/.test(text.slice(end, end + 12)) ? 3 : undefined;
}

/** Whether a parenthesis is open at `at`. */
function opens(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - 240), at);
  return near.lastIndexOf('(') > near.lastIndexOf(')');
}

/** Whether the words at `at` are what a number before them counts. */
function counts(text: string, at: number): boolean {
  COUNTS.lastIndex = at;
  return COUNTS.test(text);
}

/** How likely a line's first digits are a mark that print broke off from the line before. */
function brokenOff(text: string, at: number): number {
  const before = text.charAt(lastPrinted(text, at));
  if (/[-–,(/€]/.test(before)) return 0.1;
  return /[.?!»”’")]/.test(before) ? 1.2 : 0.9;
}

/** Whether what begins at `at` reads like a note, as far as the next line that begins with a number, which may be another. */
function noteLike(text: string, at: number): number {
  const words = text.slice(at, at + 160);
  const next = NUMBERED_LINE.exec(words)?.index;
  return NOTE_LIKE.test(next === undefined ? words : words.slice(0, next)) ? 0.8 : 0;
}

/** What the bracket of a number is printed with: `\\[^`. */
const OPENING = '[\\^';

/** Whether nothing is printed before `at` but the bracket of a number. */
function startsText(text: string, at: number): boolean {
  let back = at - 1;
  while (back >= 0 && (isBlank(text.charCodeAt(back)) || OPENING.includes(text.charAt(back)))) back--;
  return back < 0;
}

/** Whether the text of a section ends at `at`. */
function isEnd(text: string, at: number): boolean {
  return at === text.length;
}

function isLineEnd(text: string, at: number): boolean {
  const end = skipSpaces(text, at);
  return isEnd(text, end) || text.charCodeAt(end) === 10 || text.charCodeAt(end) === 13;
}

function skipSpaces(text: string, at: number): number {
  let end = at;
  while (
    end < text.length &&
    text.charCodeAt(end) !== 10 &&
    text.charCodeAt(end) !== 13 &&
    isBlank(text.charCodeAt(end))
  )
    end++;
  return end;
}

function isLower(word: string): boolean {
  return word !== '' && word === word.toLowerCase() && word !== word.toUpperCase();
}

function numberOf(digits: string): number {
  let number = 0;
  for (let place = 0; place < digits.length; place++) {
    const unit = digits.charCodeAt(place);
    number = 10 * number + (isDigit(unit) ? unit - 48 : SUPERSCRIPTS.indexOf(digits.charAt(place)));
  }
  return number;
}
