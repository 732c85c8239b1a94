import { citationsIn } from '../citations/kinds.ts';
import type { Citation } from '../model/document.ts';
import { isBlank } from '../text/lines.ts';
import type { Span } from '../text/span.ts';
import { type RawReference, referencesIn } from './mentions/references.ts';
import { type Numeral, numeralsIn } from './notes/numerals.ts';
import { firstExceeded, IN_STRETCH, type Room, roomIn } from './room.ts';

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
  const room = {
    citations: roomFor(words),
    references: roomFor(words),
    numerals: roomFor(words),
    apart: roomFor(words),
  };
  const citations = citationsIn(words).filter(({ span }) => room.citations.fits(1, span));
  const references = referencesIn(words).filter(({ span }) => room.references.fits(1, span));
  const numerals = outside(citations, numeralsIn(words, room), () => false);
  // `vraag` + line end + `4` names a question; but `vragen1` has a mark, and behind a last `vraag` a page's notes may begin.
  const isNote = ({ start, definition }: Numeral) => definition > 0 || !isBlank(words.charCodeAt(start - 1));
  return {
    citations,
    references,
    numerals: outside(references, numerals, isNote),
    exceeded: firstExceeded(Object.values(room)),
  };
}

function roomFor(words: string): Room {
  return roomIn(words.length, IN_STRETCH);
}

/** The numerals that none of `places` holds, and those there that are kept all the same. */
function outside(
  places: readonly { readonly span: Span }[],
  numerals: readonly Numeral[],
  isKept: (numeral: Numeral) => boolean,
): Numeral[] {
  let place = 0;
  return numerals.filter((numeral) => {
    const { start, end } = numeral;
    while ((places[place]?.span.end ?? end) <= start) place++;
    return (places[place]?.span.start ?? end) >= end || isKept(numeral);
  });
}
