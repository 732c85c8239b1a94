/** A place in a text as the language server protocol counts it: from zero, in UTF-16 units of its line. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A function from offsets in `text` to positions; lines end at `\n`, `\r\n` and `\r`. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  return (offset) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: offset - (starts[low] ?? 0) };
  };
}
