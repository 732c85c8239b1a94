import {
  Disposable,
  type DocumentLink,
  EventEmitter,
  Range,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { Requests } from '../server/shell/requests.ts';
import { askAbout } from './askAbout.ts';
import { documentAtHand } from './documentAtHand.ts';
import { CLEAN_TEXT, LANGUAGE } from './language.ts';
import { openAsOurs } from './openAsOurs.ts';
import type { ReadOnlySource } from './readOnlyFiles.ts';
import type { Server } from './server.ts';
import { provideLinks } from './surfaces/links.ts';
import { done } from './walkthrough.ts';
import { t } from './words.ts';

/** How long a text must rest before its clean text follows it. */
const REST = 300;

type CleanText = Requests['kamervragen/cleanText']['answer'];

export interface CleanTexts extends ReadOnlySource, Disposable {
  /** Opens the clean text of a document beside it: of the one in sight if none is named. */
  open(from?: Uri): Promise<void>;
}

/** Makes clean texts of documents, which follow their source and lead back to it by their headings. */
export function cleanTexts(server: Server): CleanTexts {
  const changes = new EventEmitter<Uri>();
  const headings = new Map<string, CleanText['headings']>();
  /** Clean texts that the server could not give when they were asked for. */
  const awaited = new Map<string, Uri>();
  const resting = new Map<string, ReturnType<typeof setTimeout>>();

  async function open(from?: Uri): Promise<void> {
    const source = from ?? documentAtHand();
    if (source === undefined || source.scheme === CLEAN_TEXT) return;
    const document = await workspace.openTextDocument(cleanUri(source));
    await window.showTextDocument(document, { viewColumn: ViewColumn.Beside });
    done('kamervragen:hasReadClean');
  }

  async function read(uri: Uri): Promise<string> {
    const source = sourceOf(uri);
    await openAsOurs(source);
    const clean = await askAbout(server, 'kamervragen/cleanText', source);
    if (clean === undefined) awaited.set(String(uri), uri);
    else headings.set(String(uri), clean.headings);
    return clean?.text ?? '';
  }

  function links({ uri }: TextDocument): readonly DocumentLink[] {
    return (headings.get(String(uri)) ?? []).map(({ place: { start, end }, source }): DocumentLink => {
      // VS Code goes to a line and a column, both counted from 1.
      const target = sourceOf(uri).with({ fragment: `L${source.start.line + 1},${source.start.character + 1}` });
      const range = new Range(start.line, start.character, end.line, end.character);
      return { range, target, tooltip: t('Show in the original text') };
    });
  }

  function changed({ uri }: TextDocument): void {
    const clean = cleanUri(uri);
    if (!workspace.textDocuments.some((document) => String(document.uri) === String(clean))) return;
    clearTimeout(resting.get(String(clean)));
    resting.set(
      String(clean),
      setTimeout(() => changes.fire(clean), REST),
    );
  }

  function told(): void {
    const uris = [...awaited.values()];
    awaited.clear();
    for (const uri of uris) changes.fire(uri);
  }

  function closed({ uri }: TextDocument): void {
    clearTimeout(resting.get(String(uri)));
    resting.delete(String(uri));
    headings.delete(String(uri));
    awaited.delete(String(uri));
  }

  const all = Disposable.from(
    changes,
    provideLinks({ scheme: CLEAN_TEXT, language: LANGUAGE }, links),
    workspace.onDidChangeTextDocument(({ document }) => changed(document)),
    workspace.onDidCloseTextDocument(closed),
    server.onDidOpen(told),
    { dispose: () => resting.forEach((timer) => void clearTimeout(timer)) },
  );
  return { open, read, onDidChange: changes.event, dispose: () => all.dispose() };
}

/** `antwoord.txt` becomes `antwoord.txt.kamervragen`, so that VS Code knows its language at once. */
function cleanUri(source: Uri): Uri {
  return Uri.from({ scheme: CLEAN_TEXT, path: `${source.path}.kamervragen`, query: String(source) });
}

function sourceOf(clean: Uri): Uri {
  return Uri.parse(clean.query, true);
}
