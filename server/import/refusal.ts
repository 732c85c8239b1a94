/** Why nothing of a file can be read: see fileWords.ts for what is said of each. */
export type Reason =
  | 'empty'
  | 'unknown'
  | 'oldWord'
  | 'encrypted'
  | 'damagedPdf'
  | 'damagedPacked'
  | 'otherPacked'
  | 'scanned'
  | 'noText'
  | 'tooLarge';

const NAME = 'Refusal';

/** Ends the reading of a file of which nothing can be read. */
export class Refusal extends Error {
  readonly reason: Reason;
  /** How many pages there are of pictures. */
  readonly pages: number | undefined;

  constructor(reason: Reason, pages?: number) {
    super(reason);
    this.name = NAME;
    this.reason = reason;
    this.pages = pages;
  }
}

/** Whether reading ended with a refusal; each bundle has a class of its own of that name. */
export function isRefusal(error: unknown): error is Refusal {
  return error instanceof Error && 'reason' in error && error.name === NAME;
}

/** What is known of a file of which nothing can be read. */
export interface Refused {
  readonly refused: Reason;
  readonly pages: number | undefined;
}
