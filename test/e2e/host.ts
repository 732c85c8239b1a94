import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { serveCodeServer } from '../../scripts/codeServer.mjs';
import { serveWeb } from '../../scripts/web.mjs';
import { packageAsking } from './official.ts';

/** A VS Code with the extension, and a browser to look at it. */
export interface Host {
  readonly url: string;
  readonly browser: Browser;
  /** Changes settings of the folder, where VS Code runs as a server and reads them from there. */
  readonly set: (changed: Readonly<Record<string, unknown>>) => void;
  /** Writes a file into the folder, which no one but VS Code as a server notices. */
  readonly write: (name: string, text: string) => void;
  readonly close: () => Promise<void>;
}

/** The document for which the product was conceived. It is not ours to publish, so it is here only beside the project. */
export const realSample = '../shared/corpus/text/sample.txt';

/** A file that has nothing to do with parliament. */
export const unrelated = 'boodschappen.txt';

/** Which VS Code is tested: the oldest that we support, in a browser alone; or the newest, with Node behind it. */
export const hostName = process.env.VSIX === undefined ? 'VS Code for the Web 1.91' : 'code-server 1.139';

/** Settings of the folder, so that both VS Codes start with nothing but our document, in the theme of the page. */
const settings = {
  'workbench.startupEditor': 'none',
  'window.autoDetectColorScheme': true,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'workbench.editor.useModal': 'off',
};

/** What a VS Code has beside our extension and our samples. */
interface Extra {
  /** Paths of VSIX files. */
  readonly extensions?: readonly string[];
  /** The language of the interface, which can be chosen only where VS Code runs as a server. */
  readonly locale?: string;
  /** Whether nobody trusts the folder (Restricted Mode), which exists only where VS Code runs as a server. */
  readonly restricted?: boolean;
  /** Whether a walkthrough opens by itself, as it does at first use; elsewhere it is in the way. */
  readonly walkthrough?: boolean;
  /** Where the extension asks for official publications, in a copy of the package: in a browser a test catches that. */
  readonly official?: string;
  /** What files hold, by their names. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** Starts the VS Code to test on a folder with copies of our samples. */
export async function startHost({ extensions = [], files = {}, official, ...options }: Extra = {}): Promise<Host> {
  const folder = mkdtempSync(join(tmpdir(), 'kamervragen-folder-'));
  cpSync('samples', folder, { recursive: true });
  if (existsSync(realSample)) cpSync(realSample, join(folder, 'sample.txt'));
  writeFileSync(join(folder, unrelated), 'Vraag de buren om:\n1. suiker\n2. een antwoord op de uitnodiging\n');
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  mkdirSync(join(folder, '.vscode'));
  writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify(settings));

  const packed = process.env.VSIX;
  const vsix = packed && official ? packageAsking(packed, official, folder) : packed;
  const served =
    vsix === undefined ? await serveWeb(folder) : await serveCodeServer(folder, [vsix, ...extensions], options);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args });
  return {
    url: served.url,
    browser,
    set: (changed) => writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ ...settings, ...changed })),
    write: (name, text) => writeFileSync(join(folder, name), text),
    close: async () => {
      await browser.close();
      await served.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
