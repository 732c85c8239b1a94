import type { QaDocument } from './document.ts';
import { reading } from './reading.ts';
import type { Span } from './span.ts';

/** The first words of a stretch of the document on one line, at most `length` long, with `…` where more follows. */
export function opening(document: QaDocument, span: Span, length: number): string {
  // Only as much is read as is shown: an outline opens every section of a document, and must not read all of it.
  for (let window = 3 * length; ; window *= 4) {
    const end = Math.min(span.end, span.start + window);
    const text = reading(document, { start: span.start, end })
      .text.replace(/[\s\p{Cc}]+/gu, ' ')
      .trim();
    if (text.length > length || end === span.end) return shortened(text, length);
  }
}

/** `text` cut between two words, so that it is at most `length` long with the `…` that then ends it. */
export function shortened(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, cut(text, length - 1)).trimEnd()}…`;
}

/** Where to cut a text so that at most `length` of it stays: after a word, where one ends in the last part of it. */
export function cut(text: string, length: number): number {
  if (text.length <= length) return text.length;
  let word = length;
  while (word > length / 2 && !/\s/.test(text[word] ?? '')) word--;
  if (word > length / 2) return word;
  const splitsPair = /[\ud800-\udbff]/.test(text[length - 1] ?? '') && /[\udc00-\udfff]/.test(text[length] ?? '');
  return splitsPair ? length - 1 : length;
}
