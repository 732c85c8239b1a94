import type { Layout } from '../../model/layout.ts';
import { letters } from '../../text/letters.ts';
import type { Lines } from '../../text/lines.ts';

/** Lines longer than this are not wrapped by print. */
const LONGEST_WRAPPED = 170;
/** The share of lines that are at most as long as a full one. */
const FULL = 0.9;

/** More empty lines than this between two lines are not told apart. */
const WIDEST_GAP = 8;
/** The share of lines that stand apart from the one before where that does not mean a new paragraph. */
const APART = 0.6;

/** The least share of lines that break off within a sentence where a converter put an empty line after every line of print. */
const BROKEN = 0.06;
/** What a line ends in that goes on below. */
const BREAKS_OFF = letters`/[\p{L}\d,-]$/u`;
const SMALL = letters`/^[(«‘“]?\p{Ll}(?![.)])/u`;

/** Tells from the lines of a text how it is laid out: see Layout. */
export function layoutOf(text: string, lines: Lines): Layout {
  const layout = measured(lines);
  // Clean text has an empty line between two paragraphs, each of which is one line.
  const isClean = layout.gap === 1 && (layout.width === Number.POSITIVE_INFINITY || !isWrapped(text, lines));
  return isClean ? { gap: 0, width: Number.POSITIVE_INFINITY } : layout;
}

/** Whether lines with an empty one between break off within sentences, as those of print do. */
function isWrapped(text: string, { first, last }: Lines): boolean {
  let apart = 0;
  let broken = 0;
  let previous = -1;
  for (let line = 0; line < first.length; line++) {
    const start = first[line] ?? 0;
    if (start === last[line]) continue;
    const end = last[previous] ?? 0;
    if (previous >= 0 && line - previous > 1) {
      apart++;
      if (SMALL.test(text.slice(start, start + 3)) && BREAKS_OFF.test(text.slice(end - 1, end))) broken++;
    }
    previous = line;
  }
  return broken > apart * BROKEN;
}

function measured({ first, last }: Lines): Layout {
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

function count(counts: Int32Array, index: number): void {
  counts[index] = (counts[index] ?? 0) + 1;
}
