import { strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost, unrelated } from './host.ts';
import { placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

const file = 'aanhangsel-dorpswinkels.txt';
const text = readFileSync(`samples/${file}`, 'utf8');

const skip = process.env.VSIX === undefined && 'VS Code for the Web speaks what the site that serves it has chosen';

describe(`Kamervragen in Dutch in an English ${hostName}`, () => {
  let host: Host;
  let page: Page;

  before(async () => {
    host = await startHost();
    page = await host.browser.newPage({ viewport: { width: 1600, height: 900 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, file);
    await workbench.unfold(page, 'Questions', true);
    // VS Code for the Web may open its own welcome before it knows the folder's settings, and fails to show pictures in it.
    await workbench.run(page, 'Notifications: Clear All Notifications');
  });
  after(() => host.close());

  it('speaks Dutch as soon as a reader asks for it', async () => {
    await page.locator('.codelens-decoration a', { hasText: '→ Antwoord · 106 words · 1 note' }).waitFor();
    await set('nl');
    await page.locator('.codelens-decoration a', { hasText: '→ Antwoord · 106 woorden · 1 noot' }).waitFor();
    await shows(async () => (await workbench.viewRows(page, 'Vragen'))[0], '1 · Kent u het artikel «De… 1 woord');
    await workbench.view(page, 'Verwijzingen').first().waitFor();
    await workbench.goTo(page, placeOf(text, '<|>Vraag 1'));
    await page.locator('.statusbar-item', { hasText: 'Vraag 1/10 · beantwoord' }).waitFor();
    strictEqual(await page.locator('.notifications-toasts .codicon-error').count(), 0);
    await page.screenshot({ path: `.cache/screenshots/Dutch in English ${hostName}.png`, animations: 'disabled' });
    await workbench.openFile(page, unrelated);
    await workbench.showSideBar(page, 'Kamervragen');
    await page.getByText('Het actieve document bevat geen Kamervragen.').first().waitFor();
  });

  it('speaks English again', async () => {
    await set('en');
    await page.getByText('The active document is not a set of parliamentary questions.').first().waitFor();
    await page.locator('.pane-header', { hasText: 'Questions' }).waitFor();
  });

  /** Chooses a language in the settings, as a person does. */
  async function set(language: string): Promise<void> {
    await workbench.typeAfter(page, 'F1', '>Preferences: Open Settings (UI)');
    await page.keyboard.press('Enter');
    await page.locator('.settings-editor .suggest-input-container').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('@id:kamervragen.language');
    await page
      .locator('.settings-editor [data-key="kamervragen.language"] select')
      .selectOption({ index: ['auto', 'nl', 'en'].indexOf(language) });
    await page.keyboard.press('Control+w');
  }
});

describe(`In a Dutch ${hostName}`, { skip }, () => {
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
