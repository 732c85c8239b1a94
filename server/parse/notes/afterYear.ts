import { type Facts, factsOf } from './facts.ts';

/** `20235`, `202312` */
const MARKED_YEAR = /^(?:19|20)\d\d[1-9]\d?$/;

export function isMarkedYear(digits: string): boolean {
  return digits.length > 4 && MARKED_YEAR.test(digits);
}

/** `14 juli 20235`: a mark glued to a year. */
export function afterYear(text: string, start: number, digits: string): Facts {
  return factsOf('year', text, start + 4, start + digits.length);
}
