import { type Dirent, readdirSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type IgnoreRule, ignoreRules } from '../../text/gitignore.ts';
import { fileUri, isBelow } from './addresses.ts';
import { type FoundFile, MOST_FILES, type Scope } from './files.ts';
import { isLeftOut, type LeftOut, leftOut } from './leftOut.ts';

/** How much of a `.gitignore` is looked at, in bytes. */
const MOST_RULES = 64 * 1024;
/** How many files and folders are passed at most, of ours or not. */
const MOST_PASSED = 4_000_000;

/** The files at some places of a workspace, and below them; in the end, whether those were all. */
export function* walk(places: readonly string[], scope: Scope): Generator<FoundFile, boolean> {
  const roots = scope.folders.flatMap((folder) => rootOf(folder, scope) ?? []);
  const room: Room = { found: 0, passed: 0 };
  for (const place of places) {
    // The innermost of the folders that hold it.
    const root = roots
      .filter(({ uri }) => isBelow(place, uri))
      .reduce<Root | undefined>((best, one) => (best && best.uri.length > one.uri.length ? best : one), undefined);
    if (root === undefined) continue;
    const path = pathOf(place);
    const found = path === undefined ? undefined : attempt(() => statSync(path));
    if (path === undefined || found === undefined) continue;
    const inner = innerPath(root.path, path);
    const isFolder = found.isDirectory();
    if (isLeftOut(root.out, inner, isFolder) || (inner !== '' && isElsewhereToo(path, inner, root, roots))) continue;
    if (isFolder) yield* below(inner, root, roots, room, new Set());
    else if (found.isFile()) yield fileOf(path, found);
  }
  return room.found < MOST_FILES && room.passed < MOST_PASSED;
}

/** How much was found and passed so far. */
interface Room {
  found: number;
  passed: number;
}

interface Root {
  readonly uri: string;
  readonly path: string;
  /** The path without symbolic links. */
  readonly real: string;
  readonly out: LeftOut;
}

function rootOf(uri: string, scope: Scope): Root | undefined {
  const path = pathOf(uri);
  const real = path === undefined ? undefined : attempt(() => realpathSync(path));
  if (path === undefined || real === undefined) return undefined;
  const known = new Map<string, readonly IgnoreRule[]>();
  const rulesIn = (folder: string) => {
    const rules = known.get(folder) ?? rulesAt(join(path, folder, '.gitignore'));
    known.set(folder, rules);
    return rules;
  };
  return { uri, path, real, out: leftOut(scope, rulesIn) };
}

function rulesAt(file: string): readonly IgnoreRule[] {
  const size = attempt(() => statSync(file))?.size ?? MOST_RULES;
  return size < MOST_RULES ? ignoreRules(attempt(() => readFileSync(file, 'utf8')) ?? '') : [];
}

/** What is in a folder, which symbolic links lead to where no other way does, each of these once. */
function* below(
  folder: string,
  root: Root,
  roots: readonly Root[],
  room: Room,
  followed: Set<string>,
): Generator<FoundFile> {
  const path = join(root.path, folder);
  for (const entry of attempt(() => readdirSync(path, { withFileTypes: true })) ?? []) {
    if (room.found >= MOST_FILES || ++room.passed >= MOST_PASSED) return;
    const inner = folder === '' ? entry.name : `${folder}/${entry.name}`;
    const own = join(path, entry.name);
    const isLink = entry.isSymbolicLink();
    const found = isLink ? attempt(() => statSync(own)) : undefined;
    const isFolder = isA('isDirectory', found ?? entry);
    if (!(isFolder || isA('isFile', found ?? entry)) || root.out(inner, isFolder)) continue;
    if (isLink) {
      const real = attempt(() => realpathSync(own));
      if (real === undefined || followed.has(real) || roots.some((one) => isIn(real, one.real))) continue;
      followed.add(real);
    }
    if (isFolder) {
      yield* below(inner, root, roots, room, followed);
      continue;
    }
    const stats = found ?? attempt(() => statSync(own));
    if (stats === undefined) continue;
    room.found++;
    yield fileOf(own, stats);
  }
}

/** Whether symbolic links lead to a place that is in the workspace by its own name. */
function isElsewhereToo(path: string, inner: string, root: Root, roots: readonly Root[]): boolean {
  const real = attempt(() => realpathSync(path));
  return real !== join(root.real, inner) && real !== undefined && roots.some((one) => isIn(real, one.real));
}

const isA = (what: 'isDirectory' | 'isFile', entry: Dirent | Stats) => entry[what]();

const isIn = (path: string, folder: string) =>
  path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

/** `/map`, `/map/2023/brief.txt` → `2023/brief.txt` */
function innerPath(folder: string, path: string): string {
  return path
    .slice(folder.length)
    .split(sep)
    .filter((name) => name !== '')
    .join('/');
}

function fileOf(path: string, { size, mtimeMs }: Stats): FoundFile {
  return { uri: fileUri(path), size, time: mtimeMs };
}

/** The path at an address; undefined where that is no file's of this machine. */
export function pathOf(uri: string): string | undefined {
  return uri.startsWith('file:') ? attempt(() => fileURLToPath(uri)) : undefined;
}

/** What a call gives; undefined where it fails: a file may vanish at any time, or be nobody's to read. */
export function attempt<Result>(call: () => Result): Result | undefined {
  try {
    return call();
  } catch {
    return undefined;
  }
}
