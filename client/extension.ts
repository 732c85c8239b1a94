import type { ExtensionContext } from 'vscode';
import { activateWith } from './activation.ts';

/** Where VS Code runs extensions in Node: on the desktop, and on a server. */
export function activate(context: ExtensionContext): void {
  activateWith(context, () => import('./languageClient.ts'));
}
