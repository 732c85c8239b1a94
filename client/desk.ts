import { commands, Disposable, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { askedBefore } from './askedBefore.ts';
import { browserPage } from './browserPage.ts';
import { citationsView } from './citationsView.ts';
import { type CleanTexts, cleanTexts } from './cleanText.ts';
import { type Comparisons, comparisons } from './comparing.ts';
import { copying } from './copying.ts';
import { documentFacts } from './documentFacts.ts';
import { type Drafts, drafts } from './drafts.ts';
import { type ExportAs, exporting } from './exporting.ts';
import type { FileWorker } from './fileReader.ts';
import { findQuestion } from './findQuestion.ts';
import { folderView } from './folderView.ts';
import { follow } from './follow.ts';
import { type ImportedFiles, importedFiles } from './importedFiles.ts';
import { insertions } from './insertions.ts';
import { moving } from './moving.ts';
import { navigation } from './navigation.ts';
import { officialPage } from './officialPage.ts';
import { type Publications, publications } from './openPublication.ts';
import { overviewPages } from './overview.ts';
import { pageBreaks } from './pageBreaks.ts';
import { showPlaces } from './places.ts';
import { publicationShelf } from './publicationShelf.ts';
import { questionStatus } from './questionStatus.ts';
import { questionsView } from './questionsView.ts';
import { type ReadingViews, readingViews } from './readingView.ts';
import { serverOf } from './server.ts';
import { watchJumps } from './walkthrough.ts';
import { followLanguage, onDidChangeLanguage } from './words.ts';
import { workspaceFiles } from './workspaceFiles.ts';

/** What the reader's desk gives to the half of the client that is always there. */
export interface Desk extends Disposable {
  readonly openReadingView: ReadingViews['open'];
  readonly restoreReadingView: ReadingViews['restore'];
  readonly cleanTexts: CleanTexts;
  readonly comparisons: Comparisons;
  readonly drafts: Drafts;
  readonly importedFiles: ImportedFiles;
  readonly openPublication: Publications['open'];
  readonly exportAs: ExportAs;
  readonly findQuestion: () => void;
}

/** All that one has at hand while reading a document of ours; disposing clears the desk and stops `client`. */
export function openDesk(
  client: BaseLanguageClient,
  { extensionUri, globalStorageUri, workspaceState }: ExtensionContext,
  startWorker: () => FileWorker,
): Desk {
  const server = serverOf(client);
  const reading = readingViews(server, extensionUri);
  const clean = cleanTexts(server);
  const compared = comparisons(server);
  const shelf = publicationShelf(globalStorageUri);
  const files = importedFiles(startWorker, shelf);
  const published = publications(server, files, shelf);
  const questions = follow(server, 'kamervragen/questions');
  const cited = follow(server, 'kamervragen/citers');
  // From now on there is something to show in the views, so they are there.
  commands.executeCommand('setContext', 'kamervragen:opened', true);
  const all = Disposable.from(
    // In Node this is a bundle of its own, which must learn the language by itself.
    followLanguage(),
    // The server learns in which language to answer at its start.
    onDidChangeLanguage(() => restart(client)),
    showPlaces(client),
    watchJumps(client),
    pageBreaks(),
    reading,
    clean,
    compared,
    files,
    insertions(startWorker),
    workspaceFiles(client, startWorker),
    published,
    browserPage(server, globalStorageUri),
    overviewPages(server),
    questionsView(questions, cited),
    cited,
    citationsView(server),
    folderView(server, workspaceState),
    questionStatus(server, questions),
    documentFacts(server),
    navigation(server),
    copying(server),
    moving(server),
    askedBefore(server),
    officialPage(server),
    questions,
    server,
    client,
  );
  return {
    openReadingView: reading.open,
    restoreReadingView: reading.restore,
    cleanTexts: clean,
    comparisons: compared,
    drafts: drafts(server),
    importedFiles: files,
    openPublication: published.open,
    exportAs: exporting(server, shelf),
    findQuestion: () => findQuestion(server),
    dispose: () => all.dispose(),
  };
}

/** Starts the server again. The client itself reports a start that fails. */
async function restart(client: BaseLanguageClient): Promise<void> {
  // First the client tells the server of the change of settings that led here.
  await new Promise((resolve) => setTimeout(resolve));
  await client
    .start()
    .then(() => client.stop())
    .then(() => client.start())
    .catch(() => undefined);
}
