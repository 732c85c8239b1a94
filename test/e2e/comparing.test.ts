import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { setOf } from '../workspace/folder.ts';
import { type Host, hostName, startHost } from './host.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

const ferry = { number: '51', zaak: '2029Z00051', member: 'Bos (VVD)', subject: 'het veer naar de eilanden' };
const [old, asked, added] = [
  'Klopt het dat het veer vaker uitvalt?',
  'Hoeveel reizigers wachten er elke dag op het veer?',
  'Wanneer vaart het nieuwe veer?',
];

describe(`Two documents, compared in ${hostName}`, () => {
  let host: Host;
  let page: Page;

  before(async () => {
    host = await startHost({
      files: {
        'concept.txt': setOf({ ...ferry, questions: [old, asked] }),
        'ingediend.txt': setOf({ ...ferry, questions: [old.replace('vaker', 'elke week'), asked, added] }),
      },
    });
    page = await host.browser.newPage({ viewport: { width: 1400, height: 900 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, 'ingediend.txt');
    await shows(() => workbench.language(page), 'Kamervragen');
  });
  after(() => host.close());

  it('the other of the same case is offered first', async () => {
    const row = page.locator('.quick-input-list .monaco-list-row');
    // Before the folder is read, there is none.
    await workbench.until(
      () => workbench.run(page, 'Kamervragen: Compare Questions'),
      (timeout) => row.first().filter({ hasText: 'concept.txt' }).waitFor({ timeout }),
    );
    await workbench.keepPicture(page, `compare, the choice, in ${hostName}`);
    await row.first().click();
  });

  it('stand side by side, question by question', async () => {
    await page.locator('.tab.active', { hasText: 'concept.txt ↔ ingediend.txt' }).waitFor();
    const side = (of: 'original' | 'modified') => page.locator(`.editor-instance .editor.${of}`);
    await side('original').locator('.view-line', { hasText: 'vaker' }).waitFor();
    await side('modified')
      .locator('.view-line', { hasText: /elke.week/ })
      .waitFor();
    await side('modified').locator('.view-line', { hasText: 'nieuwe' }).waitFor();
  });

  it('with a word about what has changed', async () => {
    await page
      .locator('.notification-list-item-message', { hasText: 'New: question 3; reworded: question 1.' })
      .waitFor();
    await page.screenshot({ path: `.cache/screenshots/compare, said, in ${hostName}.png` });
    await workbench.photograph(page, `compare, in ${hostName}`);
  });
});
