import { deepEqual, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { type Host, hostName, startHost } from './host.ts';
import * as workbench from './workbench.ts';

/** What a browser says of the machine that it runs on, by which VS Code chooses its keys; and its key for commands. */
const machines = {
  linux: { says: 'X11; Linux x86_64', command: 'Control' },
  windows: { says: 'Windows NT 10.0; Win64; x64', command: 'Control' },
  mac: { says: 'Macintosh; Intel Mac OS X 10_15_7', command: 'Meta' },
} as const;

/** The keys of a Markdown preview, which VS Code uses in Markdown alone; ours opens by the same. */
const PREVIEW = ['ctrl+shift+v', 'shift+cmd+v', 'ctrl+k v', 'cmd+k v'];

type Machine = keyof typeof machines;

describe(`The keys in ${hostName}`, () => {
  const { keybindings } = JSON.parse(readFileSync('package.json', 'utf8')).contributes;
  let host: Host;

  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const [machine, { says, command }] of Object.entries(machines)) {
    it(`are none that VS Code itself uses (${machine})`, async () => {
      const defaults = await defaultKeys(says, command);
      // The document lists those of extensions too: that ours are in it proves that they are looked at as they apply.
      const ours = keybindings.map((binding: Record<Machine | 'key', string>) => {
        return binding[machine as Machine] ?? binding.key;
      });
      const isOurs = (command: string) => command.startsWith('kamervragen.');
      deepEqual(
        defaults
          .filter(({ command }) => isOurs(command))
          .map(({ key }) => key)
          .sort(),
        [...ours].sort(),
      );
      const taken = defaults.filter(({ command }) => !isOurs(command)).map(({ key }) => key);
      ok(taken.length > 500, `only ${taken.length} keys were found`);
      deepEqual(
        ours
          .filter((key: string) => !PREVIEW.includes(key))
          .filter((key: string) => taken.some((other) => other === key || other.startsWith(`${key} `))),
        [],
      );
    });
  }

  /** The keys of VS Code on a machine, as its document of default keys lists them. */
  async function defaultKeys(says: string, command: string) {
    const userAgent = `Mozilla/5.0 (${says}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36`;
    const context = await host.browser.newContext({ userAgent, viewport: { width: 1280, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await workbench.openWorkbench(page, host.url);
    // The document is as long as it is when it is opened, so first all extensions must be known.
    await workbench.until(
      async () => {
        await page.keyboard.press('Escape');
        await workbench.typeAfter(page, 'F1', '>Kamervragen: Open Sample');
      },
      (timeout) =>
        page.locator('.quick-input-list .monaco-list-row', { hasText: 'Open Sample Document' }).waitFor({ timeout }),
    );
    await page.keyboard.press('Escape');
    await workbench.run(page, 'Preferences: Open Default Keyboard Shortcuts (JSON)');
    await page.locator('.tab.active', { hasText: 'Default Keybindings' }).waitFor();
    await page.locator('.editor-instance .view-line').first().waitFor();
    await page
      .locator('.editor-instance')
      .first()
      .click({ position: { x: 300, y: 100 } });
    await page.keyboard.press(`${command}+a`);
    // The browser copies, wherever VS Code thinks that it is.
    await page.keyboard.press('Control+c');
    const read = () => page.evaluate(() => navigator.clipboard.readText());
    await workbench.shows(async () => (await read()).includes('"key"'), true);
    const text = await read();
    await context.close();
    return [...text.matchAll(/"key": "([^"]+)",\s+"command": "([^"]+)"/g)].map(([, key = '', command = '']) => ({
      key,
      command,
    }));
  }
});
