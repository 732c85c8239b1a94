import type { CancellationToken } from 'vscode';
import type { FileRead, ToRead } from '../server/shell/requests.ts';
import { isFileRead } from './fileShapes.ts';

/** A worker that reads one file or page; what is heavy or hangs in it is ended with it. */
export interface FileWorker {
  /** Hands it what it is to read, and tells of every message that comes back. */
  start(asked: ToRead, received: (message: unknown) => void, failed: () => void): void;
  end(): void;
}

/** How long a file may take, in milliseconds: a PDF of 500 pages takes some 5,000. */
const PATIENCE = 120_000;

/**
 * What a worker makes of a file: undefined when the reader gave it up, `failed` when it broke, ran out of memory or did
 * not end.
 */
export function readInWorker(
  worker: FileWorker,
  asked: ToRead,
  token: CancellationToken,
  patience = PATIENCE,
): Promise<FileRead | 'failed' | undefined> {
  return new Promise((resolve) => {
    const end = (answer: FileRead | 'failed' | undefined) => {
      clearTimeout(late);
      given.dispose();
      worker.end();
      resolve(answer);
    };
    const late = setTimeout(() => end('failed'), patience);
    const given = token.onCancellationRequested(() => end(undefined));
    worker.start(
      asked,
      (message) => {
        if (isFileRead(message)) end(message);
      },
      () => end('failed'),
    );
  });
}
