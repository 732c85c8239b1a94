import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import { lineAt, type Place, placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

const skip = process.env.VSIX === undefined && 'a browser without a screen shows no web views in VS Code for the Web';

describe(`Reading beside the text in ${hostName}`, () => {
  const file = 'antwoord-nachttreinen.txt';
  const text = readFileSync(`samples/${file}`, 'utf8');
  let host: Host;
  let page: Page;

  before(async () => {
    host = await startHost();
    page = await host.browser.newPage({ viewport: { width: 2000, height: 1000 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, file);
    await shows(() => workbench.language(page), 'Kamervragen');
  });
  after(() => host.close());

  describe('the clean text', () => {
    it('leads from its headings back to the original', async () => {
      await workbench.run(page, 'Kamervragen: Open Clean Text');
      await page.locator('.tab.active', { hasText: `${file}.kamervragen` }).waitFor();
      const clean = page.locator('.editor-group-container.active .view-lines');
      await shows(async () => (await clean.innerText()).replaceAll('\u00a0', ' ').includes('kiezen?'), true);
      await workbench.typeAfter(page, 'Control+g', ':7:1');
      await page.keyboard.press('Enter');
      await shows(() => workbench.cursor(page), { line: 7, column: 1 });
      const original = page.locator('.editor-group-container.active .tab.active:not(:has-text("txt.kamervragen"))');
      await workbench.until(
        () => workbench.run(page, 'Open Link'),
        (timeout) => original.waitFor({ timeout }),
      );
      await shows(async () => lineAt(text, await workbench.cursor(page)), '<|>Antwoord op vraag 1');
    });

    it('is still there after a reload, and follows what is written', async () => {
      // Unlike the browser's own, this reload waits until VS Code has noted which editors are open.
      await Promise.all([page.waitForEvent('load'), workbench.run(page, 'Developer: Reload Window')]);
      await page.locator('.tab', { hasText: `${file}.kamervragen` }).click();
      const clean = page.locator('.editor-group-container.active .view-lines');
      const source = page.locator('.tab', { hasNotText: 'txt.kamervragen' }).first();
      const begins = async () => (await clean.innerText()).replaceAll('\u00a0', ' ').slice(0, 22);
      await shows(begins, 'Antwoord van staatssec');
      await source.click();
      await workbench.goTo(page, placeOf(text, '<|>Antwoord van'));
      await page.keyboard.type('Nu');
      await page.locator('.tab', { hasText: `${file}.kamervragen` }).click();
      await shows(begins, 'NuAntwoord van staatss');
      await source.click();
      await page.keyboard.press('Control+z');
      await page.locator('.tab', { hasText: `${file}.kamervragen` }).click();
      await shows(begins, 'Antwoord van staatssec');
      await source.click();
      await workbench.run(page, 'View: Close All Editors');
      await workbench.openFile(page, file);
    });
  });

  describe('the reading view', { skip }, () => {
    let view: Frame;

    const current = async () => (await view.locator('nav a[aria-current] .number').allInnerTexts()).join();
    const titles = () =>
      view
        .locator('.pair')
        .evaluateAll((pairs) =>
          pairs.map((pair) =>
            [...pair.querySelectorAll('h2 > span, h3 > span')].map((title) => title.textContent).join(' | '),
          ),
        );
    const pairs = Array.from({ length: 15 }, (_, index) => `Vraag ${index + 1} | Antwoord op vraag ${index + 1}`);

    before(async () => {
      await workbench.run(page, 'Kamervragen: Open Reading View to the Side');
      view = await workbench.readingView(page);
    });

    it('has each question beside its answer', async () => {
      deepStrictEqual(await titles(), pairs);
      const words = await view.locator('#section-5').innerText();
      match(words, /Het is aan de vervoerders om te bepalen waar zij nachttreinen laten rijden\. De overheid kan/);
    });

    it('shows a note while its mark has the focus, until Escape', async () => {
      const popup = view.locator('#note-popup');
      strictEqual(await popup.isVisible(), false);
      await view.locator('a.mark').first().focus();
      await popup.waitFor();
      match(await popup.innerText(), /Kamerstuk\s+35 300 VI, nr\. 37/);
      await page.keyboard.press('Escape');
      await popup.waitFor({ state: 'hidden' });
    });

    it('shows a note while the mouse is on its mark or on the note', async () => {
      const popup = view.locator('#note-popup');
      await view.locator('a.mark').first().blur();
      await view.locator('a.mark').first().hover();
      await popup.waitFor();
      const [mark, note] = [await view.locator('a.mark').first().boundingBox(), await popup.boundingBox()];
      // Below it, or above it where there is no room.
      const isBeside = mark && note && (note.y > mark.y + mark.height || note.y + note.height < mark.y);
      ok(isBeside, 'the note covers the line of its mark');
      await page.mouse.move(mark.x + mark.width / 2, note.y + note.height / 2, { steps: 20 });
      strictEqual(await popup.isVisible(), true);
      await view.locator('h2').first().hover();
      await popup.waitFor({ state: 'hidden' });
    });

    it('goes by the keyboard from a mark to its note, and back', async () => {
      await view.locator('a.mark').first().focus();
      await page.keyboard.press('Enter');
      strictEqual(await view.evaluate(() => document.activeElement?.id), 'note-0');
      await page.keyboard.press('Tab');
      for (let tab = 0; tab < 2; tab++) {
        if (await view.evaluate(() => document.activeElement?.classList.contains('back'))) break;
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      strictEqual(await view.evaluate(() => document.activeElement?.id), 'mark-0-1');
    });

    it('scrolls along with the text', async () => {
      // What the editor shows right after the page led it is the page's own doing, and moves nothing.
      const follows = (place: Place, entries: readonly string[]) =>
        workbench.until(
          async () => {
            await workbench.goTo(page, placeOf(text, '<|>Vraag 7'));
            await workbench.goTo(page, place);
          },
          (timeout) => shows(async () => entries.includes(await current()), true, timeout),
        );
      await follows(placeOf(text, '<|>Vraag 12'), ['11', '12']);
      await follows({ line: 1, column: 1 }, ['']);
    });

    it('scrolls the text along', async () => {
      await view.locator('nav a', { hasText: '7' }).first().click();
      const first = () => page.locator('.editor-instance .view-lines').first().innerText();
      await shows(async () => (await first()).replaceAll('\u00a0', ' ').includes('Vraag 7'), true);
    });

    it('takes messages of its host alone, and only what it knows', async () => {
      const gone = { kind: 'gone', message: 'Weg.' };
      await view.evaluate((message) => window.postMessage(message, '*'), gone);
      await page.evaluate((message) => {
        for (let frame = 0; frame < window.length; frame++) window[frame]?.[0]?.postMessage(message, '*');
      }, gone);
      await page.waitForTimeout(500);
      deepStrictEqual(await titles(), pairs);
    });

    it('goes to the text at the reader’s word', async () => {
      await view.getByRole('button', { name: 'Show Vraag 9 in the text' }).click();
      await shows(async () => lineAt(text, await workbench.cursor(page)), '<|>Vraag 9');
    });

    it('follows what is written', async () => {
      const words = async () => (await view.locator('#section-0 p').innerText()).slice(0, 12);
      await workbench.goTo(page, placeOf(text, '<|>Kent u het'));
      await page.keyboard.type('Nu');
      await shows(words, 'NuKent u het');
      await page.keyboard.press('Control+z');
      await shows(words, 'Kent u het ‘');
    });

    it('loads nothing but its own two files, and lets nothing else run', async () => {
      const loaded = await view.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
      const ours = loaded.filter((name) => /\/dist\/readingView\.(?:js|css)$/.test(name));
      strictEqual(ours.length, 2);
      const policy = await view.locator('meta[http-equiv]').getAttribute('content');
      match(policy ?? '', /^default-src 'none'; style-src [^;]+; script-src 'nonce-[\w-]+'$/);
    });

    for (const [theme, media] of Object.entries({
      light: { colorScheme: 'light', forcedColors: 'none' },
      dark: { colorScheme: 'dark', forcedColors: 'none' },
      'high contrast': { colorScheme: 'dark', forcedColors: 'active' },
    } as const)) {
      it(`leaves nobody out in ${theme}`, async () => {
        await page.emulateMedia(media);
        const kind = { light: 'vscode-light', dark: 'vscode-dark', 'high contrast': 'vscode-high-contrast' }[theme];
        await view.locator(`body.${kind}`).waitFor();
        await page.screenshot({ path: `.cache/screenshots/reading view, ${theme}.png`, animations: 'disabled' });
        await view.evaluate(axe.source);
        const { passes, violations } = await view.evaluate(() => window.axe.run());
        ok(passes.length > 10, 'axe looked at nothing');
        deepStrictEqual(
          violations
            .filter(({ impact }) => impact === 'serious' || impact === 'critical')
            .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(', ')}`),
          [],
        );
      });
    }

    it('is still there after a reload', async () => {
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.reload();
      view = await workbench.readingView(page);
      await shows(titles, pairs);
    });

    it('keeps each mark with the word before it, however wide the page is', async () => {
      await workbench.run(page, 'View: Close All Editors');
      await workbench.openFile(page, 'brief-meeuwen.txt');
      await shows(() => workbench.language(page), 'Kamervragen');
      await workbench.run(page, 'Kamervragen: Open Reading View to the Side');
      const view = await workbench.readingView(page);
      const apart = () =>
        view.locator('a.mark').evaluateAll(
          (marks) =>
            marks.filter((mark) => {
              const before = mark.parentElement?.previousSibling;
              const range = document.createRange();
              range.setStart(before as Text, (before as Text).length - 1);
              range.setEnd(before as Text, (before as Text).length);
              return mark.getBoundingClientRect().right < range.getBoundingClientRect().left;
            }).length,
        );
      const main = view.locator('main');
      for (let width = 300; width < 600; width += 2) {
        await main.evaluate((page, width) => {
          page.style.width = `${width}px`;
        }, width);
        strictEqual(await apart(), 0, `${width} pixels`);
      }
    });

    it('stays where its list of questions leads, whatever the editor says', async () => {
      await workbench.run(page, 'View: Close All Editors');
      await workbench.openFile(page, file);
      await workbench.run(page, 'Kamervragen: Open Reading View to the Side');
      view = await workbench.readingView(page);
      for (const number of ['5', '2', '14', '15', '9']) {
        await view.locator('nav a', { has: view.locator(`.number:text-is("${number}")`) }).click();
        await page.waitForTimeout(700);
        strictEqual(await current(), number);
      }
    });

    it('follows the reader to the next document, which does not cover it, until it is locked', async () => {
      const tab = (title: string) => page.locator('.tab', { hasText: title });
      await workbench.openFile(page, 'brief-meeuwen.txt');
      await tab('Reading brief-meeuwen.txt').waitFor();
      await shows(async () => (await view.locator('h1').innerText()).includes('eeuwen'), true);
      await tab('Reading brief-meeuwen.txt').click();
      await workbench.openFile(page, 'aanhangsel-dorpswinkels.txt');
      await tab('Reading aanhangsel-dorpswinkels.txt').waitFor();
      ok(await view.locator('main').isVisible(), 'the next file covers the page');
      const foot = view.locator('main > footer');
      await shows(() => foot.innerText(), '11 lines of page headers and footers left out');
      // A page that is drawn anew meanwhile has another foot.
      await view.evaluate(() => document.querySelector('main > footer')?.scrollIntoView());
      await workbench.photograph(page, 'reading view, foot');
      await tab('Reading aanhangsel-dorpswinkels.txt').click();
      await workbench.run(page, 'Kamervragen: Toggle Reading View Lock');
      await tab('[Reading] aanhangsel-dorpswinkels.txt').waitFor();
      await workbench.openFile(page, file);
      await page.waitForTimeout(500);
      await tab('[Reading] aanhangsel-dorpswinkels.txt').click();
      await workbench.run(page, 'Kamervragen: Show the Text');
      await page.locator('.tab.active', { hasText: /^aanhangsel-dorpswinkels.txt/ }).waitFor();
    });

    it('opens in place of the text by the keys of a Markdown preview, and goes back', async () => {
      await workbench.run(page, 'View: Close All Editors');
      await workbench.openFile(page, file);
      await shows(() => workbench.language(page), 'Kamervragen');
      await page.keyboard.press('Control+Shift+v');
      await page.locator('.tab.active', { hasText: `Reading ${file}` }).waitFor();
      strictEqual(await page.locator('.editor-group-container').count(), 1);
      await workbench.readingView(page);
      await workbench.run(page, 'Kamervragen: Show the Text');
      await page.locator('.tab.active', { hasText: new RegExp(`^${file}`) }).waitFor();
      await page.keyboard.press('Control+k');
      await page.keyboard.press('v');
      await page.locator('.tab.active', { hasText: `Reading ${file}` }).waitFor();
    });

    it('keeps its pop-ups and its list readable in a narrow page', async () => {
      view = await workbench.readingView(page);
      await page.setViewportSize({ width: 760, height: 420 });
      // VS Code lays out its groups anew.
      await page.waitForTimeout(500);
      await view.locator('a.mark').first().focus();
      const box = view.locator('#note-popup');
      await box.waitFor();
      const inside = await box.evaluate((popup) => {
        const { left, top, right, bottom } = popup.getBoundingClientRect();
        return [left >= 0, top >= 0, right <= innerWidth, bottom <= innerHeight];
      });
      deepStrictEqual(inside, [true, true, true, true]);
      await page.screenshot({ path: '.cache/screenshots/reading view, narrow.png' });
      await page.setViewportSize({ width: 1500, height: 900 });
      await box.waitFor({ state: 'hidden' });
      await page.screenshot({ path: '.cache/screenshots/reading view, 1500.png' });
    });
  });
});

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
