import type { ChildProcess } from 'node:child_process';
import { Worker } from 'node:worker_threads';
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { type Desk, openDesk } from './desk.ts';
import type { FileWorker } from './fileReader.ts';
import { keepRunning } from './keepRunning.ts';
import { LANGUAGE } from './language.ts';
import { startServer } from './serverProcess.ts';

/** Talks with the language server, a process of its own: `first` is the one that was started while this was loaded. */
export function startLanguageClient(context: ExtensionContext, first: ChildProcess): Desk {
  let waiting: ChildProcess | undefined = first;
  const begin = async () => {
    const server = waiting ?? startServer(context.extensionUri);
    waiting = undefined;
    return server;
  };
  const client = keepRunning(context, (options) => new LanguageClient(LANGUAGE, 'Kamervragen', begin, options));
  return openDesk(client, context, () =>
    fileWorker(Uri.joinPath(context.extensionUri, 'dist', 'fileReader.cjs').fsPath),
  );
}

/** How much memory reading one file may take, in MB. */
const MOST_MEMORY = 2048;

function fileWorker(script: string): FileWorker {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
  return {
    start(asked, received, failed) {
      worker.on('message', received).on('error', failed).on('exit', failed);
      worker.postMessage(asked);
    },
    end: () => void worker.terminate(),
  };
}
