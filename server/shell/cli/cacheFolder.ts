import { existsSync, mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';

/** Where programs of this system keep what they can make again: `~/.cache/kamervragen` on most. Throws where nobody has a home. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'kamervragen');
}

/** Has Node keep what it compiles for the next start, in a folder that is made here: Node tries for ever where none can be made. */
export function keepCompiled(keep: (folder: string) => unknown): void {
  try {
    const ours = cacheFolder();
    const compiled = join(ours, 'compiled');
    for (const folder of [dirname(ours), ours, compiled]) if (!existsSync(folder)) mkdirSync(folder);
    keep(compiled);
  } catch {
    // Where nobody has a home, or it cannot be written, nothing is kept.
  }
}
