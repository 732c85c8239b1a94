import {
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Pieces, Tell } from './command.ts';
import { reasonOf } from './output.ts';
import { words } from './words.ts';

/** The files that were written, which no other may replace: `letter.pdf` and `letter.docx` have one name for their texts. */
const written = new Set<string>();

/**
 * Writes pieces of text or bytes into a folder; false, and said why, where that cannot be. `place` is where in it, with
 * the extension; `file` what they were made of.
 */
export function write(
  folder: string,
  place: string,
  file: string,
  pieces: Pieces,
  force: boolean,
  { say }: Tell,
): boolean {
  const path = join(folder, place);
  const isOurs = written.has(path);
  written.add(path);
  try {
    const inTheWay = makeFolder(dirname(path));
    if (inTheWay !== undefined) {
      say(words.noFolder(inTheWay));
      return false;
    }
    putWhole(path, pieces, force && !isOurs);
    return true;
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    // What fails otherwise was never about a file.
    if (failure.code === undefined) throw error;
    if (failure.code !== 'EEXIST') say(words.notWritten(path, reasonOf(failure)));
    else say(isOurs ? words.writtenJustNow(path, file) : words.exists(path));
    return false;
  }
}

/**
 * Makes a folder, and those in which it stands; gives what has one of their names and is none. Node's own way to make all of
 * them tries for ever where the system makes none, as in /proc.
 */
function makeFolder(folder: string): string | undefined {
  if (existsSync(folder)) return statSync(folder).isDirectory() ? undefined : folder;
  const inTheWay = makeFolder(dirname(folder));
  if (inTheWay === undefined) mkdirSync(folder);
  return inTheWay;
}

/** Puts a text in the place of the one in a file. */
export function replace(file: string, text: string, say: Tell['say']): boolean {
  try {
    const path = realpathSync(file);
    putWhole(path, [text], true, statSync(path).mode);
    return true;
  } catch (error) {
    say(words.notWritten(file, reasonOf(error as NodeJS.ErrnoException)));
    return false;
  }
}

/** Writes a file whole. Throws `EEXIST` where one is there that stays. */
function putWhole(path: string, pieces: Pieces, replaces: boolean, mode = 0o666): void {
  const growing = growingAt(path, replaces, mode);
  try {
    for (const piece of pieces) growing.add(typeof piece === 'string' ? Buffer.from(piece) : piece);
    growing.keep();
  } catch (error) {
    growing.drop();
    throw error;
  }
}

/** A file that is written piece by piece. */
export interface Growing {
  add(bytes: Uint8Array): void;
  /** Puts it in its place, once. */
  keep(): void;
  /** Leaves nothing of it. */
  drop(): void;
}

/** A file in a folder that grows with what is found, as `write` puts whole ones there; undefined, and said why, where none can be. */
export function growing(folder: string, name: string, force: boolean, { say }: Tell): Growing | undefined {
  const path = join(folder, name);
  try {
    const inTheWay = makeFolder(folder);
    if (inTheWay === undefined) return growingAt(path, force, 0o666);
    say(words.noFolder(inTheWay));
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    say(failure.code === 'EEXIST' ? words.exists(path) : words.notWritten(path, reasonOf(failure)));
  }
  return undefined;
}

/** A file is written beside its place first, so that no half of it is ever there. Throws `EEXIST` where one is there that stays. */
function growingAt(path: string, replaces: boolean, mode: number): Growing {
  if (!replaces && existsSync(path)) throw Object.assign(new Error(), { code: 'EEXIST' });
  const beside = `${path}.${process.pid}.new`;
  let opened: number | undefined = openSync(beside, 'wx', mode);
  const close = () => {
    if (opened !== undefined) closeSync(opened);
    opened = undefined;
  };
  return {
    add: (bytes) => {
      if (opened !== undefined) writeAll(opened, bytes);
    },
    keep: () => {
      close();
      if (replaces) renameSync(beside, path);
      else putNew(beside, path);
    },
    drop: () => {
      close();
      rmSync(beside, { force: true });
    },
  };
}

function writeAll(opened: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(opened, bytes, at);
}

/** Gives a file a name that nobody else gives to another meanwhile, where the disk knows two names of one file. */
function putNew(beside: string, path: string): void {
  try {
    linkSync(beside, path);
    rmSync(beside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    renameSync(beside, path);
  }
}
