import { Disposable, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CleanTexts, cleanTexts } from './cleanText.ts';
import { showPlaces } from './places.ts';
import { type ReadingViews, readingViews } from './readingView.ts';
import { serverBehind } from './server.ts';

/** What the reader's desk gives to the half of the client that is always there. */
export interface Desk extends Disposable {
  readonly openReadingView: ReadingViews['open'];
  readonly restoreReadingView: ReadingViews['restore'];
  readonly openCleanText: CleanTexts['open'];
}

/** All that one has at hand while reading a document of ours; disposing clears the desk and stops `client`. */
export function openDesk(client: BaseLanguageClient, { extensionUri }: ExtensionContext): Desk {
  const server = serverBehind(client);
  const reading = readingViews(server, extensionUri);
  const clean = cleanTexts(server);
  const all = Disposable.from(showPlaces(client), reading, clean, server, client);
  return {
    openReadingView: reading.open,
    restoreReadingView: reading.restore,
    openCleanText: clean.open,
    dispose: () => all.dispose(),
  };
}
