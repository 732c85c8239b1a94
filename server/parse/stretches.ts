import type { Section } from '../model/document.ts';
import { extent } from '../model/sections.ts';
import { frontCount } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { Print } from './structure/print.ts';

/** The header, or the text of one section: nothing reaches over its ends. */
export interface Stretch {
  readonly start: number;
  /** As printed, but without furniture, so that what the end of a page breaks off goes on. */
  readonly words: string;
  /** Where furniture was left out, in order. */
  readonly cuts: readonly Cut[];
}

interface Cut {
  /** What follows on the furniture begins here in the words. */
  readonly at: number;
  /** How much is left out, here and before. */
  readonly length: number;
}

/** Cuts a text into stretches: the first is the header, and each further one belongs to the next section. */
export function stretchesOf({ text, furniture: { spans } }: Print, sections: readonly Section[]): Stretch[] {
  const first = sections[0];
  const header = { start: 0, end: first ? extent(first).start : text.length };
  let next = 0;
  return [header, ...sections.map(({ body }) => body)].map(({ start, end }) => {
    const cuts: Cut[] = [];
    let words = '';
    let at = start;
    for (let span = spans[next]; span !== undefined && span.start < end; span = spans[++next]) {
      if (span.start < at) continue;
      words += text.slice(at, span.start);
      at = span.end;
      cuts.push({ at: words.length, length: at - start - words.length });
    }
    return { start, words: words + text.slice(at, end), cuts };
  });
}

/** Where in the text a span of the words of a stretch lies: from its first to its last character. */
export function spanIn({ start, cuts }: Pick<Stretch, 'start' | 'cuts'>, span: Span): Span {
  return {
    start: start + span.start + cutBefore(cuts, span.start + 1),
    end: start + span.end + cutBefore(cuts, span.end),
  };
}

/** How much furniture is left out before the character that ends at `offset`. */
function cutBefore(cuts: readonly Cut[], offset: number): number {
  if (cuts.length === 0) return 0;
  return cuts[frontCount(cuts.length, (index) => (cuts[index]?.at ?? 0) < offset) - 1]?.length ?? 0;
}
