import { isBlank } from '../../text/blank.ts';
import { MONTH } from '../../text/dates.ts';
import { letters } from '../../text/letters.ts';

/** `4 april`, `15 procent`, `27 landen`: what a number at a line's start counts, when it counts. */
const COUNTS = letters`/(?:(?:${MONTH}|jan\.|feb\.|aug\.|sept?\.|okt\.|nov\.|dec\.|procent|miljoen|miljard|euro|jaar|jaren|maanden|weken|dagen|uur|keer|meter|kilometer|km|ha)(?!\p{L})|%|[xX×] )/uy`;

/** Whether the words at `at` are what a number before them counts. */
export function counts(text: string, at: number): boolean {
  COUNTS.lastIndex = at;
  return COUNTS.test(text);
}

/** What a note's text often begins with or holds. */
const NOTE_LIKE =
  /https?:|www\.|\.nl\b|[Kk]amerst|Aanhangsel|Handelingen|\bSt(?:b|crt)\.|vergaderjaar|^Zie\b|^zie\b|ECLI|«|\bnrs?\.|^Bijlage|^Motie|\b20\d\d\b|\| /;

/** A line that begins with digits, also in a bracket. */
const NUMBERED_LINE = /[\r\n]\s*\\?\[?\^?\d/;

/** Whether what begins at `at` reads like a note, as far as the next line that begins with a number, which may be another. */
export function noteLike(text: string, at: number): boolean {
  const words = text.slice(at, at + 160);
  const next = NUMBERED_LINE.exec(words)?.index;
  return NOTE_LIKE.test(next === undefined ? words : words.slice(0, next));
}

const SMALL = letters`/\p{Ll}/u`;
const SMALL_OR_DIGIT = letters`/[\d\p{Ll}]/u`;

/** Whether what follows lets digits be a mark: not `12%`, `1.5`, `2e`, `3D`, `4-7`. */
export function endsMark(text: string, end: number): boolean {
  const next = text.charAt(end);
  if (/[%°º/€$_=+@#&~]/.test(next)) return false;
  if (/[.,:\-–]/.test(next)) return !SMALL_OR_DIGIT.test(text.charAt(end + 1));
  return !SMALL.test(next);
}

/** What the bracket of a number is printed with: `\\[^`. */
const OPENING = '[\\^';

/** Whether nothing is printed before `at` but the bracket of a number. */
export function startsText(text: string, at: number): boolean {
  let back = at - 1;
  while (back >= 0 && (isBlank(text.charCodeAt(back)) || OPENING.includes(text.charAt(back)))) back--;
  return back < 0;
}

/** Whether a parenthesis is open at `at`. */
export function opens(text: string, at: number): boolean {
  const near = text.slice(Math.max(0, at - 240), at);
  return near.lastIndexOf('(') > near.lastIndexOf(')');
}

/** Whether the text of a section ends at `at`. */
export function isEnd(text: string, at: number): boolean {
  return at === text.length;
}

export function isLineEnd(text: string, at: number): boolean {
  const end = skipSpaces(text, at);
  return isEnd(text, end) || text.charCodeAt(end) === 10 || text.charCodeAt(end) === 13;
}

export function skipSpaces(text: string, at: number): number {
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

export function isLower(word: string): boolean {
  return word !== '' && word === word.toLowerCase() && word !== word.toUpperCase();
}
