import type { ExtensionContext } from 'vscode';
import { activateWith } from './activation.ts';
import { startServer } from './serverProcess.ts';

/** Where VS Code runs extensions in Node: on the desktop, and on a server. */
export function activate(context: ExtensionContext): void {
  activateWith(context, async () => {
    // It takes as long to start as the client takes to load.
    const server = startServer(context.extensionUri);
    const { startLanguageClient } = await import('./languageClient.ts');
    return startLanguageClient(context, server);
  });
}
