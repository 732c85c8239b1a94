import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import { placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

const skip = process.env.VSIX === undefined && 'VS Code for the Web speaks what the site that serves it has chosen';

describe(`In a Dutch ${hostName}`, { skip }, () => {
  const file = 'aanhangsel-dorpswinkels.txt';
  const text = readFileSync(`samples/${file}`, 'utf8');
  let host: Host;
  let page: Page;

  before(async () => {
    host = await startHost({ locale: 'nl' });
    page = await host.browser.newPage({ viewport: { width: 1600, height: 900 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, file);
  });
  after(() => host.close());

  it('a view is in Dutch', async () => {
    await workbench.unfold(page, 'Vragen', true);
    await shows(
      async () => (await workbench.viewRows(page, 'Vragen')).slice(0, 2),
      ['1 · Kent u het artikel «De… 1 woord', '2 · Hoeveel dorpen met… 113 woorden'],
    );
  });

  it('what the server says is in Dutch', async () => {
    await page.locator('.codelens-decoration a', { hasText: /^→ Antwoord · 106 woorden · 1 noot$/ }).waitFor();
  });

  it('commands and messages are in Dutch', async () => {
    await workbench.goTo(page, placeOf(text, '<|>Vraag 1'));
    await workbench.until(
      () => workbench.run(page, 'Kamervragen: Naar vorige vraag'),
      (timeout) => page.getByText('Er is geen vorige vraag.').first().waitFor({ timeout }),
    );
  });

  it('the status is in Dutch', async () => {
    await page.locator('.statusbar-item', { hasText: 'Vraag 1/10 · beantwoord' }).waitFor();
    await page.locator('#status\\.languageStatus').click();
    await page.getByText('Beantwoord in 39 dagen, na drie weken en binnen zes').waitFor();
    await page.screenshot({ path: '.cache/screenshots/Dutch, status.png', animations: 'disabled' });
    await page.keyboard.press('Escape');
  });

  it('the reading view is in Dutch', async () => {
    await workbench.run(page, 'Kamervragen: Leesweergave openen');
    const view = await workbench.readingView(page);
    await view.getByRole('button', { name: 'Toon Vraag 9 in de tekst' }).waitFor();
    await view.getByRole('heading', { name: 'Noten' }).waitFor();
    await page.locator('.tab', { hasText: `${file} lezen` }).waitFor();
    await page.screenshot({ path: '.cache/screenshots/Dutch, reading view.png', animations: 'disabled' });
  });
});
