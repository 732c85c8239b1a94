import {
  type CancellationToken,
  commands,
  Disposable,
  EventEmitter,
  FileSystemError,
  Position,
  type Range,
  RelativePattern,
  TabInputCustom,
  TabInputText,
  type TextDocument,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import { fileName } from './fileName.ts';
import type { FileWorker } from './fileReader.ts';
import { importedUri, sourceOf } from './importedUri.ts';
import { IMPORTED, LANGUAGE } from './language.ts';
import { placeBeside } from './placeBeside.ts';
import type { PublicationShelf } from './publicationShelf.ts';
import { PUBLISHER } from './publications.ts';
import { fileAt, type Read, readFile } from './readFile.ts';
import type { ReadOnlySource } from './readOnlyFiles.ts';
import { type Hint, provideHints } from './surfaces/inText.ts';
import { inform, warn, whileWorking } from './surfaces/messages.ts';
import { languageSign } from './surfaces/signs.ts';
import { t } from './words.ts';

export interface ImportedFiles extends ReadOnlySource, Disposable {
  /** Opens a PDF, Word or other file as a text of ours: the one in sight if none is named. */
  open(from?: Uri, column?: ViewColumn): Promise<void>;
  /** Saves the text that is in sight where the reader says. */
  save(): Promise<void>;
}

/** Files of other kinds as texts that can be read and not written; each follows its file. */
export function importedFiles(startWorker: () => FileWorker, shelf: PublicationShelf): ImportedFiles {
  const changes = new EventEmitter<Uri>();
  /** What was last read of each file, by the address of its text. */
  const reads = new Map<string, Read>();
  const watchers = new Map<string, Disposable>();
  const sign = languageSign({ id: 'imported', name: () => t('Kamervragen: The File Behind This Text') });

  async function open(from?: Uri, column?: ViewColumn): Promise<void> {
    const source = from ?? fileAtHand();
    if (source === undefined) return inform(t('First choose a PDF, Word, OpenDocument, XML or HTML file.'));
    const uri = importedUri(source);
    const refusal = await whileWorking(t('Reading {0}…', fileName(source)), (token) => prepare(uri, token));
    if (refusal === undefined) await showText(uri, column);
    else if (refusal !== '') warn(refusal);
  }

  /** Reads a file anew. Says why it has no text; says nothing where the reader gave it up. */
  async function prepare(uri: Uri, token: CancellationToken): Promise<string | undefined> {
    const source = sourceOf(uri);
    const answer = await readFile(startWorker, fileAt(source), token);
    if (typeof answer === 'string') return answer;
    reads.set(String(uri), answer);
    watch(uri, source);
    show();
    return undefined;
  }

  /** For VS Code: after `open` what that has read, after a reload or a change what is there now. */
  async function read(uri: Uri): Promise<string> {
    const fresh = reads.get(String(uri));
    if (fresh !== undefined) return fresh.text;
    const refusal = await prepare(uri, never);
    if (refusal !== undefined) throw FileSystemError.Unavailable(refusal);
    return reads.get(String(uri))?.text ?? '';
  }

  function watch(uri: Uri, source: Uri): void {
    const key = String(uri);
    if (watchers.has(key)) return;
    // Its name may hold what a pattern takes for more than letters: `brief [1].pdf`.
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(source, '..'), '*'));
    const changed = (one: Uri) => {
      if (String(one) !== String(source)) return;
      reads.delete(key);
      changes.fire(uri);
    };
    watchers.set(key, Disposable.from(watcher, watcher.onDidChange(changed), watcher.onDidCreate(changed)));
  }

  function closed({ uri }: TextDocument): void {
    const key = String(uri);
    watchers.get(key)?.dispose();
    watchers.delete(key);
    reads.delete(key);
  }

  /** Says in the language status from which file the text in sight comes. */
  function show(): void {
    const uri = window.activeTextEditor?.document.uri;
    commands.executeCommand('setContext', 'kamervragen:imported', uri?.scheme === IMPORTED);
    const shown = uri && reads.get(String(uri));
    if (uri === undefined || shown === undefined) {
      sign.hide();
      return;
    }
    const { pages, losses } = shown;
    const source = sourceOf(uri);
    const file = t('from {0}', fileName(source));
    const publisher = shelf.numberOf(source) === undefined ? [] : [PUBLISHER];
    const count = pages === undefined ? [] : [pages === 1 ? t('1 page') : t('{0} pages', pages)];
    sign.show([file, ...publisher, ...count].join(' · '), losses.join('; '));
  }

  /** `p. 3` before the first line of what stands on page 3. */
  function hints(document: TextDocument, range: Range): readonly Hint[] {
    const places = reads.get(String(document.uri))?.places ?? [];
    return places.flatMap(({ at, page }, index) => {
      if (page === places[index - 1]?.page) return [];
      const { line } = document.positionAt(at);
      const hint = { position: new Position(line, 0), label: t('p. {0}', String(page)) };
      return line >= range.start.line && line <= range.end.line ? [hint] : [];
    });
  }

  async function save(): Promise<void> {
    const document = window.activeTextEditor?.document;
    if (document?.uri.scheme !== IMPORTED) return inform(t('First open a file as structured text.'));
    const source = sourceOf(document.uri);
    const defaultUri = placeBeside(source, 'kamervragen', shelf.numberOf(source) !== undefined);
    // VS Code asks before it lets a file be written over.
    const target = await window.showSaveDialog(defaultUri && { defaultUri });
    if (target === undefined) return;
    await workspace.fs.writeFile(target, new TextEncoder().encode(document.getText()));
    await showText(target);
  }

  const all = Disposable.from(
    changes,
    sign,
    window.onDidChangeActiveTextEditor(show),
    workspace.onDidCloseTextDocument(closed),
    provideHints({ scheme: IMPORTED, language: LANGUAGE }, hints),
    { dispose: () => watchers.forEach((watcher) => void watcher.dispose()) },
  );
  show();
  return { open, save, read, onDidChange: changes.event, dispose: () => all.dispose() };
}

async function showText(uri: Uri, viewColumn = ViewColumn.Active): Promise<void> {
  await window.showTextDocument(await workspace.openTextDocument(uri), { viewColumn });
}

const never: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => new Disposable(() => {}),
};

/** The file in the active tab, whoever shows it. */
function fileAtHand(): Uri | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputCustom || input instanceof TabInputText ? input.uri : undefined;
}
