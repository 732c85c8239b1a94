import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { lines, pdf } from '../import/pdf.ts';
import { type Host, hostName, startHost } from './host.ts';
import { placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const letter = pdf([
  [...lines('Vraag 1\nVaart het veer naar Zwartsluis nog?\n\nAntwoord op vraag 1\nJa, het veer vaart.', { top: 760 })],
]);

const sample = 'aanhangsel-dorpswinkels.txt';
const text = readFileSync(`samples/${sample}`, 'utf8');

describe(`The documents of a folder in ${hostName}`, () => {
  let host: Host;
  let page: Page;

  before(async () => {
    host = await startHost({
      files: {
        'veer.pdf': letter,
        'kaas.md': 'Vraag 1\nWat kost jongbelegen kaas?\n\nAntwoord 1\nVeel.\n',
        'winkels-1102.txt': 'ah-tk-20232024-1102\n\nVraag 1\nSluit de winkel?\n\nAntwoord 1\nJa.\n',
      },
    });
    page = await host.browser.newPage({ viewport: { width: 1500, height: 900 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, sample);
    await workbench.shows(() => workbench.language(page), 'Kamervragen');
  });
  after(() => host.close());

  /** Types words where one goes to a symbol of the folder, until a row shows the file that has them. */
  async function finds(words: string, file: string): Promise<void> {
    const row = page.locator('.quick-input-list .monaco-list-row', { hasText: file });
    await workbench.until(
      async () => {
        await page.keyboard.press('Escape');
        await workbench.typeAfter(page, 'Control+t', `#${words}`);
      },
      (timeout) => row.first().waitFor({ timeout }),
    );
  }

  it('finds a question in a file that is not open', async () => {
    await finds('jongbelegen kaas', 'kaas.md');
    await page.screenshot({ path: `.cache/screenshots/folder, ${hostName}.png` });
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'kaas.md' }).waitFor();
    await workbench.shows(() => workbench.language(page), 'Markdown');
  });

  it('leads from a citation to the file that it cites', async () => {
    await workbench.openFile(page, sample);
    // Before the folder is read, there is nothing to go to.
    await workbench.until(
      async () => {
        await workbench.goTo(page, placeOf(text, 'Zie ook Aanhangsel <|>Handelingen'));
        await page.keyboard.press('F12');
      },
      (timeout) => page.locator('.tab.active', { hasText: 'winkels-1102.txt' }).waitFor({ timeout }),
    );
    await page.screenshot({ path: `.cache/screenshots/folder, cited, ${hostName}.png` });
  });

  it('finds a question in a PDF, and opens it as its text', async () => {
    await finds('veer Zwartsluis', 'veer.pdf');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'veer.pdf.kamervragen' }).waitFor();
  });

  it('finds what is in a new file', { skip: process.env.VSIX === undefined && 'nothing tells it' }, async () => {
    host.write('nieuw.txt', 'Vraag 1\nKent u de zwabberkwast?\n\nAntwoord 1\nJa.\n');
    await finds('zwabberkwast', 'nieuw.txt');
    await page.keyboard.press('Escape');
  });
});
