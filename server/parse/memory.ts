import { type Findings, findIn } from './findings.ts';
import type { Stretch } from './stretches.ts';
import { type Elsewhere, type HeaderWords, LONGEST_HEADER, readHeader } from './structure/header.ts';
import { headerPrintOf } from './structure/headerPrint.ts';

/** What the reading of a version may take over from that of the one before. */
export interface Memory {
  /** What was found in its stretches, in their order. */
  readonly stretches: readonly Found[];
  /** What its header says, where nothing but the words of that was asked. */
  readonly header: KnownHeader | undefined;
}

interface KnownHeader {
  readonly words: string;
  readonly says: HeaderWords;
}

export const NOTHING: Memory = { stretches: [], header: undefined };

/** What was found in a stretch: the first is the header, each further one is of a section. */
export interface Found extends Stretch {
  readonly findings: Findings;
}

/**
 * What stands in some stretches: taken over where the words of one are as they were.
 *
 * An edit leaves the stretches before it and after it as they were, and in their order: that takes less to see than
 * to look them all up, so only what stands between is looked up by its words.
 */
export function findInAll(stretches: readonly Stretch[], { stretches: memory }: Memory): readonly Found[] {
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

/** What a header says: taken over where its words are as they were, and say it by themselves. */
export function headerIn(
  text: string,
  end: number,
  other: Elsewhere,
  { header: known }: Memory,
): { readonly says: HeaderWords; readonly header: KnownHeader | undefined } {
  const words = text.slice(0, Math.min(end, LONGEST_HEADER));
  if (known?.words === words && other.answered === undefined)
    return { says: known.says, header: { words, says: known.says } };
  let isAlone = true;
  const says = readHeader(text, end, other, (span) => {
    isAlone = false;
    return span && headerPrintOf(text, span);
  });
  return { says, header: isAlone ? { words, says } : undefined };
}
