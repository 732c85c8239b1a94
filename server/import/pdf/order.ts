import { BULLETS } from '../../text/bullets.ts';
import type { Segment } from './lines.ts';

/** A line of print: a segment, or several side by side, as in a row of a table. */
export interface Line extends Segment {
  /** Whether it is a row of cells. */
  readonly row: boolean;
  /** Which column of its page it is in; -1 for the margin beside the text. */
  readonly column: number;
}

/** Between two columns nothing is printed for so many points. */
const GUTTER = 8;
/** A column has at least so many lines. */
const FEW = 4;
/** A share of lines of one column that have a neighbour on their baseline: in a table nearly all, beside a margin few. */
const ALIGNED = 0.7;
/** The share of a column's width that most lines of prose fill. */
const FILLED = 0.6;
/** Gaps that are looked at; a table may have more. */
const MOST_GUTTERS = 12;
/** Blocks within blocks, at most. */
const DEEPEST = 6;

/** The left and right edges of the text. */
export interface Measure {
  readonly left: number;
  readonly right: number;
}

/** The edges between which most lines of the text stand, over all pages. */
export function measureOf(segments: readonly Segment[], body: number): Measure {
  const lefts = new Map<number, number>();
  let [most, left] = [0, 0];
  const own = segments.filter(({ size }) => Math.abs(size - body) < 0.06 * body);
  for (const { x, text } of own) {
    const count = (lefts.get(Math.round(x)) ?? 0) + text.length;
    lefts.set(Math.round(x), count);
    if (count > most) [most, left] = [count, Math.round(x)];
  }
  const rights = own.map(({ right }) => right).sort((a, b) => a - b);
  return { left, right: rights[Math.floor(rights.length * 0.985)] ?? left };
}

/** What is set smaller than the text and stands beside it is a margin. */
const SMALLER = 0.93;

/** Whether something stands in the margin beside the text. */
export function isAside({ size, tag, x, right }: Segment, body: number, measure: Measure): boolean {
  return size < SMALLER * body && tag !== 'note' && (right < measure.left - GUTTER || x > measure.right + GUTTER);
}

/** The lines of a page in reading order: its margin, and then columns from left to right, in each from top to bottom. */
export function inOrder(segments: readonly Segment[], body: number, measure: Measure): readonly Line[] {
  const aside = segments.filter((one) => isAside(one, body, measure));
  const text = aside.length === 0 ? segments : segments.filter((one) => !isAside(one, body, measure));
  return [...rows(aside, -1), ...ordered(text, body, { column: 0 }, 0)];
}

function ordered(segments: readonly Segment[], body: number, state: { column: number }, depth: number): Line[] {
  const columns = depth < DEEPEST && segments.length >= 2 * FEW ? columnsOf(segments, body) : undefined;
  if (columns) {
    const [first, second, isMargin] = columns;
    const own = ordered(first, body, state, depth + 1);
    if (isMargin) return [...rows(second, -1), ...own];
    state.column++;
    return [...own, ...ordered(second, body, state, depth + 1)];
  }
  if (depth < DEEPEST && segments.length >= 2 * FEW && !standInOneColumn(segments)) {
    const parts = cutAcross(segments);
    const found = parts.map((part) => (parts.length > 1 && part.length >= 2 * FEW ? columnsOf(part, body) : undefined));
    if (found.some(Boolean)) return parts.flatMap((part) => ordered(part, body, state, depth + 1));
  }
  return rows(segments, state.column);
}

/** Whether all segments lie above each other, so that no column can be beside another. */
function standInOneColumn(segments: readonly Segment[]): boolean {
  let left = Number.NEGATIVE_INFINITY;
  let right = Number.POSITIVE_INFINITY;
  for (const segment of segments) {
    left = Math.max(left, segment.x);
    right = Math.min(right, segment.right);
  }
  return left < right;
}

/** Two columns that stand beside each other: the first to read, the second, and whether that is a margin. */
function columnsOf(segments: readonly Segment[], body: number): [Segment[], Segment[], boolean] | undefined {
  for (const gutter of guttersIn(segments).slice(0, MOST_GUTTERS)) {
    const left = segments.filter(({ right }) => right <= gutter + 0.5);
    const right = segments.filter(({ x }) => x >= gutter);
    if (left.length < FEW || right.length < FEW) continue;
    const [narrow, wide] = widthOf(left) < widthOf(right) ? [left, right] : [right, left];
    const isMargin =
      widthOf(narrow) < 0.5 * widthOf(wide) && sizeOf(narrow) < 0.93 * body && alignedShare(narrow, wide) < ALIGNED;
    if (isMargin) return [wide, narrow, true];
    const isProse = (side: readonly Segment[]) => fillOf(side) > FILLED && lettersPerLine(side) > 18;
    if (isProse(left) && isProse(right) && overlap(left, right) > 0.3) return [left, right, false];
  }
  return undefined;
}

