import type { Span } from '../../text/span.ts';
import type { Numeral } from './numeral.ts';
import type { Pages } from './pages.ts';
import type { State } from './path.ts';

/** A note as a sequence gives it, before the extent of its definition is known. */
export interface FoundNote {
  /** The same for all notes of a series, and different for those of another. */
  readonly series: string;
  readonly number: number;
  readonly definition: Numeral | undefined;
  readonly mark: Numeral | undefined;
  /** Further marks of the same note. */
  readonly repeated: readonly Span[];
}

/** Reads the notes off the best path. */
export function notesOn(style: string, best: State): FoundNote[] {
  const path: State[] = [];
  for (let state: State | undefined = best; state; state = state.before) path.push(state);
  const found: FoundNote[] = [];
  let series = '';
  let notes = new Map<number, { -readonly [Key in keyof FoundNote]: FoundNote[Key] }>();
  for (let last = -1, index = path.length - 1; index >= 0; index--) {
    const { reading, placed, run } = path[index] ?? best;
    if (!placed || reading === 'start') continue;
    if (run !== last) {
      last = run;
      series = `${style} ${run}`;
      notes = new Map();
    }
    const { number } = placed.numeral;
    let note = notes.get(number);
    if (!note) {
      note = { series, number, mark: undefined, definition: undefined, repeated: [] };
      notes.set(number, note);
      found.push(note);
    }
    note[reading] = { ...placed.numeral, start: placed.start, end: placed.end, content: placed.content };
  }
  return found;
}

/** The least that a definition without a mark must be worth to be kept. */
const SURE_DEFINITION = 4.4;

/** What parentheses before a text are worth by themselves. */
const ROUND = 2;
/** The least that a mark or a definition must be worth to be kept alone beside a note of its series that is whole. */
const SURE_MARK = 3;
const LIKELY_DEFINITION = 1.8;

/** Whether `(1) Kamerstuk …` is the text of a note, and no item of a list: by its words, or at the foot of a page. */
function isRoundNote(definition: Numeral | undefined, pages: Pages): boolean {
  return definition !== undefined && (definition.definition > ROUND || pages.footing(definition.start) > 0);
}

/** Leaves out what stayed unresolved, unless its style or the notes beside it say surely what it is. */
export function resolved(notes: readonly FoundNote[], pages: Pages): FoundNote[] {
  const whole = new Set<string>();
  for (const note of notes) if (isWhole(note)) whole.add(`${note.series} ${note.number}`);
  return notes.filter(({ series, number, mark, definition }) => {
    if ((mark ?? definition)?.style === 'round') return mark !== undefined && isRoundNote(definition, pages);
    if (mark && definition) return true;
    // `(noot 3)` of another publication
    if (mark?.style === 'named') return false;
    const beside = whole.has(`${series} ${number - 1}`) || whole.has(`${series} ${number + 1}`);
    if (mark) return mark.style !== 'plain' || (beside && mark.mark >= SURE_MARK);
    if (!definition) return false;
    // A list in the running text has the look of notes in parentheses.
    const isList = definition.style === 'parenthesis' && pages.footing(definition.start) <= 0;
    return definition.definition >= (beside ? LIKELY_DEFINITION : SURE_DEFINITION) && !isList;
  });
}

export function isWhole({ mark, definition }: FoundNote): boolean {
  return mark !== undefined && definition !== undefined;
}
