import type { CancellationToken } from 'vscode';
import type { FileRead, FileToRead } from '../server/shell/requests.ts';
import { isFileRead } from './fileShapes.ts';

/** A worker that reads one file; what is heavy or hangs in it is ended with it. */
export interface FileWorker {
  /** Hands it the file, and tells of every message that comes back. */
  start(file: FileToRead, received: (message: unknown) => void, failed: () => void): void;
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
  file: FileToRead,
  token: CancellationToken,
): Promise<FileRead | 'failed' | undefined> {
  return new Promise((resolve) => {
    const end = (answer: FileRead | 'failed' | undefined) => {
      clearTimeout(late);
      given.dispose();
      worker.end();
      resolve(answer);
    };
    const late = setTimeout(() => end('failed'), PATIENCE);
    const given = token.onCancellationRequested(() => end(undefined));
    worker.start(
      file,
      (message) => {
        if (isFileRead(message)) end(message);
      },
      () => end('failed'),
    );
  });
}
