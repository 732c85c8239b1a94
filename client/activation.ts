import { commands, type ExtensionContext, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Desk } from './desk.ts';
import { detectLanguage } from './detection.ts';
import { CLEAN_TEXT, COMPARED, FOLDER_VIEW, IMPORTED, LANGUAGE, READING_VIEW, STRUCTURED_TEXT } from './language.ts';
import { readOnlyFiles } from './readOnlyFiles.ts';
import { openSample } from './sample.ts';
import { startView } from './startView.ts';
import { done, openWalkthroughOnce } from './walkthrough.ts';
import { followLanguage, language, onDidChangeLanguage } from './words.ts';

/**
 * Finds documents of ours, and at the first one, or the first page of one, `open`s the desk: that starts the language
 * server, and loads what asks it, which is only worth loading for a document of ours. Disposing stops it.
 */
export function activateWith(context: ExtensionContext, open: () => Promise<Desk>): void {
  let started: Promise<Desk> | undefined;

  async function start(): Promise<Desk> {
    const opened = await open();
    context.subscriptions.push(opened);
    return opened;
  }

  function desk(): Promise<Desk> {
    started ??= start();
    return started;
  }

  function startFor(document: TextDocument): void {
    if (document.languageId !== LANGUAGE) return;
    desk();
    openWalkthroughOnce(context).then(() => done('kamervragen:hasOpened'));
  }

  context.subscriptions.push(
    followLanguage(),
    onDidChangeLanguage(tellLanguage),
    workspace.onDidOpenTextDocument(startFor),
    detectLanguage(context),
    openSample(context),
    startView(),
    // Whoever is quick asks for these before the client is loaded.
    commands.registerCommand('kamervragen.openReadingView', async (from?: Uri) =>
      (await desk()).openReadingView(from, 'here'),
    ),
    commands.registerCommand('kamervragen.openReadingViewToSide', async (from?: Uri) =>
      (await desk()).openReadingView(from, 'beside'),
    ),
    commands.registerCommand('kamervragen.openCleanText', async (from?: Uri) => (await desk()).cleanTexts.open(from)),
    commands.registerCommand('kamervragen.newQuestionSet', async () => (await desk()).drafts.newQuestionSet()),
    commands.registerCommand('kamervragen.draftAnswers', async (from?: Uri) =>
      (await desk()).drafts.draftAnswers(from),
    ),
    commands.registerCommand('kamervragen.openAsText', async (from?: Uri) => (await desk()).importedFiles.open(from)),
    commands.registerCommand('kamervragen.openPublication', async (listed?: unknown) =>
      (await desk()).openPublication(listed),
    ),
    commands.registerCommand('kamervragen.showFolder', async () => {
      await desk();
      await commands.executeCommand(`${FOLDER_VIEW}.focus`);
    }),
    commands.registerCommand('kamervragen.findQuestion', async () => (await desk()).findQuestion()),
    commands.registerCommand('kamervragen.exportAs', async (from?: Uri) => (await desk()).exportAs(from)),
    commands.registerCommand('kamervragen.saveAsText', async () => (await desk()).importedFiles.save()),
    window.registerCustomEditorProvider(STRUCTURED_TEXT, {
      openCustomDocument: (uri) => ({ uri, dispose() {} }),
      // A text editor takes the place of the page that VS Code has made.
      async resolveCustomEditor({ uri }, panel) {
        await (await desk()).importedFiles.open(uri, panel.viewColumn);
        panel.dispose();
      },
    }),
    // After a reload VS Code asks for these before anybody opens a document.
    readOnlyFiles(CLEAN_TEXT, async () => (await desk()).cleanTexts),
    readOnlyFiles(COMPARED, async () => (await desk()).comparisons),
    readOnlyFiles(IMPORTED, async () => (await desk()).importedFiles),
    window.registerWebviewPanelSerializer(READING_VIEW, {
      async deserializeWebviewPanel(panel, state) {
        (await desk()).restoreReadingView(panel, state);
      },
    }),
  );
  tellLanguage();
  workspace.textDocuments.forEach(startFor);
}

/** Welcome texts, which VS Code shows by itself, are there in each language. */
function tellLanguage(): void {
  commands.executeCommand('setContext', 'kamervragen:dutch', language() === 'nl');
}
