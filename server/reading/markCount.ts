import type { QaDocument } from '../model/document.ts';
import { type Span, startedBy } from '../text/span.ts';

/** How many marks of notes stand in a stretch of the document. */
export function markCount({ marks }: QaDocument, { start, end }: Span): number {
  const before = (offset: number) => startedBy(marks, (mark) => mark, offset - 1);
  return before(end) - before(start);
}
