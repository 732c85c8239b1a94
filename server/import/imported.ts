import { cleanText } from '../export/text.ts';
import { parse } from '../parse/parse.ts';
import { countBelow } from '../text/search.ts';
import type { Draft, Loss, Place } from './draft.ts';

/** The text of a file, as docs/text.md describes it, and where it stands in the file. */
export interface Imported {
  readonly text: string;
  /** In the order of the text: each tells of what follows up to the next. */
  readonly places: readonly Place[];
  readonly pages: number | undefined;
  readonly losses: readonly Loss[];
}

/** Puts what was read from a file in the form of clean text, in which its places lead back to the same pages. */
export function imported({ text: read, places, pages, losses }: Draft): Imported {
  const { text, anchors } = cleanText(parse(read));
  const starts = places.map(({ at }) => at);
  const found: Place[] = [];
  anchors.forEach(({ at, source }, index) => {
    const length = (anchors[index + 1]?.at ?? text.length) - at;
    // The place where the piece begins, and those that begin within it.
    const first = Math.max(0, countBelow(starts, source + 1) - 1);
    for (let next = first; next < places.length; next++) {
      const place = places[next];
      if (place === undefined || place.at >= source + length) break;
      const own = { ...place, at: at + Math.max(0, place.at - source) };
      const last = found.at(-1);
      if (last === undefined || last.page !== own.page || last.top !== own.top) found.push(own);
    }
  });
  return { text, places: found, pages, losses };
}
