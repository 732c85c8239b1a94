import { fstatSync, writeSync } from 'node:fs';
import { getSystemErrorMap } from 'node:util';
import { lazily } from '../../text/lazily.ts';
import { oneLine } from '../../text/oneLine.ts';
import type { Tell } from './command.ts';
import { words } from './words.ts';

/** How much is written at once. */
const BATCH = 65_536;

// Streams take long to load, so they are made where they are needed.
const output = lazily(() => process.stdout.on('error', failed));
// Where nothing can be said, there is nowhere left to say it.
const errors = lazily(() => process.stderr.on('error', () => {}));

/** Writes `pieces` one after another to standard output, no faster than they are taken. */
export async function print(pieces: Iterable<string | Uint8Array>): Promise<void> {
  let batch = '';
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      await write(batch);
      await write(piece);
      batch = '';
      continue;
    }
    batch += piece;
    if (batch.length < BATCH) continue;
    await write(batch);
    batch = '';
  }
  await write(batch);
}

/** Writes what was made of a document. Where somebody looks at it, what a terminal would obey is shown, and not sent. */
export async function show(pieces: readonly Uint8Array[]): Promise<void> {
  await print(isTerminal(1) ? pieces.map((piece) => shown(Buffer.from(piece).toString())) : pieces);
}

/** A text in which a terminal finds nothing but words, tabs and ends of lines. */
export function shown(text: string): string {
  return text.replace(OBEYED, '�');
}

/** Control characters, among them a return without a new line: what follows would be written over the words before it. */
const OBEYED = /\r(?!\n)|[^\P{Cc}\t\r\n]/gu;

async function write(words: string | Uint8Array): Promise<void> {
  const rest = writeAtOnce(typeof words === 'string' ? Buffer.from(words) : words);
  if (rest.length > 0) await new Promise<unknown>((resolve) => output().write(rest, resolve));
}

/** Writes what a file or a pipe takes at once, and gives what is left: all of it where a terminal reads. */
function writeAtOnce(bytes: Uint8Array): Uint8Array {
  let at = 0;
  try {
    const stat = fstatSync(1);
    const isPlain = stat.isFile() || stat.isFIFO() || stat.isSocket();
    while (isPlain && at < bytes.length) at += writeSync(1, bytes, at);
  } catch (error) {
    // A pipe that is full and does not let one wait.
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') failed(error as NodeJS.ErrnoException);
  }
  return bytes.subarray(at);
}

/** Ends where nothing can be written any more. */
function failed(error: NodeJS.ErrnoException): never {
  // A reader that has seen enough (`| head`) is no error.
  if (error.code === 'EPIPE') process.exit();
  say(words.output(reasonOf(error)));
  process.exit(1);
}

/** Whether somebody looks at what is written to a stream: 1 is standard output, 2 standard error. */
export function isTerminal(stream: 1 | 2): boolean {
  try {
    // What asks Node takes long to load, and a file or a pipe is none.
    return fstatSync(stream).isCharacterDevice() && (stream === 1 ? output().isTTY : errors().isTTY) === true;
  } catch {
    return false;
  }
}

/** Whether standard output takes colours: a terminal does, where nobody asks for none (no-color.org). */
export function isColoured(): boolean {
  return !process.env.NO_COLOR && process.env.TERM !== 'dumb' && isTerminal(1);
}

/** How often a line of progress is written anew, in milliseconds, and after how long it first is. */
const OFTEN = 200;
let lastShown = 0;
let isShown = false;

/** Says on a terminal how many are done, on one line that is written anew; with none, takes that line away. */
export function progress(count: number | undefined, sentence: (count: number) => string = String): void {
  const now = Date.now();
  lastShown ||= now;
  if (count === undefined ? !isShown : now - lastShown < OFTEN) return;
  lastShown = now;
  // Where results are looked at, they show how far it is.
  if (!isTerminal(2) || isTerminal(1)) return;
  isShown = count !== undefined;
  complain(`\r\x1b[K${count === undefined ? '' : sentence(count)}`);
}

/** Says on standard error what the user should know, on one line, whatever the names and words in it. */
export function say(sentence: string): void {
  progress(undefined);
  complain(`kamervragen: ${oneLine(sentence, Infinity)}\n`);
}

/** How the program itself says what is no result. */
export const tell: Tell = {
  say,
  fail: () => {
    process.exitCode = 1;
  },
};

/** Writes on standard error. */
export function complain(text: string): void {
  errors().write(text);
}

/** Why the system refused: `no space left on device`, or what it says itself where we have no word for that. */
export function reasonOf({ code = '', errno, message }: NodeJS.ErrnoException): string {
  return words.reasons[code] ?? getSystemErrorMap().get(errno ?? 0)?.[1] ?? message;
}
