/** Whether a UTF-16 unit leaves no ink: white space of all kinds, control characters, a byte order mark, a zero-width space. */
export function isBlank(unit: number): boolean {
  return unit <= 0x20 || (unit >= 0x7f && (unit <= 0xa0 || (unit >= 0x1680 && FURTHER.has(unit))));
}

/** The same without control characters, which are shown where words of a document are. */
export function isSpace(unit: number): boolean {
  return isBlank(unit) && (unit < 0x20 ? unit >= 0x09 && unit <= 0x0d : unit < 0x7f || unit >= 0xa0);
}

const FURTHER: ReadonlySet<number> = new Set([
  ...[0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff],
  ...Array.from({ length: 12 }, (_, width) => 0x2000 + width),
]);

/** The first printed character at or after `at`, or `end` where there is none before it. */
export function skipBlank(text: string, at: number, end = text.length): number {
  let next = at;
  while (next < end && isBlank(text.charCodeAt(next))) next++;
  return next;
}

/** Where the last printed character before `at` stands, or the text begins. */
export function lastPrinted(text: string, at: number): number {
  let back = at - 1;
  while (back > 0 && isBlank(text.charCodeAt(back))) back--;
  return back;
}

/** Where print breaks a word at a line's end, or could. It is not blank: at a line's end it shows. */
export const SOFT_HYPHEN = 0xad;

/** After the blanks and soft hyphens at `at`: print may break a citation anywhere. */
export function skipGap(text: string, at: number): number {
  let next = at;
  for (let unit = text.charCodeAt(next); isBlank(unit) || unit === SOFT_HYPHEN; unit = text.charCodeAt(++next));
  return next;
}
