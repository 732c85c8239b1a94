import { disordered, twins } from '../features/problems/notes.ts';
import type { Note, QaDocument } from '../model/document.ts';
import { type Edit, inOrder } from './edit.ts';
import { renumberedNotes } from './numbers.ts';

/**
 * Numbers notes in the order of their marks, and lets the texts of notes change places, so that they stand in that order
 * too; but not where a member and a minister each count from 1, nor where the number of one stands in the text of another.
 */
export function orderNotes(document: QaDocument): readonly Edit[] {
  const { notes, text } = document;
  if (disordered(document).length === 0 && twins(document).length === 0) return [];
  if (notes.filter(({ number }) => number === 1).length > 1) return [];
  const marked = notes.filter(({ marks }) => marks.length > 0);
  const byMark = marked.toSorted((a, b) => (a.marks[0]?.start ?? 0) - (b.marks[0]?.start ?? 0));
  const numbers = new Map(byMark.map((note, index) => [note, index + 1]));
  // What no mark counts keeps its place after all others.
  const numberOf = (note: Note) => numbers.get(note) ?? note.number;
  const written = marked.flatMap((note) => (note.content === undefined ? [] : [{ note, content: note.content }]));
  const slots = written.toSorted((a, b) => a.content.start - b.content.start);
  const wanted = written.toSorted((a, b) => numberOf(a.note) - numberOf(b.note));
  // The number before each text is that of the note whose text comes to stand there.
  const slotOf = new Map(slots.map(({ note }, index) => [note, wanted[index]?.note ?? note]));
  const texts = slots.flatMap(({ note, content }): Edit[] => {
    const own = slotOf.get(note)?.content;
    return own === undefined || own === content ? [] : [{ span: content, text: text.slice(own.start, own.end) }];
  });
  const aboveText = (note: Note) => numberOf(slotOf.get(note) ?? note);
  const edits = inOrder([...renumberedNotes(document, numberOf, aboveText), ...texts]);
  // A text in which the number of another note stands cannot change places.
  const overlaps = edits.some(({ span }, index) => span.start < (edits[index - 1]?.span.end ?? 0));
  return overlaps ? [] : edits;
}
