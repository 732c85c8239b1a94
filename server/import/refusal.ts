/** Why nothing of a file can be read: see words.ts for what is said of each. */
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

/** Ends the reading of a file of which nothing can be read. */
export class Refusal extends Error {
  readonly reason: Reason;
  /** How many pages there are of pictures. */
  readonly pages: number | undefined;

  constructor(reason: Reason, pages?: number) {
    super(reason);
    this.reason = reason;
    this.pages = pages;
  }
}

/** What is known of a file of which nothing can be read. */
export interface Refused {
  readonly refused: Reason;
  readonly pages: number | undefined;
}
