import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Desk, openDesk } from './desk.ts';
import { keepRunning } from './keepRunning.ts';
import { LANGUAGE } from './language.ts';

/** Starts the language server as a process of its own; F5 lets a debugger attach to it at port 6009. */
export function startLanguageClient(context: ExtensionContext): Desk {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const run = { module, transport: TransportKind.ipc };
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const client = keepRunning((options) => new LanguageClient(LANGUAGE, 'Kamervragen', { run, debug }, options));
  return openDesk(client, context);
}
