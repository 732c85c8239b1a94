import { ok, strictEqual } from 'node:assert/strict';
import type { Span } from '../server/text/span.ts';

/** A document with marks written into it: `<|>` is the cursor, `<|Vraag 1|>` a place. */
export interface Marked {
  readonly text: string;
  readonly cursor: number | undefined;
  readonly places: readonly Span[];
}

/** Takes the marks out of a text, and the indentation that a template in a test has. A mark that is forgotten throws. */
export function marked(source: string): Marked {
  let text = '';
  let cursor: number | undefined;
  const open: number[] = [];
  const places: Span[] = [];
  // '<|>' is tried first, so that it is not read as an opening mark.
  for (const piece of unindented(source).split(/(<\|>|<\||\|>)/)) {
    if (piece === '<|>') {
      ok(cursor === undefined, `two cursors in ${source}`);
      cursor = text.length;
    } else if (piece === '<|') open.push(text.length);
    else if (piece === '|>') {
      const start = open.pop();
      ok(start !== undefined, `a place ends that does not begin in ${source}`);
      places.push({ start, end: text.length });
    } else text += piece;
  }
  ok(open.length === 0, `a place does not end in ${source}`);
  return { text, cursor, places };
}

/** Asserts that `actual` are the places marked in `expected`, and shows both as texts with marks where they are not. */
export function samePlaces(expected: Marked, actual: readonly Span[]): void {
  strictEqual(write({ ...expected, places: actual }), write(expected));
}

/** A text with its marks written into it. */
export function write({ text, cursor, places }: Marked): string {
  const marks = [
    ...places.flatMap(({ start, end }) => [
      { offset: start, order: 2, mark: '<|' },
      { offset: end, order: 0, mark: '|>' },
    ]),
    ...(cursor === undefined ? [] : [{ offset: cursor, order: 1, mark: '<|>' }]),
  ].sort((a, b) => a.offset - b.offset || a.order - b.order);
  let written = '';
  let last = 0;
  for (const { offset, mark } of marks) {
    written += text.slice(last, offset) + mark;
    last = offset;
  }
  return written + text.slice(last);
}

/** A template of several lines without its first line break and the indentation that all its lines share. */
export function unindented(source: string): string {
  if (!source.startsWith('\n')) return source;
  const lines = source.slice(1).split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  if (lines.at(-1)?.trim() === '') lines[lines.length - 1] = '';
  return lines.map((line) => line.slice(Math.min(indent, line.length))).join('\n');
}
