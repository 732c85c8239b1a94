import { Disposable, type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { keepRunning } from './keepRunning.ts';
import { LANGUAGE } from './language.ts';

/** Starts the language server as a worker of the page. */
export function startLanguageClient(context: ExtensionContext): Disposable {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js').toString(true);
  let worker: Worker | undefined;
  // A worker outlives its connection, so each one is ended before the next is begun.
  const end = () => worker?.terminate();
  const begin = async () => {
    end();
    worker = new Worker(script);
    return worker;
  };
  const client = keepRunning((options) => new LanguageClient(LANGUAGE, 'Kamervragen', begin, options));
  return Disposable.from(client, { dispose: end });
}
