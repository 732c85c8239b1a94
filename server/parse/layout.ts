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

/** What of the lines of a part counts for the layout of the whole text. */
export interface Measures {
  /** How many lines are so long, and how many stand so many empty lines behind the one before. */
  readonly lengths: Int32Array;
  readonly gaps: Int32Array;
  readonly printed: number;
  /** How many empty lines stand before the first printed one, and behind the last: all of them where nothing is printed. */
  readonly before: number;
  readonly behind: number;
}

/** Measures the lines of a part. The last is where the next part begins, and counts only where something is printed. */
export function measured(lines: Lines): Measures {
  const lengths = new Int32Array(LONGEST_WRAPPED + 2);
  const gaps = new Int32Array(WIDEST_GAP + 1);
  const count = lines.start.length;
  let printed = 0;
  let before = count - 1;
  let previous = -1;
  for (let line = 0; line < count; line++) {
    const length = (lines.last[line] ?? 0) - (lines.first[line] ?? 0);
    if (length === 0) continue;
    if (printed === 0) before = line;
    else add(gaps, Math.min(line - previous - 1, WIDEST_GAP), 1);
    printed++;
    previous = line;
    add(lengths, Math.min(length, LONGEST_WRAPPED + 1), 1);
  }
  return { lengths, gaps, printed, before, behind: printed === 0 ? before : Math.max(0, count - 2 - previous) };
}

/** Tells from the measures of all parts how a text is laid out: see Layout. */
export function layoutOf(parts: readonly Measures[]): Layout {
  const lengths = new Int32Array(LONGEST_WRAPPED + 2);
  const gaps = new Int32Array(WIDEST_GAP + 1);
  let printed = 0;
  let blanks = 0;
  for (const part of parts) {
    if (part.printed === 0) {
      blanks += part.behind;
      continue;
    }
    if (printed > 0) add(gaps, Math.min(blanks + part.before, WIDEST_GAP), 1);
    for (let place = 0; place < lengths.length; place++) add(lengths, place, part.lengths[place] ?? 0);
    for (let place = 0; place < gaps.length; place++) add(gaps, place, part.gaps[place] ?? 0);
    printed += part.printed;
    blanks = part.behind;
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

function add(counts: Int32Array, place: number, count: number): void {
  counts[place] = (counts[place] ?? 0) + count;
}
