import type { FolderIndex } from '../workspace/folderIndex.ts';

/** The documents of a client's workspace, as far as they have been read. */
export interface Folder {
  /** What is known of them now. */
  index(): FolderIndex;
  /** Whether documents are being read that are not in `index` yet; left out where all that there will be is there. */
  isReading?(): boolean;
  /** Ends all that goes on for it. */
  end(): void;
}
