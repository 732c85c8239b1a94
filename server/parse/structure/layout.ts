import type { Layout } from '../../model/layout.ts';
import type { Lines } from '../../text/lines.ts';

/** Lines longer than this are not wrapped by print. */
const LONGEST_WRAPPED = 170;
/** The share of lines that are at most as long as a full one. */
const FULL = 0.9;

/** More empty lines than this between two lines are not told apart. */
const WIDEST_GAP = 8;
/** The share of lines that stand apart from the one before where that does not mean a new paragraph. */
const APART = 0.6;

/** Tells from the lines of a text how it is laid out: see Layout. */
export function layoutOf({ first, last }: Lines): Layout {
  // How many lines are so long, and how many stand so many empty lines below the one before.
  const lengths = new Int32Array(LONGEST_WRAPPED + 2);
  const gaps = new Int32Array(WIDEST_GAP + 1);
  let printed = 0;
  for (let line = 0, previous = 0; line < first.length; line++) {
    const length = (last[line] ?? 0) - (first[line] ?? 0);
    if (length === 0) continue;
    count(lengths, Math.min(length, LONGEST_WRAPPED + 1));
    if (printed > 0) count(gaps, Math.min(line - previous - 1, WIDEST_GAP));
    printed++;
    previous = line;
  }
  let width = 0;
  for (let seen = 0; width <= LONGEST_WRAPPED && seen < printed * FULL; width++) seen += lengths[width] ?? 0;
  return { gap: usual(gaps, printed), width: width > LONGEST_WRAPPED ? Number.POSITIVE_INFINITY : width };
}

/** The most empty lines that stand between most lines and the next. */
function usual(gaps: Int32Array, printed: number): number {
  let gap = WIDEST_GAP;
  for (let apart = gaps[gap] ?? 0; gap > 0 && apart <= printed * APART; apart += gaps[gap] ?? 0) gap--;
  return gap;
}

function count(counts: Int32Array, place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}
