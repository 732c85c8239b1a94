import type { Facts, Form } from './facts.ts';

/** A kind of evidence that digits are a note's mark, or open its definition. */
export interface Evidence {
  readonly name: string;
  /**
   * What it says in log-odds: those of all kinds that hold add up, and what comes to more than 0 may be a mark or a
   * definition. `npm run fit` proposes these numbers; a person may overrule them.
   */
  readonly weight: number;
  /** What a person held of it before any example was counted, where its weight is fitted: each fit begins there. */
  readonly prior?: number;
  /** Why its weight is not fitted. */
  readonly fixed?: string;
  /** What it looks at: of those that look at the same, the first that holds counts. */
  readonly looksAt: LooksAt;
  /** The forms of digits of which it speaks. */
  readonly of: readonly Form[];
  /** A text with digits marked of which it holds, and one with digits of which it does not. */
  readonly takes: string;
  readonly leaves: string;
  readonly holds: (facts: Facts) => boolean;
}

/** Digits are no mark without evidence from what stands before them, and no definition without that of their line. */
export type LooksAt = 'before' | 'after' | 'line' | 'text' | 'letter';

/** What outweighs all other evidence. */
export const NEVER = Number.NEGATIVE_INFINITY;

/** Of all digits of its forms that no row above it has taken. */
export const always = (): boolean => true;

/** Evidence that digits belong to no note: they count or name something. */
export type Counting = Pick<Evidence, 'name' | 'of' | 'takes' | 'leaves' | 'holds'>;

/** The rows that speak of each form, in order. */
export function byForm<Row extends Pick<Evidence, 'of'>>(rows: readonly Row[]): ReadonlyMap<Form, readonly Row[]> {
  const forms = new Set(rows.flatMap((row) => row.of));
  return new Map([...forms].map((form) => [form, rows.filter((row) => row.of.includes(form))]));
}
