import { deepStrictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import * as workbench from './workbench.ts';

const skip = process.env.VSIX === undefined && 'a browser without a screen shows no web views in VS Code for the Web';

describe(`An overview in ${hostName}`, { skip }, () => {
  let host: Host;
  let page: Page;

  before(async () => {
    host = await startHost();
    page = await host.browser.newPage({ viewport: { width: 1600, height: 1000 }, colorScheme: 'dark' });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, 'aanhangsel-dorpswinkels.txt');
    await workbench.shows(() => workbench.language(page), 'Kamervragen');
  });
  after(() => host.close());

  it('shows a document at a glance beside its text', async () => {
    await workbench.run(page, 'Kamervragen: Show Overview');
    await page.locator('.tab.active', { hasText: 'Overview of aanhangsel-dorpswinkels.txt' }).waitFor();
    const inner = page.frameLocator('iframe.webview').frameLocator('#active-frame');
    await inner.locator('svg').first().waitFor();
    deepStrictEqual(await inner.locator('h2').allInnerTexts(), [
      'Days from question to answer',
      'Questions by state',
      'Length of the answers',
      'What refers to what',
      'Cited most',
    ]);
    await workbench.photograph(page, `overview in ${hostName}`);
  });
});
