import { type ExtensionContext, Uri } from 'vscode';
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient } from 'vscode-languageclient/browser';
import { type Desk, openDesk } from './desk.ts';
import type { FileWorker } from './fileReader.ts';
import { keepRunning } from './keepRunning.ts';
import { LANGUAGE } from './language.ts';

/** Starts the language server as a worker of the page. */
export function startLanguageClient(context: ExtensionContext): Desk {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  let worker: Worker | undefined;
  // A worker outlives its connection, so each one is ended before the next is begun.
  const end = () => worker?.terminate();
  const begin = async () => {
    end();
    worker = new Worker(script);
    // In VS Code a worker is no `instanceof Worker`, so the client would not know what to do with it alone.
    return { reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) };
  };
  const client = keepRunning(context, (options) => new LanguageClient(LANGUAGE, 'Kamervragen', begin, options));
  context.subscriptions.push({ dispose: end });
  return openDesk(client, context, () =>
    fileWorker(Uri.joinPath(context.extensionUri, 'dist', 'fileReader.browser.js').toString(true)),
  );
}

function fileWorker(script: string): FileWorker {
  const worker = new Worker(script);
  return {
    start(asked, received, failed) {
      worker.onmessage = ({ data }) => received(data);
      worker.onerror = failed;
      worker.postMessage(asked);
    },
    end: () => worker.terminate(),
  };
}
