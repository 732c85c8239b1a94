import { isBlank } from '../citations/scan.ts';
import { letters } from '../model/letters.ts';
import type { Span } from '../model/span.ts';

/** A text with single spaces, line ends as `\n`, words whole across them, and without the marks of Markdown. */
export interface HeaderPrint {
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the source. */
  readonly offsets: readonly number[];
}

/** The print of a header that ends at `end`. */
export function headerPrintOf(source: string, end: number): HeaderPrint {
  let text = '';
  const offsets: number[] = [];
  let blank = '';
  for (const { start, end: behind } of inReadingOrder(source, end)) {
    if (start > 0) blank = '\n';
    for (let at = start; at < behind; at++) {
      const code = source.charCodeAt(at);
      if (isBlank(code)) {
        if (blank !== '\n') blank = code === 0x0a || code === 0x0d ? '\n' : ' ';
        continue;
      }
      if (isMarkdown(source, at, code)) continue;
      if (blank === '\n' && HYPHENATED.test(text.slice(-2)) && CONTINUED.test(source.slice(at, at + 4))) {
        text = text.slice(0, -1);
        offsets.pop();
      } else if (blank !== '' && text !== '') {
        text += blank;
        offsets.push(at - 1);
      }
      blank = '';
      text += source.charAt(at);
      offsets.push(at);
    }
  }
  return { text, offsets };
}

/** The place in the source of a stretch of the print. */
export function sourceOf({ offsets }: HeaderPrint, start: number, end: number): Span {
  const first = offsets[start] ?? 0;
  return { start: first, end: (offsets[end - 1] ?? first) + 1 };
}

/** A row of a table that a converter drew, `| Datum | 16 mei 2024 |`, and the `+-----+` above and below it. */
const ROW = /^[^\S\r\n]{0,8}\|[^\r\n]*/;
const RULE = /^[^\S\r\n]{0,8}\+[-=+:]{4,}[^\S\r\n]*$/;

/** The parts of a source in the order in which one reads them: tables column by column, without their borders. */
function inReadingOrder(source: string, end: number): readonly Span[] {
  if (!source.slice(0, end).includes('|')) return [{ start: 0, end }];
  const parts: Span[] = [];
  let columns: Span[][] = [];
  const closeTable = () => {
    parts.push(...columns.flat());
    columns = [];
  };
  for (const { index: start, 0: line } of source.slice(0, end).matchAll(/[^\r\n]+/g)) {
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
/** `koord` behind it, but not the `en` of `in- en uitvoer` */
const CONTINUED = letters`/^(?!(?:en|of)(?!\p{L}))\p{Ll}/u`;

/** `_` of `kst_36410` */
const WITHIN_WORD = letters`/^[\p{L}\d]_[\p{L}\d]$/u`;

/** `*`, the `#` before a title, and the `_` around `_spreekkamer_` */
function isMarkdown(source: string, at: number, code: number): boolean {
  if (code === 0x2a) return true;
  if (code === 0x23) return /(?:^|[\s#])$/.test(source.slice(Math.max(0, at - 1), at));
  return code === 0x5f && !WITHIN_WORD.test(source.slice(Math.max(0, at - 1), at + 2));
}
