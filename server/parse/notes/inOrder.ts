import type { Note } from '../../model/document.ts';
import type { Span } from '../../text/span.ts';
import type { FoundNote } from './found.ts';
import type { Numeral } from './numeral.ts';

/** Puts notes in the order of their first place, and names their series in the order in which these begin. */
export function inOrder(
  found: readonly FoundNote[],
  extent: (definition: Numeral) => { definition: Span; content: Span },
): Note[] {
  const sorted = found
    .map((note) => ({ note, at: note.mark?.start ?? note.definition?.start ?? 0 }))
    .sort((a, b) => a.at - b.at);
  const names = new Map<string, string>();
  return sorted.map(({ note }) => {
    const { number, mark, definition } = note;
    const series = names.get(note.series) ?? nameOf(names.size);
    names.set(note.series, series);
    const spans = definition && extent(definition);
    return {
      series,
      number,
      definition: spans?.definition,
      content: spans?.content,
      marks: mark ? [{ start: mark.start, end: mark.end }, ...note.repeated] : [],
    };
  });
}

/** a, b … z, aa, ab … */
function nameOf(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : nameOf(Math.floor(index / 26) - 1) + last;
}
