import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  RegistrationRequest,
  ShutdownRequest,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver/node';
import { clientFiles } from '../../../server/shell/folder/clientFiles.ts';
import type { Files } from '../../../server/shell/folder/files.ts';
import { followedFolder } from '../../../server/shell/folder/followed.ts';
import type { Folder } from '../../../server/shell/folder.ts';
import { served } from '../session.ts';
import { asking, filesHere, temporary, told } from './here.ts';

/** A client whose workspace is a folder on disk, or, with `files`, what these say at `memfs:/werk`. */
async function client(
  t: TestContext,
  work: ReturnType<typeof temporary>,
  {
    settings = {},
    files,
    refuses = false,
  }: { settings?: object; files?: Record<string, string>; refuses?: boolean } = {},
) {
  let folder: Folder | undefined;
  const looked: string[] = [];
  const here = filesHere();
  const list: Files['list'] = (places, ...how) => {
    looked.push(places.map((uri) => uri.slice(uri.lastIndexOf('/') + 1)).join(' '));
    return here.list(places, ...how);
  };
  const { reader, writer, end } = served(undefined, (workspace) => {
    folder = followedFolder(files ? clientFiles(workspace.connection) : { ...here, list }, workspace);
    return folder;
  });
  const connection = createProtocolConnection(reader, writer);
  const registered: string[] = [];
  const progress: string[] = [];
  let kept = settings;
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    if (refuses) throw new Error('nothing is registered here');
    registered.push(...registrations.map(({ method }) => method));
  });
  connection.onRequest(WorkDoneProgressCreateRequest.type, () => undefined);
  connection.onNotification('$/progress', ({ value }) => void progress.push(value.kind));
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section }) => Reflect.get(kept, section ?? '') ?? null),
  );
  connection.onRequest('kamervragen/listFolders', ({ folders }) =>
    folders.map((uri: string) => {
      const inside = Object.keys(files ?? {}).flatMap((path) =>
        path.startsWith(`${uri}/`) ? [path.slice(uri.length + 1)] : [],
      );
      if (inside.length === 0) return null;
      return {
        folders: [
          ...new Set(inside.filter((path) => path.includes('/')).map((path) => path.slice(0, path.indexOf('/')))),
        ],
        files: inside
          .filter((path) => !path.includes('/'))
          .map((name) => ({ name, size: files?.[`${uri}/${name}`]?.length, time: 1 })),
        ignores: files?.[`${uri}/.gitignore`] ?? '',
      };
    }),
  );
  connection.onRequest('kamervragen/readFiles', ({ files: asked }) =>
    asked.map(({ uri }: { uri: string }) => {
      const text = files?.[uri];
      return text === undefined ? null : { size: text.length, time: 1, text };
    }),
  );
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: {
      window: { workDoneProgress: true },
      workspace: {
        configuration: true,
        workspaceFolders: true,
        didChangeConfiguration: { dynamicRegistration: true },
        didChangeWatchedFiles: { dynamicRegistration: true },
      },
    },
    workspaceFolders: [{ uri: files ? 'memfs:/werk' : (work.scope.folders[0] ?? ''), name: 'werk' }],
  });
  await connection.sendNotification(InitializedNotification.type, {});
  t.after(async () => {
    await connection.sendRequest(ShutdownRequest.type);
    connection.dispose();
    end();
  });
  return {
    connection,
    registered,
    progress,
    /** The names of the places that were looked at together. */
    looked,
    set(settings: object) {
      kept = settings;
      return connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    },
    /** Waits until the index says this: nothing else ends a test sooner. */
    async says(expected: string) {
      const now = () => told(folder?.index() ?? { parts: [] });
      for (let tries = 0; tries < 1000 && now() !== expected; tries++) await new Promise((go) => setTimeout(go, 2));
      strictEqual(now(), expected);
    },
    open: (uri: string, text: string) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: 'kamervragen', version: 1, text },
      }),
    heard: (...changes: readonly [string, FileChangeType][]) =>
      connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: changes.map(([uri, type]) => ({ uri, type })),
      }),
  };
}

test('a client that refuses to tell of changes is told what there is all the same', async (t) => {
  const work = temporary();
  work.write('a.txt', asking('a'));
  const { open, says } = await client(t, work, { refuses: true });
  await open('untitled:los', asking('los'));
  await says('a.txt: a');
  // Nothing that was refused has ended the server meanwhile.
  await open('untitled:weer', asking('weer'));
  await says('a.txt: a');
});

