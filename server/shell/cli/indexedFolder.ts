import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { version } from '../../../package.json';
import { fileUri } from '../folder/addresses.ts';
import { folderIndexing, type Kept } from '../folder/indexing.ts';
import { keptIn } from '../folder/kept.ts';
import { workerFiles } from '../folder/workers.ts';
import { cacheFolder } from './cacheFolder.ts';
import { progress, say, tell } from './output.ts';
import { words } from './words.ts';

/**
 * The index of a folder: that which was kept in `out`, or where programs of this system keep such things, with what is new or
 * has changed since; it is then kept again. Says why there is none.
 */
export async function indexedFolder(folder: string, out: string | undefined): Promise<Kept | undefined> {
  const path = resolve(folder);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
    say(words.indexing.noFolder(folder));
    tell.fail();
    return undefined;
  }
  const keeping = keptIn(out === undefined ? cacheOf(path) : resolve(out), version);
  const files = workerFiles(join(__dirname, 'folderWorker.cjs'));
  const indexing = folderIndexing(files, {
    progress: (read) => progress(read, words.indexing.read),
    changed() {},
    tooMany: () => say(words.ofDocuments.folder.tooMany),
  });
  const before = await keeping.load();
  if (before) indexing.restore(before);
  await indexing.all({ folders: [fileUri(path)], include: [], exclude: [] });
  progress(undefined);
  files.stop();
  const kept = indexing.kept();
  await keeping.save(kept);
  return kept;
}

/** `~/.cache/kamervragen/3f2a…` on most systems. */
function cacheOf(path: string): string {
  return join(cacheFolder(), createHash('sha256').update(path).digest('hex').slice(0, 24));
}
