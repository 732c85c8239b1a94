import test from 'node:test';
import fc from 'fast-check';

/** How often a law is tried: `npm run test:laws -- --runs 100000` says it for a long run, else time is short. */
const runs = Number(process.env.LAW_RUNS ?? 0);
/** How often at the least, however long it takes: a law that is hardly tried holds always. */
const LEAST = 30;
const seed = Number(process.env.LAW_SEED ?? 20_240_503);

/**
 * A law on random values: a property that must hold for each, and for `examples` first. It fails with the smallest value
 * that breaks it.
 */
export function law<T>(
  title: string,
  values: fc.Arbitrary<T>,
  holds: (value: T) => void,
  examples: readonly T[] = [],
): void {
  test(title, () => {
    const numRuns = Math.max(runs, LEAST);
    fc.assert(
      fc.property(values, (value) => holds(value)),
      { seed, numRuns, examples: examples.map((value): [T] => [value]), includeErrorInReport: true },
    );
  });
}

/**
 * Laws on the same random values, each of which `ready` makes ready once for all of them: most of what a law costs is
 * what it reads. A failure says which law it breaks.
 */
export function laws<T, Ready>(
  title: string,
  values: fc.Arbitrary<T>,
  ready: (value: T) => Ready,
  all: Readonly<Record<string, (ready: Ready) => void>>,
  examples: readonly T[] = [],
): void {
  const hold = (value: T) => {
    const made = ready(value);
    for (const [name, holds] of Object.entries(all)) {
      try {
        holds(made);
      } catch (cause) {
        throw new Error(`It is not true that ${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
      }
    }
  };
  law(title, values, hold, examples);
}

/** The same of what is not told at once, in a test that has made what that takes; `examples` are tried each time. */
export async function tried<T>(
  values: fc.Arbitrary<T>,
  holds: (value: T) => Promise<void>,
  examples: readonly T[],
): Promise<void> {
  const numRuns = runs > 0 ? runs : examples.length + 12;
  const tries = { seed, numRuns, examples: examples.map((value): [T] => [value]), includeErrorInReport: true };
  await fc.assert(fc.asyncProperty(values, holds), tries);
}
