import { listed } from './listed.ts';

/**
 * The rows of a table by the UTF-16 units that what they read can begin with, so that most lines need no further look.
 *
 * @example byInitial([{ initials: 'AB' }, { initials: 'A' }]).get(65) // both
 */
export function byInitial<Row extends { readonly initials: string }>(
  rows: readonly Row[],
): ReadonlyMap<number, readonly Row[]> {
  const found = new Map<number, Row[]>();
  for (const row of rows) for (const initial of new Set(row.initials)) listed(found, initial.charCodeAt(0)).push(row);
  return found;
}
