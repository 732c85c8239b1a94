import { listed } from '../../text/listed.ts';
import { frontCount } from '../../text/search.ts';
import type { FoundNote } from './found.ts';
import { isWhole } from './found.ts';
import type { PlacedNumeral } from './numeral.ts';

/**
 * Adds the mark of a note that alone has none, where print set just that apart from its word: between the marks of the
 * notes before and after it stands its number once, `De leden vragen 17` + line end + `een toelichting`.
 */
export function withLostMarks(notes: readonly FoundNote[], numerals: readonly PlacedNumeral[]): readonly FoundNote[] {
  const lost = notes.filter(({ mark, definition }) => mark === undefined && definition?.style === 'plain');
  if (lost.length === 0) return notes;
  const whole = new Map(notes.filter(isWhole).map((note) => [`${note.series} ${note.number}`, note.mark?.start ?? 0]));
  const apart = new Map<number, PlacedNumeral[]>();
  for (const placed of numerals)
    if (placed.numeral.style === 'apart') listed(apart, placed.numeral.number).push(placed);
  const found = new Map<FoundNote, PlacedNumeral>();
  for (const note of lost) {
    const [before, after] = [-1, 1].map((by) => whole.get(`${note.series} ${note.number + by}`));
    if (before === undefined || after === undefined) continue;
    const candidates = apart.get(note.number) ?? [];
    const startOf = (index: number) => candidates[index]?.start ?? Number.POSITIVE_INFINITY;
    const first = frontCount(candidates.length, (index) => startOf(index) < before);
    const placed = startOf(first) < after && startOf(first + 1) >= after ? candidates[first] : undefined;
    if (placed) found.set(note, placed);
  }
  return notes.map((note) => {
    const placed = found.get(note);
    if (placed === undefined) return note;
    const { numeral, start, end, content } = placed;
    return { ...note, mark: { ...numeral, start, end, content } };
  });
}
