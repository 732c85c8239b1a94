import { type Findings, findIn } from './findings.ts';
import type { Stretch } from './stretches.ts';

/** What was found in a stretch: the first is the header, each further one is of a section. */
export interface Found extends Stretch {
  readonly findings: Findings;
}

/** What was found in the stretches of a version, in their order. */
export type Memory = readonly Found[];

/**
 * What stands in some stretches: taken over where the words of one are as they were.
 *
 * An edit leaves the stretches before it and after it as they were, and in their order: that takes less to see than
 * to look them all up, so only what stands between is looked up by its words.
 */
export function findInAll(stretches: readonly Stretch[], memory: Memory): Memory {
  const later = memory.length - stretches.length;
  const isSame = (index: number, by: number) => stretches[index]?.words === memory[index + by]?.words;
  const most = Math.min(stretches.length, memory.length);
  let front = 0;
  while (front < most && isSame(front, 0)) front++;
  let back = stretches.length;
  while (back > front && isSame(back - 1, later)) back--;

  const between = new Map(memory.slice(front, back + later).map(({ words, findings }) => [words, findings]));
  return stretches.map(({ start, words, cuts }, index) => {
    const same = index < front ? memory[index] : index >= back ? memory[index + later] : undefined;
    const known = same?.findings ?? (between.size > 0 ? between.get(words) : undefined);
    return { start, words, cuts, findings: known ?? findIn(words) };
  });
}
