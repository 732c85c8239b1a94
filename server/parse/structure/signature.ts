import type { Role } from '../../model/document.ts';
import { digitsOf } from '../../model/questionNumber.ts';
import {
  BELOW_SIGNATURE,
  NOTE_BELOW,
  OFFICE_GOES_ON,
  OFFICE_REST,
  REST_ALONE,
  SIGNATURE_FORMS,
  type SignatureLine,
  UNDER_NAME,
  WHOLE_NAME,
} from '../../profiles/tweedeKamer/signature.ts';
import { lineAt } from '../../text/lines.ts';
import { MARKS_AFTER } from '../../text/noteName.ts';
import { oneOf } from '../../text/oneOf.ts';
import { noteLike } from '../notes/surroundings.ts';
import type { Opening } from './lost.ts';
import type { Print } from './print.ts';

/** Below what one signs. */
const SIGNED: ReadonlySet<Role> = new Set<Role>(['question', 'answer', 'explanation', 'notice', 'chapter']);
/** What the first line of a signature begins with, but for a name. */
const INITIALS = oneOf('HMVNDdmnvfFSsBbGgCchw([');
/** No signature has more lines, and none of them is longer, in UTF-16 units. */
const MOST_LINES = 16;
const LONGEST = 160;
/** Of other lines below a formula that closes a letter there are at most so many. */
const MOST_OTHERS = 6;
/** The end of a sentence, or of a note that ends in a year, perhaps with a note's mark after it. */
const CLOSED = new RegExp(`[.?!…»”’"')\\]]${MARKS_AFTER}$|\\d$`);
/** The end of a sentence, or of words that announce a list: no line of an address has it. */
const SENTENCE = /[.?!…:;][»”’"')\]]?$/;
const ASKS = /\?[»”’"')\]\d\s]{0,8}$/;
/** `Aanwezig waren:` stands above a list. */
const LISTS = /[,:;]$/;

/**
 * Adds the signatures that stand below the last question or answer of a set, each as a section of its own: it belongs to
 * neither. The first line of one is its title.
 */
export function withSignatures(print: Print, openings: readonly Opening[]): Opening[] {
  const all: Opening[] = [];
  const isLast = lastOfSets(openings);
  openings.forEach((opening, index) => {
    all.push(opening);
    if (!isLast[index] || !SIGNED.has(opening.role)) return;
    const signature = signatureIn(print, opening, openings[index + 1]?.start ?? print.text.length);
    if (signature) all.push(signature);
  });
  return all;
}

/** Whether what follows on each is another set, or neither asks nor answers. */
function lastOfSets(openings: readonly Opening[]): readonly boolean[] {
  const isLast: boolean[] = [];
  let ends = true;
  for (let index = openings.length - 1; index >= 0; index--) {
    isLast[index] = ends;
    const { role, numbers } = openings[index] ?? {};
    if (role === 'question' || role === 'answer') ends = digitsOf(numbers?.[0] ?? 0) === 1;
  }
  return isLast;
}

/** A line of a signature, and of an office also those on which it goes on. */
interface Signed {
  readonly line: SignatureLine;
  readonly first: number;
  readonly last: number;
}

function signatureIn(print: Print, { role, body }: Opening, end: number): Opening | undefined {
  const { text, lines, furniture } = print;
  let above: number | undefined;
  for (let line = lineAt(lines, body); (lines.start[line] ?? end) < end; line++) {
    const start = Math.max(body, lines.first[line] ?? 0);
    if (start >= Math.min(end, lines.last[line] ?? 0) || furniture.end.has(line)) continue;
    const before = above;
    above = line;
    if (start > (lines.first[line] ?? 0) || !INITIALS(text, start)) continue;
    const kind = kindOf(print, line);
    if (kind === undefined || kind === 'name') continue;
    // `Anna Jansen` over `Minister van Munten`
    const isUnder = kind === 'office' && before !== undefined && isUnderName(print, before, line, body);
    const top = isUnder ? before : line;
    const signed = signedFrom(print, top, end);
    const over = isUnder ? printedAbove(print, before, body) : before;
    if (!signed || !isSignature(print, role, signed, over)) continue;
    const [first] = signed;
    const span = { start: lines.first[top] ?? 0, end: lines.last[first?.last ?? top] ?? 0 };
    return {
      role: 'signature',
      numbers: [],
      heading: span,
      numbersSpan: undefined,
      misprinted: false,
      start: span.start,
      body: span.end,
      isImplied: false,
    };
  }
  return undefined;
}

function wordsOf({ text, lines }: Print, line: number): string {
  return text.slice(lines.first[line], lines.last[line]);
}

function kindOf(print: Print, line: number): SignatureLine | undefined {
  const words = wordsOf(print, line);
  return words.length > LONGEST ? undefined : SIGNATURE_FORMS.find(({ pattern }) => pattern.test(words))?.line;
}

function isUnderName(print: Print, above: number, line: number, body: number): boolean {
  const starts = (print.lines.first[above] ?? 0) >= body;
  return (
    starts &&
    UNDER_NAME.test(wordsOf(print, line)) &&
    WHOLE_NAME.test(wordsOf(print, above)) &&
    kindOf(print, above) === 'name'
  );
}

/** The line printed above one, in what `body` opens. */
function printedAbove({ lines, furniture }: Print, line: number, body: number): number | undefined {
  for (let above = line - 1; above >= 0 && (lines.last[above] ?? 0) > body; above--)
    if (lines.first[above] !== lines.last[above] && !furniture.end.has(above)) return above;
  return undefined;
}

/** The lines of a signature from `top` on, below which only notes may stand, to `end`; undefined where other words do. */
function signedFrom(print: Print, top: number, end: number): readonly Signed[] | undefined {
  const { lines, furniture, layout } = print;
  const signed: Signed[] = [];
  let others = 0;
  for (let line = top; (lines.first[line] ?? end) < end; line++) {
    if (lines.first[line] === lines.last[line] || furniture.end.has(line)) continue;
    const before = signed.at(-1);
    if (before && goesOn(print, before, line)) {
      signed[signed.length - 1] = { ...before, last: line };
      continue;
    }
    const kind = kindOf(print, line);
    if (kind === undefined) {
      const words = wordsOf(print, line);
      if (BELOW_SIGNATURE.test(words)) continue;
      // Text processors save notes without their numbers.
      const isApart = line - (signed.at(-1)?.last ?? line) - 1 > layout.gap;
      if (NOTE_BELOW.test(words) || (isApart && noteLike(words, 0))) return signed;
      // Two names side by side, a party, an address.
      const isUnderClosing = signed[0]?.line === 'closing' && words.length < LONGEST && !SENTENCE.test(words);
      if (!isUnderClosing || ++others > MOST_OTHERS) return undefined;
      continue;
    }
    if (signed.length === MOST_LINES) return undefined;
    signed.push({ line: kind, first: line, last: line });
  }
  return signed;
}

function goesOn(print: Print, { line: kind, first, last }: Signed, line: number): boolean {
  if ((kind !== 'office' && kind !== 'behalf') || last - first > MOST_LINES) return false;
  const words = wordsOf(print, line);
  const isRest = REST_ALONE.test(words) && !SIGNATURE_FORMS.some(({ pattern }) => pattern.test(words));
  return (isRest || OFFICE_GOES_ON.test(wordsOf(print, last))) && words.length < LONGEST && OFFICE_REST.test(words);
}

/**
 * Whether lines of a signature make one: a formula that closes a letter, or an office and a name, below what ends there.
 *
 * @param above the line above, where the section has one.
 */
function isSignature(print: Print, role: Role, signed: readonly Signed[], above: number | undefined): boolean {
  if (signed.some(({ line }) => line === 'closing')) return true;
  const [top] = signed;
  const isNamedFirst = top?.line === 'name';
  const hasOffice = signed.some(({ line }) => line !== 'name');
  const hasName = signed.at(-1)?.line === 'name' || signed.at(-1)?.line === 'both' || isNamedFirst;
  // An office alone may be all that an answer says.
  if (!top || !hasOffice || !hasName || above === undefined) return false;
  const words = wordsOf(print, above);
  const isApart = top.first - above - 1 > print.layout.gap;
  if (LISTS.test(words) || (ASKS.test(words) && role === 'question' && !isNamedFirst)) return false;
  if (isNamedFirst) return isApart || CLOSED.test(words);
  return CLOSED.test(words) || (isApart && wordsOf(print, top.last).endsWith(','));
}
