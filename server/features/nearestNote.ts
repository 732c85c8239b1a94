import type { Note, QaDocument } from '../model/document.ts';
import { extent, sectionAt } from '../model/sections.ts';
import { contains, type Span } from '../text/span.ts';

/** A note as one reads it without leaving its mark. */
export interface NearestNote<Place = Span> {
  /** `1` of `Motie Becker.1` */
  readonly mark: Place;
  /** `Kamerstuk 35 300 VI, nr. 37` */
  readonly text: Place;
}

/**
 * The note whose mark is nearest to `offset` in the section around it, before or behind: whoever wants to read a note
 * need not put the cursor on a single digit.
 */
export function nearestNote(document: QaDocument, offset: number): NearestNote | undefined {
  const section = document.sections[sectionAt(document, offset)];
  const around = section === undefined ? { start: 0, end: document.sections[0]?.body.start ?? 0 } : extent(section);
  let nearest: NearestNote | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const note of document.notes) {
    const text = textOf(note);
    if (text === undefined) continue;
    for (const mark of note.marks) {
      const distance = Math.max(mark.start - offset, offset - mark.end, 0);
      if (distance >= least || !contains(around, mark)) continue;
      least = distance;
      nearest = { mark, text };
    }
  }
  return nearest;
}

const textOf = ({ content, definition }: Note) => content ?? definition;
