import type { Span } from './span.ts';

/**
 * How one text became another: what stood before `start` stayed in its place, and what stands from `end` on stood `by`
 * further to the front. Between the two is what was put there, in place of what stood from `start` to `end - by`.
 */
export interface Edit extends Span {
  readonly by: number;
}

/** The shortest edit that makes `after` of `before`. Costs a comparison of the two, far less than reading either. */
export function editOf(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  const start = longest(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const same = longest(
    shorter - start,
    (from, to) =>
      before.slice(before.length - to, before.length - from) === after.slice(after.length - to, after.length - from),
  );
  return { start, end: after.length - same, by: after.length - before.length };
}

/** What is compared at once: so much that a comparison costs its characters, so little that a text need not be in a cache. */
const STEP = 1 << 16;

/** Up to where all stretches are the same. */
function longest(length: number, isSame: (from: number, to: number) => boolean): number {
  let at = 0;
  while (at + STEP <= length && isSame(at, at + STEP)) at += STEP;
  for (let step = STEP; step >= 1; step >>= 1) {
    if (at + step <= length && isSame(at, at + step)) at += step;
  }
  return at;
}

/** How far an edit moved a span of the text before it; undefined for what it changed. */
export function shiftOf({ start, end, by }: Edit, span: Span): number | undefined {
  if (span.end <= start) return 0;
  return span.start >= end - by ? by : undefined;
}

/** Whether a span of the text before an edit, and one of the text after it, hold the same place. */
export function stays(edit: Edit, before: Span | undefined, after: Span | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  const by = shiftOf(edit, before);
  return by !== undefined && after.start === before.start + by && after.end === before.end + by;
}

/** How many items of a list are still the same at its front, and at its back. */
export interface Kept {
  readonly front: number;
  readonly back: number;
}

/** Compares a list with the one before from both of its ends. */
export function kept<T>(before: readonly T[], after: readonly T[], isSame: (before: T, after: T) => boolean): Kept {
  const most = Math.min(before.length, after.length);
  const same = (old: T | undefined, now: T | undefined) => old !== undefined && now !== undefined && isSame(old, now);
  let front = 0;
  while (front < most && same(before[front], after[front])) front++;
  let back = 0;
  while (back < most - front && same(before[before.length - 1 - back], after[after.length - 1 - back])) back++;
  return { front, back };
}

/** Whether a list is the same as before, item by item. */
export function isSameList<T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (before: T, after: T) => boolean,
): boolean {
  if (before.length !== after.length) return false;
  for (let place = 0; place < before.length; place++) {
    const [was, is] = [before[place], after[place]];
    if (was === undefined || is === undefined || !isSame(was, is)) return false;
  }
  return true;
}

/** What of a list is not kept. */
export function changed<T>(list: readonly T[], { front, back }: Kept): readonly T[] {
  return front + back === list.length ? [] : list.slice(front, list.length - back);
}
