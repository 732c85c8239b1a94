import {
  Disposable,
  type Event,
  EventEmitter,
  type FileChangeEvent,
  FileChangeType,
  FileSystemError,
  type FileSystemProvider,
  FileType,
  type Uri,
  workspace,
} from 'vscode';

/** Who has the texts of a scheme. */
export interface ReadOnlySource {
  read(uri: Uri): Promise<string>;
  /** What was read may be different now. */
  readonly onDidChange: Event<Uri>;
}

/**
 * Lets VS Code have texts that we make as files that can only be read: it opens those again after a reload of its window,
 * which it does not do with other documents that an extension makes. `source` is asked for at the first of them.
 */
export function readOnlyFiles(scheme: string, source: () => Promise<ReadOnlySource>): Disposable {
  const changes = new EventEmitter<FileChangeEvent[]>();
  let listening: Disposable | undefined;

  async function read(uri: Uri): Promise<string> {
    const texts = await source();
    listening ??= texts.onDidChange((uri) => changes.fire([{ type: FileChangeType.Changed, uri }]));
    return texts.read(uri);
  }

  function refuse(uri: Uri): never {
    throw FileSystemError.NoPermissions(uri);
  }

  const files: FileSystemProvider = {
    onDidChangeFile: changes.event,
    watch: () => new Disposable(() => undefined),
    // The text is made when it is read, and a file that is as old as before is not read again.
    stat: () => ({ type: FileType.File, ctime: 0, mtime: Date.now(), size: 0 }),
    readFile: async (uri) => new TextEncoder().encode(await read(uri)),
    readDirectory: refuse,
    createDirectory: refuse,
    writeFile: refuse,
    delete: refuse,
    rename: refuse,
  };
  const registered = workspace.registerFileSystemProvider(scheme, files, { isReadonly: true });
  return new Disposable(() => {
    registered.dispose();
    listening?.dispose();
    changes.dispose();
  });
}
