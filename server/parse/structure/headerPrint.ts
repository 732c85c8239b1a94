import type { Reading, Run } from '../../reading/reading.ts';
import { isSpace, SOFT_HYPHEN } from '../../text/blank.ts';
import { letters } from '../../text/letters.ts';
import type { Span } from '../../text/span.ts';

/**
 * What `span` covers, as a header is read: with single spaces, line ends as `\n`, words whole across them, and
 * without the marks of Markdown.
 */
export function headerPrintOf(source: string, span: Span): Reading {
  const pieces: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let blank = '';
  let isBroken = false;
  for (const { start, end } of inReadingOrder(source, span)) {
    if (start > span.start) blank = '\n';
    for (let at = start; at < end; ) {
      const code = source.charCodeAt(at);
      if (isSpace(code)) {
        if (blank !== '\n') blank = code === 0x0a || code === 0x0d ? '\n' : ' ';
        at++;
        continue;
      }
      if (code === SOFT_HYPHEN || isMarkdown(source, at, code)) {
        isBroken ||= code === SOFT_HYPHEN;
        at++;
        continue;
      }
      const last = runs.at(-1);
      const goesOn = blank === '\n' && CONTINUED.test(source.slice(at, at + 4));
      if (goesOn && last && HYPHENATED.test(endOf(pieces))) {
        pieces.push(pieces.pop()?.slice(0, -1) ?? '');
        runs[runs.length - 1] = { start: last.start, end: last.end - 1, source: last.source };
        length--;
      } else if (blank !== '' && last && !(goesOn && isBroken)) {
        pieces.push(blank);
        length++;
      }
      blank = '';
      isBroken = false;
      const next = wordsEnd(source, at, end);
      pieces.push(source.slice(at, next));
      runs.push({ start: length, end: length + next - at, source: at });
      length += next - at;
      at = next;
    }
  }
  return { text: pieces.join(''), runs };
}

/** The last two characters of a text. */
function endOf(pieces: readonly string[]): string {
  return `${pieces.at(-2) ?? ''}${pieces.at(-1) ?? ''}`.slice(-2);
}

/** Where words with single spaces end, or what must be looked at more closely begins. */
function wordsEnd(source: string, start: number, end: number): number {
  const stops = (at: number) => at >= end || isSpace(source.charCodeAt(at)) || MARKS.includes(source.charCodeAt(at));
  let at = start + 1;
  while (!stops(at) || (source.charCodeAt(at) === 0x20 && at < end && !stops(at + 1))) at++;
  return at;
}

/** `#`, `*`, `_` and soft hyphens */
const MARKS = [0x23, 0x2a, 0x5f, SOFT_HYPHEN];

/** A row of a table that a converter drew, `| Datum | 16 mei 2024 |`, and the `+-----+` above and below it. */
const ROW = /^[^\S\r\n]{0,8}\|[^\r\n]*/;
const RULE = /^[^\S\r\n]{0,8}\+[-=+:]{4,}[^\S\r\n]*$/;

/** The parts of a source in the order in which one reads them: tables column by column, without their borders. */
function inReadingOrder(source: string, { start: first, end }: Span): readonly Span[] {
  const text = source.slice(first, end);
  if (!text.includes('|')) return [{ start: first, end }];
  const parts: Span[] = [];
  let columns: Span[][] = [];
  const closeTable = () => {
    parts.push(...columns.flat());
    columns = [];
  };
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const start = first + index;
    if (RULE.test(line)) closeTable();
    else if (ROW.test(line)) {
      [...line.matchAll(/\|([^|]+)/g)].forEach(({ index, 1: cell = '' }, column) => {
        const from = start + index + 1;
        columns[column] ??= [];
        columns[column]?.push({ start: from, end: from + cell.length });
      });
    } else {
      closeTable();
      parts.push({ start, end: start + line.length });
    }
  }
  closeTable();
  return parts;
}

/** `Zorgak-`, but not `EU-`, at a line's end */
const HYPHENATED = letters`/\p{Ll}-$/u`;
/** `koord` after it, but not the `en` of `in- en uitvoer` */
const CONTINUED = letters`/^(?!(?:en|of)(?!\p{L}))\p{Ll}/u`;

/** `_` of `kst_36410` */
const WITHIN_WORD = letters`/^[\p{L}\d]_[\p{L}\d]$/u`;

/** `*`, the `#` before a title, and the `_` around `_spreekkamer_` */
function isMarkdown(source: string, at: number, code: number): boolean {
  if (code === 0x2a) return true;
  if (code === 0x23) return /(?:^|[\s#])$/.test(source.slice(Math.max(0, at - 1), at));
  return code === 0x5f && !WITHIN_WORD.test(source.slice(Math.max(0, at - 1), at + 2));
}
