import { skipBlank } from '../../text/blank.ts';
import { letters } from '../../text/letters.ts';
import { NAMES_MARK } from '../../text/noteName.ts';
import { take } from '../../text/scan.ts';
import { type Facts, factsOf } from './facts.ts';
import { isLineEnd, skipSpaces } from './surroundings.ts';

/** What names a number as that of a note, before it: what names a mark, and on a line `Noot `. */
const NAME = new RegExp(`${NAMES_MARK.source}|(?:Voetnoot|Noot|VOETNOOT|NOOT)[ \\u00a0]$`);
/** What closes each, after its number. */
const CLOSING: Readonly<Record<string, RegExp>> = {
  '(': /\):?/y,
  '[': /\]:?/y,
  '^': /\^?(?=[^\S\r\n]|[\r\n.,;:?!)»”"]|$)/y,
};
/** `: ` and `. ` of `Noot 1: Dagblad`, and what a note without a sign begins with. */
const AFTER_WORD = letters`/[:.)](?=\s)|[ \u00a0][-–](?=[ \u00a0])|(?=[^\S\r\n]{0,40}[\r\n])|(?=[ \u00a0](?:\p{Lu}|«|https?:|www\.))/uy`;
/** The longest of them, in UTF-16 units. */
const LONGEST = 10;
/** What a power is raised from: `m^2`, `10^6`, `CO^2`; but after other numbers a mark stands: `in 2029^2`. */
const RAISED = letters`/(?<!\d[.,]?)10$|(?<![\p{L}\d])\p{L}$|(?<!\p{L})(?:[kcdmhµ]m|CO|NO|SO)$/u`;

/** Where the name of a number begins that stands directly before `at`; `at` itself where none does. */
export function nameBefore(text: string, at: number): number {
  // Most digits have none, which takes less to see than to search.
  const unit = text.charCodeAt(at - 1);
  if (unit !== 0x5e && ((unit !== 0x20 && unit !== 0xa0) || !/[tT]/.test(text.charAt(at - 2)))) return at;
  return at - (NAME.exec(text.slice(Math.max(0, at - LONGEST), at))?.[0].length ?? 0);
}

/** Where a name ends after the number that ends at `end`; undefined where it is none. */
export function nameAfter(text: string, name: number, end: number): number | undefined {
  const closing = CLOSING[text.charAt(name)] ?? AFTER_WORD;
  return take(closing, text, end) && closing.lastIndex;
}

/** Digits that are named as the number of a note: `het bericht (noot 1)`, `het bericht^1`, and on a line `Noot 1: Dagblad`. */
export function named(text: string, start: number, end: number, beginsLine: boolean): Facts | undefined {
  const name = nameBefore(text, start);
  const nameEnd = name === start || end - start > 3 ? undefined : nameAfter(text, name, end);
  if (nameEnd === undefined) return undefined;
  if (text.charAt(name) === '^' && RAISED.test(text.slice(Math.max(0, name - 4), name))) return undefined;
  if (beginsLine) {
    const content = skipSpaces(text, nameEnd);
    return factsOf('lineNamed', text, start, end, isLineEnd(text, content) ? skipBlank(text, content) : content);
  }
  return CLOSING[text.charAt(name)] ? factsOf('named', text, start, end) : undefined;
}
