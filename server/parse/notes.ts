import type { Note } from '../model/document.ts';
import type { Span } from '../model/span.ts';
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
 * Cost: a numeral touches the states that end in the number before it, of which at most WIDTH are kept, so the search
 * is linear in the numerals.
 */
export function readNotes(numerals: readonly Numeral[], places: Places): FoundNote[] {
  const bracketDefinitions = numerals.some(({ style, definition }) => style === 'bracket' && definition > 0);
  const series: Record<Series, Numeral[]> = { plain: [], parenthesis: [], bracket: [] };
  for (const numeral of numerals)
    series[numeral.style === 'bracket' && !bracketDefinitions ? 'plain' : numeral.style].push(numeral);
  return Object.values(series).flatMap((own) => (own.length === 0 ? [] : assign(own, places)));
}

/** What the search must know of the places in a document. */
export interface Places {
  /** How many page ends lie before `offset`. */
  page(offset: number): number;
  /** How many section headings lie before `offset`. */
  section(offset: number): number;
  /** Evidence, from what follows it, that a definition stands at `offset`: page ends and the text's end follow notes. */
  footing(offset: number): number;
}

/** A note as a sequence gives it, before the extent of its definition is known. */
export interface FoundNote {
  readonly run: object;
  readonly number: number;
  readonly definition: Numeral | undefined;
  readonly mark: Numeral | undefined;
}

type Series = Numeral['style'];

/** A path through the numerals: the last mark and definition on it, and how it came there. */
interface State {
  readonly mark: number;
  readonly definition: number;
  readonly score: number;
  readonly reading: 'mark' | 'definition' | 'start';
  readonly numeral: Numeral | undefined;
  readonly before: State | undefined;
  /** The state that began this series. */
  readonly run: object;
}

/** States kept for one last mark, or one last definition. */
const WIDTH = 8;
/** How far back a definition may look for its mark. */
const PENDING = 100;
/** Scores, in the scale of the evidence in numerals.ts. */
const SKIPPED_NUMBER = -2.6;
const UNMARKED_DEFINITION = -1.8;
const NEW_SERIES = -3.5;
const FURTHER_PAGE = -1.4;
const NEXT_IN_BLOCK = 0.8;
const UNDEFINED_MARK = -1.2;
/** The least that a definition without a mark must be worth to be kept. */
const SURE_DEFINITION = 2.8;

function assign(numerals: readonly Numeral[], places: Places): FoundNote[] {
  const byMark = new Map<number, State[]>();
  const byDefinition = new Map<number, State[]>();
  const start: State = {
    mark: 0,
    definition: 0,
    score: 0,
    reading: 'start',
    numeral: undefined,
    before: undefined,
    run: {},
  };
  keep(byMark, 0, start);
  keep(byDefinition, 0, start);
  let best = start;

  for (const numeral of numerals) {
    const { number } = numeral;
    const reached: State[] = [];
    if (numeral.mark > 0) {
      for (const skipped of [0, 1]) {
        for (const state of byMark.get(number - 1 - skipped) ?? []) reached.push(marked(state, numeral, skipped));
      }
      if (number === 1 && best.mark > 0) reached.push(marked(restarted(best), numeral, 0));
    }
    if (numeral.definition > 0) {
      for (const skipped of [0, 1]) {
        for (const state of byDefinition.get(number - 1 - skipped) ?? [])
          reached.push(defined(state, numeral, skipped, places));
      }
    }
    for (const state of reached) {
      keep(byMark, state.mark, state);
      keep(byDefinition, state.definition, state);
      if (worth(state) > worth(best)) best = state;
    }
  }
  return notesOn(best);
}

function marked(state: State, numeral: Numeral, skipped: number): State {
  const score = state.score + numeral.mark + skipped * SKIPPED_NUMBER;
  return { ...state, mark: numeral.number, score, reading: 'mark', numeral, before: state };
}

