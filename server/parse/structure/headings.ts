import type { QuestionNumber, Role } from '../../model/document.ts';
import {
  ASKED_BY,
  BESIDE,
  HEADINGS,
  type HeadingForm,
  type HeadingStyle,
  NOTICE_REST,
  REMARK,
  SIMPLE,
} from '../../profiles/tweedeKamer/headings.ts';
import { skipBlank } from '../../text/blank.ts';
import { BULLETS } from '../../text/bullets.ts';
import { byInitial } from '../../text/byInitial.ts';
import { MONTH } from '../../text/dates.ts';
import { letters } from '../../text/letters.ts';
import { type Lines, printedLines } from '../../text/lines.ts';
import { spelledNumbers } from '../../text/numberWords.ts';
import { oneOf } from '../../text/oneOf.ts';
import { after } from '../../text/scan.ts';
import type { Span } from '../../text/span.ts';
import { alone, type NumberRange, numbersFitting, readNumbers } from '../numbers.ts';
import type { Room } from '../room.ts';
import { misprinted, UNSEEN } from './misprints.ts';
import type { Print } from './print.ts';
import { ofOneStyle } from './styles.ts';

/** A line, or the beginning of one, that opens a section. */
export interface Heading {
  readonly role: Role;
  /** As printed, also in words; empty where the print gives none. */
  readonly numbers: readonly QuestionNumber[];
  /** `Antwoord op vraag 2, 3 en 5` */
  readonly span: Span;
  /** `2, 3 en 5`; undefined where the print gives none in digits. */
  readonly numbersSpan: Span | undefined;
  /** Whether it is read for what it is meant to be, as `Vrag 3`, or has signs in it that do not show. */
  readonly misprinted: boolean;
  /** Where the section's own text begins at the earliest: after the colon of `Antwoord 5: Ja.` */
  readonly end: number;
  /** False for `Antwoord 5 Ja.`, which is a heading only where the order of the document expects one. */
  readonly sure: boolean;
  /** Set where such a line may also be prose, or an item of a list. */
  readonly style?: HeadingStyle | undefined;
}

const FORMS = byInitial(HEADINGS);

/** What a misprinted heading begins with: most lines do not, and need no copy. */
const MAY_BE_MISPRINTED = oneOf('AV');
/** `**`, `##`, `>` and `- **` before a heading, the bullet of `• Vraag 1:` and the bracket of `[Vraag 1]`, where the text was made from a marked-up one. */
const MARK_UP = new RegExp(
  `(?:[${BULLETS}][^\\S\\r\\n]+)?(?:(?:-[^\\S\\r\\n]+(?=[*_]))?[#*_>]{1,6}[^\\S\\r\\n]*)?\\[?`,
  'y',
);
/** What a line with a heading begins with. */
const OPENING_UNITS: ReadonlySet<number> = new Set([
  ...FORMS.keys(),
  ...[...`#*_>-[${BULLETS}`].map((sign) => sign.charCodeAt(0)),
]);
/** What may follow the numbers on the heading's line for it to be sure: nothing, `:` and text, `.`, `)`, `(pagina 2)`, `gezamenlijk`, more numbers. */
const SURE_REST =
  /[*_]{0,3}(?:[^\S\r\n]{0,3}:[*_]{0,3}|[^\S\r\n]?[.)]?[*_]{0,3}\\?[^\S\r\n]*$|[^\S\r\n]*\([^()\r\n]{1,80}\)[.:]?$|[^\S\r\n]*(?:t\/m|tot en met|en|[-–,])[-–,;.&\d\s]*$|[^\S\r\n]+(?:gezamenlijk|tezamen|samen)[:.]?$)/y;
