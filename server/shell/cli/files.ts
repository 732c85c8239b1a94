import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, join, parse, resolve } from 'node:path';
import { glob } from '../../text/glob.ts';
import { formOf } from '../folder/files.ts';
import type { Tell } from './command.ts';
import { nameOf, unreadableFor } from './input.ts';
import { words } from './words.ts';

/** A file to read, and where what is made of it stands in the folder of `--out`, without an extension. */
export interface Named {
  readonly file: string;
  /** `brief`; `2024/brief` where a folder was named in which it is */
  readonly place: string;
}

/** Whether words name one file at most, without a look at what is there. */
export function nameOneFile(operands: readonly string[]): boolean {
  const [first = ''] = operands;
  return operands.length <= 1 && !isFolder(first) && !isPattern(first);
}

/**
 * The files that words name, in the order of the words: a file is itself, whatever its name, a folder is every file in it and
 * in its folders that has the name of a document, in the order of names, and a pattern is what it fits. What `--out` makes is
 * none of them.
 */
export function* filesNamed(operands: readonly string[], tell: Tell, out?: string): Generator<Named> {
  const outside = out === undefined ? undefined : realOf(out);
  for (const word of operands) {
    const folders = walk(tell, outside);
    let isEmpty = true;
    const found = isFolder(word) ? folders(word, '') : isPattern(word) ? fitting(word, folders) : [named(word)];
    for (const one of found) {
      isEmpty = false;
      yield one;
    }
    if (!isEmpty) continue;
    tell.say(isFolder(word) ? `${nameOf(word)} ${words.emptyFolder}.` : `${words.fitsNone(word)}.`);
    tell.fail();
  }
}

function named(file: string): Named {
  return { file, place: file === '-' ? 'standard-input' : parse(file).name };
}

function isFolder(path: string): boolean {
  return statOf(path)?.isDirectory() === true;
}

/** Whether a word holds signs that stand for others: `*`, `?`, `[`. */
export const isGlob = (word: string): boolean => /[*?[]/.test(word);

/** Where a shell did not put files in the place of a pattern. A file may be called like one. */
function isPattern(word: string): boolean {
  return isGlob(word) && !existsSync(word);
}

type Walk = (folder: string, place: string) => Generator<Named>;

/** What gives the files in a folder; each folder is entered once, whatever links lead to it. */
function walk(tell: Tell, outside: string | undefined): Walk {
  const seen = new Set<string>();
  return function* inFolder(folder, place): Generator<Named> {
    const real = realOf(folder);
    if (real === undefined || seen.has(real) || real === outside) return;
    seen.add(real);
    for (const name of namesIn(folder, tell)) {
      const path = join(folder, name);
      const stat = statOf(path);
      if (stat?.isDirectory() && name !== 'node_modules') yield* inFolder(path, `${place}${name}/`);
      else if (stat?.isFile() && formOf(name) !== undefined) yield { file: path, place: place + parse(name).name };
    }
  };
}

/** The names in a folder that are not hidden, in order. */
function namesIn(folder: string, tell: Tell): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .sort();
  } catch (error) {
    tell.say(`${folder} ${unreadableFor(error as NodeJS.ErrnoException)}.`);
    tell.fail();
    return [];
  }
}

/** What there is at a path; nothing where a link leads nowhere, or the system knows no such name. */
function statOf(path: string) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

function realOf(path: string): string | undefined {
  try {
    return realpathSync(resolve(path));
  } catch {
    return undefined;
  }
}

/**
 * The files that fit a pattern such as `2024/*.txt`; a folder that fits one is all that is in it, and a part `**` stands for
 * any number of folders.
 */
function* fitting(pattern: string, folders: Walk): Generator<Named> {
  const parts = pattern.split(process.platform === 'win32' ? /[\\/]/ : '/');
  const first = parts.findIndex(isGlob);
  const start = parts.slice(0, first).join('/');
  /** Folders, and how much of the pattern was left there: with `**` there are several ways to one, and links that lead back. */
  const seen = new Set<string>();
  yield* below(first === 0 ? '.' : start === '' ? '/' : start, '', parts.slice(first));

  function* below(folder: string, place: string, left: readonly string[]): Generator<Named> {
    const way = `${left.length} ${realOf(folder)}`;
    if (seen.has(way)) return;
    seen.add(way);
    const [part = '', ...rest] = left;
    const isAnyFolder = part === '**';
    if (isAnyFolder && rest.length === 0) return yield* folders(folder, place);
    if (isAnyFolder) yield* below(folder, place, rest);
    const fits = isAnyFolder ? (name: string) => name !== 'node_modules' : glob(part, { braces: false });
    for (const name of namesIn(folder, { say: () => {}, fail: () => {} })) {
      if (!fits(name)) continue;
      const path = folder === '.' && first === 0 ? name : join(folder, name);
      const isInside = statOf(path)?.isDirectory() === true;
      if (isInside && isAnyFolder) yield* below(path, `${place}${name}/`, left);
      else if (isInside && rest.length > 0) yield* below(path, `${place}${name}/`, rest);
      else if (isAnyFolder || rest.length > 0) continue;
      else if (isInside) yield* folders(path, `${place}${name}/`);
      else yield { file: path, place: place + parse(basename(name)).name };
    }
  }
}
