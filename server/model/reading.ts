import type { QaDocument } from './document.ts';
import type { Span } from './span.ts';

/** A stretch of the document as a person reads it. */
export interface Reading {
  /** Notes and furniture out, wrapped lines joined, line-end hyphens undone; paragraphs are separated by `\n\n`. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the source, and one more for the end. */
  readonly offsets: readonly number[];
}

/** The reading text of what `span` covers. */
export function reading(document: QaDocument, span: Span): Reading {
  const text = document.text.slice(span.start, span.end).trim();
  return { text, offsets: Array.from({ length: text.length + 1 }, (_, i) => span.start + i) };
}