/** A date from the margin of a letter, which a converter put on the heading's line. */
const MARGIN_DATE = new RegExp(`[^\\S\\r\\n]+\\d{1,2}[^\\S\\r\\n]${MONTH}[^\\S\\r\\n]\\d{4}[^\\S\\r\\n]*$`, 'y');
/** Text directly after the numbers, `. Kunt u`, `** Kunt u`, ` Kunt u`, ` – over` or `, mede namens de Minister`: a heading only if one is expected. */
const UNSURE_REST = letters`/[.)]?[*_]{0,3}[^\S\r\n]+(?:(?=[\p{Lu}«‘“"'(])|[-–—][^\S\r\n]+(?=\p{L}))|,?[^\S\r\n]+(?=${BESIDE})/uy`;
/** The colon of `Antwoord: Ja.` */
const COLON = /[*_]{0,3}:[*_]{0,3}/y;
/** A list of numbers that goes on on the next line: `Antwoord op vraag 3, 4 en` */
const UNFINISHED = /(?:,|\ben)$/;
/** What that line begins with: `5`, and not the `Vraag 5` of a heading of its own. */
const FURTHER_NUMBER = /^\s*\d/;
/** A line that goes on with the list of the one before: `en 3`, `t/m 6` below `Antwoord op vraag 1`. */
const GOES_ON = /\s{1,80}(?:en|t\/m|tot\s{1,8}en\s{1,8}met)\s{1,8}\d{1,3}[^\S\r\n]{0,40}(?=[:.\r\n]|$)/y;

/** A heading before its numbers are named one by one. */
export type HeadingLine = Omit<Heading, 'numbers'> & { readonly ranges: readonly NumberRange[] };

/** Every line, or rest of a line after furniture, that reads as a heading, as long as there is room for it. */
export function headingsIn(
  { text, lines, furniture }: Print,
  room: Readonly<Record<'headings' | 'headingNumbers', Room>>,
): Heading[] {
  const headings: Heading[] = [];
  for (let line = 0; line < lines.start.length; line++) {
    const last = lines.last[line] ?? 0;
    const start = skipBlank(text, furniture.end.get(line) ?? lines.first[line] ?? 0, last);
    if (start === last || !OPENING_UNITS.has(text.charCodeAt(start))) continue;
    const heading = headingAt(text, start, last, nextPrintedEnd(lines, line));
    if (!heading || (heading.style === 'small' && goesOnAbove({ text, lines }, line))) continue;
    // Copied piece by piece, which takes a tenth of the time of copying the rest of an object.
    const { role, ranges, span, numbersSpan, misprinted, end, sure, style } = heading;
    if (!room.headings.fits(1, span)) break;
    const numbers = numbersFitting(ranges, room.headingNumbers, span);
    headings.push({ role, numbers, span, numbersSpan, misprinted, end, sure, style });
  }
  return ofOneStyle(headings);
}

/** Whether a line may go on with the sentence above it: `het antwoord op` above `vraag 3`. */
function goesOnAbove({ text, lines }: Pick<Print, 'text' | 'lines'>, line: number): boolean {
  const [above] = printedLines(lines, line, -1, 1);
  return above !== undefined && !CLOSED.test(text.slice(Math.max(0, (lines.last[above] ?? 0) - 8), lines.last[above]));
}

