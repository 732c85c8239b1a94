import { countBelow } from './search.ts';

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
    const line = Math.max(0, countBelow(starts, offset + 1) - 1);
    return { line, character: offset - (starts[line] ?? 0) };
  };
}
