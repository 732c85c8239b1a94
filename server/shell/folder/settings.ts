import { member } from '../member.ts';
import type { Scope } from './files.ts';

/** What a reader can set of this, by its name under `kamervragen`, as it is where nobody set it. */
export const folderDefaults = { 'folder.enabled': true, 'folder.include': [], 'folder.exclude': [] };

/** How many patterns count. */
const MOST = 200;

/** Whether and what is read of a folder, by what a client keeps under `kamervragen.folder`, and under `files.exclude`. */
export function folderSettingsIn(
  ours: unknown,
  hidden: unknown,
): Pick<Scope, 'include' | 'exclude'> & { readonly isOn: boolean } {
  const patterns = typeof hidden === 'object' && hidden !== null ? Object.entries(hidden) : [];
  return {
    isOn: member(ours, 'enabled') !== false,
    include: wordsIn(member(ours, 'include')),
    exclude: [...wordsIn(member(ours, 'exclude')), ...patterns.filter(([, is]) => is === true).map(([one]) => one)],
  };
}

function wordsIn(kept: unknown): readonly string[] {
  return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string' && one !== '').slice(0, MOST) : [];
}
