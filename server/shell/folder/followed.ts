import {
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  type FileEvent,
  type ProtocolNotificationType,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { fileNameOf } from '../../text/fileName.ts';
import { EMPTY } from '../../workspace/folderIndex.ts';
import type { Folder, Workspace } from '../folder.ts';
import { type Files, formOf, type Scope } from './files.ts';
import { folderIndexing } from './indexing.ts';
import type { Keeping } from './kept.ts';
import { shownProgress } from './progress.ts';
import { folderSettingsIn } from './settings.ts';

type Timer = ReturnType<typeof setTimeout>;

/** After a change those of so many milliseconds are put together. */
const COALESCED = 50;
/** So long after the last change, in milliseconds, the index is kept. */
const KEPT = 2000;
/** While somebody types, a text is looked at after this many milliseconds without a keystroke. */
const TYPED = 150;
/** Where more places than these have changed, all are looked at. */
const MOST_PLACES = 500;

/**
 * Keeps the index of a client's workspace, whose `files` are read from when the first document of ours is open: whoever
 * opens none pays nothing. It follows what the client tells of files, folders, settings and open texts.
 */
export function followedFolder(files: Files, workspace: Workspace, keeping?: Keeping): Folder {
  const { connection, capabilities, words, tell } = workspace;
  const progress = shownProgress(workspace, () => indexing.stop());
  const indexing = folderIndexing(files, {
    progress: progress.show,
    changed: workspace.changed,
    tooMany: () => tell(words.folder.tooMany),
  });
  let folders = workspace.folders;
  let isOn = false;
  let isStarted = false;
  let isLoaded = false;
  /** What was looked at last, in JSON. */
  let looked = '';
  /** How many times something is being looked for. */
  let reading = 0;
  /** What was opened before it was known whether anything is read. */
  const shown = new Map<string, TextDocument>();
  const typed = new Map<string, Timer>();
  const changes = new Set<string>();
  let timer: Timer | undefined;
  let saving: Timer | undefined;

  async function start(): Promise<void> {
    if (isStarted) return;
    isStarted = true;
    if (capabilities.workspace?.workspaceFolders) {
      connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => moved(event));
      register(DidChangeWorkspaceFoldersNotification.type);
    }
    connection.onDidChangeWatchedFiles((event) => heard(event.changes));
    if (capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration) {
      // A folder that is deleted or renamed is told of by its own name alone.
      const watchers = [{ globPattern: '**/*' }];
      register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    await lookAtAll();
  }

  /** Has the client tell of something. One that refuses is followed no further, and nothing else is lost. */
  function register<Params, Options>(type: ProtocolNotificationType<Params, Options>, options?: Options): void {
    connection.client.register(type, options).catch(() => undefined);
  }

  async function scope(): Promise<Scope & { readonly isOn: boolean }> {
    const asked = capabilities.workspace?.configuration
      ? await connection.workspace
          .getConfiguration([{ section: 'kamervragen.folder' }, { section: 'files.exclude' }])
          .catch(() => [])
      : [];
    return { folders, ...folderSettingsIn(asked[0], asked[1]) };
  }

  async function lookAtAll(): Promise<void> {
    const now = await scope();
    looked = JSON.stringify(now);
    isOn = now.isOn;
    if (!isOn || folders.length === 0) {
      indexing.stop();
      indexing.restore({ index: EMPTY, others: new Map() });
      workspace.changed();
      return;
    }
    if (!isLoaded) await load();
    const done = indexing.all(now);
    for (const source of shown.values()) indexing.shown(source);
    await whileReading(done);
  }

  async function load(): Promise<void> {
    isLoaded = true;
    const kept = await keeping?.load();
    if (kept) indexing.restore(kept);
  }

  async function whileReading(done: Promise<void>): Promise<void> {
    reading++;
    workspace.changed();
    await done;
    reading--;
    workspace.changed();
    if (reading > 0) return;
    progress.done();
    clearTimeout(saving);
    saving = setTimeout(() => void keeping?.save(indexing.kept()), KEPT);
  }

  function moved({ added, removed }: WorkspaceFoldersChangeEvent): void {
    const gone = removed.map(({ uri }) => uri);
    folders = [...folders.filter((uri) => !gone.includes(uri)), ...added.map(({ uri }) => uri)];
    lookAtAll();
  }

  function heard(events: readonly FileEvent[]): void {
    if (!isOn) return;
    for (const { uri, type } of events) {
      const isRule = fileNameOf(uri) === '.gitignore';
      if (isRule) folders.forEach((folder) => void changes.add(folder));
      // What has changed and is no file of ours is none that it could be: one that came or went may be a folder.
      else if (formOf(uri) !== undefined || type !== FileChangeType.Changed) changes.add(uri);
    }
    // The first is read at once, and what follows it together: one file is saved, or a thousand come and go.
    if (timer === undefined) lookAtChanged();
  }

  async function lookAtChanged(): Promise<void> {
    timer = undefined;
    if (changes.size === 0) return;
    timer = setTimeout(lookAtChanged, COALESCED);
    const places = [...changes];
    changes.clear();
    if (places.length > MOST_PLACES || folders.some((folder) => places.includes(folder))) await lookAtAll();
    else await whileReading(indexing.some(places));
  }

  return {
    index() {
      start();
      return indexing.kept().index;
    },
    isReading: () => reading > 0,
    shown(source) {
      const { uri } = source;
      const isNew = !shown.has(uri);
      shown.set(uri, source);
      start();
      clearTimeout(typed.get(uri));
      const look = () => {
        typed.delete(uri);
        if (isOn) indexing.shown(source);
      };
      typed.set(uri, setTimeout(look, isNew ? 0 : TYPED));
    },
    closed(uri) {
      clearTimeout(typed.get(uri));
      typed.delete(uri);
      shown.delete(uri);
      indexing.closed(uri);
    },
    async configured() {
      // Most settings are about something else.
      if (isStarted && JSON.stringify(await scope()) !== looked) lookAtAll();
    },
    end() {
      isOn = false;
      clearTimeout(timer);
      clearTimeout(saving);
      for (const one of typed.values()) clearTimeout(one);
      progress.done();
      indexing.stop();
    },
  };
}