function defined(state: State, numeral: Numeral, skipped: number, places: Places): State {
  const { number } = numeral;
  const unmarked = state.mark < number;
  let score = state.score + numeral.definition + places.footing(numeral.start) + skipped * SKIPPED_NUMBER;
  if (unmarked) score += UNMARKED_DEFINITION * (number - state.mark);
  else {
    const mark = markOf(state, number);
    if (mark)
      score +=
        Math.min(2, places.page(numeral.start) - places.page(mark.start)) *
        FURTHER_PAGE *
        (mark.style === 'plain' ? 1 : 0);
  }
  const last = state.numeral;
  if (
    state.reading === 'definition' &&
    last &&
    places.section(last.start) === places.section(numeral.start) &&
    places.page(last.start) === places.page(numeral.start)
  ) {
    score += NEXT_IN_BLOCK;
  }
  return {
    ...state,
    mark: Math.max(state.mark, number),
    definition: number,
    score,
    reading: 'definition',
    numeral,
    before: state,
  };
}

/** The mark with this number on the path to `state`. */
function markOf(state: State, number: number): Numeral | undefined {
  let at: State | undefined = state;
  for (let steps = 0; at && steps < 2 * PENDING; steps++, at = at.before) {
    if (at.reading === 'mark' && at.numeral?.number === number) return at.numeral;
  }
  return undefined;
}

/** Counting from 1 again after `state`. */
function restarted(state: State): State {
  return {
    mark: 0,
    definition: 0,
    score: worth(state) + NEW_SERIES,
    reading: 'start',
    numeral: undefined,
    before: state,
    run: {},
  };
}

/** What a path is worth if it ends here: marks that are still without definition count against it. */
function worth({ score, mark, definition }: State): number {
  return score + Math.min(mark - definition, PENDING) * UNDEFINED_MARK;
}

/** Adds a state to those that end in `number`: the best for each pair, and the best few of those. */
function keep(states: Map<number, State[]>, number: number, state: State): void {
  const list = states.get(number);
  if (!list) {
    states.set(number, [state]);
    return;
  }
  const same = list.findIndex(({ mark, definition }) => mark === state.mark && definition === state.definition);
  if (same >= 0) {
    if ((list[same]?.score ?? 0) < state.score) list[same] = state;
    return;
  }
  if (list.length < WIDTH) {
    list.push(state);
    return;
  }
  let worst = 0;
  for (let place = 1; place < list.length; place++) {
    if ((list[place]?.score ?? 0) < (list[worst]?.score ?? 0)) worst = place;
  }
  if ((list[worst]?.score ?? 0) < state.score) list[worst] = state;
}

/** Reads the notes off the best path; leaves out what stayed unresolved, unless its style says surely what it is. */
function notesOn(best: State): FoundNote[] {
  const path: State[] = [];
  for (let state: State | undefined = best; state?.numeral || state?.before; state = state.before) path.push(state);
  path.reverse();

  const runs = new Map<object, Map<number, { mark?: Numeral; definition?: Numeral }>>();
  for (const { reading, numeral, run } of path) {
    if (!numeral || reading === 'start') continue;
    const notes = runs.get(run) ?? new Map();
    runs.set(run, notes);
    notes.set(numeral.number, { ...notes.get(numeral.number), [reading]: numeral });
  }
  return [...runs].flatMap(([run, notes]) =>
    [...notes]
      .map(([number, { mark, definition }]) => ({ run, number, mark, definition }))
      .filter(({ mark, definition }) =>
        mark ? definition || mark.style !== 'plain' : definition && definition.definition >= SURE_DEFINITION,
      ),
  );
}

/** Puts notes in the order of their first place, and names their series in the order in which these begin. */
export function inOrder(
  found: readonly FoundNote[],
  extent: (definition: Numeral) => { definition: Span; content: Span },
): Note[] {
  const sorted = found
    .map((note) => ({ note, at: note.mark?.start ?? note.definition?.start ?? 0 }))
    .sort((a, b) => a.at - b.at);
  const names = new Map<object, string>();
  return sorted.map(({ note }) => {
    const series = names.get(note.run) ?? nameOf(names.size);
    names.set(note.run, series);
    const spans = note.definition ? extent(note.definition) : undefined;
    return {
      series,
      number: note.number,
      definition: spans?.definition,
      content: spans?.content,
      marks: note.mark ? [{ start: note.mark.start, end: note.mark.end }] : [],
    };
  });
}

/** a, b … z, aa, ab … */
function nameOf(place: number): string {
  const last = String.fromCharCode(97 + (place % 26));
  return place < 26 ? last : nameOf(Math.floor(place / 26) - 1) + last;
}
