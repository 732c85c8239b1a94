import type { Span } from '../text/span.ts';

/**
 * How much of one kind a text may make: headings, numbers in them, notes. A share of its size, for else a small text
 * would make a large document; published texts have at most a heading for 260 characters, and a note's digit for 200.
 */
export interface Room {
  /** Whether there is room for so many more; what stands in `span` is left out, or read more coarsely, where not. */
  fits(count: number, span: Span): boolean;
  /** The first place for which there was no room. */
  exceeded(): Span | undefined;
}

/** So much is there room for, and for one more for each so many UTF-16 units. */
interface Share {
  readonly free: number;
  readonly units: number;
}

/** In a whole text, and in one stretch of it. */
export const IN_TEXT: Share = { free: 10_000, units: 64 };
export const IN_STRETCH: Share = { free: 64, units: 16 };

/** For how many there is room in a text, or a stretch, of so many UTF-16 units. */
export function mostIn(length: number, { free, units }: Share): number {
  return free + Math.floor(length / units);
}

/** The first so many of a list. */
export function upTo<Item>(most: number, list: readonly Item[]): readonly Item[] {
  return list.length > most ? list.slice(0, most) : list;
}

/** The room in a text, or a stretch, of so many UTF-16 units. */
export function roomIn(length: number, share: Share): Room {
  let left = mostIn(length, share);
  let exceeded: Span | undefined;
  return {
    fits(count, span) {
      const fits = count <= left;
      if (fits) left -= count;
      else exceeded ??= span;
      return fits;
    },
    exceeded: () => exceeded,
  };
}

/** The room of each kind in a text. */
export type Rooms = Readonly<
  Record<'headings' | 'headingNumbers' | 'numerals' | 'references' | 'mentionedNumbers' | 'citations', Room>
>;

export function roomsIn({ length }: string): Rooms {
  const room = () => roomIn(length, IN_TEXT);
  return {
    headings: room(),
    headingNumbers: room(),
    numerals: room(),
    references: room(),
    mentionedNumbers: room(),
    citations: room(),
  };
}

/** The first place in the text of those for which there was no room. */
export function firstOf(...spans: readonly (Span | undefined)[]): Span | undefined {
  let first: Span | undefined;
  for (const span of spans) if (span && span.start < (first?.start ?? Infinity)) first = span;
  return first;
}
