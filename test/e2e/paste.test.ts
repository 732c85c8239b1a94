import { match, ok, strictEqual } from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { foot, lines, pdf, width } from '../import/pdf.ts';
import { type Host, hostName, startHost } from './host.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

/** VS Code asks extensions what to paste since 1.97. */
const asks = process.env.VSIX !== undefined;

/** What Word puts on the clipboard: the notes stand after what was chosen. */
const word = {
  'text/html': `<html xmlns:w="urn:schemas-microsoft-com:office:word"><body lang=NL><!--StartFragment-->
<p class=MsoNormal>Vaart het veer nog?<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span
class=MsoFootnoteReference>[1]</span></a><o:p></o:p></p><!--EndFragment-->
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a
style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span class=MsoFootnoteReference>[1]</span></a>
Veerblad, 3 mei 2024.</p></div></div></body></html>`,
  'text/plain': 'Vaart het veer nog?[1]\r\n[1] Veerblad, 3 mei 2024.\r\n',
};

const letter = pdf([
  [
    ...lines('Vraag 1', { top: 760 }),
    ...lines('Vaart de bus nog?', { top: 748 }),
    { at: [80 + width('Vaart de bus nog?', 9), 751.6], text: '1', size: 5.5 },
    ...foot(1, 'Busblad, 3 mei 2024.', 100),
  ],
]);

describe(`Pasting and dropping in ${hostName}`, () => {
  let host: Host;
  let page: Page;
  let other: Page;

  before(async () => {
    host = await startHost({ files: { 'nieuw.kamervragen': 'Vraag 1\n', 'brief.pdf': letter } });
    const context = await host.browser.newContext({ viewport: { width: 1500, height: 900 }, colorScheme: 'light' });
    other = await context.newPage();
    page = await context.newPage();
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, 'nieuw.kamervragen');
    await shows(() => workbench.language(page), 'Kamervragen');
    // The desk, which offers to paste, is there when the outline is.
    await shows(async () => (await workbench.outline(page)).includes('Vraag 1'), true);
    await workbench.unfold(page, 'files', true);
  });
  after(() => host.close());

  const editor = async () => (await page.locator('.view-lines').first().innerText()).replaceAll('\u00a0', ' ');
  const lineCount = async () => (await editor()).split('\n').filter((line) => line.trim() !== '').length;

  /** Copies everything of a page as a person does. */
  async function copy(html: string): Promise<void> {
    await other.setContent(html);
    await other.bringToFront();
    await other.keyboard.press('Control+a');
    await other.keyboard.press('Control+c');
  }

  /** Puts on the clipboard what a program does when one copies from it. */
  async function copyData(data: Readonly<Record<string, string>>): Promise<void> {
    await other.setContent('<p>x</p>');
    await other.evaluate((data) => {
      document.addEventListener('copy', (event) => {
        for (const [type, words] of Object.entries(data)) event.clipboardData?.setData(type, words);
        event.preventDefault();
      });
    }, data);
    await other.bringToFront();
    await other.keyboard.press('Control+a');
    await other.keyboard.press('Control+c');
  }

  async function paste(): Promise<void> {
    await page.bringToFront();
    await workbench.goTo(page, { line: 2, column: 1 });
    await page.keyboard.press('Control+v');
  }

  async function undone(): Promise<void> {
    await page.keyboard.press('Control+z');
    await shows(lineCount, 1);
  }

  it('takes the notes of Word along, each at its mark, and is undone in one step', async () => {
    await copyData(word);
    await paste();
    await shows(lineCount, 3);
    match(await editor(), asks ? /nog\?¹\s+¹ Veerblad, 3 mei 2024\./ : /nog\?\[1\]\s+\[1\] Veerblad/);
    await page.screenshot({ path: `.cache/screenshots/pasted from Word, ${hostName}.png` });
    await undone();
  });

  it('takes marks of a web page along, and still gives the plain text to those who choose it', async () => {
    await copy('<p>Vaart het veer nog?<sup><a href="#n1">1</a></sup></p><p><sup>1</sup> Veerblad.</p>');
    await paste();
    await shows(async () => (await editor()).includes(asks ? 'nog?¹' : 'nog?1'), true);
    if (!asks) return undone();
    const choice = page.locator('.post-edit-widget');
    await choice.click();
    await page.locator('.action-widget .monaco-list-row', { hasText: 'Paste as Parliamentary Text' }).waitFor();
    await page.locator('.action-widget .monaco-list-row', { hasText: 'Plain Text' }).click();
    await shows(async () => (await editor()).includes('nog?1'), true);
    await undone();
  });

  it('leaves plain text as it is', async () => {
    await copyData({ 'text/plain': 'Het veer.1\nDe bus.' });
    await paste();
    await shows(async () => /Het veer\.1\s+De bus\./.test(await editor()), true);
    await undone();
  });

  it('inserts the text of a file that is dropped, or its path', async () => {
    const row = page.locator('.explorer-folders-view .monaco-list-row', { hasText: 'brief.pdf' });
    const from = await row.boundingBox();
    const to = await page.locator('.view-lines').first().boundingBox();
    ok(from && to);
    await page.mouse.move(from.x + 40, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + 12, { steps: 4 });
    await page.keyboard.down('Shift');
    await page.mouse.move(to.x + 60, to.y + 60, { steps: 8 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await shows(async () => /nog\?¹\s+¹ Busblad, 3 mei 2024\./.test(await editor()), true);
    await page.screenshot({ path: `.cache/screenshots/dropped file, ${hostName}.png` });
    await page.keyboard.press('Control+z');
    await shows(lineCount, 1);
    strictEqual((await editor()).trim(), 'Vraag 1');
  });
});
