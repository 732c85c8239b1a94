import type { QaDocument } from '../model/document.ts';
import { cut } from '../text/cut.ts';
import { oneLine, shortened } from '../text/oneLine.ts';
import type { Span } from '../text/span.ts';
import { isInterrupted, MARK_UP, type Reading, reading, withoutMarks } from './reading.ts';

/** The beginning of a reading. */
export interface Beginning extends Reading {
  /** Whether the text goes on after it. */
  readonly more: boolean;
}

/** At most `length` of what a stretch of the document reads like, ending after a word where that is possible. */
export function beginning(document: QaDocument, span: Span, length: number): Beginning {
  // Only about as much is read as is shown: an outline opens every section, and must not read the whole document for
  // it, not even where the whole document is one line.
  for (let window = 4 * length; ; window *= 4) {
    const end = Math.min(span.end, span.start + window);
    const { text, runs } = reading(document, { start: span.start, end }, length + 1);
    if (text.length <= length && end < span.end) continue;
    const kept = cut(text, length);
    return { text: text.slice(0, kept), runs, more: kept < text.length };
  }
}

/** The first words of a stretch of the document on one line, with `…` where more follows. */
export function opening(document: QaDocument, span: Span, length: number): string {
  return shortened(plainLine(document, span, length) ?? readLine(document, span, length), length);
}

/**
 * More than `length` of a stretch on one line, or all of it, where it reads as it is printed but for marks and white
 * space; undefined where a note, furniture, a line that ends in a hyphen or a slash, or the mark-up of the heading below asks
 * for a full reading.
 */
function plainLine(document: QaDocument, span: Span, length: number): string | undefined {
  const { start, end } = span;
  const limit = Math.min(end, start + length + ROOM);
  if (isInterrupted(document, span, limit)) return undefined;
  const words = withoutMarks(document, start, limit);
  if (JOINED_LINES.test(words) || MARK_UP.test(words)) return undefined;
  const line = oneLine(words, Infinity);
  return line.length > length || limit === end ? line : undefined;
}

/** The same of any stretch, read no further than is needed. */
function readLine(document: QaDocument, span: Span, length: number): string {
  for (let window = 4 * length; ; window *= 4) {
    const end = Math.min(span.end, span.start + window);
    const line = oneLine(reading(document, { start: span.start, end }, window).text, Infinity);
    if (line.length > length || end === span.end) return line;
  }
}

/** How much marks and white space the first words of most stretches hold at most. */
const ROOM = 24;
/** Where a reading does not put a blank between two lines: after a hyphen or a slash, and before a lone closing mark. */
const JOINED_LINES = /[-/\u00ad\u2010]\s*[\r\n]|[\r\n]\s*[?.,;:!)\]»”]/;
