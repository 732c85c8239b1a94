import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { setOf } from '../workspace/folder.ts';
import { type Host, hostName, startHost } from './host.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

const banks = {
  number: '41',
  zaak: '2029Z00041',
  member: 'Hoekwater (D66)',
  subject: 'zandbanken',
  questions: ['Hoeveel zeehonden liggen er op de zandbanken voor de kust?'],
};

describe(`All documents of a folder in ${hostName}`, () => {
  let host: Host;
  let page: Page;
  const rows = () => workbench.viewRows(page, 'In This Folder');
  const expand = (label: string) =>
    workbench.view(page, 'In This Folder').locator('.monaco-list-row', { hasText: label }).first().click();
  const pick = async (command: string, choice: string) => {
    await workbench.run(page, command);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: choice }).first().click();
  };
  const filter = async (words: string) => {
    await workbench.run(page, 'Kamervragen: Filter Documents');
    await page.locator('.quick-input-box input').fill(words);
    await page.keyboard.press('Enter');
  };

  before(async () => {
    host = await startHost({
      files: {
        'zandbanken.txt': setOf({ ...banks, answers: ['Veel.'] }),
        'zeehonden.txt': setOf({
          ...banks,
          number: '42',
          zaak: '2029Z00042',
          member: 'Bos (VVD)',
          subject: 'zeehonden',
          questions: ['Klopt het dat op zandbanken voor de kust steeds meer zeehonden liggen?'],
        }),
      },
    });
    page = await host.browser.newPage({ viewport: { width: 1400, height: 900 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
  });
  after(() => host.close());

  it('are listed before any of them is open', async () => {
    await workbench.showSideBar(page, 'Kamervragen');
    await page
      .locator('.pane .welcome-view a, .pane .welcome-view .monaco-button', { hasText: 'Show the Documents' })
      .click();
    await workbench.view(page, 'In This Folder').waitFor();
    await filter('zandbanken kust');
    await shows(rows, ['2029 2']);
    await expand('2029');
    await shows(async () => (await rows()).slice(1).map((row) => row.split(' ')[0]), ['zandbanken', 'zeehonden']);
    await workbench.photograph(page, `folder, by year, in ${hostName}`);
  });

  it('are put together as the reader chooses', async () => {
    await pick('Kamervragen: Put Documents Together By', 'By Party');
    await shows(rows, ['D66 1', 'VVD 1']);
    await pick('Kamervragen: Put Documents Together By', 'By State');
    await shows(rows, ['No answer in this folder 1', 'Answered after more than three weeks 1']);
  });

  it('open at a click', async () => {
    await expand('No answer');
    await workbench.view(page, 'In This Folder').locator('.monaco-list-row', { hasText: 'zeehonden' }).click();
    await page.locator('.tab.active', { hasText: 'zeehonden.txt' }).waitFor();
  });

  it('shows what was asked before', async () => {
    await page.locator('.editor-instance .view-line', { hasText: 'Klopt' }).first().click();
    await workbench.run(page, 'Kamervragen: Asked Before');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Hoeveel zeehonden liggen er' }).waitFor();
    await workbench.photograph(page, `asked before, in ${hostName}`);
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: 'zandbanken.txt' }).waitFor();
  });

  it('follow what changes on disk', {
    skip: process.env.VSIX === undefined && 'nothing is told of files there',
  }, async () => {
    host.write('robben.txt', setOf({ ...banks, number: '43', zaak: '2029Z00043', subject: 'robben' }));
    await shows(rows, [
      'No answer in this folder 2',
      'zeehonden Bos (VVD) · 2 October 2029',
      'robben Hoekwater (D66) · 2 October 2029',
      'Answered after more than three weeks 1',
    ]);
    await workbench.photograph(page, `folder, by state, in ${hostName}`);
    await filter('');
  });
});
