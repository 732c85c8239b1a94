import { at } from '../text/span.ts';
import type { Note, QaDocument } from './document.ts';
import { sectionAt } from './sections.ts';

/** Tells in the text of which note an offset is; undefined elsewhere. */
export function noteAt({ notes, interruptions }: QaDocument): (offset: number) => Note | undefined {
  const byStart = new Map(notes.map((note) => [note.definition?.start, note]));
  return (offset) => {
    const { definition } = interruptions[at(interruptions, (span) => span, offset)] ?? {};
    return definition === undefined ? undefined : byStart.get(definition);
  };
}

/**
 * Tells to which sections belongs what stands at an offset, by their indices in `QaDocument.sections`; -1 is the header. What a
 * note says belongs where its marks stand, and not where print put its text.
 */
export function belonging(document: QaDocument): (offset: number) => readonly number[] {
  const noteOf = noteAt(document);
  return (offset) => {
    const { marks = [] } = noteOf(offset) ?? {};
    const indices = marks.map(({ start }) => sectionAt(document, start));
    return indices.length > 0 ? [...new Set(indices)] : [sectionAt(document, offset)];
  };
}
