/** The raised digits from 0 to 9. */
export const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** `¹²` for `12`. */
export function superscript(digits: string | number): string {
  return `${digits}`.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)));
}
