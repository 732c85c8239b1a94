/**
 * A pattern in which `\p{L}` stands for letters, `\p{Lu}` for capitals and `\p{Ll}` for small letters, `\p{M}` for accents
 * and `\p{N}` for digits: those of Latin, Greek and Cyrillic, which is all that print in our language holds. Classes of
 * all of Unicode take ten times as long to compile, which is most of what a first reading costs. So do those of which
 * the case does not matter where `u` is set, which no pattern of these letters needs then.
 *
 * @example letters`/(?<!\p{L})lid\s+/giu`
 */
export function letters(source: TemplateStringsArray, ...parts: readonly string[]): RegExp {
  const [, pattern = '', flags] = /^\/(.*)\/([a-z]*)$/s.exec(String.raw(source, ...parts)) ?? [];
  return new RegExp(expanded(pattern), flags?.includes('i') ? flags.replace('u', '') : flags);
}

/** The source of a pattern with its classes as ranges, in brackets where they are not in some already. */
function expanded(source: string): string {
  let inBrackets = false;
  return source.replace(TOKEN, (token) => {
    const ranges = classes[token];
    if (ranges !== undefined) return inBrackets ? ranges : `[${ranges}]`;
    if (token === '[') inBrackets = true;
    if (token === ']') inBrackets = false;
    return token;
  });
}

const TOKEN = /\\p\{\w+\}|\\.|[[\]]/gs;

/** Letters, and the ligatures that converters leave. */
const LETTERS =
  'A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u0370-\u0374\u0376\u0377\u037a-\u037d\u037f\u0386\u0388-\u038a\u038c\u038e-\u03a1\u03a3-\u03f5\u03f7-\u0481\u048a-\u052f\u1e00-\u1eff\ufb00-\ufb06';

const classes: Readonly<Record<string, string>> = {
  '\\p{L}': LETTERS,
  '\\p{Lu}': rangesOf((letter) => letter !== letter.toLowerCase()),
  '\\p{Ll}': rangesOf((letter) => letter === letter.toLowerCase()),
  '\\p{M}': '\u0300-\u036f',
  '\\p{N}': '0-9\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2079\u2080-\u2089\u2150-\u2189',
};

/** The letters of which something is true, as ranges. */
function rangesOf(isIn: (letter: string) => boolean): string {
  let ranges = '';
  for (const [range = ''] of LETTERS.matchAll(/.-.|./gs)) {
    const last = range.charCodeAt(range.length - 1);
    for (let unit = range.charCodeAt(0); unit <= last; unit++) {
      const letter = String.fromCharCode(unit);
      if (!isIn(letter)) continue;
      const first = letter;
      while (unit < last && isIn(String.fromCharCode(unit + 1))) unit++;
      ranges += first === String.fromCharCode(unit) ? first : `${first}-${String.fromCharCode(unit)}`;
    }
  }
  return ranges;
}
