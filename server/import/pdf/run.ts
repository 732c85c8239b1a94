/** A piece of text on a page, in one font and size; lengths in points, from the page's bottom left. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly tag: Tag | undefined;
}

/** What a tagged file says that a piece is: a running header or footer, a note, a heading. */
export type Tag = 'artifact' | 'note' | 'heading';

export interface Page {
  /** Counted from 1. */
  readonly number: number;
  readonly left: number;
  readonly bottom: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}
