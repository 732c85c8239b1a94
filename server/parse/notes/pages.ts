import type { Section } from '../../model/document.ts';
import { extent } from '../../model/sections.ts';
import { type Lines, lineAt } from '../../text/lines.ts';
import { countBelow } from '../../text/search.ts';
import { startedBy } from '../../text/span.ts';
import type { Furniture } from '../structure/furniture.ts';
import type { Print } from '../structure/print.ts';

/** What the search for notes must know of the pages of a document. */
export interface Pages {
  /** How many page ends lie before `offset`. */
  page(offset: number): number;
  /** Evidence, from what follows it, that a definition stands at `offset`: page ends and the text's end follow notes. */
  footing(offset: number): number;
}

/** A page's notes stand at most this far, in printed UTF-16 units, before its end. */
const FOOT = 2200;

/** Where pages and sections end, for the search for notes. */
export function pagesOf({ text, lines, furniture }: Print, sections: readonly Section[]): Pages {
  const pageEnds = pageEndsOf(text, lines, furniture);
  // Notes stand above a signature, or below it.
  const unsigned = sections.filter(({ role }) => role !== 'signature');
  // Counted when it is first asked for.
  let counted: ((offset: number) => number) | undefined;
  const printed = (offset: number) => {
    counted ??= printedBefore(lines);
    return counted(offset);
  };
  return {
    page: (offset) => countBelow(pageEnds, offset + 1),
    footing(offset) {
      const pageEnd = pageEnds[countBelow(pageEnds, offset + 1)];
      const section = sectionAfter(unsigned, offset);
      if (pageEnd !== undefined && pageEnd < section) return printed(pageEnd) - printed(offset) < FOOT ? 1 : 0;
      if (section === Number.POSITIVE_INFINITY && printed(text.length) - printed(offset) < 2 * FOOT) return 0.7;
      return 0;
    },
  };
}

/** How much is printed before an offset: line ends, empty lines and indentation are not counted, for they vary. */
function printedBefore(lines: Lines): (offset: number) => number {
  const { first, last } = lines;
  const before = new Int32Array(first.length + 1);
  for (let line = 0; line < first.length; line++) {
    before[line + 1] = (before[line] ?? 0) + (last[line] ?? 0) - (first[line] ?? 0);
  }
  return (offset) => {
    const line = lineAt(lines, offset);
    const length = Math.min(offset, last[line] ?? 0) - (first[line] ?? 0);
    return (before[line] ?? 0) + Math.max(0, length);
  };
}

/** The starts of runs of furniture, with nothing printed between the pieces of each, where a page ends. */
function pageEndsOf(text: string, lines: Lines, { spans, aside }: Furniture): number[] {
  const ends: number[] = [];
  let lastEnd = -1;
  for (const { start, end } of spans) {
    if (aside.size > 0 && aside.has(lineAt(lines, start))) continue;
    if (lastEnd < 0 || text.slice(lastEnd, start).trim() !== '') ends.push(start);
    lastEnd = end;
  }
  return ends;
}

/** Where the next section begins. */
export function sectionAfter(sections: readonly Section[], offset: number): number {
  const next = sections[startedBy(sections, extent, offset)];
  return next ? extent(next).start : Number.POSITIVE_INFINITY;
}
