/** What is compared, and at most how large the ratio of ours to the reference may be. */
export interface Row {
  readonly what: string;
  /** What is had, with room for a machine that is busy: above it something has become slower. */
  readonly limit: number;
  /** What was aimed at, where that cannot be had: `docs/performance.md` says why. */
  readonly aim?: number;
  readonly ratio: number;
  /** The same of the worst twentieth, where the ratio is the median of many. */
  readonly worst?: number;
}

/** How often a task runs before it is measured, for it to clear away what the other left behind, and how often then. */
const UNMEASURED = 3;
const MEASURED = 7;
/** How many turns are measured, after as many to warm up. */
const TURNS = 9;

/** The ratio of the times of two tasks that take turns: its median, and that of the worst turns. */
export async function compare(
  ours: () => unknown,
  reference: () => unknown,
  turns = TURNS,
): Promise<Pick<Row, 'ratio' | 'worst'>> {
  const ratios: number[] = [];
  for (let turn = -turns; turn < turns; turn++) {
    const our = await time(ours);
    const their = await time(reference);
    if (turn >= 0) ratios.push(our / their);
  }
  return { ratio: median(ratios), worst: quantile(ratios, 0.95) };
}

/** Milliseconds that a task takes in the midst of others like it. */
async function time(task: () => unknown): Promise<number> {
  for (let run = 0; run < UNMEASURED; run++) await task();
  const times: number[] = [];
  for (let run = 0; run < MEASURED; run++) times.push(await once(task));
  return median(times);
}

/** Milliseconds that a task takes this time. */
export async function once(task: () => unknown): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which such a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}

export function collect(): void {
  if (!globalThis.gc) throw new Error('Run this with --expose-gc.');
  globalThis.gc();
}
