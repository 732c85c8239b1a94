import type { Span } from '../../text/span.ts';

/**
 * Digits that may be a note's mark or open its definition, with the evidence for each reading: 0 is none, and the
 * scale is that of log-odds, so that evidence of several digits adds up (see path.ts).
 */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** `Becker.1` is plain, `Becker. 1` stands apart, `Becker 1)` is in parentheses, `Becker [1]` is in brackets, `Becker (1)` in round ones, `Becker.¹` in superscript, `Becker (noot 1)` and `Becker^1` are named: a series keeps to one style. */
  readonly style: Style;
  readonly mark: number;
  readonly definition: number;
  /** Where the note's own text begins, if this opens a definition. */
  readonly content: number;
}

export type Style = 'plain' | 'apart' | 'parenthesis' | 'bracket' | 'superscript' | 'round' | 'named';

/** A numeral in its place in the text. */
export interface PlacedNumeral extends Span {
  readonly numeral: Numeral;
  /** Where the note's own text begins, if this opens a definition. */
  readonly content: number;
  /** How many page ends and how many section headings lie before it. */
  readonly page: number;
  readonly section: number;
}
