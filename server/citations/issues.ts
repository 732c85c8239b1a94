import { skipGap } from '../text/blank.ts';
import { forward, skip, take } from '../text/scan.ts';
import type { Span } from '../text/span.ts';

/** The number of a publication within its series, as printed: the `37` of `nr. 37`, or a letter. */
export interface Issue {
  readonly number: string;
  readonly span: Span;
}

/** `nr.`, `nrs.`, `nummers`, `no.`; more than one number follows only a plural, or a further mark. */
const MARK = /n(?:r|o|ummer)(s?)(?![a-z])\.?/iy;
/** `37`, also glued to what follows or before the number of a note on the next line, but not the `29` of `29 984`. */
const NUMBER = /\d{1,5}(?!\d|(?:[^\S\r\n]|\.)\d{3}(?!\d))/y;
/** `A`, `H1`: papers of the Eerste Kamer and of budgets. */
const LETTER = /[A-Z]{1,2}\d?(?![A-Za-z\d])/y;
const AND = /(?:,\s{0,40})?(?:en|&|t\/m)(?![a-z])|[,–-]/y;

/** Reads `nr. 37`, `nrs. 15 en 16`, `nr. 15 en nr. 16` at `at`, after a comma, a parenthesis or neither. */
export function readIssues(text: string, at: number): readonly Issue[] {
  const mark = take(MARK, text, skipGap(text, skip(/[,(]/y, text, skipGap(text, at))));
  if (!mark) return [];

  const issues: Issue[] = [];
  const plural = mark[1] !== '';
  let start = skipGap(text, mark.index + mark[0].length);
  for (;;) {
    const number = take(NUMBER, text, start) ?? take(LETTER, text, start);
    if (!number) return issues;
    const end = forward(start, start + number[0].length);
    issues.push({ number: number[0], span: { start, end } });

    const and = take(AND, text, skipGap(text, end));
    if (!and) return issues;
    start = skipGap(text, and.index + and[0].length);
    const again = take(MARK, text, start);
    if (!again && !plural) return issues;
    if (again) start = skipGap(text, start + again[0].length);
  }
}