test('a folder is read once a document is open, and then followed', async (t) => {
  const work = temporary();
  for (const name of ['a', 'b', 'map/c']) work.write(`${name}.txt`, asking(name));
  const { open, says, heard, registered, connection } = await client(t, work);
  ok(!registered.includes('workspace/didChangeWatchedFiles'));
  await open('untitled:los', asking('los'));
  await says('a.txt: a\nb.txt: b\nc.txt: map/c');
  ok(
    registered.includes('workspace/didChangeWatchedFiles') &&
      registered.includes('workspace/didChangeWorkspaceFolders'),
  );

  work.write('a.txt', asking('x'));
  work.write('d.txt', asking('d'));
  renameSync(join(work.path, 'map'), join(work.path, 'oud'));
  await heard(
    [work.uri('a.txt'), FileChangeType.Changed],
    [work.uri('d.txt'), FileChangeType.Created],
    [work.uri('map'), FileChangeType.Deleted],
    [work.uri('oud'), FileChangeType.Created],
  );
  await says('a.txt: x\nb.txt: b\nc.txt: map/c\nd.txt: d');
  rmSync(join(work.path, 'oud'), { recursive: true });
  await heard([work.uri('oud'), FileChangeType.Deleted]);
  await says('a.txt: x\nb.txt: b\nd.txt: d');
  work.write('.gitignore', 'd.txt\n');
  await heard([work.uri('.gitignore'), FileChangeType.Created]);
  await says('a.txt: x\nb.txt: b');

  const other = temporary();
  other.write('e.txt', asking('e'));
  const [uri = ''] = other.scope.folders;
  const event = { added: [{ uri, name: 'ander' }], removed: [{ uri: work.scope.folders[0] ?? '', name: 'werk' }] };
  await connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, { event });
  await says('e.txt: e');
});

test('the first change is looked at alone, those that follow it together, and no file that is not ours', async (t) => {
  const work = temporary();
  for (const name of ['a', 'b', 'c']) work.write(`${name}.txt`, asking(name));
  const { open, says, heard, looked } = await client(t, work);
  await open('untitled:los', asking('los'));
  await says('a.txt: a\nb.txt: b\nc.txt: c');
  looked.length = 0;
  for (const name of ['a', 'b', 'c']) work.write(`${name}.txt`, asking('x'));
  heard([work.uri('foto.png'), FileChangeType.Changed]);
  heard([work.uri('a.txt'), FileChangeType.Changed]);
  heard([work.uri('b.txt'), FileChangeType.Changed], [work.uri('c.txt'), FileChangeType.Changed]);
  await says('a.txt: x\nb.txt: x\nc.txt: x');
  // What changes while another is read is looked at once more after that.
  deepStrictEqual([...new Set(looked)], ['a.txt', 'b.txt c.txt']);
});

test('what is being written counts, and what its file says once it is closed', async (t) => {
  const work = temporary();
  work.write('a.txt', asking('a'));
  const { open, says, connection } = await client(t, work);
  await open(work.uri('a.txt'), asking('x'));
  await says('a.txt: x');
  await connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri: work.uri('a.txt'), version: 2 },
    contentChanges: [{ text: asking('y') }],
  });
  await says('a.txt: y');
  await connection.sendNotification(DidCloseTextDocumentNotification.type, {
    textDocument: { uri: work.uri('a.txt') },
  });
  await says('a.txt: a');
});

test('settings say whether and what is read, at once when they change', async (t) => {
  const work = temporary();
  for (const name of ['a', 'b', 'weg']) work.write(`${name}.txt`, asking(name));
  const { open, says, set } = await client(t, work, {
    settings: { 'kamervragen.folder': { exclude: ['b.txt'] }, 'files.exclude': { 'weg.txt': true, 'a.txt': false } },
  });
  await open('untitled:los', '');
  await says('a.txt: a');
  await set({ 'kamervragen.folder': { include: ['b.*'] } });
  await says('b.txt: b');
  await set({ 'kamervragen.folder': { enabled: false } });
  await says('');
  await set({});
  await says('a.txt: a\nb.txt: b\nweg.txt: weg');
});

test('the progress of many files is shown and ends', async (t) => {
  const work = temporary();
  for (let name = 0; name < 60; name++) work.write(`${name}.txt`, asking('iets'));
  const { open, progress } = await client(t, work);
  await open('untitled:los', '');
  for (let tries = 0; tries < 1000 && progress.at(-1) !== 'end'; tries++) await new Promise((go) => setTimeout(go, 2));
  deepStrictEqual([progress[0], progress.at(-1)], ['begin', 'end']);
});

test('where the client alone can read, it is asked for what is there', async (t) => {
  const files: Record<string, string> = {
    'memfs:/werk/a.txt': asking('a'),
    'memfs:/werk/map%20%281%29/b.txt': asking('b'),
    'memfs:/werk/geen.txt': 'Melk.',
    'memfs:/werk/uit/c.txt': asking('c'),
    'memfs:/werk/.gitignore': 'uit\n',
  };
  // A client tells names, not addresses.
  for (const uri of Object.keys(files)) files[decodeURIComponent(uri)] = files[uri] ?? '';
  const { open, says, heard } = await client(t, temporary(), { files });
  await open('untitled:los', '');
  await says('a.txt: a\nb.txt: b');
  files['memfs:/werk/a.txt'] = asking('xx');
  files['memfs:/werk/uit/c.txt'] = asking('y');
  await heard(['memfs:/werk/a.txt', FileChangeType.Changed], ['memfs:/werk/uit/c.txt', FileChangeType.Changed]);
  await says('a.txt: xx\nb.txt: b');
  delete files['memfs:/werk/a.txt'];
  await heard(['memfs:/werk/a.txt', FileChangeType.Deleted]);
  await says('b.txt: b');
});
