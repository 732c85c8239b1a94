import { firstFrom } from '../../text/search.ts';
import type { Item } from './items.ts';
import type { Print } from './print.ts';

/** A note at a page's foot has at most so many lines, with those below it. */
const FOOT = 12;
/** What a note ends with, and not a question that goes on on the next page: a full stop, a quote, an address. */
const CLOSED = /[.)»”"']$|https?:|www\.\S+$/;

/** What of the items of a text stands at the foot of a page, where nothing is asked and no heading follows. */
export interface Feet {
  readonly feet: ReadonlySet<Item>;
  /** Those that are surely notes, and no questions of which a part stands on the next page. */
  readonly notes: ReadonlySet<Item>;
}

/**
 * @param bounds where headings and titles start, in order.
 * @param marks where question marks stand, in order.
 */
export function feetOf(
  print: Print,
  items: readonly Item[],
  bounds: readonly number[],
  marks: readonly number[],
): Feet {
  const feet = new Map<Item, string>();
  const goesFree = ({ end }: Item, to: number) => firstFrom(bounds, end) > to && firstFrom(marks, end) > to;
  for (let index = items.length - 1; index >= 0; index--) {
    const [item, below] = [items[index], items[index + 1]];
    if (!item) continue;
    const foot = footBelow(print, item, below);
    // In a long block of notes number by number.
    const isAbove = below && feet.has(below) && isNext(item, below) && goesFree(item, below.start);
    if (foot && goesFree(item, foot.start)) feet.set(item, foot.last);
    else if (isAbove) feet.set(item, '');
  }

  const notes = new Set<Item>();
  let highest = 0;
  items.forEach((item, index) => {
    const last = feet.get(item);
    if (last === undefined) return;
    const number = numberOf(item);
    const [above, below] = [items[index - 1], items[index + 1]];
    const isStacked =
      (above && feet.has(above) && isNext(above, item)) || (below && feet.has(below) && isNext(item, below));
    // Note 8 where 7 was the last; `9` below note 9 of the page before is a question, though note 10 stands below it.
    const goesOn = highest > 0 && number === highest + 1 && CLOSED.test(last);
    if (goesOn || (isStacked && number > highest)) notes.add(item);
    highest = Math.max(highest, number);
  });
  return { feet: new Set(feet.keys()), notes };
}

/** `7 Muntblad …` and `8 Dagblad …` one below the other. */
function isNext(item: Item, below: Item): boolean {
  const isBelow = below.line - item.line <= FOOT && below.opensText === item.opensText;
  return isBelow && numberOf(below) === numberOf(item) + 1;
}

function numberOf({ ranges }: Item): number {
  return ranges[0]?.first ?? 0;
}

/**
 * Where the foot of the page begins below an item, and the last line above it that is not that of the item below; undefined
 * where nothing stands between.
 */
function footBelow({ text, lines, furniture }: Print, { line: own, opensText }: Item, below: Item | undefined) {
  let printed = opensText ? 1 : 0;
  let last = own;
  for (let line = own + 1; line < lines.start.length && printed < FOOT; line++) {
    if (furniture.end.has(line)) {
      if (printed === 0) return undefined;
      return { start: lines.start[line] ?? 0, last: text.slice(lines.first[last], lines.last[last]) };
    }
    if (lines.first[line] === lines.last[line]) continue;
    printed++;
    if (below === undefined || line < below.line) last = line;
  }
  return undefined;
}
