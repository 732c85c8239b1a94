import { skipBlank } from '../../text/blank.ts';
import { type Facts, factsOf } from './facts.ts';
import { atLineStart } from './lineOpening.ts';

/** Superscript digits: `Becker.¹²` is a mark, and `¹² Kamerstuk …` on a line opens its definition. */
export function raised(text: string, start: number, end: number): Facts | undefined {
  if (end - start > 3) return undefined;
  if (!atLineStart(text, start)) return factsOf('raised', text, start, end);
  return factsOf('lineRaised', text, start, end, skipBlank(text, end));
}
