// What every other script stands on. It imports nothing but Node's own, as it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of the project, ending in a separator. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Downloads, installs and screenshots: git ignores it, and it may be deleted at any time. */
export const cache = `${root}.cache/`;

/**
 * Runs a command in the terminal's sight and waits for it. Throws when it fails.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function run(command, args, options) {
  // On Windows npm is a script of the shell.
  const shell = process.platform === 'win32';
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell, ...options });
  if (error ?? status) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `exit code ${status}`}`);
}

/** Installs the packages when there are none, or when the lock file is newer than they are. */
export function install() {
  const installed = `${root}node_modules/.package-lock.json`;
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(`${root}package-lock.json`).mtimeMs) return;
  console.log('Installing packages …');
  run('npm', ['ci']);
}
