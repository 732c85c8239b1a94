/** The lines of a text, column by column: entry `i` of each list is of line `i`. */
export interface Lines {
  /** Offset of the line's first character. */
  readonly start: ArrayLike<number>;
  /** Offset of its first printed character; equal to `last` where nothing is printed. */
  readonly first: ArrayLike<number>;
  /** Offset behind its last printed character. */
  readonly last: ArrayLike<number>;
}

/** Cuts a text at `\n`, `\r\n` and `\r`, as the language server protocol does. A form feed is a character of its line. */
export function linesOf(text: string): Lines {
  const lines = { start: [] as number[], first: [] as number[], last: [] as number[] };
  // A `\r` before a `\n` is white space at its line's end and needs no further look.
  if (text.includes('\r') && /\r(?!\n)/.test(text)) {
    let start = 0;
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) {
      add(lines, text, start, index);
      start = index + end.length;
    }
    add(lines, text, start, text.length);
    return lines;
  }
  let start = 0;
  for (let feed = text.indexOf('\n'); feed >= 0; feed = text.indexOf('\n', start)) {
    add(lines, text, start, feed);
    start = feed + 1;
  }
  add(lines, text, start, text.length);
  return lines;
}

function add(
  lines: { start: number[]; first: number[]; last: number[] },
  text: string,
  start: number,
  end: number,
): void {
  let first = start;
  while (first < end && isBlank(text.charCodeAt(first))) first++;
  let last = end;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
  lines.start.push(start);
  lines.first.push(first);
  lines.last.push(last);
}

/** Whether a UTF-16 unit leaves no ink: white space of all kinds, control characters, a byte order mark, a zero-width space. */
export function isBlank(unit: number): boolean {
  return (
    unit <= 32 ||
    (unit >= 0x7f &&
      (unit <= 0xa0 || unit === 0xfeff || (unit >= 0x2000 && unit <= 0x200b) || unit === 0x2028 || unit === 0x2029))
  );
}

/** The line that `offset` is in. */
export function lineAt(lines: Lines, offset: number): number {
  let low = 0;
  let high = lines.start.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines.start[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The first printed character at or after `offset`, or `end` where there is none before it. */
export function skipBlank(text: string, offset: number, end: number): number {
  let at = offset;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}
