import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import * as workbench from './workbench.ts';

/** More questions than a list of them holds, in a text long enough to hold them. */
const QUESTIONS = 22_000;
const crowded = Array.from({ length: QUESTIONS }, (_, index) => {
  return `Vraag ${(index % 999) + 1}\nKent u het bericht dat er in dorp ${index} geen trein meer stopt?\n`;
}).join('');

describe(`A document of more than anybody reads in ${hostName}`, () => {
  let host: Host;
  let page: Page;

  before(async () => {
    host = await startHost({ files: { 'vol.kamervragen': crowded } });
    page = await host.browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, 'vol.kamervragen');
  });
  after(() => host.close());

  it('has a list of questions that says how many it leaves out', async () => {
    await workbench.unfold(page, 'Questions', true);
    await workbench.view(page, 'Questions').getByText('… 2,000 more').waitFor();
    await page.screenshot({ path: '.cache/screenshots/crowded-questions.png' });
  });

  it('has an outline that says so at its end', async () => {
    await workbench.showSideBar(page, 'Explorer');
    await workbench.outline(page);
    const rows = page.locator('.outline-tree .monaco-list-row');
    // While VS Code still fills so long a list, it forgets where one was in it.
    await workbench.until(
      async () => {
        await rows.first().click();
        await page.keyboard.press('End');
      },
      (timeout) => rows.filter({ hasText: '… 2,000 more' }).waitFor({ timeout }),
    );
    await page.screenshot({ path: '.cache/screenshots/crowded-outline.png' });
  });
});
