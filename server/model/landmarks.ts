import { at, type Span, touches } from '../text/span.ts';
import type { Citation, Note, QaDocument, Reference } from './document.ts';
import { sectionAt } from './sections.ts';

/** A place in the text that leads to other places. */
export type Landmark =
  /** `1` of `Motie Becker.1` */
  | { readonly kind: 'mark'; readonly span: Span; readonly note: Note }
  /** `het antwoord op vraag 3` */
  | { readonly kind: 'reference'; readonly span: Span; readonly reference: Reference }
  /** `Kamerstuk 35 300 VI, nr. 37` */
  | { readonly kind: 'citation'; readonly span: Span; readonly citation: Citation }
  /** `Vraag 9`; `index` is the section's index in `QaDocument.sections`. */
  | { readonly kind: 'heading'; readonly span: Span; readonly index: number }
  /** `1 Kamerstuk 35 300 VI, nr. 37` */
  | { readonly kind: 'definition'; readonly span: Span; readonly note: Note };

/** The landmarks that a cursor at `offset` touches, the narrowest kind first. */
export function landmarksAt(document: QaDocument, offset: number): readonly Landmark[] {
  const landmarks: Landmark[] = [];

  for (const note of document.notes) {
    const span = note.marks.find((mark) => touches(mark, offset));
    if (span !== undefined) landmarks.push({ kind: 'mark', span, note });
  }

  const furniture = document.furniture[at(document.furniture, (span) => span, offset)];
  // What goes on after the end of a page does not stand in it.
  if (furniture !== undefined && offset < furniture.end) return landmarks;

  const reference = document.references[at(document.references, spanOf, offset)];
  if (reference !== undefined) landmarks.push({ kind: 'reference', span: reference.span, reference });

  const citation = document.citations[at(document.citations, spanOf, offset)];
  if (citation !== undefined) landmarks.push({ kind: 'citation', span: citation.span, citation });

  const index = sectionAt(document, offset);
  const heading = document.sections[index]?.heading;
  if (heading !== undefined && touches(heading, offset)) landmarks.push({ kind: 'heading', span: heading, index });

  for (const note of document.notes) {
    const span = note.definition;
    if (span !== undefined && touches(span, offset)) landmarks.push({ kind: 'definition', span, note });
  }

  return landmarks;
}

const spanOf = ({ span }: { readonly span: Span }): Span => span;
