import { type IgnoreRule, ignores } from '../../text/gitignore.ts';
import { type Glob, glob } from '../../text/glob.ts';
import { formOf, type Scope } from './files.ts';

/** Says of what is in a folder, by its path from there, whether it is left out; not of what stands above it. */
export type LeftOut = (path: string, isFolder: boolean) => boolean;

/**
 * What nobody looks at: what is hidden, what programs need, what patterns exclude, and what a `.gitignore` ignores, that of
 * the folder itself (`''`) or of one below, as `rulesIn` tells.
 */
export function leftOut(
  { include, exclude }: Pick<Scope, 'include' | 'exclude'>,
  rulesIn: (folder: string) => readonly IgnoreRule[],
): LeftOut {
  const included = include.map((pattern) => glob(pattern));
  const excluded = exclude.map((pattern) => glob(pattern));
  const fits = (globs: readonly Glob[], path: string) => globs.some((is) => is(path));

  function isIgnored(path: string, isFolder: boolean): boolean {
    // The nearest file that says something counts.
    for (let end = path.lastIndexOf('/'); ; end = path.lastIndexOf('/', end - 1)) {
      const said = ignores(rulesIn(path.slice(0, Math.max(end, 0))), path.slice(end + 1), isFolder);
      if (said !== undefined) return said;
      if (end <= 0) return false;
    }
  }

  return (path, isFolder) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (name.startsWith('.') || name === 'node_modules') return true;
    if (!isFolder && (formOf(name) === undefined || (included.length > 0 && !fits(included, path)))) return true;
    return fits(excluded, path) || isIgnored(path, isFolder);
  };
}

/** The same of a path and of all folders above it. */
export function isLeftOut(out: LeftOut, path: string, isFolder: boolean): boolean {
  for (let end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1))
    if (out(path.slice(0, end), true)) return true;
  return path !== '' && out(path, isFolder);
}
