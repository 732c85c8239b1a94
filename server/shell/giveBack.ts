import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

let collect: ((how: { readonly type: 'major'; readonly execution: 'async' }) => void) | undefined;

/**
 * Gives memory back after much work, at the next quiet moment. V8 makes room for what lives briefly while there is much of
 * that, and takes it back when it next clears all away: in a process that then does nothing, never.
 */
export function giveBack(): void {
  if (collect === undefined) {
    setFlagsFromString('--expose-gc');
    collect = runInNewContext('gc');
  }
  collect?.({ type: 'major', execution: 'async' });
}
