import type { Evidence } from '../../server/parse/notes/evidence.ts';

/** A row of a table of evidence, and the weight that fits; undefined where none is fitted. */
export interface Fitted {
  readonly row: Pick<Evidence, 'name' | 'weight' | 'prior'>;
  readonly weight: number | undefined;
}

/**
 * The source of a table with weights written into it, in halves: more exact they are not, and a person can read them. The
 * weight that was there stays beside as the prior with which the next fit begins, so that writing twice changes nothing.
 */
export function written(source: string, all: readonly Fitted[]): string {
  let table = source;
  for (const { row, weight } of all) {
    if (weight === undefined) continue;
    const half = Math.round(2 * weight) / 2;
    const prior = row.prior === undefined ? `    prior: ${row.weight},\n` : '';
    table = table.replace(
      `name: '${row.name}',\n    weight: ${row.weight},\n`,
      `name: '${row.name}',\n    weight: ${half},\n${prior}`,
    );
  }
  return table;
}
