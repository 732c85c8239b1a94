import type { Role } from '../../model/document.ts';
import type { Span } from '../../text/span.ts';
import type { FoundNote } from './found.ts';
import type { Numeral, PlacedNumeral } from './numeral.ts';

/** A note while its mark and its text are found. */
interface Growing {
  series: string;
  readonly number: number;
  readonly mark: Numeral | undefined;
  definition: Numeral | undefined;
  readonly repeated: readonly Span[];
  /** Of the section that its mark stands in. */
  readonly role: Role | undefined;
}

/** What a superscript number that begins a line is worth where its text begins with a capital, as that of a note does. */
const OPENS_NOTE = 2;

/**
 * The notes whose numbers are superscript where they are marked and where they are defined. Clean text has each text in
 * the section of its mark, so that of two marks with one number that of the same section is meant, and two series need
 * not be told apart by their order. None where no text begins so: superscript marks then belong to plain numbers.
 *
 * @param roles of the sections, by their indices.
 */
export function notesInPlace(
  numerals: readonly PlacedNumeral[],
  roles: readonly { readonly role: Role }[],
): readonly FoundNote[] {
  const raised = numerals.filter(({ numeral }) => numeral.style === 'superscript');
  if (!raised.some(({ numeral }) => numeral.definition > OPENS_NOTE)) return [];
  const notes: Growing[] = [];
  const open = new Map<number, { readonly note: Growing; readonly section: number }[]>();
  for (const { section, start, end, content, numeral } of raised) {
    const { number } = numeral;
    const placed = { ...numeral, start, end, content };
    const role = roles[section - 1]?.role;
    const waiting = open.get(number) ?? [];
    open.set(number, waiting);
    const own = waiting.findIndex((one) => one.section === section);
    if (numeral.definition > OPENS_NOTE || (numeral.definition > 0 && own >= 0)) {
      const [found] = waiting.splice(Math.max(0, own), 1);
      const note = found?.note ?? { series: '', number, mark: undefined, definition: undefined, repeated: [], role };
      if (found === undefined) notes.push(note);
      note.definition = placed;
    } else {
      const note = { series: '', number, mark: placed, definition: undefined, repeated: [], role };
      notes.push(note);
      waiting.push({ note, section });
    }
  }
  return inSeries(withoutFurtherMarks(notes));
}

/** Without marks of a note that has its text already: these are further marks of it. */
function withoutFurtherMarks(notes: readonly Growing[]): readonly Growing[] {
  const told = new Set<number>();
  return notes.filter(({ number, definition }) => {
    if (definition === undefined) return !told.has(number);
    told.add(number);
    return true;
  });
}

/** Notes in the series that their numbers continue: of two, that of the questions or that of the answers. */
function inSeries(notes: readonly Growing[]): readonly FoundNote[] {
  const series: { readonly name: string; last: number; readonly role: Role | undefined }[] = [];
  for (const note of notes) {
    const continued = (most: (last: number) => boolean) => {
      const all = series.filter(({ last }) => most(last));
      return all.findLast(({ role }) => role === note.role) ?? all.at(-1);
    };
    let own = continued((last) => last === note.number - 1);
    if (own === undefined && note.number > 1) own = continued((last) => last < note.number);
    if (own === undefined) {
      own = { name: `superscript ${series.length}`, last: 0, role: note.role };
      series.push(own);
    }
    own.last = note.number;
    note.series = own.name;
  }
  return notes;
}
