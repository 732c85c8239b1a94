import { type Glob, glob } from './glob.ts';

/** One line of a `.gitignore`. */
export interface IgnoreRule {
  readonly is: Glob;
  /** Whether it says what is not to be ignored after all: `!brief.txt`. */
  readonly keeps: boolean;
  /** Whether it is about folders alone: `uit/`. */
  readonly ofFolders: boolean;
}

/** How many lines of such a file count, and how many signs of a line. */
const MOST_LINES = 1000;
const LONGEST = 300;

/** What a `.gitignore` says of the files of its folder and of those below: https://git-scm.com/docs/gitignore */
export function ignoreRules(text: string): readonly IgnoreRule[] {
  return text.split(/\r?\n/, MOST_LINES).flatMap((line) => ruleOf(line) ?? []);
}

function ruleOf(line: string): IgnoreRule | undefined {
  const written = withoutBlanks(line);
  if (written === '' || written.startsWith('#') || written.length > LONGEST) return undefined;
  const keeps = written.startsWith('!');
  const whole = keeps ? written.slice(1) : written;
  const ofFolders = whole.endsWith('/');
  const pattern = ofFolders ? whole.slice(0, -1) : whole;
  if (pattern === '') return undefined;
  // A pattern with a `/` is about places from this folder on; one without about names anywhere below.
  const anchored = pattern.includes('/') ? pattern.replace(/^\//, '') : `**/${pattern}`;
  const inner = anchored.endsWith('/**') ? `${anchored}/*` : anchored;
  return { is: glob(inner, { braces: false, closed: true }), keeps, ofFolders };
}

/** A line without blanks at its end, but for one that a backslash keeps. */
function withoutBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && line[end - 1] === ' ' && line[end - 2] !== '\\') end--;
  return line.slice(0, end);
}

/** Whether these rules ignore a path, as it is named from their folder; undefined where they say nothing of it. */
export function ignores(rules: readonly IgnoreRule[], path: string, isFolder: boolean): boolean | undefined {
  for (let at = rules.length - 1; at >= 0; at--) {
    const rule = rules[at];
    if (rule !== undefined && (isFolder || !rule.ofFolders) && rule.is(path)) return !rule.keeps;
  }
  return undefined;
}
