import { isBlank } from './blank.ts';
import { countBelow } from './search.ts';

/** The lines of a text, column by column: entry `i` of each list is of line `i`. */
export interface Lines {
  /** Offset of the line's first character. */
  readonly start: ArrayLike<number>;
  /** Offset of its first printed character; equal to `last` where nothing is printed. */
  readonly first: ArrayLike<number>;
  /** Offset after its last printed character. */
  readonly last: ArrayLike<number>;
}

const LINE_END = /\r\n?|\n/g;

/** Cuts a text at `\n`, `\r\n` and `\r`, as the language server protocol does. A form feed is a character of its line. */
export function linesOf(text: string): Lines {
  // A `\r` before a `\n` is white space at its line's end and needs no further look.
  const isMac = text.includes('\r') && /\r(?!\n)/.test(text);
  let columns = columnsOf(16 + (text.length >> 4));
  let count = 0;
  for (let start = 0, next = 0; next >= 0; start = next, count++) {
    let end = text.length;
    if (isMac) {
      LINE_END.lastIndex = start;
      end = LINE_END.exec(text)?.index ?? end;
      next = end < text.length ? LINE_END.lastIndex : -1;
    } else {
      next = text.indexOf('\n', start) + 1;
      if (next > 0) end = next - 1;
      else next = -1;
    }
    let first = start;
    while (first < end && isBlank(text.charCodeAt(first))) first++;
    let last = end;
    while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
    if (count === columns.start.length) columns = columnsOf(2 * count, columns);
    columns.start[count] = start;
    columns.first[count] = first;
    columns.last[count] = last;
  }
  const { start, first, last } = columns;
  return { start: start.slice(0, count), first: first.slice(0, count), last: last.slice(0, count) };
}

/** Room for so many lines, with those that are known already. */
function columnsOf(size: number, known?: { start: Int32Array; first: Int32Array; last: Int32Array }) {
  const columns = { start: new Int32Array(size), first: new Int32Array(size), last: new Int32Array(size) };
  if (known) {
    columns.start.set(known.start);
    columns.first.set(known.first);
    columns.last.set(known.last);
  }
  return columns;
}

/** The line that `offset` is in. */
export function lineAt(lines: Lines, offset: number): number {
  return Math.max(0, countBelow(lines.start, offset + 1) - 1);
}

/** The next few printed lines above (`by` is -1) or below (1) a line. */
export function printedLines(lines: Lines, from: number, by: 1 | -1, count: number): number[] {
  const found: number[] = [];
  for (let line = from + by; found.length < count && Math.abs(line - from) < 4 * count; line += by) {
    const [first, last] = [lines.first[line], lines.last[line]];
    if (first === undefined) break;
    if (first !== last) found.push(line);
  }
  return found;
}

/** How a text ends its lines: as it ends the first, and where it has but one, with `\n`. */
export function lineEndOf(text: string): string {
  return /\r\n?|\n/.exec(text)?.[0] ?? '\n';
}
