// `npm start`: shows the extension at work, in VS Code for the Web. `npm start -- --desktop`: in an installed VS Code.
import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, root } from './setup.mjs';

const samples = join(root, 'samples');

install();
const { bundle } = await import('./build.mjs');
await bundle({ dev: true });
await (process.argv.includes('--desktop') ? desktop() : web());

async function web() {
  const { serveWeb } = await import('./web.mjs');
  const { url } = await serveWeb(samples);
  console.log(`\nKamervragen runs at ${url}\nPress Ctrl+C to stop.\n`);
  openBrowser(url);
}

async function desktop() {
  const shell = process.platform === 'win32';
  const { error, status } = spawnSync('code', [`--extensionDevelopmentPath=${root}`, samples], {
    stdio: 'inherit',
    shell,
  });
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
