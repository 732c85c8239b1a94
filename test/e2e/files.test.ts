import { match, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { foot, lines, pdf, width } from '../import/pdf.ts';
import { type Host, hostName, startHost } from './host.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

/** A letter of two pages, whose note stands at the foot of the first. */
const letter = pdf([
  [
    ...lines('Vraag 1', { top: 760 }),
    ...lines('Vaart het veer nog?', { top: 748 }),
    { at: [80 + width('Vaart het veer nog?', 9), 751.6], text: '1', size: 5.5 },
    ...lines('Antwoord op vraag 1', { top: 724 }),
    ...lines('Ja, het veer vaart.', { top: 712 }),
    ...foot(1, 'Veerblad, 3 mei 2024.', 100),
  ],
  [...lines('Vraag 2\nWaarom?\n\nAntwoord op vraag 2\nDaarom.', { top: 760 })],
]);

describe(`Files of other kinds as texts in ${hostName}`, () => {
  let host: Host;
  let page: Page;

  before(async () => {
    host = await startHost({
      files: {
        'brief.pdf': letter,
        'scan.pdf': pdf([[], []]),
        'kapot.docx': 'PK\x03\x04 en verder niets',
      },
    });
    page = await host.browser.newPage({ viewport: { width: 1500, height: 900 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
  });
  after(() => host.close());

  /** From the menu of the explorer in the one VS Code, from the palette in the other. */
  async function openAsText(file: string): Promise<void> {
    if (process.env.VSIX === undefined) {
      await page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).click();
      await page.locator('.tab.active', { hasText: file }).waitFor();
      return workbench.run(page, 'Kamervragen: Open as Structured Text');
    }
    const item = page.locator('.monaco-menu .action-item', { hasText: 'Open as Structured Text' });
    let wasThere = false;
    // VS Code has the menus of extensions a while after its own, and a menu that has just opened takes no click.
    await workbench.until(
      async () => {
        await page.keyboard.press('Escape');
        await page.locator('.explorer-folders-view .monaco-list-row', { hasText: file }).click({ button: 'right' });
        await item.waitFor({ timeout: 3000 }).catch(() => undefined);
        await page.waitForTimeout(500);
        wasThere = await item.click({ timeout: 1000 }).then(
          () => true,
          () => false,
        );
      },
      async (timeout) => {
        ok(wasThere);
        await item.waitFor({ state: 'hidden', timeout });
      },
    );
  }
  const editor = async () =>
    (await page.locator('.editor-group-container.active .view-lines').innerText()).replaceAll('\u00a0', ' ');
  const told = (words: RegExp) => page.locator('.notification-list-item', { hasText: words }).first().waitFor();

  it('opens a PDF with its questions in the outline and its notes at their marks', async () => {
    await openAsText('brief.pdf');
    await page.locator('.tab.active', { hasText: 'brief.pdf.kamervragen' }).waitFor();
    await shows(() => workbench.language(page), 'Kamervragen');
    const rows = async () => (await workbench.outline(page)).split('\n').map((row) => row.trim().split(' · ')[0]);
    await shows(rows, ['Vraag 1', 'Noot 1', 'Antwoord op vraag 1', 'Vraag 2', 'Antwoord op vraag 2']);
    await workbench.unfold(page, 'files', true);
    match(await editor(), /Vaart het veer nog\?¹/);
    await page.screenshot({ path: `.cache/screenshots/structured text, ${hostName}.png` });
  });

  it('shows a note where its mark is, and leads to it', async () => {
    await workbench.goTo(page, { line: 3, column: 20 });
    await page.keyboard.press('F12');
    await shows(async () => (await workbench.cursor(page)).line, 5);
    match(await editor(), /¹ Veerblad, 3 mei 2024\./);
  });

  it('says from which file it is and where its pages begin, and lets nobody write in it', async () => {
    await shows(async () => (await page.locator('.view-lines').first().innerText()).includes('p.\u00a02'), true);
    await workbench.goTo(page, { line: 1, column: 1 });
    await page.keyboard.type('x');
    ok(!(await editor()).startsWith('x'));
    await page.keyboard.press('Escape');
  });

  it('is there again after a reload', async () => {
    await Promise.all([page.waitForEvent('load'), workbench.run(page, 'Developer: Reload Window')]);
    await page.locator('.tab.active', { hasText: 'brief.pdf.kamervragen' }).waitFor();
    await shows(async () => (await editor()).includes('Daarom.'), true);
  });

  it('is saved where the reader says', async () => {
    await workbench.run(page, 'Kamervragen: Save as Text');
    const input = page.locator('.quick-input-box input');
    await shows(async () => (await input.inputValue()).endsWith('/brief.kamervragen'), true);
    await page.keyboard.press('Enter');
    await page.locator('.tab.active', { hasText: /^brief\.kamervragen/ }).waitFor();
    await shows(async () => (await editor()).includes('Daarom.'), true);
  });

  it('says why there is no text', async () => {
    await openAsText('scan.pdf');
    await told(/scan\.pdf (?:holds pictures and no text \(2 pages\)|holds no text)/);
    await openAsText('kapot.docx');
    await told(/kapot\.docx is damaged/);
    strictEqual(await page.locator('.tab', { hasText: /(?:scan|kapot).*kamervragen/ }).count(), 0);
  });
});
