import { numberOf } from './digits.ts';
import type { Numeral } from './numeral.ts';
import { endsMark } from './surroundings.ts';

/** `20235`, `202312` */
export const MARKED_YEAR = /^(?:19|20)\d\d[1-9]\d?$/;

/** The box of a letterhead has a number of its own: `Postbus 20901`. */
const BOX = /[Pp]ostbus\s{1,4}$/;

/** `14 juli 20235`: a mark glued to a year. */
export function behindYear(text: string, start: number, digits: string): Numeral | undefined {
  const end = start + digits.length;
  if (!endsMark(text, end) || BOX.test(text.slice(Math.max(0, start - 11), start))) return undefined;
  const number = numberOf(digits.slice(4));
  return { start: start + 4, end, number, style: 'plain', mark: 1.4, definition: 0, content: end };
}
