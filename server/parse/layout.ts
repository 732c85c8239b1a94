import type { Layout } from '../model/layout.ts';
import type { Lines } from './lines.ts';

/** Lines longer than this are not wrapped by print. */
const LONGEST_WRAPPED = 170;
/** The share of lines that are at most as long as a full one. */
const FULL = 0.9;

/** More empty lines than this between two lines are not told apart. */
const WIDEST_GAP = 8;
/** The share of lines that stand apart from the one before where that does not mean a new paragraph. */
const APART = 0.6;

/** Measures how a text is laid out: see Layout. */
export function layoutOf(lines: Lines): Layout {
  const lengths = new Array<number>(LONGEST_WRAPPED + 2).fill(0);
  const gaps = new Array<number>(WIDEST_GAP + 1).fill(0);
  let printed = 0;
  let previous = -1;
  for (let line = 0; line < lines.start.length; line++) {
    const length = (lines.last[line] ?? 0) - (lines.first[line] ?? 0);
    if (length === 0) continue;
    printed++;
    if (previous >= 0) count(gaps, Math.min(line - previous - 1, WIDEST_GAP));
    previous = line;
    count(lengths, Math.min(length, LONGEST_WRAPPED + 1));
  }
  let width = 0;
  for (let seen = 0; width <= LONGEST_WRAPPED && seen < printed * FULL; width++) seen += lengths[width] ?? 0;
  return { gap: usual(gaps, printed), width: width > LONGEST_WRAPPED ? Number.POSITIVE_INFINITY : width };
}

/** The most empty lines that stand between most lines and the next. */
function usual(gaps: readonly number[], printed: number): number {
  let gap = WIDEST_GAP;
  for (let apart = gaps[gap] ?? 0; gap > 0 && apart <= printed * APART; apart += gaps[gap] ?? 0) gap--;
  return gap;
}

function count(counts: number[], place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}
