import type { Note, QaDocument } from '../model/document.ts';
import { noteAt } from '../model/noteAt.ts';
import { extent, sectionAt, sectionsIn } from '../model/sections.ts';
import { contains, type Span } from '../text/span.ts';

/** A note as one reads it without leaving its mark. */
export interface NearestNote<Place = Span> {
  /** `1` of `Motie Becker.1` */
  readonly mark: Place;
  /** `Kamerstuk 35 300 VI, nr. 37`; undefined where that is missing. */
  readonly text: Place | undefined;
}

/**
 * The note whose text is at `offset`, or else whose mark is nearest in the section around it, before or after: whoever
 * wants to read a note need not put the cursor on a single digit. Where that section has none, it is one of the answers
 * to the question, or of the questions of the answer: those are counted together.
 */
export function nearestNote(document: QaDocument, offset: number): NearestNote | undefined {
  const here = noteAt(document)(offset);
  const [mark] = here?.marks ?? [];
  if (here !== undefined && mark !== undefined) return { mark, text: textOf(here) };
  const section = document.sections[sectionAt(document, offset)];
  if (section === undefined)
    return nearestIn(document, { start: 0, end: document.sections[0]?.body.start ?? 0 }, offset);
  for (const one of [section, ...sectionsIn(document, section.counterparts)]) {
    const found = nearestIn(document, extent(one), offset);
    if (found !== undefined) return found;
  }
  return undefined;
}

function nearestIn({ notes }: QaDocument, around: Span, offset: number): NearestNote | undefined {
  let nearest: NearestNote | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const note of notes) {
    for (const mark of note.marks) {
      const distance = Math.max(mark.start - offset, offset - mark.end, 0);
      if (distance >= least || !contains(around, mark)) continue;
      least = distance;
      nearest = { mark, text: textOf(note) };
    }
  }
  return nearest;
}

const textOf = ({ content, definition }: Note) => content ?? definition;
