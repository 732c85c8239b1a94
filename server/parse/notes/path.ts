import type { Note } from '../../model/document.ts';
import type { Span } from '../../text/span.ts';
import type { Numeral } from './numerals.ts';

/**
 * Notes that have lost their mark-up, found as sequences.
 *
 * Any digit may be a mark or open a definition, so no line can be judged by itself. But the marks of a series rise
 * 1, 2, 3 … through the text, its definitions do the same, and a definition comes after its mark, soon. So the
 * numerals of a document, each with its evidence as a mark and as a definition, are read in order by a search for the
 * best-scored path, whose state is the pair (last mark, last definition). Dates, amounts and table cells may fit into a
 * path here and there, but lose to the numerals that make a whole one. A series keeps to one style of mark, so that two
 * series (the member's notes and the minister's) are told apart by it, or by counting from 1 again.
 *
 * Cost: a numeral touches the states that end in the number before it, of which at most WIDTH are kept and only those
 * not hopelessly behind the best, so the search is linear in the numerals.
 */
export function readNotes(numerals: readonly PlacedNumeral[], places: Places): FoundNote[] {
  const bracketDefinitions = numerals.some(({ numeral }) => numeral.style === 'bracket' && numeral.definition > 0);
  const apart = areApart(numerals);
  const series: Record<Series, PlacedNumeral[]> = { plain: [], parenthesis: [], bracket: [] };
  for (const placed of numerals) {
    const { style } = placed.numeral;
    if (style === 'apart' && !apart && placed.numeral.mark < CLEAR_APART) continue;
    series[style === 'apart' || (style === 'bracket' && !bracketDefinitions) ? 'plain' : style].push(placed);
  }
  const found = Object.entries(series).flatMap(([style, own]) => (own.length === 0 ? [] : assign(style, own, places)));
  const further = interleaved(
    numerals.filter(({ numeral }) => numeral.style !== 'apart' || apart || numeral.mark >= CLEAR_APART),
    found,
    places,
  );
  const used = new Set(further.flatMap(startsOf));
  const all = [...found.filter((note) => !startsOf(note).some((start) => used.has(start))), ...further];
  return bracketDefinitions ? withRepeated(all, numerals) : all;
}

/** Adds the further marks of a note that is referred to again by its number in brackets: `bericht[1] … dit bericht[1]`. */
function withRepeated(notes: readonly FoundNote[], numerals: readonly PlacedNumeral[]): FoundNote[] {
  const marked = new Map(notes.flatMap((note) => (note.mark && note.definition ? [[note.mark.start, note]] : [])));
  const used = new Set(notes.flatMap(startsOf));
  const current = new Map<number, FoundNote>();
  const again = new Map<FoundNote, Span[]>();
  for (const { numeral, start, end } of numerals) {
    if (numeral.style !== 'bracket') continue;
    const note = marked.get(start);
    if (note) current.set(numeral.number, note);
    const earlier = used.has(start) || numeral.mark < CERTAIN_MARK ? undefined : current.get(numeral.number);
    if (!earlier) continue;
    const spans = again.get(earlier) ?? [];
    spans.push({ start, end });
    again.set(earlier, spans);
  }
  return notes.map((note) => ({ ...note, repeated: again.get(note) ?? [] }));
}

/** Whether a text sets its marks apart from their words: it has more texts of notes than marks glued to words. */
function areApart(numerals: readonly PlacedNumeral[]): boolean {
  let glued = 0;
  let definitions = 0;
  for (const { numeral } of numerals) {
    if (numeral.style === 'plain' && numeral.mark >= CLEAR_MARK) glued++;
    else if (numeral.style === 'plain' && numeral.definition >= CLEAR_DEFINITION) definitions++;
  }
  return definitions > 2 * glued;
}

/**
 * The notes of a further series that runs through the same text: the member's notes stand in the questions, the
 * minister's in the answers, and both count from 1; or of one whose marks are printed in another style than its
 * definitions. It is looked for in what the first search left single, so only what is clear by itself takes part.
 */
