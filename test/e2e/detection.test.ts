import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

describe(`Recognising a text in ${hostName}`, () => {
  let host: Host;
  let page: Page;
  const language = () => workbench.language(page);

  const run = (command: string) => workbench.run(page, command);

  before(async () => {
    host = await startHost();
    page = await host.browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(15_000);
    await workbench.openWorkbench(page, host.url);
  });
  after(() => host.close());

  it('says that it did, and takes it back at one click', async () => {
    await workbench.openFile(page, 'brief-meeuwen.txt');
    await shows(language, 'Kamervragen');
    await page.locator('#status\\.languageStatus').click();
    await page.getByText('Recognised as Kamervragen').waitFor();
    await page.getByText('Back to Plain Text').click();
    await shows(language, 'Plain Text');
  });

  it('takes it back as well when the reader picks another language', async () => {
    await workbench.openFile(page, 'antwoord-nachttreinen.txt');
    await shows(language, 'Kamervragen');
    await page.locator('#status\\.editor\\.mode').click();
    await page.locator('.quick-input-box input').fill('Plain Text');
    await page.keyboard.press('Enter');
    await shows(language, 'Plain Text');
  });

  it('leaves those two alone from then on', async () => {
    await run('View: Close All Editors');
    await workbench.openFile(page, 'brief-meeuwen.txt');
    await workbench.openFile(page, 'antwoord-nachttreinen.txt');
    // Documents are looked at in the order in which they are opened: once this one is known, the others were looked at.
    await workbench.openFile(page, 'aanhangsel-dorpswinkels.txt');
    await shows(language, 'Kamervragen');
    await workbench.openFile(page, 'brief-meeuwen.txt');
    await shows(language, 'Plain Text');
    await workbench.openFile(page, 'antwoord-nachttreinen.txt');
    await shows(language, 'Plain Text');
  });

  it('looks at a text that is pasted', async () => {
    await run('New Untitled Text File');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await page.locator('.editor-instance').click();
    await shows(language, 'Plain Text');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.evaluate(
      (text) => navigator.clipboard.writeText(text),
      `Vraag 1\nKlopt dit?\n${'Antwoord 1\nJa, dat klopt.\n'.repeat(5)}`,
    );
    await page.keyboard.press('Control+v');
    await shows(language, 'Kamervragen');
  });

  it('recognises nothing any more when that is undone, and looks again at what is pasted next', async () => {
    await page.keyboard.press('Control+z');
    await shows(language, 'Plain Text');
    await page.keyboard.press('Control+v');
    await shows(language, 'Kamervragen');
  });

  it('lets the reader read any text as one of ours, and go back', async () => {
    await page.keyboard.press('Control+z');
    await shows(language, 'Plain Text');
    await run('Kamervragen: Read as Kamervragen');
    await shows(language, 'Kamervragen');
    await run('Kamervragen: Back to Plain Text');
    await shows(language, 'Plain Text');
    await workbench.openFile(page, 'LEESMIJ.md');
    await shows(language, 'Markdown');
    await page.locator('#status\\.languageStatus').click();
    await page.getByText('Read as Kamervragen').click();
    await shows(language, 'Kamervragen');
    await page.locator('#status\\.languageStatus').click();
    await page.screenshot({ path: '.cache/screenshots/read as.png' });
    await page.locator('.hover-language-status').getByText('Back to Plain Text').click();
    await shows(language, 'Markdown');
  });
});
