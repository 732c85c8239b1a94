import { isSteps, type Steps } from '../text/steps.ts';

/** What takes long waits for its turn here, and gives way to what is asked meanwhile of what is in sight. */
export interface Turns {
  /** Does some work when its turn comes. */
  take(work: Work): Promise<unknown>;
  /** Something was asked or told: what waits here waits until it is quiet again. */
  heard(): void;
  /** Does all that waits, at once. */
  finish(): void;
}

export interface Work {
  /** Begins: returns its result, or steps that lead to it. */
  readonly begin: () => unknown;
  /** What it is about: where that changes between two steps, the work begins anew. */
  readonly version: () => number;
  /** The result where nobody waits for another one any more. */
  readonly givenUp: () => unknown;
}

interface Waiting {
  readonly work: Work;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
  begun?: { readonly version: number; readonly steps: Steps<unknown> };
}

/** From this length on, in UTF-16 units, all of a document takes longer to tell than a reader notices. */
export const LONG = 2 ** 18;

/** For so many milliseconds nobody is listened to: less than a reader notices. */
const SLICE = 40;
/** So often what waits gives way before it goes on: somebody who asks all the time must not keep others waiting for ever. */
const PATIENCE = 100;

/** Turns for what takes long: who came first is done first. */
export function turns(slice = SLICE): Turns {
  const waiting: Waiting[] = [];
  let isUnderWay = false;
  let count = 0;

  async function quiet(): Promise<void> {
    for (let given = 0; given < PATIENCE; given++) {
      const before = count;
      await new Promise((resolve) => setTimeout(resolve));
      if (count === before) return;
    }
  }

  async function goOn(): Promise<void> {
    if (isUnderWay) return;
    isUnderWay = true;
    while (waiting.length > 0) {
      await quiet();
      const until = performance.now() + slice;
      do step();
      while (waiting.length > 0 && performance.now() < until);
    }
    isUnderWay = false;
  }

  /** One step of what is first. */
  function step(): void {
    const [first] = waiting;
    if (first === undefined) return;
    const { work, resolve, reject } = first;
    try {
      const result = work.givenUp() ?? stepOf(first);
      if (isSteps(result)) return;
      resolve(result);
    } catch (error) {
      reject(error);
    }
    waiting.shift();
  }

  return {
    take(work) {
      return new Promise((resolve, reject) => {
        waiting.push({ work, resolve, reject });
        goOn();
      });
    },
    heard() {
      count++;
    },
    finish() {
      while (waiting.length > 0) step();
    },
  };
}

/** Begins some work or goes on with it: its result, or the steps that are left. */
function stepOf(one: Waiting): unknown {
  const { work, begun } = one;
  const version = work.version();
  if (begun?.version !== version) {
    const result = work.begin();
    if (isSteps(result)) one.begun = { version, steps: result };
    return result;
  }
  const { done, value } = begun.steps.next();
  return done ? value : begun.steps;
}