function interleaved(numerals: readonly PlacedNumeral[], found: readonly FoundNote[], places: Places): FoundNote[] {
  const taken = new Set<number>();
  for (const { mark, definition } of found) if (mark && definition) taken.add(mark.start).add(definition.start);
  const left = numerals.filter(
    ({ numeral, start }) => (numeral.mark >= CLEAR_MARK || numeral.definition >= CLEAR_DEFINITION) && !taken.has(start),
  );
  const isClear =
    left.some(({ numeral }) => numeral.mark >= CLEAR_MARK) &&
    left.some(({ numeral }) => numeral.definition >= CLEAR_DEFINITION);
  return isClear ? assign('further', left, places).filter(isWhole) : [];
}

function startsOf({ mark, definition }: FoundNote): number[] {
  return [mark, definition].flatMap((numeral) => (numeral ? [numeral.start] : []));
}

function isWhole({ mark, definition }: FoundNote): boolean {
  return mark !== undefined && definition !== undefined;
}

/** A numeral in its place in the text. */
export interface PlacedNumeral extends Span {
  readonly numeral: Numeral;
  /** Where the note's own text begins, if this opens a definition. */
  readonly content: number;
  /** How many page ends and how many section headings lie before it. */
  readonly page: number;
  readonly section: number;
}

/** What the search must know of the places in a document. */
export interface Places {
  /** How many page ends lie before `offset`. */
  page(offset: number): number;
  /** Evidence, from what follows it, that a definition stands at `offset`: page ends and the text's end follow notes. */
  footing(offset: number): number;
}

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

type Series = Exclude<Numeral['style'], 'apart'>;

/** A path through the numerals: the last mark and definition on it, and how it came there. */
interface State {
  readonly mark: number;
  readonly definition: number;
  readonly score: number;
  readonly reading: 'mark' | 'definition' | 'start';
  /** The numeral read last, and the state before that. */
  readonly placed: PlacedNumeral | undefined;
  readonly before: State | undefined;
  /** How many series began before the one that this is in. */
  readonly run: number;
}

/** States kept for one last mark, or one last definition. */
const WIDTH = 8;
/** A state that is worth this much less than the best is not followed any more. */
const HOPELESS = 16;
/** How far back a definition looks for its mark, in numerals on the path. */
const PENDING = 200;
/** Scores, in the scale of the evidence in numerals.ts. */
const SKIPPED_NUMBER = -2.6;
/** How many numbers of a series may be lost one after the other. */
const SKIPPED = 2;
const UNMARKED_DEFINITION = -1.8;
const NEW_SERIES = -3.5;
const FURTHER_PAGE = -1.4;
const NEXT_IN_BLOCK = 0.8;
const UNDEFINED_MARK = -1.2;
/** The least that a definition without a mark must be worth to be kept. */
const SURE_DEFINITION = 2.8;
/** The least that a mark or a definition must be worth to be kept alone beside a note of its series that is whole. */
const SURE_MARK = 2.5;
const LIKELY_DEFINITION = 1.4;
/** What a mark must be worth that is set apart where others are not: it ends a section. */
const CLEAR_APART = 2;
/** What a number in brackets is worth as a mark. */
const CERTAIN_MARK = 3;
/** The least that a mark and a definition must be worth to be looked at a second time. */
const CLEAR_MARK = 1.5;
const CLEAR_DEFINITION = 1.4;

function assign(style: string, numerals: readonly PlacedNumeral[], places: Places): FoundNote[] {
  const start = {
    mark: 0,
    definition: 0,
    score: 0,
    reading: 'start',
    placed: undefined,
    before: undefined,
    run: 0,
  } as const;
  const byMark: State[][] = [[start]];
  const byDefinition: State[][] = [[start]];
  let best: State = start;
  const reached: State[] = [];

  for (const placed of numerals) {
    const { number, mark, definition } = placed.numeral;
    const least = best.score - HOPELESS;
    const footing = definition > 0 ? places.footing(placed.start) : 0;
    for (let skipped = 0; skipped <= SKIPPED && skipped < number; skipped++) {
      const penalty = skipped * SKIPPED_NUMBER;
      if (mark > 0) {
        for (const state of byMark[number - 1 - skipped] ?? []) {
          const score = state.score + mark + penalty;
          if (score > least) reached.push(step(state, placed, 'mark', number, state.definition, score, state.run));
        }
      }
      if (definition > 0) {
        for (const state of byDefinition[number - 1 - skipped] ?? []) {
          if (state.score + definition + penalty + 2 < least) continue;
          const score = state.score + definition + penalty + footing + context(state, placed);
          if (score > least)
            reached.push(step(state, placed, 'definition', Math.max(state.mark, number), number, score, state.run));
        }
      }
    }
    if (number === 1 && mark > 0 && best.mark > 0) {
      reached.push(step(best, placed, 'mark', 1, 0, worth(best) + NEW_SERIES + mark, best.run + 1));
    }
    for (const state of reached) {
      keep(byMark, state.mark, state);
      keep(byDefinition, state.definition, state);
      if (worth(state) > worth(best)) best = state;
    }
    reached.length = 0;
  }
  return resolved(notesOn(style, best), places);
}

