import { deepEqual, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import { placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

const skip = process.env.VSIX === undefined && 'a browser without a screen shows no pictures in VS Code for the Web';

describe(`The walkthrough in ${hostName}`, { skip }, () => {
  const [walkthrough] = JSON.parse(readFileSync('package.json', 'utf8')).contributes.walkthroughs;
  const titles: string[] = walkthrough.steps.map(({ title }: { title: string }) => title);
  const file = 'antwoord-nachttreinen.txt';
  let host: Host;
  let page: Page;
  const step = (title: string) => page.locator('.getting-started-step', { hasText: title });

  before(async () => {
    host = await startHost({ walkthrough: true });
    page = await host.browser.newPage({ viewport: { width: 1900, height: 900 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
  });
  after(() => host.close());

  const isDone = (title: string) => step(title).locator('.codicon-getting-started-step-checked').count();

  it('opens by itself beside the first document', async () => {
    await workbench.openFile(page, file);
    await page.locator('h2', { hasText: 'Read Parliamentary Questions' }).waitFor();
    await page.locator('.editor-instance .view-line', { hasText: 'nachttreinen' }).first().waitFor();
    await workbench.photograph(page, 'walkthrough, at first use');
  });

  it('ticks what was done and nothing else', async () => {
    await shows(() => Promise.all(titles.map(isDone)), [1, 0, 0, 0, 0]);
    await workbench.goTo(page, placeOf(readFileSync(`samples/${file}`, 'utf8'), '<|>Vraag 3'));
    await shows(() => Promise.all(titles.map(isDone)), [1, 0, 0, 0, 0]);
    await page.keyboard.press('F12');
    await shows(() => Promise.all(titles.map(isDone)), [1, 1, 0, 0, 0]);
  });

  it('opens once', async () => {
    await workbench.run(page, 'View: Close All Editors');
    await workbench.openFile(page, file);
    await shows(() => workbench.language(page), 'Kamervragen');
    await workbench.openFile(page, 'brief-meeuwen.txt');
    await shows(() => workbench.language(page), 'Kamervragen');
    strictEqual(await page.locator('h2', { hasText: 'Read Parliamentary Questions' }).count(), 0);
    await workbench.run(page, 'View: Close All Editors');
    await workbench.run(page, 'Welcome: Open Walkthrough...');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Read Parliamentary Questions' }).click();
    await page.locator('h2', { hasText: 'Read Parliamentary Questions' }).waitFor();
  });

  it('has five steps', async () => {
    deepEqual(titles.length, 5);
    await shows(
      async () => (await page.locator('.getting-started-step .step-title').allInnerTexts()).map((one) => one.trim()),
      titles,
    );
  });

  for (const [index, title] of titles.entries()) {
    it(`shows a picture beside “${title}”`, async () => {
      await step(title).click();
      await step(title).and(page.locator('.expanded')).waitFor();
      // Each picture is a page of its own, in which its colours are those of the theme.
      const picture = page.frameLocator('iframe.webview').frameLocator('#active-frame').locator('svg');
      await shows(async () => names(await picture.innerHTML()), names(readFileSync(picturePath(index), 'utf8')));
      const { width, height } = (await picture.boundingBox()) ?? { width: 0, height: 0 };
      ok(width > 200 && height > 100, `${width} × ${height}`);
      await workbench.photograph(page, `walkthrough, ${title}`);
    });
  }

  it('opens the sample that comes along', async () => {
    await step(titles[0] ?? '').click();
    await page.getByRole('button', { name: 'Open Sample Document' }).first().click();
    await page.locator('.tab.active', { hasText: 'antwoord-nachttreinen.txt' }).waitFor();
    // The folder holds a copy of it too.
    await page.locator('.monaco-breadcrumb-item', { hasText: /^kamervragen\.kamervragen-/ }).waitFor();
    await shows(() => workbench.language(page), 'Kamervragen');
  });

  const picturePath = (index: number): string => walkthrough.steps[index].media.svg;

  /** The words and the colours of a picture, in order. */
  function names(svg: string): string[] {
    return [...svg.matchAll(/>([^<>]*\S[^<>]*)<|(--vscode-[\w-]+)/g)].map(([, words, colour]) => words ?? colour ?? '');
  }
});
