import { deepEqual, match, ok, strictEqual } from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import { type Official, standIn } from './official.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;
const isWeb = process.env.VSIX === undefined;

const letter = `Vraag 1
Kent u het antwoord (ah-tk-20302031-17) en Kamerstuk 35 300 VI, nr. 37?
Antwoord op vraag 1
Ja.
`;

describe(`Publications opened in ${hostName}`, () => {
  let host: Host;
  let page: Page;
  let official: Official;

  before(async () => {
    official = await standIn();
    host = await startHost({ files: { 'brief.vraag': letter }, official: official.origin });
    page = await host.browser.newPage({ viewport: { width: 1300, height: 850 }, colorScheme: 'light' });
    if (isWeb) await official.catch(page);
    // What a folder says of it counts for nothing.
    host.set({ 'kamervragen.online': 'always' });
    await workbench.openWorkbench(page, host.url);
    // The list of commands that is opened before VS Code has ours stays without them.
    await workbench.openFile(page, 'brief.vraag');
    await shows(() => workbench.language(page), 'Kamervragen');
    await close();
  });
  after(async () => {
    await host.close();
    await official.leave().catch(() => undefined);
  });

  const title = (words: string) => page.locator('.quick-input-title', { hasText: words }).waitFor();
  const notice = (words: RegExp) => page.locator('.notification-list-item', { hasText: words }).first();
  const editor = async () =>
    (await page.locator('.editor-group-container.active .view-lines').innerText()).replaceAll('\u00a0', ' ');
  const isOpen = (number: string) => page.locator('.tab.active', { hasText: `${number}.kamervragen` }).waitFor();

  async function ask(number: string): Promise<void> {
    await workbench.run(page, 'Kamervragen: Open Publication');
    await title('Open Publication');
    await page.locator('.quick-input-box input').fill(number);
    await page.keyboard.press('Enter');
  }

  /** Opens a publication, where one is asked first whether it may be fetched. */
  async function askAndAllow(number: string): Promise<void> {
    await ask(number);
    await title(`Fetch ${number} from officielebekendmakingen.nl?`);
    await page.keyboard.press('Enter');
  }

  async function close(): Promise<void> {
    await workbench.run(page, 'View: Close All Editors');
    await page.locator('.tab').first().waitFor({ state: 'detached' });
  }

  async function clear(): Promise<void> {
    await workbench.run(page, 'Notifications: Clear All Notifications');
    await page.locator('.notification-toast').first().waitFor({ state: 'detached' });
    // VS Code shows three notifications in 800 milliseconds, and only counts those that come besides.
    await page.waitForTimeout(1000);
  }

  it('asks before anything is fetched, and fetches nothing unless it is allowed', async () => {
    await ask('AH-TK-20302031-17 ');
    await title('Fetch ah-tk-20302031-17 from officielebekendmakingen.nl?');
    await page.screenshot({ path: `.cache/screenshots/publication, permission, ${hostName}.png` });
    await page.keyboard.press('Escape');
    await page.locator('.quick-input-title').waitFor({ state: 'hidden' });
    deepEqual(official.asked, []);
  });

  it('opens as structured text, from its XML', async () => {
    await askAndAllow('ah-tk-20302031-17');
    await isOpen('ah-tk-20302031-17');
    deepEqual(official.asked, ['ah-tk-20302031-17.xml']);
    await shows(async () => (await editor()).includes('Ja, het veer vaart.'), true);
    const rows = async () => (await workbench.outline(page)).split('\n').map((row) => row.trim().split(' · ')[0]);
    await shows(rows, ['Aanhef', 'Vraag 1', 'Antwoord op vraag 1']);
    await page.locator('#status\\.languageStatus').click();
    const status = page.locator('.hover-language-status', { hasText: 'from ah-tk-20302031-17' });
    match(await status.first().innerText(), /from ah-tk-20302031-17 · officielebekendmakingen\.nl/);
    await page.screenshot({ path: `.cache/screenshots/publication, ${hostName}.png` });
    await page.keyboard.press('Escape');
  });

  it('opens from its web page where there is no XML', async () => {
    await askAndAllow('ah-tk-20302031-18');
    await isOpen('ah-tk-20302031-18');
    deepEqual(official.asked.slice(-2), ['ah-tk-20302031-18.xml', 'ah-tk-20302031-18.html']);
    await shows(async () => (await editor()).includes('volgens de pagina'), true);
    await close();
  });

  for (const [number, why] of [
    ['ah-tk-20302031-19', /has no publication ah-tk-20302031-19/],
    ['ah-tk-20302031-20', /has a fault of its own/],
    ['ah-tk-20302031-22', /holds more than 32 MB/],
    ['ah-tk-20302031-23', /What officielebekendmakingen\.nl gave is not ah-tk-20302031-23/],
    ['ah-tk-20302031-24', isWeb ? /sends one on|does not let VS Code fetch/ : /sends one on to another place/],
  ] as const) {
    it(`says why ${number} does not open, and offers the browser`, async () => {
      await askAndAllow(number);
      await notice(why).waitFor();
      await notice(why).getByRole('button', { name: 'Open in Browser' }).waitFor();
      if (number.endsWith('19'))
        await page.screenshot({ path: `.cache/screenshots/publication, none, ${hostName}.png` });
      await clear();
      strictEqual(await page.locator('.tab').count(), 0);
    });
  }

  it('is given up where the reader does so', async () => {
    await askAndAllow('ah-tk-20302031-21');
    await notice(/Fetching ah-tk-20302031-21/).waitFor();
    await notice(/Fetching ah-tk-20302031-21/).hover();
    await notice(/Fetching ah-tk-20302031-21/)
      .getByRole('button', { name: 'Cancel' })
      .click();
    await notice(/Fetching/).waitFor({ state: 'detached' });
    strictEqual(await page.locator('.tab').count(), 0);
  });

  it('knows what is no number', async () => {
    await ask('https://evil.example/ah-tk-20302031-17.xml');
    await notice(/is not the number of an official publication/).waitFor();
    await clear();
  });

  it('opens at a citation, from the menu of the text', async () => {
    await workbench.openFile(page, 'brief.vraag');
    await workbench.goTo(page, { line: 2, column: 27 });
    await shows(() => workbench.language(page), 'Kamervragen');
    const item = page.locator('.monaco-menu .action-item', { hasText: 'Open Cited Publication' });
    await workbench.until(
      async () => {
        await page.keyboard.press('Shift+F10');
        await page.waitForTimeout(500);
        await item.click({ timeout: 2000 }).catch(() => page.keyboard.press('Escape'));
      },
      // It is kept from before, so nothing is asked and nothing is fetched.
      (timeout) => page.locator('.tab.active', { hasText: 'ah-tk-20302031-17' }).waitFor({ timeout }),
    );
    strictEqual(official.asked.filter((name) => name.includes('-17.')).length, 1);
  });

  it('opens from the list of citations, and asks no more once that is said', async () => {
    await workbench.openFile(page, 'brief.vraag');
    await workbench.unfold(page, 'Citations', true);
    const row = workbench.view(page, 'Citations').locator('.monaco-list-row', { hasText: '35300 VI' });
    const button = row.getByRole('button', { name: 'Open Publication…' });
    await row.hover();
    await button.click();
    await title('Fetch kst-35300-VI-37 from');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Always Fetch' }).click();
    // A browser does not let the page of another place see an answer unless that allows it.
    if (isWeb) {
      await notice(/Your browser does not let VS Code fetch kst-35300-VI-37/).waitFor();
      await clear();
    } else await isOpen('kst-35300-VI-37');
    ok(official.asked.includes('kst-35300-VI-37.xml'));
    await ask('ah-tk-20302031-19');
    await notice(/has no publication/).waitFor();
    await clear();
  });

  it('opens real publications', {
    skip: !existsSync('../shared/corpus/official') && 'there are none here',
  }, async () => {
    await ask('https://zoek.officielebekendmakingen.nl/ah-tk-20202021-3235.html');
    await isOpen('ah-tk-20202021-3235');
    await shows(async () => (await editor()).includes('Antwoord 1'), true);
    await page.screenshot({ path: `.cache/screenshots/publication, real, ${hostName}.png` });
  });

  it('opens again without a network, also after a reload, and says why others do not', async () => {
    await official.leave();
    await close();
    await ask('ah-tk-20302031-17');
    await isOpen('ah-tk-20302031-17');
    await Promise.all([page.waitForEvent('load'), workbench.run(page, 'Developer: Reload Window')]);
    await isOpen('ah-tk-20302031-17');
    await shows(async () => (await editor()).includes('Ja, het veer vaart.'), true);
    await ask('ah-tk-20302031-25');
    await notice(isWeb ? /Your browser does not let/ : /cannot be reached to fetch ah-tk-20302031-25/).waitFor();
  });
});