/** Where nothing is printed from top to bottom: the left edges of what stands to the right of such a gap. */
function guttersIn(segments: readonly Segment[]): readonly number[] {
  const sorted = segments.toSorted((a, b) => a.x - b.x);
  const gutters: number[] = [];
  let right = Number.NEGATIVE_INFINITY;
  for (const segment of sorted) {
    if (right > Number.NEGATIVE_INFINITY && segment.x - right >= GUTTER) gutters.push(segment.x);
    right = Math.max(right, segment.right);
  }
  return gutters;
}

function widthOf(segments: readonly Segment[]): number {
  let [left, right] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const segment of segments) {
    left = Math.min(left, segment.x);
    right = Math.max(right, segment.right);
  }
  return right - left;
}

/** The size of most letters. */
export function sizeOf(segments: readonly Segment[]): number {
  const letters = new Map<number, number>();
  let [most, size] = [0, 0];
  for (const segment of segments) {
    const rounded = Math.round(segment.size * 10) / 10;
    const count = (letters.get(rounded) ?? 0) + segment.text.length;
    letters.set(rounded, count);
    if (count > most) [most, size] = [count, rounded];
  }
  return size;
}

function alignedShare(some: readonly Segment[], others: readonly Segment[]): number {
  const baselines = new Set(others.flatMap(({ y }) => [Math.round(y), Math.round(y + 0.5), Math.round(y - 0.5)]));
  return some.filter(({ y }) => baselines.has(Math.round(y))).length / some.length;
}

function fillOf(side: readonly Segment[]): number {
  const width = widthOf(side);
  const filled = side.map(({ x, right }) => (right - x) / width).sort((a, b) => a - b);
  return filled[filled.length >> 1] ?? 0;
}

function lettersPerLine(side: readonly Segment[]): number {
  const counts = side.map(({ text }) => text.length).sort((a, b) => a - b);
  return counts[counts.length >> 1] ?? 0;
}

/** The share of the lower of two blocks that stands beside the other. */
function overlap(a: readonly Segment[], b: readonly Segment[]): number {
  const span = (side: readonly Segment[]) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const { y, size } of side) {
      low = Math.min(low, y);
      high = Math.max(high, y + size);
    }
    return [low, high] as const;
  };
  const [lowA, highA] = span(a);
  const [lowB, highB] = span(b);
  return (Math.min(highA, highB) - Math.max(lowA, lowB)) / Math.min(highA - lowA, highB - lowB);
}

/** Cut where the blank between two lines is wider than between most. */
function cutAcross(segments: readonly Segment[]): readonly Segment[][] {
  const sorted = segments.toSorted((a, b) => b.y - a.y);
  const parts: Segment[][] = [];
  let low = Number.NEGATIVE_INFINITY;
  for (const segment of sorted) {
    const top = segment.y + segment.size;
    if (parts.length === 0 || low - top > 0.9 * segment.size) parts.push([]);
    parts.at(-1)?.push(segment);
    low = parts.at(-1)?.length === 1 ? segment.y : Math.min(low, segment.y);
  }
  return parts;
}

/** `–`, `1.`, `a)`, `12` before the text of an item or a note */
const MARKER = new RegExp(`^(?:[${BULLETS}*–—-]|\\(?[\\da-z]{1,2}[.)]|[⁰¹²³⁴-⁹]{1,3})$`);

/** Segments from top to bottom; those on one baseline are the cells of a row. */
function rows(segments: readonly Segment[], column: number): Line[] {
  const sorted = segments.toSorted((a, b) => b.y - a.y || a.x - b.x);
  const lines: Line[] = [];
  for (let start = 0; start < sorted.length; ) {
    const first = sorted[start] as Segment;
    let end = start + 1;
    while (end < sorted.length && first.y - (sorted[end] as Segment).y <= 0.3 * first.size) end++;
    if (end === start + 1) {
      const { page, x, right, y, size, text, tag } = first;
      lines.push({ page, x, right, y, size, text, tag, row: false, column });
      start = end;
      continue;
    }
    const cells = sorted.slice(start, end).sort((a, b) => a.x - b.x);
    const lead = cells[0] as Segment;
    const isItem = MARKER.test(lead.text);
    const texts = cells.map(({ text }) => text);
    const text = isItem ? `${texts[0]} ${texts.slice(1).join('\t')}` : texts.join('\t');
    lines.push({
      ...lead,
      right: cells.reduce((most, { right }) => Math.max(most, right), lead.right),
      size: sizeOf(cells),
      y: lead.y,
      tag: cells.every(({ tag }) => tag === lead.tag) ? lead.tag : undefined,
      text,
      row: cells.length > (isItem ? 2 : 1),
      column,
    });
    start = end;
  }
  return lines;
}
