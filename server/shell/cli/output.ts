import { once } from 'node:events';
import { getSystemErrorMap } from 'node:util';
import { oneLine } from '../../text/oneLine.ts';

/** How much is written at once. */
const BATCH = 65_536;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader that has seen enough (`| head`) is no error.
  if (error.code === 'EPIPE') process.exit();
  say(`The output could not be written: ${reasonOf(error)}.`);
  process.exit(1);
});
// There is nowhere left to say it.
process.stderr.on('error', () => {});

/** Writes `pieces` one after another to standard output, no faster than they are taken. */
export async function print(pieces: Iterable<string>): Promise<void> {
  let batch = '';
  for (const piece of pieces) {
    batch += piece;
    if (batch.length < BATCH) continue;
    await write(batch);
    batch = '';
  }
  await write(batch);
}

async function write(words: string): Promise<void> {
  if (!process.stdout.write(words)) await once(process.stdout, 'drain');
}

/** Says on standard error what the user should know, on one line, whatever the names and words in it. */
export function say(words: string): void {
  process.stderr.write(`kamervragen: ${oneLine(words, Infinity)}\n`);
}

/** Why the system refused, in its own words: `no space left on device`. */
export function reasonOf({ errno, message }: NodeJS.ErrnoException): string {
  return getSystemErrorMap().get(errno ?? 0)?.[1] ?? message;
}
