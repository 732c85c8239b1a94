import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { imported } from '../../import/imported.ts';
import { kindOf } from '../../import/kind.ts';
import { englishOfFiles } from '../fileWords.ts';
import { type Damage, decode } from './decode.ts';
import { notText } from './notText.ts';
import { reasonOf, say } from './output.ts';

/** The largest text that is read, in MB: many times the largest document. What never ends is read no further either. */
export const MOST_MEGABYTES = 16;
/** The largest file of another kind, which may hold pictures. */
export const MOST_MEGABYTES_PACKED = 100;

const MB = 1_000_000;

/** What is said of a file for what the system says of it. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder: name the files in it',
  EACCES: 'may not be read: you lack the permission',
  EPERM: 'may not be read: you lack the permission',
};

/** What messages call a file. */
export function nameOf(file: string): string {
  if (file === '-') return 'standard input';
  return file === '' ? 'a file without a name' : file;
}

export interface Read {
  readonly text: string;
  /** Whether the file is just this text in UTF-8, so that another can be put in its place. */
  readonly isPlain: boolean;
}

/** The text of a file, or of standard input where it is `-`. Says what is wrong with it; gives none where that is all. */
export async function readText(file: string): Promise<Read | undefined> {
  const name = nameOf(file);
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') return refused(name, bytes);
  if (bytes.length > 0 && kindOf(bytes) !== 'text') return readOther(name, bytes);
  const { text, encoding, assumed, damage } = decode(bytes);
  const otherThanText = notText(bytes, text);
  if (otherThanText !== undefined) return refused(name, `is ${otherThanText}`);
  if (assumed) say(`${name} is not valid UTF-8; it was read as ${encoding}.`);
  if (damage) say(`${name} is damaged ${where(damage)}: what is not ${encoding} there is shown as �.`);
  return { text, isPlain: encoding === 'utf-8' && damage === undefined };
}

/** The text of a file of another kind; what reads these is loaded when there is one. */
async function readOther(name: string, bytes: Uint8Array): Promise<Read | undefined> {
  const { readFile } = await import('../../import/readFile.ts');
  const draft = await readFile(bytes);
  if ('refused' in draft) return refused(name, englishOfFiles.refusals[draft.refused](draft.pages));
  for (const loss of draft.losses) say(`${name} ${englishOfFiles.losses[loss]}.`);
  return { text: imported(draft).text, isPlain: false };
}

function refused(name: string, why: string): undefined {
  say(`${name} ${why}.`);
}

/** The bytes of a file, or why there are none. */
async function readBytes(file: string): Promise<Uint8Array | string> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const piece of file === '-' ? standardInput() : piecesOf(file)) {
      pieces.push(piece);
      length += piece.length;
      const first = pieces[0];
      const most =
        length > MOST_MEGABYTES * MB && first && kindOf(first) !== 'text' ? MOST_MEGABYTES_PACKED : MOST_MEGABYTES;
      if (length > most * MB) return `holds more than ${most} MB: cut it into smaller files first`;
    }
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return REFUSALS[code] ?? `could not be read: ${reasonOf(error as NodeJS.ErrnoException)}`;
  }
  return Buffer.concat(pieces, length);
}

/** How much of a file is read at once. */
const PIECE = 1 << 16;

/** What a file holds, read without a stream, which takes long to load. */
function* piecesOf(file: string): Generator<Uint8Array> {
  const opened = openSync(file, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE);
      const length = readSync(opened, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(opened);
  }
}

/** What a pipe or a terminal has, as it comes. Of a folder Node makes an empty one, where reading it would say so. */
function standardInput(): AsyncIterable<Uint8Array> {
  return fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin;
}

function where({ places, line }: Damage): string {
  return places === 1 ? `in line ${line}` : `in ${places} places, the first in line ${line}`;
}
