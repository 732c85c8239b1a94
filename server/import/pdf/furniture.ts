import type { Segment } from './lines.ts';
import type { Line } from './order.ts';
import { HEADING } from './paragraphs.ts';
import type { Page } from './run.ts';

/** So much at the top and at the bottom of a page may be furniture. */
const EDGE = 6;
/** Furniture stands on pages at the same height, within so many points. */
const SAME_HEIGHT = 4;
/** The share of pages on which furniture is repeated. */
const REPEATED = 0.4;
/** `3`, `Pagina 2 van 4`, `2/9`, `- 3 -`; fields of a text processor may lack their blanks */
const PAGE_NUMBER = /^(?:[-–] ?)?\d{0,4}(?:[Pp](?:agina|ag\.) ?)?\d{1,4}(?: ?(?:van|\/|of) ?\d{1,4})?(?: ?[-–])?$/;
/** The same with the word, wherever it stands. */
const PAGE_OF = /^\d{0,4}[Pp]agina ?\d{1,4} ?(?:van|\/) ?\d{1,4}$/;

/** Page numbers stand within this share of a page's height from its top or its bottom. */
const ZONE = 0.17;

/** What stands on all pages without page headers and footers; what is in a margin is kept, but for page numbers. */
export function withoutFurniture(
  pages: readonly Page[],
  segments: readonly (readonly Segment[])[],
  isAside: (segment: Segment) => boolean,
): readonly (readonly Segment[])[] {
  const edges = segments.map((own) => edgesOf(own.filter((segment) => !isAside(segment))));
  const repeated = repeatedIn(edges);
  return segments.map((own, index) => {
    const page = pages[index];
    const edge = edges[index];
    if (page === undefined || edge === undefined) return own;
    const isOutmost = outmostIn(own);
    return own.filter((segment) => {
      if (PAGE_OF.test(segment.text)) return false;
      if (edge.has(segment) && keysOf(segment).some((key) => repeated.has(key))) return false;
      return !(PAGE_NUMBER.test(segment.text) && isInZone(page, segment) && isOutmost(segment));
    });
  });
}

function isInZone({ bottom, height }: Page, { y }: Segment): boolean {
  const up = (y - bottom) / height;
  return up < ZONE || up > 1 - ZONE;
}

/** What stands at the edges of several pages at the same height, its digits aside. */
function repeatedIn(edges: readonly ReadonlySet<Segment>[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const edge of edges) {
    for (const key of new Set([...edge].flatMap(keysOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, Math.ceil(edges.length * REPEATED));
  const isRepeated = (count: number) => count >= least || (count > 1 && count >= edges.length - 2);
  return new Set([...counts].filter(([, count]) => isRepeated(count)).map(([key]) => key));
}

/** What a segment has in common with its like on another page: the words, and a number that counts the pages. */
function keysOf({ text, y, page }: Segment): readonly string[] {
  if (HEADING.test(text)) return [];
  const height = Math.round(y / SAME_HEIGHT);
  const counted = [...text.matchAll(/\d{1,4}/g)].slice(0, 3).map(({ index, 0: digits }) => {
    return `${height} ${text.slice(0, index)}#${Number(digits) - page}${text.slice(index + digits.length)}`;
  });
  return [`${height} ${text}`, ...counted];
}

/** What is nearest to the top and to the bottom of a page. */
function edgesOf(segments: readonly Segment[]): ReadonlySet<Segment> {
  const sorted = segments.toSorted((a, b) => b.y - a.y);
  return new Set([...sorted.slice(0, EDGE), ...sorted.slice(-EDGE)]);
}

/** Tells what stands at the very top or bottom of all that is on a page. */
function outmostIn(segments: readonly Segment[]): (segment: Segment) => boolean {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { y } of segments) {
    low = Math.min(low, y);
    high = Math.max(high, y);
  }
  return ({ y }) => y <= low + 1 || y >= high - 1;
}

/** The lines of all pages without the margins that only repeat what stands in that of another page. */
export function withoutRunningMargins(lines: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const words = new Map<string, Set<number>>();
  for (const { column, text, page } of lines.flat()) {
    if (column >= 0) continue;
    const known = words.get(text);
    if (known) known.add(page);
    else words.set(text, new Set([page]));
  }
  return lines.map((own, index) => {
    const margin = own.filter(({ column }) => column < 0);
    const again = margin.filter(({ text }) => (words.get(text)?.size ?? 0) > 1);
    const isRunning = index > 0 && again.length * 3 >= margin.length;
    return isRunning ? own.filter(({ column }) => column >= 0) : own;
  });
}
