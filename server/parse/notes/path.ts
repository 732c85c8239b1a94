import type { PlacedNumeral } from './numeral.ts';
import type { Pages } from './pages.ts';

/** A path through the numerals: the last mark and definition on it, and how it came there. */
export interface State {
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

/** Scores, in the scale of the evidence for a numeral. */
const SKIPPED_NUMBER = -2.6;

/** How many numbers of a series may be lost one after the other. */
const SKIPPED = 2;
const UNMARKED_DEFINITION = -1.8;
const NEW_SERIES = -3.5;
const FURTHER_PAGE = -1.4;
const NEXT_IN_BLOCK = 0.8;
const UNDEFINED_MARK = -1.2;

/** The best path through `numerals`, as the state in which it ends. */
export function bestPath(numerals: readonly PlacedNumeral[], pages: Pages): State {
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
    const footing = definition > 0 ? pages.footing(placed.start) : 0;
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
  return best;
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
    for (let index = states.length; index < number; index++) states.push([]);
    states[number] = [state];
    return;
  }
  let worst = 0;
  for (let index = 0; index < list.length; index++) {
    const other = list[index] ?? state;
    if (other.mark === state.mark && other.definition === state.definition) {
      if (other.score < state.score) list[index] = state;
      return;
    }
    if (other.score < (list[worst] ?? state).score) worst = index;
  }
  if (list.length < WIDTH) list.push(state);
  else if ((list[worst] ?? state).score < state.score) list[worst] = state;
}
