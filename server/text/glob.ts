/** Whether a path, names with `/` between them, is one that a pattern means. */
export type Glob = (path: string) => boolean;

/** One sign of a name: whether a character may stand there; or any number of signs. */
type Sign = ((sign: string) => boolean) | typeof MANY;

const MANY = '*';
/** `**`: any number of names. */
const NAMES = '**';

/** How many patterns one with braces may stand for. */
const MOST = 200;

/**
 * A pattern as VS Code has it: `*` and `?` for signs of a name, `**` for any number of names, `[a-z]`, `[!a-z]`, and, unless
 * `braces` is false, `{a,b}`. A backslash takes the sign after it as it is. To match takes time in proportion to the
 * pattern's length times the path's at most.
 */
export function glob(pattern: string, { braces = true } = {}): Glob {
  const alternatives = (braces ? expanded(pattern) : [pattern]).map((one) =>
    one.split('/').map((name) => (name === NAMES ? NAMES : signsOf(name))),
  );
  return (path) => {
    const names = path.split('/');
    return alternatives.some((alternative) => fits(alternative, names));
  };
}

/** Which parts of the pattern may come next is kept for each name of the path, so that nothing is tried twice. */
function fits(parts: readonly (typeof NAMES | readonly Sign[])[], names: readonly string[]): boolean {
  let next = skipped(parts, [0]);
  for (const name of names) {
    const after: number[] = [];
    for (const at of next) {
      const part = parts[at];
      if (part === NAMES) after.push(at);
      else if (part !== undefined && fitsName(part, name)) after.push(at + 1);
    }
    next = skipped(parts, after);
    if (next.length === 0) return false;
  }
  return next.includes(parts.length);
}

/** The same places, and those behind a `**`, which may stand for no name. */
function skipped(parts: readonly unknown[], places: readonly number[]): readonly number[] {
  const all = new Set(places);
  for (const at of all) if (parts[at] === NAMES) all.add(at + 1);
  return [...all];
}

function fitsName(signs: readonly Sign[], words: string): boolean {
  const name = [...words];
  let [at, sign] = [0, 0];
  // Where the last `*` stands, and how far its signs reach so far.
  let [many, reach] = [-1, 0];
  while (at < name.length) {
    const is = signs[sign];
    if (is === MANY) {
      many = sign++;
      reach = at;
    } else if (is?.(name[at] ?? '')) {
      at++;
      sign++;
    } else if (many >= 0) {
      sign = many + 1;
      at = ++reach;
    } else return false;
  }
  while (signs[sign] === MANY) sign++;
  return sign === signs.length;
}

function signsOf(words: string): readonly Sign[] {
  const name = [...words];
  const signs: Sign[] = [];
  for (let at = 0; at < name.length; at++) {
    const sign = name[at];
    const end = sign === '[' ? name.indexOf(']', at + 2) : -1;
    if (sign === '*') {
      if (signs.at(-1) !== MANY) signs.push(MANY);
    } else if (sign === '?') signs.push(() => true);
    else if (end > 0) {
      signs.push(classOf(name.slice(at + 1, end)));
      at = end;
    } else {
      const own = sign === '\\' && at + 1 < name.length ? name[++at] : sign;
      signs.push((one) => one === own);
    }
  }
  return signs;
}

/** `a-z_`, `!0-9`, `^0-9` */
function classOf(inner: readonly string[]): (sign: string) => boolean {
  const isOther = inner[0] === '!' || inner[0] === '^';
  const ranges: (readonly [string, string])[] = [];
  for (let at = isOther ? 1 : 0; at < inner.length; at++) {
    const first = inner[at] ?? '';
    const isRange = inner[at + 1] === '-' && at + 2 < inner.length;
    if (isRange) at += 2;
    ranges.push([first, inner[at] ?? '']);
  }
  return (sign) => ranges.some(([first, last]) => first <= sign && sign <= last) !== isOther;
}

/** `*.{txt,md}` → `*.txt`, `*.md`; the pattern itself where its braces do not fit, or stand for too much. */
function expanded(pattern: string): readonly string[] {
  let all: readonly string[] = [pattern];
  for (;;) {
    const more = all.flatMap((one) => onceExpanded(one));
    if (more.length === all.length || more.length > MOST) return more.length > MOST ? [pattern] : more;
    all = more;
  }
}

/** The innermost braces of a pattern, one after another, undone. */
function onceExpanded(pattern: string): readonly string[] {
  const close = pattern.indexOf('}');
  const open = close < 0 ? -1 : pattern.lastIndexOf('{', close);
  if (open < 0) return [pattern];
  const [before, after] = [pattern.slice(0, open), pattern.slice(close + 1)];
  return pattern
    .slice(open + 1, close)
    .split(',')
    .map((one) => before + one + after);
}
