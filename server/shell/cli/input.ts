import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { imported } from '../../import/imported.ts';
import { kindOf } from '../../import/kind.ts';
import { decode } from '../decode.ts';
import { notText } from './notText.ts';
import { reasonOf } from './output.ts';
import { words } from './words.ts';

/**
 * The largest text that is read, in MB, many times the largest document, and the largest file of another kind, which may
 * hold pictures. What never ends is read no further either.
 */
export const MOST_MEGABYTES = { text: 16, other: 100 };

const MB = 1_000_000;

/** What messages call a file. */
export function nameOf(file: string): string {
  if (file === '-') return words.standardInput;
  return file === '' ? words.noName : file;
}

type Say = (sentence: string) => void;

export interface Read {
  readonly text: string;
  /** Whether the file is just this text in UTF-8, so that another can be put in its place. */
  readonly isPlain: boolean;
}

/** The text of a file, or of standard input where it is `-`. Says what is wrong with it; gives none where that is all. */
export async function readText(file: string, say: Say): Promise<Read | undefined> {
  const name = nameOf(file);
  const refused = (why: string) => said(say, name, why);
  const bytes = await readBytes(file);
  if (typeof bytes === 'string') return refused(bytes);
  if (bytes.length > 0 && kindOf(bytes) !== 'text') return readOther(name, bytes, say);
  const { text, encoding, assumed, damage } = decode(bytes);
  const otherThanText = notText(bytes, text);
  if (otherThanText !== undefined) return refused(words.notText[otherThanText]);
  if (assumed) say(`${name} ${words.assumed(encoding)}.`);
  if (damage) say(`${name} ${words.damaged(encoding, damage.places, damage.line)}.`);
  return { text, isPlain: encoding === 'utf-8' && damage === undefined };
}

/** The text of a file of another kind; what reads these is loaded when there is one. */
async function readOther(name: string, bytes: Uint8Array, say: Say): Promise<Read | undefined> {
  const { readFile } = await import('../../import/readFile.ts');
  const draft = await readFile(bytes);
  if ('refused' in draft) return said(say, name, words.ofFiles.refusals[draft.refused](draft.pages));
  for (const loss of draft.losses) say(`${name} ${words.ofFiles.losses[loss]}.`);
  return { text: imported(draft).text, isPlain: false };
}

function said(say: Say, name: string, why: string): undefined {
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
      const isOther = length > MOST_MEGABYTES.text * MB && first !== undefined && kindOf(first) !== 'text';
      const most = isOther ? MOST_MEGABYTES.other : MOST_MEGABYTES.text;
      if (length > most * MB) return words.tooLarge(most);
    }
  } catch (error) {
    return unreadableFor(error as NodeJS.ErrnoException);
  }
  return Buffer.concat(pieces, length);
}

/** Why a file could not be read, as it stands after its name. */
export function unreadableFor(error: NodeJS.ErrnoException): string {
  return words.unreadable[error.code ?? ''] ?? words.notRead(reasonOf(error));
}

/** How much of a file is read at once. */
const PIECE = 1 << 16;

/** What a file holds, read without a stream, which takes long to load. */
export function* piecesOf(file: string): Generator<Uint8Array> {
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
export function standardInput(): AsyncIterable<Uint8Array> {
  return fstatSync(0).isDirectory() ? createReadStream('', { fd: 0 }) : process.stdin;
}
