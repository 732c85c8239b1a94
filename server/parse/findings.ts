import { citationsIn } from '../citations/kinds.ts';
import type { Citation } from '../model/document.ts';
import { isBlank } from '../text/blank.ts';
import type { Span } from '../text/span.ts';
import { type RawReference, referencesIn } from './mentions/references.ts';
import type { Numeral } from './notes/numeral.ts';
import { numeralsIn } from './notes/numerals.ts';
import { firstOf, IN_STRETCH, mostIn, upTo } from './room.ts';

/** What stands in a stretch of text: a function of its words. Offsets count from its start. */
export interface Findings {
  readonly citations: readonly Citation[];
  readonly references: readonly RawReference[];
  readonly numerals: readonly Numeral[];
  /** Where there was no room for more of one of them. */
  readonly exceeded: Span | undefined;
}

/** Reads what stands in the words of a stretch, of which furniture is left blank. */
export function findIn(words: string): Findings {
  const most = mostIn(words.length, IN_STRETCH);
  const citations = citationsIn(words);
  const references = referencesIn(words);
  const found = numeralsIn(words, most);
  const numerals = outside(citations, found.numerals, () => false);
  // `vraag` + line end + `4` names a question; but `vragen1` has a mark, and after a last `vraag` a page's notes may begin.
  const isNote = ({ start, definition }: Numeral) => definition > 0 || !isBlank(words.charCodeAt(start - 1));
  return {
    citations: upTo(most, citations),
    references: upTo(most, references),
    numerals: outside(references, numerals, isNote),
    exceeded: firstOf(citations[most]?.span, references[most]?.span, found.exceeded),
  };
}

/** The numerals that none of `mentions` holds, and those there that are kept all the same. */
function outside(
  mentions: readonly { readonly span: Span }[],
  numerals: readonly Numeral[],
  isKept: (numeral: Numeral) => boolean,
): readonly Numeral[] {
  if (mentions.length === 0) return numerals;
  let index = 0;
  return numerals.filter((numeral) => {
    const { start, end } = numeral;
    while ((mentions[index]?.span.end ?? end) <= start) index++;
    return (mentions[index]?.span.start ?? end) >= end || isKept(numeral);
  });
}
