import { parentPort, workerData } from 'node:worker_threads';
import type { OfDocuments } from './command.ts';
import { COMMANDS, isCommandName } from './commands.ts';
import type { Order } from './documents.ts';
import { type Job, madeOf } from './making.ts';

/** What a worker thread does: of each document that it is sent, what it was told. */
export function work(): void {
  const { command, format, asked } = workerData as Order;
  const made = isCommandName(command) ? (COMMANDS[command] as OfDocuments).formats[format] : undefined;
  if (made === undefined) throw new Error(`${command} ${format}`);
  // One at a time, so that answers come in the order of what is asked.
  let last = Promise.resolve();
  parentPort?.on('message', (job: Job) => {
    last = last.then(async () => {
      const answer = await madeOf(job, made, asked);
      parentPort?.postMessage(answer, buffersOf(answer.pieces));
    });
  });
}

/** What is handed over, and not copied: what no other bytes share. */
function buffersOf(pieces: readonly Uint8Array[] = []): ArrayBuffer[] {
  return pieces
    .filter(({ buffer, byteLength }) => buffer instanceof ArrayBuffer && buffer.byteLength === byteLength)
    .map(({ buffer }) => buffer as ArrayBuffer);
}
