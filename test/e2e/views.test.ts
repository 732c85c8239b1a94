import { deepEqual, match } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost, unrelated } from './host.ts';
import { lineAt, placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

describe(`The reader's desk in ${hostName}`, () => {
  const file = 'aanhangsel-dorpswinkels.txt';
  const text = readFileSync(`samples/${file}`, 'utf8');
  let host: Host;
  let page: Page;
  const goTo = (marked: string) => workbench.goTo(page, placeOf(text, marked));
  const lineOfCursor = async () => lineAt(text, await workbench.cursor(page));
  const run = (command: string) => workbench.run(page, command);
  const questions = () => workbench.viewRows(page, 'Questions');
  const selected = async () => (await workbench.selectedRow(page, 'Questions')).split(' · ')[0];
  const status = async () => (await page.locator('.statusbar-item', { hasText: /^\s*Vraag / }).innerText()).trim();

  before(async () => {
    host = await startHost();
    page = await host.browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await workbench.openWorkbench(page, host.url);
  });
  after(() => host.close());

  it('is not there before a document of ours is opened', async () => {
    await workbench.openFile(page, unrelated);
    await workbench.showSideBar(page, 'Kamervragen');
    await page.getByText('it is recognised by what it says').waitFor();
    await workbench.photograph(page, `desk, nothing open, in ${hostName}`);
    await shows(() => page.locator('.pane-header', { hasText: /Questions/ }).count(), 0);
  });

  it('lists the questions, how far each has come, and how much there is to read', async () => {
    await workbench.openFile(page, file);
    await workbench.unfold(page, 'Questions', true);
    await shows(questions, [
      '1 · Kent u het artikel «De… 1 word',
      '2 · Hoeveel dorpen met… 113 words',
      '3 · Is bekend hoeveel… 106 words',
      '4 · Kunt u de cijfers uit… 113 words',
      '5 en 6 · Welke gemeenten… 104 words',
      '7 · Wilt u deze cijfers… 113 words',
      '8 · Deelt u het oordeel… 83 words',
      '9 · Wat vindt u van het… 60 words',
      '10 · Kunt u deze vragen… 1 word',
    ]);
  });

  it('lists the answers of a question below it', async () => {
    const question = workbench.view(page, 'Questions').locator('.monaco-list-row', { hasText: /^2 · / });
    await question.locator('.monaco-tl-twistie').click();
    const answer = 'De aantallen staan in de tabel hieronder. Ik… Antwoord op vraag 2, 4 en 7';
    await shows(async () => (await questions())[2], answer);
    await question.locator('.monaco-tl-twistie').click();
    await shows(async () => (await questions()).length, 9);
  });

  it('says each of them aloud with its state and its text', async () => {
    const label = await page.locator('[aria-label^="Vraag 2, "]').first().getAttribute('aria-label');
    match(label ?? '', /^Vraag 2, answered jointly, 113 words\. Hoeveel dorpen met minder dan 1\.500 inwoners/);
  });

  it('follows the cursor', async () => {
    await goTo('<|>Vraag 8');
    await shows(() => selected(), '8');
    await shows(status, 'Vraag 8/10 · answered');
    await goTo('<|>Antwoord 2, 4 en 7');
    await shows(() => selected(), '2');
    await shows(status, 'Vraag 2/10 · answered jointly');
  });

  it('goes to a question at a click', async () => {
    await page
      .locator('.pane', { hasText: 'Questions' })
      .locator('.monaco-list-row', { hasText: /^3 · / })
      .first()
      .click();
    await shows(lineOfCursor, '<|>Vraag 3');
  });

  it('shows only the questions that pass a filter, and says so when there are none', async () => {
    await run('Kamervragen: Filter Questions by Text');
    await page.locator('.quick-input-box input').fill('KILOMETER');
    await shows(questions, ['3 · Is bekend hoeveel… 106 words']);
    await page.keyboard.press('Enter');
    await page.getByText('1 of 10: “KILOMETER”').waitFor();
    await run('Kamervragen: Show Only Questions without an Answer');
    await page.getByText('No question passes the filter.').waitFor();
    await page.getByRole('button', { name: 'Show All Questions' }).last().click();
    await shows(async () => (await questions()).length, 9);
    await run('Kamervragen: Show Only Questions with Notes');
    await shows(async () => (await questions()).length, 5);
    await run('Kamervragen: Show All Questions');
    await shows(async () => (await questions()).length, 9);
  });

  it('goes to the next and the previous question', async () => {
    await goTo('<|>Vraag 8');
    await page.keyboard.press('Alt+.');
    await shows(lineOfCursor, '<|>Vraag 9');
    await page.keyboard.press('Alt+,');
    await shows(lineOfCursor, '<|>Vraag 8');
  });

  it('goes from anywhere in a question to its answer, and back', async () => {
    await goTo('<|>Is bekend hoeveel kilometer');
    await chord('a');
    await shows(lineOfCursor, '<|>Antwoord 3');
    await chord('a');
    await shows(lineOfCursor, '<|>Vraag 3');
  });

  it('shows the nearest note without going there', async () => {
    await goTo('<|>houdt deze gegevens');
    await chord('l');
    const peeked = page.locator('.peekview-widget .preview .view-lines');
    await peeked.waitFor();
    await shows(async () => (await peeked.innerText()).replaceAll('\u00a0', ' ').includes('32 637, nr. 588'), true);
    await page.keyboard.press('Escape');
    await peeked.waitFor({ state: 'detached' });
  });

  it('lists all questions from the status bar, and finds one by its text', async () => {
    await goTo('<|>Vraag 8');
    await shows(status, 'Vraag 8/10 · answered');
    await page.locator('.statusbar-item', { hasText: /^\s*Vraag / }).click();
    await shows(() => page.locator('.quick-input-list .monaco-list-row').count(), 9);
    await workbench.photograph(page, `desk, all questions, in ${hostName}`);
    await page.locator('.quick-input-box input').fill('dichtstbijzijnde');
    await shows(() => page.locator('.quick-input-list .monaco-list-row').count(), 1);
    await page.keyboard.press('Enter');
    await shows(lineOfCursor, '<|>Vraag 3');
  });

  it('tells the facts of the document in the language status', async () => {
    await page.locator('#status\\.languageStatus').click();
    await page.getByText('Answered in 39 days, after three weeks and within six').waitFor();
    await page.getByText('Asked by Hoekwater (GroenLinks-PvdA), Van den Oever (CDA)').waitFor();
    await workbench.photograph(page, `desk, language status, in ${hostName}`);
    await page.keyboard.press('Escape');
  });

  it('lists the publications that are cited, and goes to their places', async () => {
    await workbench.unfold(page, 'Citations', true);
    await workbench.unfold(page, 'Questions', false);
    await shows(
      async () => (await workbench.viewRows(page, 'Citations')).slice(0, 2),
      ['Aanhangsel Handelingen 1', 'II 2023/24, nr. 1102 Aanhef'],
    );
    await workbench.view(page, 'Citations').locator('.monaco-list-row', { hasText: '32637, nr. 588' }).click();
    await shows(
      async () => text.split('\n')[(await workbench.cursor(page)).line - 1]?.includes('32 637, nr. 588'),
      true,
    );
    await workbench.unfold(page, 'Questions', true);
    await workbench.photograph(page, `desk, views, in ${hostName}`);
    await workbench.unfold(page, 'Citations', false);
  });

  it('copies the citation of an answer, and its text', async () => {
    await goTo('<|>Antwoord 3');
    await chord('q');
    await shows(clipboard, 'Aanhangsel Handelingen II 2023/24, nr. 1377, antwoord op vraag 3');
    await goTo('<|>Vraag 10');
    await run('Kamervragen: Copy Question or Answer as Markdown');
    await shows(async () => (await clipboard()).split('\n')[0], '## Vraag 10');
    await run('Kamervragen: Copy Link to Question or Answer');
    await shows(async () => /#L\d+$|^\w[\w-]*:\/\/file\/.*:\d+$/.test(await clipboard()), true);
  });

  it('puts a question and its answer side by side, once', async () => {
    await goTo('<|>Vraag 3');
    await chord('b');
    await shows(() => firstLines(), ['Vraag 3', 'Antwoord 3']);
    await workbench.photograph(page, `desk, side by side, in ${hostName}`);
    await page.keyboard.press('Alt+.');
    await chord('b');
    await shows(() => firstLines(), ['Vraag 4', 'Antwoord 2, 4 en 7']);
  });

  it('selects a word, its sentence, the question, and that with its answer', async () => {
    await goTo('deze dorpen ge<|>middeld');
    const ours = [
      'gemiddeld',
      'Is bekend ho… supermarkt?',
      'Is bekend ho…t te zoeken?',
      'Vraag 3 Is b…t te zoeken?',
      'Vraag 3 Is b…ari gevoerd.',
    ];
    const found: string[] = [];
    for (let length = 0; found.at(-1) !== ours.at(-1) && found.length < 12; ) {
      await page.keyboard.press('Shift+Alt+ArrowRight');
      await shows(async () => (await selectedLength()) !== length, true);
      length = await selectedLength();
      await page.keyboard.press('Control+c');
      const words = (await clipboard()).replaceAll(/\s+/g, ' ').trim();
      found.push(words.length < 30 ? words : `${words.slice(0, 12)}…${words.slice(-12)}`);
    }
    // VS Code itself has lines among these.
    deepEqual(
      found.filter((words) => ours.includes(words)),
      ours,
    );
  });

  it('finds a question by its words where one goes to a symbol', async () => {
    await goTo('<|>Vraag 8');
    await workbench.typeAfter(page, 'Control+Shift+o', '@gemeenten verlenen');
    await page.keyboard.press('Enter');
    await shows(lineOfCursor, '<|>Vraag 5 en 6');
  });

  it('says that no question is left without an answer', async () => {
    await chord('g');
    await page.getByText('Every question has an answer.').first().waitFor();
  });

  it('shows which sections refer to a question', async () => {
    await goTo('<|>Vraag 2');
    await page.keyboard.press('Shift+Alt+h');
    const calls = page.locator('.sidebar .monaco-list-row');
    await shows(async () => (await calls.allInnerTexts()).map((row) => row.trim().slice(0, 7)), ['Vraag 2', 'Vraag 4']);
    await page.keyboard.press('Control+Shift+e');
    await page.locator('.explorer-viewlet').waitFor();
  });

  it('says clearly when a document does not say enough for a citation', async () => {
    await run('View: Close All Editors');
    await workbench.unfold(page, 'files', true);
    await workbench.openFile(page, 'antwoord-nachttreinen.txt');
    const other = readFileSync('samples/antwoord-nachttreinen.txt', 'utf8');
    await workbench.goTo(page, placeOf(other, '<|>Antwoord op vraag 3'));
    await chord('q');
    await page.getByText('The document does not say its number in the Aanhangsel.').first().waitFor();
    match(await clipboard(), /^Antwoord van staatssecretaris Van Dalen-Brink .*, antwoord op vraag 3$/);
  });

  it('welcomes who looks at another document', async () => {
    await workbench.openFile(page, unrelated);
    await workbench.showSideBar(page, 'Kamervragen');
    await page.getByText('The active document is not a set of parliamentary questions.').first().waitFor();
    await workbench.photograph(page, `desk, another document, in ${hostName}`);
  });

  /** Presses Ctrl+K and then a key. */
  async function chord(key: string): Promise<void> {
    await page.keyboard.press('Control+k');
    await page.keyboard.press(key);
  }

  /** How many characters the status bar says are selected. */
  async function selectedLength(): Promise<number> {
    const text = await page.locator('#status\\.editor\\.selection').innerText();
    return Number(/\((\d+) selected\)/.exec(text)?.[1] ?? 0);
  }

  function clipboard(): Promise<string> {
    return page.evaluate(() => navigator.clipboard.readText());
  }

  /** The line of the cursor in each group of editors. */
  function firstLines(): Promise<string[]> {
    return page.locator('.editor-group-container').evaluateAll((groups) =>
      groups.map((group) => {
        const top = group.querySelector('.editor-instance .view-overlays .current-line')?.getBoundingClientRect().top;
        const lines = [...group.querySelectorAll('.editor-instance .view-line')];
        const line = lines.find((each) => Math.abs(each.getBoundingClientRect().top - (top ?? 0)) < 3);
        return (line?.textContent ?? '').replaceAll('\u00a0', ' ').trim();
      }),
    );
  }
});
