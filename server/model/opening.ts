import type { QaDocument } from './document.ts';
import { type Reading, reading } from './reading.ts';
import type { Span } from './span.ts';

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
    const { text, offsets } = reading(document, { start: span.start, end }, length + 1);
    if (text.length <= length && end < span.end) continue;
    const kept = cut(text, length);
    return { text: text.slice(0, kept), offsets, more: kept < text.length };
  }
}

/** The first words of a stretch of the document on one line, with `…` where more follows. */
export function opening(document: QaDocument, span: Span, length: number): string {
  const { text, more } = beginning(document, span, length);
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return more ? `${line}…` : line;
}

/** Where to cut a text so that at most `length` of it stays: after a word, where one ends in the last part of that. */
function cut(text: string, length: number): number {
  if (text.length <= length) return text.length;
  let word = length;
  while (word > length / 2 && !/\s/.test(text[word] ?? '')) word--;
  if (word > length / 2) return word;
  const splitsPair = /[\ud800-\udbff]/.test(text[length - 1] ?? '') && /[\udc00-\udfff]/.test(text[length] ?? '');
  return splitsPair ? length - 1 : length;
}
