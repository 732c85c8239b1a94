// `npm start`: shows the extension at work, in VS Code for the Web. `npm start -- FOLDER`: on texts of one's own.
// `npm start -- --desktop`: in an installed VS Code.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { install, root } from './setup.mjs';

/** What puts the sample into view. */
export const show = join(root, 'scripts/show');

async function start() {
  const { values, positionals } = parseArgs({ options: { desktop: { type: 'boolean' } }, allowPositionals: true });
  const [own] = positionals;
  const folder = own === undefined ? join(root, 'samples') : resolve(process.env.INIT_CWD ?? '.', own);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    console.error(`There is no folder ${folder}`);
    process.exitCode = 1;
    return;
  }
  install();
  const { bundle } = await import('./build.mjs');
  await bundle({ dev: true });
  await (values.desktop ? desktop(folder) : web(folder, own !== undefined));
}

/** @param {string} folder @param {boolean} isOwn */
async function web(folder, isOwn) {
  const { serveWeb } = await import('./web.mjs');
  const { url } = await serveWeb(folder, [show]);
  console.log(`\n${greeting(url, isOwn)}\n`);
  openBrowser(url);
}

/** What the terminal says. @param {string} url @param {boolean} isOwn Whether a folder of the reader's own is shown. */
export function greeting(url, isOwn) {
  const sample = `What to look at, on a sample that is open there:
  left      Questions, with how far each has come; what is cited; the outline
  middle    the text: F12 on "Vraag 3" goes to its answer, the mouse on the 1 of "Motie Jansen.1" shows its note
  right     the reading view: the same as a page, which scrolls along with the text

Your own texts:          npm start -- FOLDER`;
  const own = 'Open a .txt with questions and answers: it is recognised by what it says.';
  return `Kamervragen runs at ${url} (Ctrl+C stops it). Nothing that you change there is kept.

${isOwn ? own : sample}
In an installed VS Code: npm start -- --desktop [FOLDER]`;
}

/** @param {string} folder */
async function desktop(folder) {
  const shell = process.platform === 'win32';
  const extensions = [root, show].map((path) => `--extensionDevelopmentPath=${path}`);
  const { error, status } = spawnSync('code', [...extensions, folder], { stdio: 'inherit', shell });
  if (!error && status === 0) return;
  console.error(
    'There is no command `code`. Install VS Code from https://code.visualstudio.com (on a Mac then run "Shell Command: ' +
      "Install 'code' command in PATH\" in it), or run `npm start` to use it in the browser.",
  );
  process.exitCode = 1;
}

/** Opens the default browser, where there is a screen; the address is printed anyhow. @param {string} url */
function openBrowser(url) {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open']
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '""']
        : ['xdg-open'];
  if (CI || (command === 'xdg-open' && !DISPLAY && !WAYLAND_DISPLAY)) return;
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) start();