function step(
  before: State,
  placed: PlacedNumeral,
  reading: State['reading'],
  mark: number,
  definition: number,
  score: number,
  run: number,
): State {
  return { mark, definition, score, reading, placed, before, run };
}

/** What the surroundings say for reading a numeral, after `state`, as a definition. */
function context(state: State, { numeral: { number }, page, section }: PlacedNumeral): number {
  let score = 0;
  if (state.mark < number) score += UNMARKED_DEFINITION * (number - state.mark);
  else {
    const mark = markOf(state, number);
    if (mark?.numeral.style === 'plain') score += Math.min(2, page - mark.page) * FURTHER_PAGE;
  }
  if (state.reading === 'definition' && state.placed) {
    if (state.placed.page === page && state.placed.section === section) score += NEXT_IN_BLOCK;
  }
  return score;
}

/** The mark with this number on the path to `state`. */
function markOf(state: State, number: number): PlacedNumeral | undefined {
  let at: State | undefined = state;
  for (let steps = 0; at && steps < PENDING; steps++, at = at.before) {
    if (at.reading === 'mark' && at.placed?.numeral.number === number) return at.placed;
  }
  return undefined;
}

/** What a path is worth if it ends here: marks that are still without definition count against it. */
function worth({ score, mark, definition }: State): number {
  return score + Math.min(mark - definition, PENDING) * UNDEFINED_MARK;
}

/** Adds a state to those that end in `number`: the best for each pair, and the best few of those. */
function keep(states: State[][], number: number, state: State): void {
  const list = states[number];
  if (!list) {
    // Numbers have at most three digits, so that holes stay few.
    for (let place = states.length; place < number; place++) states.push([]);
    states[number] = [state];
    return;
  }
  let worst = 0;
  for (let place = 0; place < list.length; place++) {
    const other = list[place] ?? state;
    if (other.mark === state.mark && other.definition === state.definition) {
      if (other.score < state.score) list[place] = state;
      return;
    }
    if (other.score < (list[worst] ?? state).score) worst = place;
  }
  if (list.length < WIDTH) list.push(state);
  else if ((list[worst] ?? state).score < state.score) list[worst] = state;
}

/** Reads the notes off the best path. */
function notesOn(style: string, best: State): FoundNote[] {
  const path: State[] = [];
  for (let state: State | undefined = best; state; state = state.before) path.push(state);
  const found: FoundNote[] = [];
  let series = '';
  let notes = new Map<number, { -readonly [Key in keyof FoundNote]: FoundNote[Key] }>();
  for (let last = -1, place = path.length - 1; place >= 0; place--) {
    const { reading, placed, run } = path[place] ?? best;
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

/** Leaves out what stayed unresolved, unless its style or the notes beside it say surely what it is. */
function resolved(notes: readonly FoundNote[], places: Places): FoundNote[] {
  const whole = new Set<string>();
  for (const note of notes) if (isWhole(note)) whole.add(`${note.series} ${note.number}`);
  return notes.filter(({ series, number, mark, definition }) => {
    if (mark && definition) return true;
    const beside = whole.has(`${series} ${number - 1}`) || whole.has(`${series} ${number + 1}`);
    if (mark) return mark.style !== 'plain' || (beside && mark.mark >= SURE_MARK);
    if (!definition) return false;
    // A list in the running text has the look of notes in parentheses.
    const isList = definition.style === 'parenthesis' && places.footing(definition.start) <= 0;
    return definition.definition >= (beside ? LIKELY_DEFINITION : SURE_DEFINITION) && !isList;
  });
}

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
function nameOf(place: number): string {
  const last = String.fromCharCode(97 + (place % 26));
  return place < 26 ? last : nameOf(Math.floor(place / 26) - 1) + last;
}
