import type { Citation, QaDocument } from '../model/document.ts';
import { landmarksAt } from '../model/landmarks.ts';
import { contains } from '../text/span.ts';

/** The publication that is cited at `offset`, or by the note of the mark there: the first, if it cites several. */
export function citationAt(document: QaDocument, offset: number): Citation | undefined {
  for (const landmark of landmarksAt(document, offset)) {
    if (landmark.kind === 'citation') return landmark.citation;
    const text = landmark.kind === 'mark' ? (landmark.note.content ?? landmark.note.definition) : undefined;
    const cited = text && document.citations.find(({ span }) => contains(text, span));
    if (cited !== undefined) return cited;
  }
  return undefined;
}
