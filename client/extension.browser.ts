import type { ExtensionContext } from 'vscode';
import { activateWith } from './activation.ts';

/** Where VS Code runs extensions in a web page. */
export function activate(context: ExtensionContext): void {
  activateWith(context, async () => {
    const { startLanguageClient } = await import('./languageClient.browser.ts');
    return startLanguageClient(context);
  });
}
