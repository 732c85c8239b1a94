import type { FolderIndex } from '../workspace/folderIndex.ts';

/** The documents of a client's workspace, as far as they have been read. */
export interface Folder {
  /** What is known of them now. */
  index(): FolderIndex;
  /** Ends all that goes on for it. */
  end(): void;
}
