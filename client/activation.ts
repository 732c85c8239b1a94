import { type Disposable, type ExtensionContext, type TextDocument, workspace } from 'vscode';
import { detectLanguage } from './detection.ts';
import { LANGUAGE } from './language.ts';

/** The half of the client that is only worth loading for a document of ours. */
export interface LanguageClientModule {
  /** Starts the language server; disposing stops it. */
  startLanguageClient(context: ExtensionContext): Disposable;
}

/** Finds documents of ours, and at the first one loads and starts the language client. */
export function activateWith(context: ExtensionContext, load: () => Promise<LanguageClientModule>): void {
  let started = false;

  async function startFor(document: TextDocument): Promise<void> {
    if (started || document.languageId !== LANGUAGE) return;
    started = true;
    const { startLanguageClient } = await load();
    context.subscriptions.push(startLanguageClient(context));
  }

  context.subscriptions.push(workspace.onDidOpenTextDocument(startFor), detectLanguage(context));
  workspace.textDocuments.forEach(startFor);
}
