import { lastPrinted } from '../../text/blank.ts';
import type { Span } from '../../text/span.ts';
import { firstOf, upTo } from '../room.ts';
import { markApart } from './apart.ts';
import { definitionsBeside } from './definitionsBeside.ts';
import { nextDigits, numberOf } from './digits.ts';
import { glued } from './glued.ts';
import { type LineDigits, withHiddenDefinitions } from './hidden.ts';
import { atLineStart, opening } from './lineOpening.ts';
import { furtherMarks, rowOfMarks } from './marksTogether.ts';
import type { Numeral } from './numeral.ts';
import { startsText } from './surroundings.ts';

/** A year with a mark glued to it is the longest: `202312`. */
const LONGEST = 6;

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
