import { escaped } from '../../export/json.ts';
import type { Format } from './command.ts';
import { MOST_MEGABYTES } from './input.ts';
import { words } from './words.ts';

/** What a line of `--input jsonl` says. */
export interface Line {
  /** What its answer carries: any value of JSON. */
  readonly id: unknown;
  /** Counted from 1. */
  readonly line: number;
  readonly text?: string;
  readonly path?: string;
  /** What is wrong with the line. */
  readonly bad?: string;
}

const MOST = MOST_MEGABYTES.other * 1_000_000;
const END = 0x0a;

/** The lines of JSON in bytes that come in pieces, but for those that are blank. What is no such line is given all the same. */
export async function* jsonLines(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Line> {
  let rest: Uint8Array[] = [];
  let length = 0;
  let line = 1;
  for await (const piece of pieces) {
    let start = 0;
    for (let end = piece.indexOf(END); end >= 0; end = piece.indexOf(END, start)) {
      rest.push(piece.subarray(start, end));
      length += end - start;
      yield* read();
      start = end + 1;
    }
    length += piece.length - start;
    // What is too long is not kept, but for its length.
    if (length <= MOST) rest.push(piece.slice(start));
    else rest = [];
  }
  yield* read();

  function* read(): Generator<Line> {
    const bytes = Buffer.concat(rest);
    const isTooLong = length > MOST;
    [rest, length] = [[], 0];
    const one = isTooLong
      ? { id: null, line, bad: words.tooLarge(MOST_MEGABYTES.other) }
      : lineOf(bytes.toString('utf8'), line);
    line++;
    if (one) yield one;
  }
}

function lineOf(json: string, line: number): Line | undefined {
  if (json.trim() === '') return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { id: null, line, bad: words.noJson };
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, line, bad: words.noObject };
  const { id = null, text, path } = value as Record<string, unknown>;
  if (typeof text === 'string') {
    const isTooLong = text.length > MOST_MEGABYTES.text * 1_000_000;
    return isTooLong ? { id, line, bad: words.tooLarge(MOST_MEGABYTES.text) } : { id, line, text };
  }
  return typeof path === 'string' && path !== '' ? { id, line, path } : { id, line, bad: words.neitherTextNorPath };
}

/** What is answered to a line, or of a file: one line. What was made is text; what it was made in says how it stands there. */
export function answerTo(id: unknown, made: string, { lines }: Pick<Format, 'lines'>): string {
  const named = `{"id":${escaped(id)},`;
  if (lines === 'one object') return `${named}${made.trimEnd().slice(1)}\n`;
  if (lines === 'objects') return `${named}"lines":[${made.trimEnd().replaceAll('\n', ',')}]}\n`;
  return `${named}"output":${escaped(made)}}\n`;
}

/** What is answered where nothing could be made. */
export function errorFor(
  { id, line }: { readonly id: unknown; readonly line?: number | undefined },
  error: string,
): string {
  return `${escaped({ id, ...(line !== undefined && { line }), error })}\n`;
}
