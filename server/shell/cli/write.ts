import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, parse } from 'node:path';
import { reasonOf, say } from './output.ts';
import { words } from './words.ts';

/** The files that were written, which no other may replace: `letter.pdf` and `letter.docx` have one name for their texts. */
const written = new Set<string>();

/** Writes pieces of text or bytes into a folder, under the name of its file; false, and said why, where that cannot be. */
export function write(folder: string, file: string, pieces: Iterable<string | Uint8Array>, force: boolean): boolean {
  const name = file === '-' ? 'standard-input' : parse(file).name;
  const path = join(folder, `${name}.kamervragen`);
  const isOurs = written.has(path);
  written.add(path);
  try {
    const inTheWay = makeFolder(folder);
    if (inTheWay !== undefined) {
      say(words.noFolder(inTheWay));
      return false;
    }
    writeFileSync(path, Buffer.concat([...pieces].map((piece) => Buffer.from(piece))), {
      flag: force && !isOurs ? 'w' : 'wx',
    });
    return true;
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
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

/** Puts a text in the place of the one in a file: written beside it first, so that no half of it is ever there. */
export function replace(file: string, text: string, say: (sentence: string) => void): boolean {
  let beside: string | undefined;
  try {
    const path = realpathSync(file);
    beside = `${path}.${process.pid}.new`;
    writeFileSync(beside, text, { flag: 'wx', mode: statSync(path).mode });
    renameSync(beside, path);
    return true;
  } catch (error) {
    say(words.notWritten(file, reasonOf(error as NodeJS.ErrnoException)));
    if (beside !== undefined) rmSync(beside, { force: true });
    return false;
  }
}
