import type { QaDocument } from '../model/document.ts';
import { letters } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { reading } from './reading.ts';

/** How many words a person reads in a stretch of the document: notes and furniture do not count, broken words count once. */
export function wordCount(document: QaDocument, span: Span): number {
  return countWords(reading(document, span).text);
}

/** How many words a text has, with what is printed against them: `«ja»,` but not `–`. */
export function countWords(text: string): number {
  let count = 0;
  WORD.lastIndex = 0;
  while (WORD.test(text)) count++;
  return count;
}

/** The same words, in order, each from its first letter or digit on. */
export function wordsOf(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

const WORD = letters`/[\p{L}\p{N}]\S*/gu`;