/** What ends above a heading in small letters: a sentence, with marks after it, a title in parentheses, another heading. */
const CLOSED = /[.?!:»”"')\]](?:\s?\d{1,2})?$/;

/** The end of the next line on which something is printed, at most three lines on. */
function nextPrintedEnd(lines: Lines, line: number): number {
  for (let next = line + 1; next < Math.min(line + 4, lines.start.length); next++) {
    if (lines.first[next] !== lines.last[next]) return lines.last[next] ?? 0;
  }
  return lines.last[line] ?? 0;
}

/** Reads the heading that begins at `start`, on a line whose printed part ends at `end` and the next printed part at `nextEnd`. */
export function headingAt(text: string, start: number, end: number, nextEnd: number): HeadingLine | undefined {
  const goesOn = after(GOES_ON, text, end) !== undefined;
  if (!goesOn && after(SIMPLE, text, start) === end) return simple(text, start, end);
  const open = after(MARK_UP, text, start) ?? start;
  for (const form of FORMS.get(text.charCodeAt(open)) ?? []) {
    const opened = after(form.opening, text, open);
    if (opened === undefined) continue;
    if (form.numbers === 'none' && opened > end && /\S/.test(text.slice(end, opened)))
      return { role: form.role, ...NO_NUMBERS, span: { start: open, end: opened }, end: opened, sure: true };
    const heading = finish(form, text, open, Math.min(opened, end), end, nextEnd, goesOn);
    if (heading) return heading;
  }
  return MAY_BE_MISPRINTED(text, open) ? misprinted(text, open, end) : undefined;
}

const NO_NUMBERS = { ranges: [], numbersSpan: undefined, misprinted: false };

function simple(text: string, start: number, end: number): HeadingLine {
  const role = text.charAt(start) === 'V' ? 'question' : 'answer';
  const numbersSpan = { start: text.lastIndexOf(' ', end - 1) + 1, end };
  const number = Number(text.slice(numbersSpan.start, end));
  return { role, ranges: [alone(number)], span: { start, end }, numbersSpan, misprinted: false, end, sure: true };
}

function finish(
  { role, numbers: rule, style }: HeadingForm,
  text: string,
  start: number,
  opened: number,
  lineEnd: number,
  nextEnd: number,
  goesOn: boolean,
): HeadingLine | undefined {
  let end = lineEnd;
  let line = text.slice(opened, end);
  const follow = rule === 'must' || rule === 'may';
  if (follow && (goesOn || (UNFINISHED.test(line) && FURTHER_NUMBER.test(text.slice(end, nextEnd))))) {
    const further = readNumbers(text.slice(opened, nextEnd), 0);
    if (further && opened + further.end > end && /^[.:)]{0,2}\s*$/.test(text.slice(opened + further.end, nextEnd))) {
      end = nextEnd;
      line = text.slice(opened, end);
    }
  }
  const from = rule === 'before' ? start : opened;
  const numbers = rule === 'before' || follow ? readNumbers(text.slice(from, end), 0) : undefined;
  if (rule === 'before' && !numbers) return undefined;
  const numbersSpan = numbers && { start: from, end: from + numbers.end };
  let printed = Math.max(opened, numbersSpan?.end ?? opened);
  if (text.charAt(opened - 1) === '(' && text.charAt(printed) === ')') printed++;
  const isBracketed = text.charAt(start - 1) === '[';
  // `[Vraag 1](#vraag-1)` leads to one.
  if (isBracketed && (!numbers || text.charAt(printed++) !== ']' || text.charAt(printed) === '(')) return undefined;
  const rest = text.slice(printed, end);
  const span = { start: isBracketed ? start - 1 : start, end: numbers ? printed : trimmedEnd(text, start, opened) };
  const misprinted = text.slice(start, printed).search(UNSEEN) >= 0;
  const spelled = rule === 'spelled' ? spelledNumbers(text.slice(start, opened)).map((number) => alone(number)) : [];
  const read = { role, ranges: numbers?.ranges ?? spelled, span, numbersSpan, misprinted, style };

  if (!numbers && rule === 'may') {
    // `Antwoord`, `Antwoord:` and `Vraag` stand alone on their line; `Antwoord: Ja.` is one where it is expected.
    if (/^[*_:.]{0,4}$/.test(rest)) return { ...read, end, sure: true };
    const colon = after(COLON, rest, 0);
    return colon === undefined ? undefined : { ...read, end: printed + colon, sure: false };
  }
  if (role === 'question' && numbers && after(ASKED_BY, rest, 0) !== undefined) return { ...read, end, sure: false };
  const sure = after(SURE_REST, rest, 0) ?? (numbers && after(MARGIN_DATE, rest, 0));
  if (sure !== undefined) {
    const isRemark = after(REMARK, rest, 0) !== undefined;
    const colon = rest.slice(0, sure).includes(':');
    return { ...read, end: isRemark ? printed : colon ? printed + sure : end, sure: true };
  }
  if (role === 'notice' && after(NOTICE_REST, rest, 0) !== undefined) return { ...read, end: printed, sure: true };
  if (!numbers) return undefined;
  const unsure = after(UNSURE_REST, rest, 0);
  return unsure === undefined ? undefined : { ...read, end: printed + unsure, sure: false };
}

function trimmedEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}
