import { match, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import * as workbench from './workbench.ts';
import { shows } from './workbench.ts';

const skip = process.env.VSIX === undefined && 'a browser without a screen shows no web views in VS Code for the Web';

describe(`Exporting a document in ${hostName}`, () => {
  let host: Host;
  let page: Page;

  before(async () => {
    host = await startHost();
    page = await host.browser.newPage({ viewport: { width: 1500, height: 1000 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, 'aanhangsel-dorpswinkels');
    await shows(() => workbench.language(page), 'Kamervragen');
  });
  after(() => host.close());

  const input = () => page.locator('.quick-input-box input');
  const picture = (what: string) => page.screenshot({ path: `.cache/screenshots/export ${what}, ${hostName}.png` });
  const editor = async () =>
    (await page.locator('.editor-group-container.active .view-lines').innerText()).replaceAll('\u00a0', ' ');

  /** Chooses a format, and waits until a place for its file is proposed. */
  async function exportAs(format: string, name: string): Promise<void> {
    await workbench.run(page, 'Kamervragen: Export As');
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: format }).first();
    await row.waitFor();
    await picture('formats');
    await row.click();
    await shows(async () => (await input().inputValue()).endsWith(`/${name}`), true);
  }

  it('writes Markdown beside it, and opens that', async () => {
    await exportAs('Markdown', 'aanhangsel-dorpswinkels.md');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'aanhangsel-dorpswinkels.md' }).waitFor();
    await shows(async () => (await editor()).includes('# Het verdwijnen van de laatste winkel'), true);
    match(await editor(), /\[\^1\]/);
  });

  it('writes Markdown that VS Code itself shows as a page', { skip }, async () => {
    await workbench.run(page, 'Markdown: Open Preview');
    const preview = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await preview.locator('h1', { hasText: 'Het verdwijnen van de laatste winkel' }).waitFor();
    await picture('preview');
    const heading = preview.locator('h2', { hasText: /^Vraag 2$/ });
    const link = preview.locator('a', { hasText: /^vraag 2$/ }).first();
    strictEqual(await link.getAttribute('href'), `#${await heading.getAttribute('id')}`);
    await link.click();
    await shows(async () => (await heading.boundingBox()) !== null, true);
    await picture('preview, further down');
  });

  it('asks before it writes over a file', async () => {
    await workbench.run(page, 'View: Close All Editors');
    await workbench.openFile(page, 'aanhangsel-dorpswinkels.txt');
    await exportAs('Markdown', 'aanhangsel-dorpswinkels.md');
    await page.keyboard.press('Enter');
    await page
      .locator('.quick-input-widget, .monaco-dialog-box', { hasText: /already exists/ })
      .first()
      .waitFor();
    await picture('overwriting');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    strictEqual(await page.locator('.tab', { hasText: '.md' }).count(), 0);
  });

  it('proposes no name that the document itself has', async () => {
    await page.keyboard.press('Escape');
    await exportAs('Clean text', 'aanhangsel-dorpswinkels-export.txt');
    await page.keyboard.press('Escape');
  });
});
