import { NAMES_MARK } from '../text/noteName.ts';
import type { Span } from '../text/span.ts';

/** `, ` and ` en ` of `1, 2` and `4 en 5`. */
const JOINS_MARKS = /^(?:,[ \u00a0]?|,?[ \u00a0]en[ \u00a0])$/;

/**
 * A mark with what belongs to it in print: ` 1)` of `ministerie? 1)`, `(1)`, `[1 ]`, `\\[1\\]`, `[^1]`, `(noot 1)`, `^1`, both halves of `[4 5 ]`, the blank that
 * sets ` 1` apart, and what joins it to the next: `3, ` of `3, 4`.
 */
export function dressed(text: string, { start, end }: Span, next: Span | undefined): Span {
  const near = text.slice(Math.max(0, start - 13), start);
  const isJoined = next !== undefined && next.start - end < 6 && JOINS_MARKS.test(text.slice(end, next.start));
  const joined = isJoined ? next.start : end;
  if (/\[\^?[\d\s,]*$/.test(near)) {
    const before = /\s?\\?[[\s,^]+$/.exec(near)?.[0].length ?? 0;
    const after = /^\s?\\?\]/.exec(text.slice(end, end + 3))?.[0].length ?? 0;
    return { start: start - before, end: Math.max(joined, end + after) };
  }
  const name = NAMES_MARK.exec(near)?.[0];
  if (name !== undefined) {
    const isClosed = text.charAt(end) === (CLOSES_NAME[name.charAt(0)] ?? '^');
    return { start: start - name.length - blankBefore(near.slice(0, -name.length)), end: isClosed ? end + 1 : end };
  }
  if (isJoined) return { start: start - blankBefore(near), end: joined };
  if (text.charAt(end) !== ')') {
    const isApart = blankBefore(near) > 0 && CLOSES_APART.test(text.slice(end, end + 3));
    return { start: start - blankBefore(near), end: isApart ? end + 1 : end };
  }
  if (near.endsWith('(')) return { start: start - 1 - blankBefore(near.slice(0, -1)), end: end + 1 };
  const isOpen = /\([^()]*$/.test(text.slice(Math.max(0, start - 200), start));
  return { start: start - blankBefore(near), end: isOpen ? end : end + 1 };
}

/** What closes a name, by what opens it. */
const CLOSES_NAME: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** ` ,` and ` .` after a mark that a converter set apart on both sides */
const CLOSES_APART = /^[ \u00a0][,.;:?!](?!\d)/;

/** The blank that sets a mark apart from the word before it. */
function blankBefore(near: string): number {
  return /\S[ \u00a0]$/.test(near) ? 1 : 0;
}
