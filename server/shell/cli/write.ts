import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { reasonOf, say } from './output.ts';

/** The files that were written, which no other may replace: `letter.pdf` and `letter.docx` have one name for their texts. */
const written = new Set<string>();

/** Writes a text into a folder, under the name of its file; false, and said why, where that cannot be. */
export function write(folder: string, file: string, pieces: Iterable<string>, force: boolean): boolean {
  const name = file === '-' ? 'standard-input' : parse(file).name;
  const path = join(folder, `${name}.kamervragen`);
  const isOurs = written.has(path);
  written.add(path);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, [...pieces].join(''), { flag: force && !isOurs ? 'w' : 'wx' });
    return true;
  } catch (error) {
    const failure = error as NodeJS.ErrnoException;
    if (failure.code !== 'EEXIST') say(`${path} could not be written: ${reasonOf(failure)}.`);
    else if (isOurs) say(`${path} was written of another file just now: ${file} was left out.`);
    else say(`${path} exists already: --force overwrites it.`);
    return false;
  }
}

/** Puts a text in the place of the one in a file: written beside it first, so that no half of it is ever there. */
export function replace(file: string, text: string): boolean {
  let beside: string | undefined;
  try {
    const path = realpathSync(file);
    beside = `${path}.${process.pid}.new`;
    writeFileSync(beside, text, { flag: 'wx', mode: statSync(path).mode });
    renameSync(beside, path);
    return true;
  } catch (error) {
    say(`${file} could not be written: ${reasonOf(error as NodeJS.ErrnoException)}.`);
    if (beside !== undefined) rmSync(beside, { force: true });
    return false;
  }
}
