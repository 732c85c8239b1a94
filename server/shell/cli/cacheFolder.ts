import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where programs of this system keep what they can make again: `~/.cache/kamervragen` on most. Throws where nobody has a home. */
export function cacheFolder(): string {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env;
  return join(XDG_CACHE_HOME || LOCALAPPDATA || join(homedir(), '.cache'), 'kamervragen');
}
