/** Whether a word holds signs that stand for others: `*`, `?`, `[`. */
export function isGlob(word: string): boolean {
  return /[*?[]/.test(word);
}

/**
 * Whether a name is of the form of a pattern: `*` stands for any signs, `?` for one, `[a-c]` for one of these, `[!a]` for
 * one that is none of these. Each sign of the name is looked at once for each sign of the pattern, at most.
 */
export function matches(name: string, pattern: string): boolean {
  const parts = partsOf(pattern);
  const signs = [...name];
  let [at, part, star, tried] = [0, 0, -1, 0];
  while (at < signs.length) {
    const wanted = parts[part];
    if (wanted === '*') {
      star = part++;
      tried = at;
    } else if (wanted?.(signs[at] ?? '')) {
      part++;
      at++;
    } else if (star >= 0) {
      part = star + 1;
      at = ++tried;
    } else return false;
  }
  return parts.slice(part).every((left) => left === '*');
}

type Part = '*' | ((sign: string) => boolean);

/** A set of signs, `[a-c]`, or one sign. */
const PARTS = /\[!?[^\]]+\]|./gsu;

function partsOf(pattern: string): readonly Part[] {
  return (pattern.match(PARTS) ?? []).map((part): Part => {
    if (part === '*') return '*';
    if (part === '?') return () => true;
    if (part.length > 2 && part.startsWith('[')) return oneOf([...part.slice(1, -1)]);
    return (sign) => sign === part;
  });
}

/** What tells whether a sign is among those of a set: `a-c_`, or `!a`. */
function oneOf(set: readonly string[]): (sign: string) => boolean {
  const isNot = set[0] === '!';
  const ranges: (readonly [string, string])[] = [];
  for (let at = isNot ? 1 : 0; at < set.length; at++) {
    const first = set[at] ?? '';
    const isRange = set[at + 1] === '-' && at + 2 < set.length;
    ranges.push([first, isRange ? (set[at + 2] ?? '') : first]);
    if (isRange) at += 2;
  }
  return (sign) => ranges.some(([first, last]) => first <= sign && sign <= last) !== isNot;
}
