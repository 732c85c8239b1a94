// VS Code in its newest version as a server: the Node entry and the packaged extension run in it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { cache, run } from './setup.mjs';
import { freePort } from './web.mjs';

const codeServer = 'code-server@4.139.1';
const node = 'node@24.21.0';

const folder = join(cache, codeServer);

/** The Node that this VS Code wants, and the script that starts it there. */
const command = {
  node: join(folder, 'node_modules/node/bin/node'),
  script: join(folder, 'node_modules/code-server/out/node/entry.js'),
};

/**
 * Installs code-server where it is not installed yet: about 800 MB in .cache/, in a minute.
 *
 * Its own install script compiles native modules, for a terminal and a log that no test needs; so its folders of
 * packages are installed without scripts, and no compiler is asked for.
 */
export function installCodeServer() {
  const stamp = join(folder, 'installed');
  if (existsSync(stamp)) return command;
  console.log(`Installing ${codeServer} (VS Code 1.139) with ${node} in ${folder}: once, about a minute …`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');

  /** @param {string} cwd @param {string[]} args */
  const npm = (cwd, ...args) => {
    const path = `${join(folder, 'node_modules/node/bin')}${delimiter}${process.env.PATH}`;
    run('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], { cwd, env: { ...process.env, PATH: path } });
  };
  const vscode = join(folder, 'node_modules/code-server/lib/vscode');
  npm(folder, 'install', node, '--ignore-scripts=false');
  npm(folder, 'install', codeServer, '--ignore-scripts');
  npm(vscode, 'install', '--omit=dev', '--ignore-scripts');
  npm(join(vscode, 'extensions'), 'install', '--omit=dev', '--ignore-scripts');
  symlinkSync('node_modules', join(vscode, 'node_modules.asar'));
  writeFileSync(stamp, '');
  return command;
}

/**
 * Serves VS Code with packaged extensions installed in it, and shows `folder`.
 *
 * @param {string} folder
 * @param {readonly string[]} extensions The paths of VSIX files.
 * @param {object} [options]
 * @param {string} [options.locale] The language of its interface: extensions speak it, VS Code itself stays English.
 * @param {boolean} [options.restricted] Whether nobody trusts the folder (Restricted Mode).
 * @param {boolean} [options.walkthrough] Whether a walkthrough opens by itself, as it does at first use.
 */
export async function serveCodeServer(folder, extensions, { locale, restricted = false, walkthrough = false } = {}) {
  const { node, script } = installCodeServer();
  const profile = mkdtempSync(join(tmpdir(), 'kamervragen-'));
  const common = [
    script,
    ...['--config', join(profile, 'config.yaml')],
    ...['--user-data-dir', join(profile, 'data')],
    ...['--extensions-dir', join(profile, 'extensions')],
  ];
  // The child is code-server's own Node, which does not know the options that this one was started with.
  const env = { ...process.env, NODE_OPTIONS: '' };
  for (const each of extensions) run(node, [...common, '--install-extension', each], { env, stdio: 'ignore' });

  const language = locale === undefined ? [] : ['--locale', locale];
  if (locale !== undefined) addLanguage(join(profile, 'data'), locale);
  if (restricted) askForNoTrust(join(profile, 'data'));
  writeSettings(join(profile, 'data/Machine'), { 'workbench.welcomePage.walkthroughs.openOnInstall': walkthrough });

  const port = await freePort();
  const url = `http://127.0.0.1:${port}/?folder=${encodeURIComponent(folder)}`;
  const trust = restricted ? [] : ['--disable-workspace-trust'];
  const quiet = ['--disable-telemetry', '--disable-update-check', ...trust];
  const server = spawn(node, [...common, '--auth', 'none', '--bind-addr', `127.0.0.1:${port}`, ...quiet, ...language], {
    env,
    stdio: 'ignore',
  });
  await answers(url);
  return {
    url,
    close: async () => {
      server.kill();
      await once(server, 'exit');
      await removeFolder(profile);
    },
  };
}

/** Removes a folder in which what has been ended may still be writing its last. @param {string} path */
async function removeFolder(path) {
  for (let left = 10; left > 0; left--) {
    try {
      return rmSync(path, { recursive: true, force: true });
    } catch (error) {
      if (left === 1) throw error;
      await setTimeout(500);
    }
  }
}

/**
 * Lets VS Code know a language, as a language pack does that translates nothing: it speaks no language without one.
 *
 * @param {string} data Its folder of data.
 * @param {string} locale
 */
function addLanguage(data, locale) {
  const translation = join(data, 'translation.json');
  writeFileSync(translation, JSON.stringify({ version: '1.0.0', contents: {} }));
  const extensions = [{ extensionIdentifier: { id: `kamervragen.${locale}` }, version: '1.0.0' }];
  const pack = { hash: locale, extensions, translations: { vscode: translation }, label: locale };
  writeFileSync(join(data, 'languagepacks.json'), JSON.stringify({ [locale]: pack }));
}

/** Lets VS Code open folders in Restricted Mode without asking whether they are trusted. @param {string} data Its folder of data. */
function askForNoTrust(data) {
  const settings = { 'security.workspace.trust.startupPrompt': 'never', 'security.workspace.trust.banner': 'never' };
  writeSettings(join(data, 'User'), settings);
}

/** @param {string} folder @param {Record<string, unknown>} settings */
function writeSettings(folder, settings) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.json'), JSON.stringify(settings));
}

/** Waits until somebody serves `url`. @param {string} url */
async function answers(url) {
  for (let attempt = 0; attempt < 300; attempt++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await setTimeout(100);
  }
  throw new Error(`Nobody answers at ${url}`);
}
