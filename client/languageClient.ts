import type { ChildProcess } from 'node:child_process';
import type { ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/node';
import { type Desk, openDesk } from './desk.ts';
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
  const client = keepRunning((options) => new LanguageClient(LANGUAGE, 'Kamervragen', begin, options));
  return openDesk(client, context);
}
