import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';

let client: LanguageClient | undefined;

/** The least that an extension with a language server of its own does. */
export function activate({ extensionUri }: ExtensionContext): Promise<void> {
  const module = Uri.joinPath(extensionUri, 'server.cjs').fsPath;
  const run = { module, transport: TransportKind.ipc };
  client = new LanguageClient('reference', { run, debug: run }, { documentSelector: [{ language: 'reference' }] });
  return client.start();
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
