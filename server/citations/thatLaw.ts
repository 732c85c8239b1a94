import { letters } from '../text/letters.ts';
import { matches } from '../text/scan.ts';
import type { Law } from './laws.ts';
import { lawAt } from './namedLaw.ts';

/** The law that `die wet` at `at` means: the only one that the words before it name, with no other in sight. */
export function thatLaw(text: string, at: number): Law | undefined {
  const before = text.slice(Math.max(0, at - REACH), at);
  let only: Law | undefined;
  let end = 0;
  for (const { 0: word, index } of matches(WORD, before)) {
    if (index < end) continue;
    const named = lawAt(before, index);
    if (named) {
      end = named.end;
      if (named.law.number?.startsWith('BWBV')) continue;
      if (only && only !== named.law) return undefined;
      only = named.law;
    } else if (UNKNOWN.test(word) || (word === 'wet' && !only)) return undefined;
  }
  return only;
}

/** How far back a law may be named. */
const REACH = 800;
const WORD = letters`/(?<!\p{L})\p{L}[\p{L}\p{M}-]*/gu`;
/** What names another law, or what is none yet: `Huurwet`, `Wet`, `wetboek`, `wetsvoorstel`, `Wmo`, `WLZ`. */
const UNKNOWN = letters`/^(?:[\p{L}-]+wet|Wet|[\p{L}-]*[Ww]et(?:boek|svoorstel|sontwerp)(?:en)?|W[b-df-hj-np-tv-z]\p{L}{0,4}|W\p{Lu}{1,4})$/u`;
