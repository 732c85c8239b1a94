import { lastPrinted } from '../../text/blank.ts';
import type { Span } from '../../text/span.ts';
import { firstOf, upTo } from '../room.ts';
import { apart } from './apart.ts';
import { bracketBefore } from './brackets.ts';
import { definitionsBeside } from './definitionsBeside.ts';
import { nextDigits, numberOf } from './digits.ts';
import type { Facts } from './facts.ts';
import { glued } from './glued.ts';
import { type LineDigits, withHiddenDefinitions } from './hidden.ts';
import { atLineStart, lineOpening } from './lineOpening.ts';
import { furtherMarks, rowOfMarks } from './marksTogether.ts';
import type { Numeral } from './numeral.ts';
import { raised } from './raised.ts';
import { startsText } from './surroundings.ts';
import { type Weigh, weigh as weighAll } from './weigh.ts';

/** A year with a mark glued to it is the longest: `202312`. */
const LONGEST = 6;

/** The numerals of a stretch of text, in order, and the first one for which there was no room. */
export interface NumeralsIn {
  readonly numerals: readonly Numeral[];
  readonly exceeded: Span | undefined;
}

/**
 * At most so many numerals in a stretch of text, and of those set apart as many again. Depends on that stretch alone.
 *
 * @param weigh the tables of evidence, unless somebody listens in.
 */
export function numeralsIn(text: string, most: number, weigh: Weigh = weighAll): NumeralsIn {
  const found: Numeral[] = [];
  const distant: Numeral[] = [];
  const beside: Numeral[] = [];
  const lines: LineDigits[] = [];
  const weighAllOf = (all: readonly (Facts | undefined)[]) => all.flatMap((facts) => (facts && weigh(facts)) ?? []);
  let item = 0;
  let at = 0;
  for (let next = nextDigits(text, at); next; next = nextDigits(text, at)) {
    const { start, end, areRaised, areOfProse } = next;
    at = end;
    if (end - start > LONGEST) continue;
    if (!areOfProse) {
      if (found.length > most) break;
      if (areRaised) {
        found.push(...weighAllOf([raised(text, start, end)]));
        continue;
      }
      const digits = text.slice(start, end);
      if (atLineStart(text, start)) {
        if (/[.)]/.test(text.charAt(end))) {
          item = itemAt(text, start, numberOf(digits), item);
          if (item > 0) continue;
        }
        const row = weighAllOf(rowOfMarks(text, start));
        const facts = row.length > 0 ? undefined : lineOpening(text, start, digits);
        const numeral = facts && weigh(facts);
        if (row.length === 0) lines.push({ start, digits });
        found.push(...row, ...(numeral ? [numeral] : []));
        if (numeral && numeral.definition > 0) beside.push(...weighAllOf(definitionsBeside(text, numeral)));
        at = Math.max(at, found.at(-1)?.end ?? 0);
        continue;
      }
      const facts = glued(text, start, digits);
      const numeral = facts && weigh(facts);
      if (numeral) {
        found.push(numeral, ...weighAllOf(furtherMarks(text, numeral)));
        at = found.at(-1)?.end ?? end;
        continue;
      }
    }
    const facts = apart(text, start, end);
    const numeral = facts && weigh(facts);
    if (numeral) distant.push(numeral, ...weighAllOf(furtherMarks(text, numeral)));
    at = Math.max(at, distant.at(-1)?.end ?? 0);
  }
  const all = withHiddenDefinitions(text, withFurther(upTo(most, found), beside), lines, weigh);
  return { numerals: withFurther(all, upTo(most, distant)), exceeded: firstOf(found[most], distant[most]) };
}

/** `:`, also in italics: `_De regels zijn:_` */
const ANNOUNCES = /:[*_]{0,3}$/;

/**
 * The number of the item of a list that `number` is, below the item `before`, 0 where it is none: a colon announces a
 * list, `: 1. niets doen; 2. afwachten`, or it begins a section with `1)`.
 */
function itemAt(text: string, start: number, number: number, before: number): number {
  if (number !== 1) return before > 0 && number === before + 1 ? number : 0;
  const beginsSection = text.startsWith('1)', start) && startsText(text, start);
  const above = lastPrinted(text, bracketBefore(text, start)) + 1;
  return beginsSection || ANNOUNCES.test(text.slice(Math.max(0, above - 4), above)) ? 1 : 0;
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
