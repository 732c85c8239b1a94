/** A list as far as an answer holds it. */
export interface Portion<T> {
  readonly shown: readonly T[];
  /** How many items there are besides. */
  readonly more: number;
}

/** The first of a list, at most so many. */
export function portion<T>(list: readonly T[], most: number): Portion<T> {
  return { shown: list.slice(0, most), more: Math.max(0, list.length - most) };
}

/** Those of a list in document order that lie nearest to an index in it, at most so many. */
export function portionAround<T>(list: readonly T[], index: number, most: number): readonly T[] {
  const first = Math.max(0, Math.min(index - (most >> 1), list.length - most));
  return list.slice(first, first + most);
}

/** The first of what is told one by one, at most so many: no more is asked for. */
export function first<T>(items: Iterable<T>, most: number): readonly T[] {
  const found: T[] = [];
  if (most <= 0) return found;
  for (const item of items) {
    found.push(item);
    if (found.length >= most) break;
  }
  return found;
}
