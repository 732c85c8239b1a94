import type { Position, Range } from 'vscode-languageserver/node';
import type { Span } from '../../server/text/span.ts';

/** A document as a client has it in front of it, which counts lines by itself and not as the server does. */
export interface Page {
  readonly uri: string;
  readonly text: string;
  /** The lines without what ends them. */
  readonly lines: readonly Span[];
}

export function page(uri: string, text: string): Page {
  const lines: Span[] = [];
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) {
    lines.push({ start, end: index });
    start = index + lineEnd.length;
  }
  lines.push({ start, end: text.length });
  return { uri, text, lines };
}

/** Where an offset is; there is no place inside a CRLF, so it is then before that. */
export function positionAt({ lines }: Page, offset: number): Position {
  let [first, next] = [0, lines.length];
  while (next - first > 1) {
    const middle = (first + next) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) first = middle;
    else next = middle;
  }
  const { start, end } = lines[first] ?? { start: 0, end: 0 };
  return { line: first, character: Math.min(offset, end) - start };
}

/** The place at a share of the text, from 0 to 1. */
export function positionAtShare(on: Page, share: number): Position {
  return positionAt(on, Math.floor(share * on.text.length));
}

/** The offset of a place, or undefined where there is no such place. */
export function offsetAt({ lines }: Page, { line, character }: Position): number | undefined {
  const found = lines[line];
  if (found === undefined || !(character >= 0) || character > found.end - found.start) return undefined;
  return found.start + character;
}

/** The words in a range, which must be there. */
export function wordsIn(on: Page, { start, end }: Range): string {
  const [from, to] = [offsetAt(on, start), offsetAt(on, end)];
  if (from === undefined || to === undefined) throw new Error(`${JSON.stringify({ start, end })} is not in the text`);
  return on.text.slice(from, to);
}

/** A change as an editor tells a server of it. */
export interface Change {
  readonly range: Range;
  readonly text: string;
}

/** A change of what is between two offsets, and the page after it. */
export function changed(on: Page, from: number, to: number, text: string): { change: Change; after: Page } {
  const [start, end] = [positionAt(on, from), positionAt(on, to)];
  const after = page(on.uri, on.text.slice(0, offsetAt(on, start)) + text + on.text.slice(offsetAt(on, end)));
  return { change: { range: { start, end }, text }, after };
}
