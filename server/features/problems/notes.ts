import type { Note, QaDocument } from '../../model/document.ts';
import { noteTitle } from '../../model/titles.ts';
import type { Check } from './problem.ts';

/** Notes that lack a mark or a text, that do not count in the order of their marks, or of which two have one number. */
export const notes: Check = (document, report) => {
  for (const { number, definition, marks } of document.notes) {
    if (definition === undefined) {
      for (const mark of marks) report('mark-without-definition', mark, { numbers: [number] });
    } else if (marks.length === 0) report('definition-without-mark', definition, { numbers: [number] });
  }
  for (const { number, marks } of disordered(document)) report('notes-out-of-order', marks[0], { numbers: [number] });
  for (const [note, first] of twins(document)) {
    const span = first.content ?? first.marks[0];
    const related = span === undefined ? [] : [{ title: noteTitle(first), span }];
    report('duplicate-note', note.definition ?? note.marks[0], { numbers: [note.number], related });
  }
};

/**
 * Notes whose first mark stands after that of a higher number. Where a member and a minister each count from 1, the notes
 * of each are a series; numbers out of order make series too, but no number is in two of those.
 */
export function disordered({ notes }: QaDocument): readonly Note[] {
  if (new Set(notes.map(({ number }) => number)).size < notes.length) return [];
  const marked = notes.filter(({ marks }) => marks.length > 0);
  const byMark = marked.toSorted((a, b) => (a.marks[0]?.start ?? 0) - (b.marks[0]?.start ?? 0));
  let highest = 0;
  return byMark.filter(({ number }) => {
    const isLower = number < highest;
    highest = Math.max(highest, number);
    return isLower;
  });
}

/** Notes of a series that does not count from 1, each with an earlier one of the same number. */
export function twins({ notes }: QaDocument): readonly (readonly [note: Note, first: Note])[] {
  const firsts = new Map<number, Note>();
  const lowest = new Map<string, number>();
  for (const { series, number } of notes) lowest.set(series, Math.min(number, lowest.get(series) ?? number));
  return notes.flatMap((note) => {
    const first = firsts.get(note.number);
    if (first === undefined) firsts.set(note.number, note);
    return first !== undefined && note.series !== first.series && lowest.get(note.series) !== 1
      ? [[note, first] as const]
      : [];
  });
}
