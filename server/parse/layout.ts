import type { Layout } from '../model/layout.ts';
import type { Lines } from './lines.ts';

/** Lines longer than this are not wrapped by print. */
const LONGEST_WRAPPED = 170;
/** The share of lines that are at most as long as a full one. */
const FULL = 0.9;

/** Measures how a text is laid out: see Layout. */
export function layoutOf(lines: Lines): Layout {
  const lengths = new Array<number>(LONGEST_WRAPPED + 2).fill(0);
  let printed = 0;
  let spaced = 0;
  let previous = -1;
  for (let line = 0; line < lines.start.length; line++) {
    const length = (lines.last[line] ?? 0) - (lines.first[line] ?? 0);
    if (length === 0) continue;
    printed++;
    if (previous >= 0 && line - previous > 1) spaced++;
    previous = line;
    const bucket = Math.min(length, LONGEST_WRAPPED + 1);
    lengths[bucket] = (lengths[bucket] ?? 0) + 1;
  }
  let width = 0;
  for (let seen = 0; width <= LONGEST_WRAPPED && seen < printed * FULL; width++) seen += lengths[width] ?? 0;
  return { gap: spaced > printed * 0.6 ? 1 : 0, width: width > LONGEST_WRAPPED ? Number.POSITIVE_INFINITY : width };
}
