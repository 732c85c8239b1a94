import { marksOf } from '../draft.ts';
import type { Page, Run, Tag } from './run.ts';

/** What stands on one baseline without a gap between: a line of print, or a cell of one. */
export interface Segment {
  readonly page: number;
  readonly x: number;
  readonly right: number;
  /** Its baseline. */
  readonly y: number;
  /** The size of most of its letters. */
  readonly size: number;
  /** Marks of notes are superscript digits in it. */
  readonly text: string;
  readonly tag: Tag | undefined;
}

/** Shares of the size of letters. */
const BASELINE = 0.14;
const CELL_GAP = 1.5;
const WORD_GAP = 0.16;
const SMALLER = 0.9;
const RAISED = { least: 0.12, most: 0.8 };
const OVERLAP = 0.6;

/** A segment while runs are added to it. */
interface Growing {
  runs: { run: Run; raised: boolean }[];
  right: number;
  base: { y: number; size: number };
}

/** The segments of a page, in the order in which they are drawn. */
export function segmentsOf({ number, runs }: Page): readonly Segment[] {
  const grown: Growing[] = [];
  let last: Growing | undefined;
  for (const run of runs) {
    if (run.text.trim() === '') continue;
    if (last && extended(last, run)) continue;
    last = { runs: [{ run, raised: false }], right: run.x + run.width, base: { y: run.y, size: run.size } };
    grown.push(last);
  }
  return adopted(joined(grown)).map((one) => segmentOf(number, one));
}

/** Adds `run` to a segment that it goes on; false where it does not. */
function extended(segment: Growing, run: Run): boolean {
  const { base } = segment;
  const gap = run.x - segment.right;
  const em = Math.max(base.size, run.size);
  if (gap < -OVERLAP * em || gap > CELL_GAP * em) return false;
  const rise = run.y - base.y;
  if (Math.abs(rise) <= BASELINE * em && !(run.size < 0.75 * base.size && rise > 0.05 * em)) push(segment, run, false);
  else if (isRaised(run, base)) push(segment, run, true);
  else if (run.size < SMALLER * base.size && -rise < 0.5 * base.size && rise < 0) push(segment, run, false);
  else if (isRaised(base, run) && segment.runs.every((one) => isRaised(one.run, run))) {
    // A note's number comes before its text, which tells that it is raised.
    for (const one of segment.runs) one.raised = true;
    segment.base = { y: run.y, size: run.size };
    push(segment, run, false);
  } else return false;
  return true;
}

function push(segment: Growing, run: Run, raised: boolean): void {
  segment.runs.push({ run, raised });
  segment.right = Math.max(segment.right, run.x + run.width);
}

/** Whether what stands at `y` is smaller than `base`, and above its baseline. */
function isRaised({ y, size }: { y: number; size: number }, base: { y: number; size: number }): boolean {
  const rise = y - base.y;
  return size < SMALLER * base.size && rise > RAISED.least * base.size && rise < RAISED.most * base.size;
}

/** Segments that a file draws in pieces, one after another on their line, put together. */
function joined(grown: readonly Growing[]): Growing[] {
  const sorted = grown.toSorted((a, b) => b.base.y - a.base.y || left(a) - left(b));
  const kept: Growing[] = [];
  const order = new Map(grown.map((one, index) => [one, index]));
  for (let start = 0; start < sorted.length; ) {
    let end = start + 1;
    const first = sorted[start] as Growing;
    while (end < sorted.length && first.base.y - (sorted[end] as Growing).base.y <= BASELINE * first.base.size) end++;
    const row = sorted.slice(start, end).sort((a, b) => left(a) - left(b));
    let open: Growing | undefined;
    for (const next of row) {
      const gap = open && left(next) - open.right;
      const em = open && Math.max(open.base.size, next.base.size);
      if (open && gap !== undefined && em && gap < 0.9 * em && gap > -0.3 * em && alike(open, next)) {
        open.runs.push(...next.runs);
        open.right = Math.max(open.right, next.right);
      } else {
        open = next;
        kept.push(next);
      }
    }
    start = end;
  }
  return kept.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

function alike(a: Growing, b: Growing): boolean {
  return b.base.size > 0.8 * a.base.size && b.base.size < 1.25 * a.base.size;
}

/** Marks that a file draws apart from their line, put where they stand in it. */
function adopted(segments: readonly Growing[]): readonly Growing[] {
  const isMark = ({ runs, base }: Growing) =>
    runs.length <= 2 && runs.every(({ run }) => marksOf(run.text) !== undefined) && base.size > 0;
  const marks = segments.filter(isMark);
  if (marks.length === 0) return segments;
  const hosts = segments.filter((one) => !isMark(one)).sort((a, b) => b.base.y - a.base.y);
  const gone = new Set<Growing>();
  for (const mark of marks) {
    const x = left(mark);
    const near = (host: Growing) =>
      isRaised(mark.base, host.base) && x > left(host) - 0.2 * host.base.size && x < host.right + 0.5 * host.base.size;
    let first = lowerBound(hosts, mark.base.y);
    for (; first < hosts.length; first++) {
      const host = hosts[first] as Growing;
      if (host.base.y < mark.base.y - 3 * mark.base.size) break;
      if (!near(host)) continue;
      host.runs.push(...mark.runs.map(({ run }) => ({ run, raised: true })));
      host.runs.sort((a, b) => a.run.x - b.run.x);
      host.right = Math.max(host.right, mark.right);
      gone.add(mark);
      break;
    }
  }
  return segments.filter((one) => !gone.has(one));
}

/** The first of segments, from top to bottom, whose baseline is not above `y`. */
function lowerBound(segments: readonly Growing[], y: number): number {
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle] as Growing).base.y > y) low = middle + 1;
    else high = middle;
  }
  return low;
}

function left({ runs }: Growing): number {
  return runs[0]?.run.x ?? 0;
}

/** `¹` at the end */
const MARK_END = /[⁰¹²³⁴-⁹]\s*$/;

function segmentOf(page: number, { runs, right, base }: Growing): Segment {
  const pieces: string[] = [];
  let end: number | undefined;
  let last = '';
  for (const { run, raised } of runs) {
    const mark = raised ? marksOf(run.text) : undefined;
    const isApart = end !== undefined && run.x - end > WORD_GAP * base.size;
    const isSecond = mark !== undefined && MARK_END.test(last);
    if (mark !== undefined && pieces.length > 0) pieces.push((pieces.pop() ?? '').trimEnd());
    if (isSecond || (isApart && mark === undefined && !last.endsWith(' '))) pieces.push(' ');
    last = mark ?? run.text;
    pieces.push(last);
    end = run.x + run.width;
  }
  const tag = runs[0]?.run.tag;
  return {
    page,
    x: left({ runs, right, base }),
    right,
    y: base.y,
    size: base.size,
    text: pieces.join('').replace(/\s+/g, ' ').trim(),
    tag: runs.every(({ run }) => run.tag === tag) ? tag : undefined,
  };
}
