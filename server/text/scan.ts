/** Reading a text from left to right, without ever going back: what keeps every citation linear. */

/** `pattern` (sticky) at `at`, or undefined. */
export function take(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

/** Every match of `pattern` (global), which finds no empty ones. `matchAll` would copy the pattern each time. */
export function* matches(pattern: RegExp, text: string): Generator<RegExpExecArray> {
  for (let at = 0; ; ) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return;
    at = forward(at, pattern.lastIndex);
    yield found;
  }
}

/** Where a match of `pattern` (sticky) at `at` ends; undefined where there is none. */
export function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The same, or `at` itself where there is none. */
export function skip(pattern: RegExp, text: string, at: number): number {
  return after(pattern, text, at) ?? at;
}

/** `next`, where a scanner at `at` goes on. Throws where that is no step forward: it would never end. */
export function forward(at: number, next: number): number {
  if (next > at) return next;
  throw new Error(
    `A scanner stays at ${at}: what it reads with takes nothing, or does not read from where it is told to.`,
  );
}

/**
 * The source of a pattern for a word that print may break at its syllables: `Ka-mer-stuk` stands for `Kamerstuk`,
 * `Kamer-stuk` and `Kamer-` + line end + `stuk`.
 */
export function syllables(word: string): string {
  return word.replaceAll('-', '(?:[-\\u00ad]\\s{0,40})?');
}
