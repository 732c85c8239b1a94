import type { QaDocument } from '../model/document.ts';
import { type Span, startedBy } from '../text/span.ts';

/** How many notes have marks in a stretch of the document: one that is marked twice there counts once. */
export function noteCounter({ notes }: QaDocument): (span: Span) => number {
  const marks = notes
    .flatMap(({ marks }, note) => marks.map(({ start }) => ({ note, span: { start, end: start } })))
    .sort((a, b) => a.span.start - b.span.start);
  const before = (offset: number) => startedBy(marks, ({ span }) => span, offset - 1);
  return ({ start, end }) => new Set(marks.slice(before(start), before(end)).map(({ note }) => note)).size;
}
