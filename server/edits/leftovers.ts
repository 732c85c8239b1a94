import { brokenWords, leftoverLines } from '../features/problems/leftovers.ts';
import type { QaDocument } from '../model/document.ts';
import type { Edit } from './edit.ts';

/** Writes words as one that a printed line broke: the one that is broken at an offset, or every one. */
export function joinWords(document: QaDocument, start?: number): readonly Edit[] {
  return brokenWords(document)
    .filter((span) => start === undefined || span.start === start)
    .map((span) => ({ span, text: '' }));
}

/** Removes the feet of printed pages, with their lines and the empty ones above: the one at an offset, or every one. */
export function removeFurniture(document: QaDocument, start?: number): readonly Edit[] {
  const { text } = document;
  const edits: Edit[] = [];
  for (const span of leftoverLines(document)) {
    if (start !== undefined && span.start !== start) continue;
    let from = span.start;
    while (from > (edits.at(-1)?.span.end ?? 0) && /\s/.test(text.charAt(from - 1))) from--;
    let { end } = span;
    while (/[^\S\r\n]/.test(text.charAt(end))) end++;
    // What stands after it on its line goes on below what stands above.
    const isLine = end === text.length || /[\r\n]/.test(text.charAt(end));
    edits.push({ span: { start: isLine ? from : span.start, end }, text: '' });
  }
  return edits;
}
