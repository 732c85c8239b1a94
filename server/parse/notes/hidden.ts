import { type Facts, factsOf } from './facts.ts';
import type { Numeral } from './numeral.ts';
import type { Weigh } from './weigh.ts';

/** The digits that begin a line. */
export interface LineDigits {
  readonly start: number;
  readonly digits: string;
}

/** The longest definition by far, in UTF-16 units. */
const LONGEST = 800;

/**
 * Adds the definitions whose own text begins with digits, where blanks are lost: `525 km is de afstand` is note 5. Their
 * neighbours tell them, definitions glued to their text: between 4 and 6 the gap in the numbers is evidence, where one
 * line alone can fill it; the last or the first of a page is one only if a mark asks for it.
 *
 * @param numerals all others in a stretch of text, in order.
 * @param lines the digits that begin its lines, in order.
 */
export function withHiddenDefinitions(
  text: string,
  numerals: readonly Numeral[],
  lines: readonly LineDigits[],
  weigh: Weigh,
): readonly Numeral[] {
  const glued = numerals.filter(({ definition, content, end }) => definition > 1 && content === end);
  if (glued.length === 0) return numerals;
  const hidden: Facts[] = [];
  let next = 0;
  for (let index = 0; index <= glued.length; index++) {
    const [above, below] = [glued[index - 1], glued[index]];
    const between: LineDigits[] = [];
    for (let line = lines[next]; line && line.start < (below?.start ?? text.length); line = lines[++next])
      between.push(line);
    hidden.push(...hiddenBetween(text, above, between, below));
  }
  if (hidden.length === 0) return numerals;
  const found = hidden.flatMap((facts) => weigh(facts) ?? []);
  const starts = new Set(found.map(({ start }) => start));
  return [...numerals.filter(({ start }) => !starts.has(start)), ...found].sort((a, b) => a.start - b.start);
}

/** The hidden definitions between two that follow on each other. */
function hiddenBetween(
  text: string,
  above: Numeral | undefined,
  lines: readonly LineDigits[],
  below: Numeral | undefined,
): Facts[] {
  if (above && below?.number === above.number + 1) return [];
  const after = above ? beside(lines, above.number + 1, above.start) : [];
  const before = below && below.number > 1 ? beside(lines, below.number - 1, below.start) : [];
  const isGap = after.length === 1 && before.length === 1 && after[0]?.end === before[0]?.end;
  const hidden = isGap ? after : [...after.slice(0, 1), ...before.slice(-1)];
  return hidden.map(({ start, end }) => factsOf(isGap ? 'gap' : 'edge', text, start, end));
}

/** The lines that may begin with this number and digits of their own, in the block of notes around `offset`. */
function beside(lines: readonly LineDigits[], number: number, offset: number) {
  const opening = `${number}`;
  return lines.flatMap(({ start, digits }) => {
    // `225` may be `2` and `25`, but not `2024` `2` and `024`.
    if (!digits.startsWith(opening) || !/^(?:0$|[1-9])/.test(digits.slice(opening.length))) return [];
    const [from, to] = start < offset ? [start, offset] : [offset, start];
    if (to - from > LONGEST) return [];
    return [{ start, end: start + opening.length }];
  });
}
