import type { Citation } from '../model/document.ts';

/** One kind of publication, and every way in which print cites it. */
export interface Kind {
  /** `kamerstuk` */
  readonly name: string;
  /** What such a citation begins with, or holds: only there is `read` called. Exact, and at best two letters or more. */
  readonly triggers: readonly string[];
  /**
   * The citations around the trigger at `at`, in order; more than one for `nrs. 15 en 16`.
   * It may look back a bounded way, and reads on no further than a citation can reach.
   */
  read(text: string, at: number): readonly Found[] | undefined;
}

/** A citation of which the kind goes without saying. */
export type Found = Omit<Citation, 'kind'>;
