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
 * `braces` is false, `{a,b}`. A backslash takes the sign after it as it is. A `[` without its `]` stands for itself; with
 * `closed`, as git has it, for nothing. To match takes time in proportion to the pattern's length times the path's at most.
 */
export function glob(pattern: string, { braces = true, closed = false } = {}): Glob {
  const alternatives = (braces ? expanded(pattern) : [pattern]).map((one) =>
    one.split('/').map((name) => (name === NAMES ? NAMES : signsOf(name, closed))),
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

/** The same indices, and those after a `**`, which may stand for no name. */
function skipped(parts: readonly unknown[], indices: readonly number[]): readonly number[] {
  const all = new Set(indices);
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

function signsOf(words: string, closed: boolean): readonly Sign[] {
  const name = [...words];
  const signs: Sign[] = [];
  for (let at = 0; at < name.length; at++) {
    const sign = name[at];
    const set = sign === '[' ? setAt(name, at) : undefined;
    if (sign === '*') {
      if (signs.at(-1) !== MANY) signs.push(MANY);
    } else if (sign === '?') signs.push(() => true);
    else if (set !== undefined) {
      signs.push(set.has);
      at = set.end;
    } else if (sign === '[' && closed) signs.push(() => false);
    else {
      const { own, end } = ownAt(name, at);
      signs.push((one) => one === own);
      at = end;
    }
  }
  return signs;
}

/** A sign of a pattern that stands for itself, and where it ends: a backslash stands before it or not. */
function ownAt(name: readonly string[], at: number): { readonly own: string; readonly end: number } {
  const end = name[at] === '\\' && at + 1 < name.length ? at + 1 : at;
  return { own: name[end] ?? '', end };
}

/** The signs that `[a-z_]`, `[!0-9]`, `[[:digit:]]` mean, and where that ends; undefined where it does not. */
function setAt(
  name: readonly string[],
  start: number,
): { readonly has: (sign: string) => boolean; readonly end: number } | undefined {
  const isOther = name[start + 1] === '!' || name[start + 1] === '^';
  const first = start + (isOther ? 2 : 1);
  const parts: ((sign: string) => boolean)[] = [];
  for (let at = first; at < name.length; at++) {
    // A `]` at its start is one of its signs.
    if (name[at] === ']' && at > first) return { has: (sign) => parts.some((is) => is(sign)) !== isOther, end: at };
    const [named, kind = ''] = NAMED.exec(name.slice(at, at + LONGEST_NAMED).join('')) ?? [];
    if (named !== undefined) {
      const letters = Object.hasOwn(KINDS, kind) ? KINDS[kind] : undefined;
      // Of a kind that there is not, there is no sign.
      if (letters === undefined) return { has: () => false, end: name.length };
      parts.push((sign) => letters.test(sign));
      at += named.length - 1;
      continue;
    }
    const from = ownAt(name, at);
    const isRange = name[from.end + 1] === '-' && from.end + 2 < name.length && name[from.end + 2] !== ']';
    const to = isRange ? ownAt(name, from.end + 2) : from;
    parts.push((sign) => sign === from.own || (from.own <= sign && sign <= to.own));
    at = to.end;
  }
  return undefined;
}

/** `[:digit:]` */
const NAMED = /^\[:([a-z]+):\]/;
const LONGEST_NAMED = 10;

/** The names of kinds of signs in a set, as POSIX has them. */
const KINDS: Readonly<Record<string, RegExp>> = {
  alnum: /[a-z\d]/i,
  alpha: /[a-z]/i,
  blank: /[ \t]/,
  digit: /\d/,
  lower: /[a-z]/,
  punct: /[!-/:-@[-`{-~]/,
  space: /\s/,
  upper: /[A-Z]/,
  xdigit: /[\da-f]/i,
};

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
