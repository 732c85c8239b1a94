import { commands, type Disposable, type ExtensionContext, ExtensionMode, type Range, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { LANGUAGE } from './language.ts';
import { language } from './words.ts';

const SHOWN = 'walkthrough.shown';

/** Opens the walkthrough beside the first document of ours that a reader ever opens, and never again. */
export async function openWalkthroughOnce({ extension, extensionMode, globalState }: ExtensionContext): Promise<void> {
  // Whoever develops the extension has a new profile at each start.
  if (extensionMode !== ExtensionMode.Production || globalState.get(SHOWN)) return;
  await globalState.update(SHOWN, true);
  if (!workspace.getConfiguration('workbench.welcomePage').get<boolean>('walkthroughs.openOnInstall')) return;
  const walkthrough = language() === 'nl' ? 'lezen' : 'reading';
  await commands.executeCommand('workbench.action.openWalkthrough', `${extension.id}#${walkthrough}`, true);
}

/**
 * What a reader has done and a step of the walkthrough asks for. VS Code ticks the step where this changes while it knows
 * the walkthrough: it does not look at what was so before.
 */
export function done(what: Deed): void {
  for (const value of [false, true]) commands.executeCommand('setContext', what, value);
}

type Deed =
  | 'kamervragen:hasOpened'
  | 'kamervragen:hasJumped'
  | 'kamervragen:hasReadPage'
  | 'kamervragen:hasReadClean'
  | 'kamervragen:hasWritten';

/** Notices when somebody goes where a definition is: VS Code asks for those also where the mouse only rests. */
export function watchJumps(client: BaseLanguageClient): Disposable {
  let targets: readonly Range[] = [];
  client.middleware.provideDefinition = async (document, position, token, next) => {
    const found = await next(document, position, token);
    targets = [found ?? []]
      .flat()
      .map((one) => ('range' in one ? one.range : (one.targetSelectionRange ?? one.targetRange)));
    return found;
  };
  return window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
    if (textEditor.document.languageId !== LANGUAGE || selection === undefined) return;
    if (targets.some(({ start }) => start.isEqual(selection.active))) done('kamervragen:hasJumped');
  });
}
