import { existsSync, mkdirSync } from 'node:fs';
import * as module from 'node:module';
import { dirname, join } from 'node:path';
import { cacheFolder } from './cacheFolder.ts';

/** What Node has from 22.1 on. */
const { enableCompileCache } = module as { readonly enableCompileCache?: (folder: string) => unknown };

if (enableCompileCache) keepCompiled(enableCompileCache);
import('./run.ts').then(({ run }) => run(process.argv.slice(2)));

/** Has Node keep what it compiles for the next start, in a folder that is made here: Node tries for ever where none can be made. */
function keepCompiled(keep: (folder: string) => unknown): void {
  try {
    const ours = cacheFolder();
    const compiled = join(ours, 'compiled');
    for (const folder of [dirname(ours), ours, compiled]) if (!existsSync(folder)) mkdirSync(folder);
    keep(compiled);
  } catch {
    // Where nobody has a home, or it cannot be written, nothing is kept.
  }
}
