import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import { placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

const file = 'concept.kamervragen';
const text = `Vraag 1

Kent u het bericht dat het veer
niet meer vaart?¹

¹ Veerblad, 2 mei 2024.

Antwoord op vraag 1

Ja.

Vraag 2

Waarom niet, ook na vraag 1?

Antwoord op vraag 2

Er is geen boot. Zie ook het antwoord op vraag 1.
`;

describe(`Changing a document in ${hostName}`, () => {
  let host: Host;
  let page: Page;

  before(async () => {
    host = await startHost({ files: { [file]: text } });
    page = await host.browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, file);
    // The server is there when lines over headings are.
    await page.locator('.codelens-decoration a', { hasText: '→ Antwoord' }).first().waitFor();
  });
  after(() => host.close());

  it('gives a question another number wherever it is named', async () => {
    await rename('Vraag <|>2', '7');
    await shows(lines, linesOf(text.replaceAll(/(Vraag|vraag) 2/g, '$1 7')));
    await undo();
  });

  it('asks before what follows counts on', async () => {
    await rename('op vraag 1<|>.', '2');
    await previewed('Antwoord op vraag');
    await workbench.photograph(page, 'renumbering');
    await apply();
    const counted = text.replaceAll(/(Vraag|vraag) 2/g, '$1 3').replaceAll(/(Vraag|vraag) 1/g, '$1 2');
    await shows(lines, linesOf(counted));
    await undo();
  });

  it('says why a number cannot be taken', async () => {
    await rename('Vraag <|>2', '1');
    await page.getByText('Question 1 exists already', { exact: false }).first().waitFor();
    await page.keyboard.press('Escape');
    await shows(lines, linesOf(text));
  });

  it('moves a question with its answer, and back', async () => {
    await workbench.goTo(page, placeOf(text, 'Waarom <|>niet'));
    await workbench.run(page, 'Kamervragen: Move Question Up');
    await shows(async () => (await lines()).slice(0, 3), ['Vraag 1', '', 'Waarom niet, ook na vraag 2?']);
    await shows(async () => (await lines()).at(-1), 'Ja.');
    await workbench.run(page, 'Kamervragen: Move Question Down');
    await shows(lines, linesOf(text));
  });

  it('makes clean text, and takes that back to the letter', async () => {
    await workbench.run(page, 'Format Document');
    await shows(lines, linesOf(text.replace('het veer\n', 'het veer ')));
    await workbench.photograph(page, 'formatted');
    await undo();
  });

  it('shows what clean text would change before it is made', async () => {
    await workbench.goTo(page, placeOf(text, '<|>Kent u'));
    const item = page.locator('.action-widget .monaco-list-row', { hasText: 'Make clean text' }).first();
    await workbench.until(
      () => page.keyboard.press('Control+Shift+r'),
      (timeout) => item.waitFor({ timeout }),
    );
    await workbench.chooseAction(page, item);
    await previewed('bericht dat het veer');
    await workbench.photograph(page, 'clean text in preview');
    await apply();
    await shows(lines, linesOf(text.replace('het veer\n', 'het veer ')));
    await undo();
  });

  /** Renames what is at a marked place of the text. */
  async function rename(marked: string, to: string): Promise<void> {
    await workbench.goTo(page, placeOf(text, marked));
    const box = page.locator('.rename-box input');
    await workbench.until(
      () => page.keyboard.press('F2'),
      (timeout) => box.waitFor({ timeout }),
    );
    await box.fill(to);
    await page.keyboard.press('Enter');
  }

  const preview = () => page.locator('.bulk-edit-panel');

  /** Waits until changes are shown, one of them in a line with these words. */
  async function previewed(words: string): Promise<void> {
    await preview().locator('.monaco-list-row', { hasText: words }).first().waitFor();
  }

  /** Chooses all changes that are shown, and makes them. */
  async function apply(): Promise<void> {
    const boxes = preview().locator('.edit-checkbox');
    await boxes.first().click();
    await shows(() => boxes.last().isChecked(), true);
    await preview().getByRole('button', { name: 'Apply' }).click();
  }

  async function undo(): Promise<void> {
    await page.locator('.editor-instance .view-lines').first().click();
    await page.keyboard.press('Control+z');
    await shows(lines, linesOf(text));
  }

  const lines = () => workbench.lines(page);
});

function linesOf(text: string): string[] {
  return text.trimEnd().split('\n');
}
