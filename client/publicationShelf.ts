import { Uri, workspace } from 'vscode';
import { isPublication, numberIn, type PublicationNumber } from './publications.ts';

/** The publications that were fetched, kept so that they open again without a network. */
export interface PublicationShelf {
  /** Where a publication is kept, or would be. */
  fileOf(number: PublicationNumber): Uri;
  /** The publication that a file is, if it is one of these. */
  numberOf(file: Uri): PublicationNumber | undefined;
  has(number: PublicationNumber): Promise<boolean>;
  keep(number: PublicationNumber, bytes: Uint8Array): Promise<void>;
}

/** Keeps publications in `storage`, a folder of our own; of what does not exist twice there is one file each. */
export function publicationShelf(storage: Uri): PublicationShelf {
  const folder = Uri.joinPath(storage, 'publications');
  const fileOf = (number: PublicationNumber) => Uri.joinPath(folder, number);
  return {
    fileOf,
    numberOf(file) {
      const number = numberIn(file.path.slice(file.path.lastIndexOf('/') + 1));
      return number !== undefined && String(fileOf(number)) === String(file) ? number : undefined;
    },
    async has(number) {
      try {
        return isPublication(await workspace.fs.readFile(fileOf(number)), number);
      } catch {
        return false;
      }
    },
    async keep(number, bytes) {
      await workspace.fs.writeFile(fileOf(number), bytes);
    },
  };
}
