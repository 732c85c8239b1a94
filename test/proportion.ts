import { fail } from 'node:assert/strict';

/** How much more than in proportion the larger work may cost: were its cost the square, it would be far more than this. */
const PLAY = 3;
/** What counts as no cost at all, in milliseconds: below it, growth cannot be told from chance. */
const INSTANT = 6;
/** Something else may have taken the time: growth that is real shows in every attempt. */
const ATTEMPTS = 5;

/**
 * Asserts that the cost of some work grows in proportion to its size, and not faster: the larger costs no more than the
 * smaller done as many times as it is smaller, which leaves as much behind to be collected. Cost is the time of this
 * process on the processor, for others may keep the machine busy.
 *
 * @param work makes what is to be measured, for a size; making it is not measured.
 * @param small a size, and `large` one that is some times as large: eight times and more tell.
 */
export function inProportion(work: (size: number) => () => unknown, small: number, large: number): void {
  const [less, more] = [work(small), work(large)];
  const measured: string[] = [];
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const long = cost(more);
    if (long < INSTANT) return;
    const short = cost(() => {
      for (let done = 0; done < large; done += small) less();
    });
    if (long < PLAY * short) return;
    measured.push(`${short} ms became ${long} ms`);
  }
  fail(measured.join(', '));
}

/** Milliseconds that this process is on the processor for some work. */
function cost(work: () => unknown): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
