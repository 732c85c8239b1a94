import type { Connection } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FolderIndex } from '../workspace/folderIndex.ts';
import type { Client } from './lsp/feature.ts';

/** The documents of a client's workspace, as far as they have been read; one that never changes leaves out what follows changes. */
export interface Folder {
  /** What is known of them now. */
  index(): FolderIndex;
  /** Whether documents are being read that are not in `index` yet; left out where all that there will be is there. */
  isReading?(): boolean;
  /** A document was opened, or says something else now. */
  shown?(source: TextDocument): void;
  /** A document is no longer open. */
  closed?(uri: string): void;
  /** The client has other settings now. */
  configured?(): void | Promise<void>;
  /** Ends all that goes on for it. */
  end(): void;
}

/** Begins to keep the documents of a client's workspace, in the way of the place where this runs. */
export type OpenFolder = (of: Workspace) => Folder;

/** A client's workspace, and how to talk with the client about it. */
export interface Workspace extends Pick<Client, 'capabilities' | 'words' | 'tell'> {
  readonly connection: Connection;
  /** The addresses of its folders. */
  readonly folders: readonly string[];
  /** Whether the client reads files for us: see `ClientRequests`. */
  readonly readsFiles: boolean;
  /** The folder on this machine in which something may be kept for it between two sessions. */
  readonly storage: string | undefined;
  /** Is to be called each time that the index has become another, and where the reading begins or ends. */
  changed(): void;
}
