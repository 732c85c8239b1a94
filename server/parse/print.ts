import type { Layout } from '../model/layout.ts';
import { shifted } from '../model/span.ts';
import { type Furniture, type FurnitureLines, type PageNumber, readFurniture } from './furniture.ts';
import type { Heading } from './headings.ts';
import { layoutOf, type Measures } from './layout.ts';
import type { Lines } from './lines.ts';
import type { Part } from './parts.ts';

/** A text as print laid it out: what the reading of sections and notes goes by. */
export interface Print {
  readonly text: string;
  readonly lines: Lines;
  readonly layout: Layout;
  readonly furniture: Furniture;
}

/** A part in its place in the text. */
export interface Placed {
  readonly part: Part;
  readonly measures: Measures;
  /** Where it begins, and where it ends. */
  readonly base: number;
  readonly end: number;
}

/** Puts together the lines and the furniture of all parts of a text. */
export function printOf(text: string, parts: readonly Placed[]): Print {
  const lines = linesOf(parts);
  const furniture = readFurniture(text, lines, furnitureLinesOf(parts));
  return { text, lines, layout: layoutOf(parts.map(({ measures }) => measures)), furniture };
}

/** How many lines of a part are its own: behind its last line end begins the first line of the next part. */
function ownLines({ part: { lines } }: Placed, place: number, parts: readonly Placed[]): number {
  return place === parts.length - 1 ? lines.start.length : lines.start.length - 1;
}

function linesOf(parts: readonly Placed[]): Lines {
  let count = 0;
  for (let place = 0; place < parts.length; place++) {
    const placed = parts[place];
    if (placed) count += ownLines(placed, place, parts);
  }
  const lines = { start: new Int32Array(count), first: new Int32Array(count), last: new Int32Array(count) };
  let line = 0;
  parts.forEach((placed, place) => {
    const own = ownLines(placed, place, parts);
    copy(lines.start, line, placed.part.lines.start, own, placed.base);
    copy(lines.first, line, placed.part.lines.first, own, placed.base);
    copy(lines.last, line, placed.part.lines.last, own, placed.base);
    line += own;
  });
  return lines;
}

function copy(to: Int32Array, at: number, from: ArrayLike<number>, count: number, base: number): void {
  for (let place = 0; place < count; place++) to[at + place] = (from[place] ?? 0) + base;
}

function furnitureLinesOf(parts: readonly Placed[]): FurnitureLines {
  const end = new Map<number, number>();
  const pages: PageNumber[] = [];
  let line = 0;
  parts.forEach((placed, place) => {
    const { part, base } = placed;
    for (const [at, behind] of part.furniture.end) end.set(at + line, behind + base);
    for (const page of part.furniture.pages) pages.push({ ...page, line: page.line + line, end: page.end + base });
    line += ownLines(placed, place, parts);
  });
  return { end, pages };
}

/** The headings of all parts, without those that page titles say and those behind what is no page number. */
export function headingsOf(parts: readonly Placed[], { spans }: Furniture): Heading[] {
  const headings: Heading[] = [];
  let next = 0;
  for (const { part, base } of parts) {
    for (const heading of part.headings) {
      const { behind } = heading;
      const start = heading.span.start + base;
      while (next < spans.length && (spans[next]?.end ?? 0) <= start) next++;
      if (behind === undefined ? (spans[next]?.start ?? start + 1) <= start : spans[next - 1]?.end !== behind + base)
        continue;
      headings.push(headingAt(heading, base));
    }
  }
  return headings;
}

/** A heading of a part in its place in the text. */
export function headingAt({ role, numbers, span, end, sure, behind }: Heading, base: number): Heading {
  return {
    role,
    numbers,
    span: shifted(span, base),
    end: end + base,
    sure,
    behind: behind === undefined ? undefined : behind + base,
  };
}
