import type { QaDocument } from './document.ts';
import { reading } from './reading.ts';
import type { Span } from './span.ts';

/** How many words a person reads in a stretch of the document: notes and furniture do not count, broken words count once. */
export function wordCount(document: QaDocument, span: Span): number {
  return wordsOf(reading(document, span).text).length;
}

/** The words of a text, in order, with what is printed against them: `«ja»,` but not `–`. */
export function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}
