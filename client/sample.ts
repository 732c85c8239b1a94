import { commands, type Disposable, type ExtensionContext, Uri, window } from 'vscode';

/** Lets somebody who has no document at hand see what there is to see. */
export function openSample({ extensionUri }: ExtensionContext): Disposable {
  const sample = Uri.joinPath(extensionUri, 'samples', 'antwoord-nachttreinen.txt');
  return commands.registerCommand('kamervragen.openSample', () => window.showTextDocument(sample));
}
