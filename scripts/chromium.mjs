// The browser in which the end-to-end tests run.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { root, run } from './setup.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const places = [
  ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name))),
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The path of a Chromium: the one that CHROMIUM names, else one already here, else one that is installed now. */
export async function chromium() {
  const found = process.env.CHROMIUM ?? (await here());
  if (found) return found;
  console.log('The end-to-end tests need Chromium: installing it …');
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '--quiet']);
    run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', 'chromium']);
  } else {
    run(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  }
  const installed = await here();
  if (!installed)
    throw new Error('There is still no Chromium. Name the path of one: CHROMIUM=/path/to/chromium npm test');
  return installed;
}

/** A Chromium on this machine, one that Playwright downloaded before included. */
async function here() {
  const playwright = await import('playwright-core');
  return [...places, playwright.chromium.executablePath()].find((path) => existsSync(path));
}
