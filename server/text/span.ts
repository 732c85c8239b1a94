import { frontCount } from './search.ts';

/** A half-open range of UTF-16 offsets into a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether a cursor at `offset` is in the span or directly at one of its ends. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** How many items of a list in document order start at or before `offset`. */
export function startedBy<T>(list: readonly T[], spanOf: (item: T) => Span, offset: number): number {
  return frontCount(list.length, (index) => {
    const item = list[index];
    return item !== undefined && spanOf(item).start <= offset;
  });
}

/** Whether two spans have a place in common. */
export function meet(a: Span, b: Span): boolean {
  return a.end > b.start && a.start < b.end;
}

/** Those of a list in document order, of which none lies over another, that have a place in common with `span`. */
export function meeting<T>(list: readonly T[], spanOf: (item: T) => Span, span: Span): readonly T[] {
  const first = Math.max(0, startedBy(list, spanOf, span.start) - 1);
  const found = list.slice(first, startedBy(list, spanOf, span.end - 1));
  return found.filter((item) => meet(spanOf(item), span));
}

/**
 * The index, in a list in document order, of the item that touches `offset`; -1 where there is none. Where two items
 * meet, it is the one that starts there.
 */
export function at<T>(list: readonly T[], spanOf: (item: T) => Span, offset: number): number {
  const index = startedBy(list, spanOf, offset) - 1;
  const found = list[index];
  return found !== undefined && touches(spanOf(found), offset) ? index : -1;
}
