import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import { lineAt, placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

/** The themes of VS Code, and what a page asks for that is to have them; the last is that of the tests that follow. */
const themes = {
  'hc-black': { colorScheme: 'dark', forcedColors: 'active' },
  'vs-dark': { colorScheme: 'dark', forcedColors: 'none' },
  vs: { colorScheme: 'light', forcedColors: 'none' },
} as const;

const file = 'aanhangsel-dorpswinkels.txt';

describe(`The reader's desk in ${hostName}`, () => {
  const text = readFileSync(`samples/${file}`, 'utf8');
  let host: Host;
  let page: Page;
  const goTo = (marked: string) => workbench.goTo(page, placeOf(text, marked));
  const lens = (words: string) => page.locator('.codelens-decoration a', { hasText: words });

  before(async () => {
    host = await startHost();
    page = await host.browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, file);
  });
  after(() => host.close());

  for (const [theme, media] of Object.entries(themes)) {
    it(`colours a citation to its end, also where that is on the next line (${theme})`, async () => {
      await page.emulateMedia(media);
      await page.locator(`.monaco-workbench.${theme}`).waitFor();
      await goTo('<|>Antwoord 1');
      const same = async (one: string, other: string) =>
        (await workbench.colour(page, one)) === (await workbench.colour(page, other));
      await shows(() => same('nr. 1102', 'Aanhangsel Handelingen'), true);
      await shows(() => same('nr. 1102', 'dorpen (ingezonden'), false);
      await lens('→ Antwoord').first().waitFor();
      await picture(theme);
    });
  }

  it('leads from a question to its answer by the line over it', async () => {
    await goTo('<|>Vraag 1');
    await lens('→ Antwoord · 1 word').first().click();
    await shows(async () => lineAt(text, await workbench.cursor(page)), '<|>Antwoord 1');
  });

  it('lets choose between the questions of a joint answer by the line over it', async () => {
    await goTo('<|>Antwoord 2, 4 en 7');
    const found = page.locator('.reference-zone-widget .ref-tree .monaco-list-row');
    await workbench.clickFor(lens('← Vraag 2, 4 en 7'), found);
    await shows(
      async () => (await found.allInnerTexts()).map((row) => row.trim()).filter(isVraag),
      ['Vraag 2', 'Vraag 4', 'Vraag 7'],
    );
    await picture('lenses');
    await page.keyboard.press('Escape');
    await found.first().waitFor({ state: 'detached' });
  });

  it('shows a citation in full when that is turned on', async () => {
    await goTo('<|>Vraag 1');
    const hint = () => shown('Aanhangsel Handelingen II 2023/24, nr. 1102');
    await shows(hint, false);
    await toggle('kamervragen.inlayHints.citations');
    await shows(hint, true);
    await picture('hints');
  });

  it('shows no lines over headings when they are turned off', async () => {
    await lens('→ Antwoord').first().waitFor();
    await toggle('kamervragen.codeLens.enabled');
    await shows(() => shown('Vraag 1'), true);
    await shows(() => page.locator('.codelens-decoration').count(), 0);
  });

  const isVraag = (row: string) => row.startsWith('Vraag');

  /** Whether words are among those in sight. */
  async function shown(words: string): Promise<boolean> {
    const lines = await page.locator('.editor-instance .view-line').allInnerTexts();
    return lines.some((line) => line.replaceAll('\u00a0', ' ').includes(words));
  }

  /** Changes a setting that is on or off, as a person does. */
  async function toggle(setting: string): Promise<void> {
    await workbench.typeAfter(page, 'F1', '>Preferences: Open Settings (UI)');
    await page.keyboard.press('Enter');
    await page.locator('.settings-editor .suggest-input-container').click();
    await page.keyboard.press('Control+a');
    await page.keyboard.type(`@id:${setting}`);
    await page.locator(`.settings-editor [data-key="${setting}"] .setting-value-checkbox`).click();
    await page.locator('.tab', { hasText: file }).click();
    await page.locator('.tab.active', { hasText: file }).waitFor();
  }

  /** Keeps a picture for people to look at. */
  async function picture(what: string): Promise<void> {
    await page.screenshot({
      path: `.cache/screenshots/desk, ${what} in ${hostName}.png`,
      animations: 'disabled',
      // A browser without a screen cannot show web views, and VS Code says so.
      style: '.notifications-toasts { display: none !important }',
    });
  }
});
