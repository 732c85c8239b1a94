import { match } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { type Browser, chromium, type Page } from 'playwright-core';
import { greeting, show } from '../../scripts/start.mjs';
import { serveWeb } from '../../scripts/web.mjs';
import * as workbench from './workbench.ts';

const { shows } = workbench;

const skip = process.env.VSIX !== undefined && 'it shows VS Code for the Web';

describe('What npm start shows', { skip }, () => {
  let browser: Browser;
  let page: Page;
  let close: () => void;

  before(async () => {
    const served = await serveWeb('samples', [show]);
    close = served.close;
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-gpu'],
    });
    page = await browser.newPage({ viewport: { width: 1500, height: 900 }, colorScheme: 'light' });
    page.setDefaultTimeout(60_000);
    await page.goto(served.url);
    match(greeting(served.url, false), /localhost:\d+.*Questions.*npm start -- FOLDER/s);
  });
  after(async () => {
    await browser.close();
    close();
  });

  it('is a sample, with its questions, its outline and its page', async () => {
    await page.locator('.tab', { hasText: 'antwoord-nachttreinen.txt' }).first().waitFor();
    await shows(async () => (await workbench.viewRows(page, 'Questions'))[0]?.startsWith('1 · '), true);
    await page.locator('.part.sidebar .outline-tree .monaco-list-row', { hasText: 'Vraag 1' }).first().waitFor();
    // A browser without a screen draws no page in it.
    await page.locator('.tab', { hasText: 'Reading antwoord-nachttreinen.txt' }).waitFor();
    await page.screenshot({ path: '.cache/screenshots/start.png', animations: 'disabled' });
  });
});
