import type { Note } from './document.ts';

/** Notes as one lists them: those of each series together, by their numbers; each with its index in the list given. */
export function bySeries(notes: readonly Note[]): readonly { readonly note: Note; readonly index: number }[] {
  const compare = (a: Note, b: Note) =>
    a.series.length - b.series.length || a.series.localeCompare(b.series) || a.number - b.number;
  return notes.map((note, index) => ({ note, index })).sort((a, b) => compare(a.note, b.note));
}
