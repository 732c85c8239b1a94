import { CancellationTokenSource, Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { ClientRequests, FileText, ListedFolder } from '../server/shell/requests.ts';
import { type FileWorker, readInWorker } from './fileReader.ts';

/** The largest text that is read, in bytes, many times the largest document; and the largest file of another kind. */
const MOST_BYTES = { text: 16_000_000, other: 50_000_000 };
/** How long a file of another kind may take, in milliseconds. */
const PATIENCE = 60_000;
/** So many files are asked for at once. */
const AT_ONCE = 8;

/** Lists and reads the files of the workspace for a server that cannot do so itself, through VS Code. */
export function workspaceFiles(client: BaseLanguageClient, startWorker: () => FileWorker): Disposable {
  const given = new CancellationTokenSource();

  async function textOf(uri: Uri, isText: boolean): Promise<string | null> {
    const bytes = await workspace.fs.readFile(uri);
    if (isText) return new TextDecoder().decode(bytes);
    const asked = { kind: 'file', bytes, language: 'en' } as const;
    const read = await readInWorker(startWorker(), asked, given.token, PATIENCE);
    return typeof read === 'object' && read.kind === 'read' ? read.text : null;
  }

  async function read(address: string, isText: boolean): Promise<FileText | null> {
    const uri = Uri.parse(address, true);
    const { size, mtime } = await workspace.fs.stat(uri);
    const isLarge = size > MOST_BYTES[isText ? 'text' : 'other'];
    return { size, time: mtime, text: isLarge ? null : await textOf(uri, isText).catch(() => null) };
  }

  return Disposable.from(
    given,
    answering(client, 'kamervragen/listFolders', ({ folders, extensions }) =>
      each(folders, (address) => listed(Uri.parse(address, true), extensions)),
    ),
    answering(client, 'kamervragen/readFiles', ({ files }) => each(files, ({ uri, isText }) => read(uri, isText))),
  );
}

function answering<Name extends keyof ClientRequests>(
  client: BaseLanguageClient,
  name: Name,
  answer: (params: ClientRequests[Name]['params']) => Promise<ClientRequests[Name]['answer'] & object>,
): Disposable {
  return client.onRequest<object, never>(name, answer);
}

/** What is made of each of some things, some at a time; `null` where that fails. */
async function each<Thing, Made>(
  things: readonly Thing[],
  make: (thing: Thing) => Promise<Made>,
): Promise<(Made | null)[]> {
  const made: (Made | null)[] = [];
  for (let at = 0; at < things.length; at += AT_ONCE)
    made.push(...(await Promise.all(things.slice(at, at + AT_ONCE).map((thing) => make(thing).catch(() => null)))));
  return made;
}

async function listed(folder: Uri, extensions: readonly string[]): Promise<ListedFolder> {
  const entries = await workspace.fs.readDirectory(folder);
  const named = (kind: FileType) => entries.filter(([, type]) => type === kind).map(([name]) => name);
  const ours = named(FileType.File).filter((name) => extensions.includes(extensionOf(name)));
  const files = await each(ours, async (name) => {
    const { size, mtime } = await workspace.fs.stat(Uri.joinPath(folder, name));
    return { name, size, time: mtime };
  });
  return {
    folders: named(FileType.Directory),
    files: files.filter((file) => file !== null),
    ignores: entries.some(([name]) => name === '.gitignore') ? await ignoresIn(folder) : '',
  };
}

const extensionOf = (name: string) => name.slice(name.lastIndexOf('.') + 1).toLowerCase();

async function ignoresIn(folder: Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(folder, '.gitignore')));
  } catch {
    return '';
  }
}
