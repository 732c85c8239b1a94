import { deepStrictEqual, match, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import { placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

const skip = process.env.VSIX === undefined && 'a browser without a screen shows no web views in VS Code for the Web';

/** As many questions as a document numbers, some with long answers, some with a note. */
const questions = 999;
const text = Array.from({ length: questions }, (_, index) => {
  const number = index + 1;
  const note = number % 10 === 0 ? number / 10 : '';
  const more = 'Daar rijden nu bussen, zegt de vervoerder.\n'.repeat(number % 7);
  return `Vraag ${number}\nKent u het bericht dat in Dorp ${number} geen trein meer stopt?${note}
Antwoord op vraag ${number}\nJa.\n\n${more}Zie ook het antwoord op vraag ${questions + 1 - number}.\n${note && `\n${note} Krant ${note}.\n`}`;
}).join('\n');

describe(`A long page to read in ${hostName}`, { skip }, () => {
  const file = 'lang.kamervragen';
  let host: Host;
  let page: Page;
  let view: Frame;

  const current = async () => (await view.locator('nav a[aria-current] .number').allInnerTexts()).join();
  /** How far below the top of the page something is. */
  const top = (selector: string) =>
    view.evaluate((selector) => document.querySelector(selector)?.getBoundingClientRect().top, selector);
  /** Waits until the page has drawn what has come near. */
  const drawn = () =>
    view.evaluate(
      () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    );

  before(async () => {
    host = await startHost({ files: { [file]: text } });
    page = await host.browser.newPage({ viewport: { width: 2000, height: 1000 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, file);
    await shows(() => workbench.language(page), 'Kamervragen');
    await workbench.run(page, 'Kamervragen: Open Reading View to the Side');
    view = await workbench.readingView(page);
  });
  after(() => host.close());

  it('draws what is near the screen alone, wherever that is', async () => {
    for (const part of [0, 0.5, 1, 0.25]) {
      await view.evaluate((part) => window.scrollTo(0, part * document.documentElement.scrollHeight), part);
      await drawn();
      const { nodes, empty } = await view.evaluate(() => ({
        nodes: document.querySelectorAll('*').length,
        empty: [...document.querySelectorAll('.window:empty')].filter((window) => {
          const { top, bottom } = window.getBoundingClientRect();
          return bottom > 0 && top < window.ownerDocument.documentElement.clientHeight;
        }).length,
      }));
      ok(nodes < 5000, `${nodes} elements`);
      strictEqual(empty, 0, 'what is on the screen is not drawn');
    }
  });

  it('keeps what one reads in its place while more is drawn above it', async () => {
    await view.evaluate(() => window.scrollTo(0, 0.7 * document.documentElement.scrollHeight));
    await drawn();
    for (let step = 0; step < 30; step++) {
      const moved = await view.evaluate(async () => {
        const below = [...document.querySelectorAll('article')].find((each) => each.getBoundingClientRect().top > 300);
        const before = below?.getBoundingClientRect().top ?? 0;
        window.scrollBy(0, -250);
        await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
        return (below?.getBoundingClientRect().top ?? 0) - before;
      });
      ok(Math.abs(moved - 250) < 2, `${moved} pixels`);
    }
  });

  it('goes from a mention to what it names, far away, with the focus', async () => {
    await view.evaluate(() => window.scrollTo(0, 0));
    await drawn();
    await view.locator('#section-1 a.reference').click();
    strictEqual(await view.evaluate(() => document.activeElement?.id), `section-${2 * questions - 1}`);
    await drawn();
    const place = (await top(`#section-${2 * questions - 1}`)) ?? Number.NaN;
    const end = await view.evaluate(() => Math.abs(scrollY + innerHeight - document.documentElement.scrollHeight) < 2);
    ok(Math.abs(place - 16) < 2 || end, `${place} pixels below the top`);
    match(await view.locator(`#section-${2 * questions - 1}`).innerText(), /Zie ook het antwoord op vraag 1\./);
  });

  it('scrolls the text along', async () => {
    await view.locator('nav').evaluate((list) => list.scrollTo(0, list.scrollHeight));
    await view
      .locator('nav a', { hasText: String(questions) })
      .first()
      .click();
    const first = () => page.locator('.editor-instance .view-lines').first().innerText();
    await shows(async () => (await first()).replaceAll('\u00a0', ' ').includes(`Vraag ${questions}`), true);
  });

  it('scrolls along with the text', async () => {
    await workbench.goTo(page, placeOf(text, '<|>Vraag 500'));
    // VS Code shows a few questions above it as well.
    await shows(async () => Number(await current()) > 490 && Number(await current()) <= 500, true);
    await workbench.goTo(page, { line: 1, column: 1 });
    await shows(current, '1');
  });

  it('shows a note that is far away, and goes there and back', async () => {
    await view.evaluate(() => window.scrollTo(0, 0));
    await drawn();
    strictEqual(await view.locator('#note-1').count(), 0);
    const popup = view.locator('#note-popup');
    await view.locator('#mark-1-1').focus();
    await popup.waitFor();
    strictEqual(await popup.innerText(), 'Krant 2.');
    strictEqual(await view.locator('#note-1-text').innerText(), 'Krant 2.');
    await page.keyboard.press('Enter');
    strictEqual(await view.evaluate(() => document.activeElement?.id), 'note-1');
    await view.locator('#note-1 .back').focus();
    await page.keyboard.press('Enter');
    strictEqual(await view.evaluate(() => document.activeElement?.id), 'mark-1-1');
  });

  it('keeps what has the focus or is selected, wherever one scrolls', async () => {
    await view.locator('#section-2').evaluate((element) => element.focus());
    await view.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#section-3 p') as Element));
    await view.evaluate(() => window.scrollTo(0, 0.5 * document.documentElement.scrollHeight));
    await drawn();
    strictEqual(await view.evaluate(() => document.activeElement?.id), 'section-2');
    strictEqual(await view.evaluate(() => String(getSelection())), 'Ja.');
  });

  it('follows what is written, where one reads', async () => {
    await workbench.goTo(page, placeOf(text, '<|>Kent u het bericht dat in Dorp 400 '));
    await shows(async () => (await view.locator('#section-798 p').innerText()).slice(0, 7), 'Kent u ');
    await drawn();
    const before = (await top('#section-798')) ?? Number.NaN;
    await page.keyboard.type('Nu');
    await shows(async () => (await view.locator('#section-798 p').innerText()).slice(0, 7), 'NuKent ');
    await drawn();
    const after = (await top('#section-798')) ?? Number.NaN;
    ok(Math.abs(after - before) < 30, `${after - before} pixels`);
    await page.screenshot({ path: '.cache/screenshots/long page.png', animations: 'disabled' });
    deepStrictEqual((await view.locator('.window:empty').count()) > 20, true);
  });
});
