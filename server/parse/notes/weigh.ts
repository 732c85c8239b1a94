import { COUNTINGS } from './countings.ts';
import { DEFINITIONS } from './definitions.ts';
import { byForm, type Evidence } from './evidence.ts';
import type { Facts, Form } from './facts.ts';
import { MARKS } from './marks.ts';
import type { Numeral } from './numeral.ts';

/** Makes a numeral of digits that may belong to a note; nothing of others. */
export type Weigh = (facts: Facts) => Numeral | undefined;

const COUNTINGS_OF = byForm(COUNTINGS);
const MARKS_OF = byForm(MARKS);
const DEFINITIONS_OF = byForm(DEFINITIONS);

/** Weighs what the tables say of digits. */
export const weigh: Weigh = (facts) => {
  if (counts(facts)) return undefined;
  const mark = worth(evidence(MARKS_OF, 'before', facts));
  const definition = worth(evidence(DEFINITIONS_OF, 'line', facts));
  if (mark <= 0 && definition <= 0) return undefined;
  const { start, end, number, style, content } = facts;
  return { start, end, number, style, mark, definition, content };
};

/** Whether digits count or name something, so that they belong to no note whatever else is said of them. */
export function counts(facts: Facts): boolean {
  return COUNTINGS_OF.get(facts.form)?.some(({ holds }) => holds(facts)) ?? false;
}

/** The evidence that digits are a mark, or open a definition, in the order of the tables; as if these had not the row `without`. */
export function evidenceOf(
  facts: Facts,
  without?: Evidence,
): Readonly<Record<'mark' | 'definition', readonly Evidence[]>> {
  return {
    mark: evidence(MARKS_OF, 'before', facts, without),
    definition: evidence(DEFINITIONS_OF, 'line', facts, without),
  };
}

/** The rows that hold: the first of each thing that they look at, and none without one that looks at `needed`. */
function evidence(
  rows: ReadonlyMap<Form, readonly Evidence[]>,
  needed: Evidence['looksAt'],
  facts: Facts,
  without?: Evidence,
): readonly Evidence[] {
  const held: Evidence[] = [];
  for (const row of rows.get(facts.form) ?? []) {
    if (held.at(-1)?.looksAt === row.looksAt || row === without || !row.holds(facts)) continue;
    if (held.length === 0 && row.looksAt !== needed) return [];
    held.push(row);
  }
  return held;
}

function worth(held: readonly Evidence[]): number {
  return Math.max(
    0,
    held.reduce((sum, { weight }) => sum + weight, 0),
  );
}
