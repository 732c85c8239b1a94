import { deepEqual } from 'node:assert/strict';
import type { Frame, Locator, Page } from 'playwright-core';
import type { Place } from './place.ts';

/** So many commands may share all words of a title with it. */
const SHARING = 8;

/** Waits until `read` gives `expected`, and fails with the last that it gave when that takes too many milliseconds. */
export async function shows<T>(read: () => Promise<T>, expected: T, patience = 30_000): Promise<void> {
  const deadline = Date.now() + patience;
  for (;;) {
    const seen = await read();
    try {
      return deepEqual(seen, expected);
    } catch (difference) {
      if (Date.now() > deadline) throw difference;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Opens VS Code, and waits until it lists the files of its folder. */
export async function openWorkbench(page: Page, url: string): Promise<void> {
  page.setDefaultTimeout(30_000);
  await page.goto(url);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
}

/** Opens a file of the folder as a person does, with a double click, and waits until it can be read. */
export async function openFile(page: Page, name: string): Promise<void> {
  await unfold(page, 'files', true);
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
  await page.locator('.tab.active', { hasText: name }).waitFor();
  await page.locator('.editor-instance .view-line').first().waitFor();
}

/**
 * Runs a command by its title in the command palette, as a person does; its category, `…` and its name in
 * Dutch may be left out. A palette that is open learns of no command that comes to apply meanwhile, as when a document
 * has just been recognised: it is closed, and opened again, until it has the command.
 */
export async function run(page: Page, command: string): Promise<void> {
  const title = new RegExp(`(^|: )${command.replace(/[.()]/g, '\\$&')}…?( \\(|$)`);
  const named = { has: page.locator('.label-name', { hasText: title }) };
  const row = page.locator('.quick-input-list .monaco-list-row', named);
  // The one that Enter takes: before what is typed counts, the list has what was run last; and of commands that share
  // all words of the title, which comes first is for VS Code to say.
  const chosen = page.locator('.quick-input-list .monaco-list-row.focused', named);
  await until(
    async () => {
      if (await page.locator('.quick-input-box input').isVisible()) await page.keyboard.press('Escape');
      await typeAfter(page, 'F1', `>${command}`);
    },
    async (timeout) => {
      await row.waitFor({ timeout });
      for (let below = 0; below < SHARING && !(await chosen.isVisible()); below++) {
        await page.keyboard.press('ArrowDown');
      }
      await chosen.waitFor({ timeout });
    },
  );
  await page.keyboard.press('Enter');
}

/** Types into the input that a key opens; opens it again where VS Code, while it starts, has closed it. */
export function typeAfter(page: Page, key: string, words: string): Promise<void> {
  return until(
    () => page.keyboard.press(key),
    (timeout) => page.locator('.quick-input-box input').fill(words, { timeout }),
  );
}

/** What the status bar calls the language of the document. */
export async function language(page: Page): Promise<string> {
  return (await page.locator('#status\\.editor\\.mode').innerText()).trim();
}

/** The rows of the outline, each indented by its depth. */
export async function outline(page: Page): Promise<string> {
  // Rows out of sight do not exist, so the outline gets the room of the files.
  await unfold(page, 'Outline', true);
  await unfold(page, 'files', false);
  const rows = await page.locator('.outline-tree .monaco-list-row').evaluateAll((elements) =>
    elements.map((row) => ({
      top: row.getBoundingClientRect().top,
      depth: Number(row.getAttribute('aria-level')),
      name: row.querySelector('.label-name')?.textContent ?? '',
    })),
  );
  return rows
    .sort((a, b) => a.top - b.top)
    .map(({ depth, name }) => '  '.repeat(depth - 1) + name)
    .join('\n');
}

/**
 * Folds or unfolds a part of the side bar: the files, or a view by its title, in just these letters (a folder may be
 * named much like it). A view that is not there stays so.
 */
export async function unfold(page: Page, part: string, open: boolean): Promise<void> {
  if (open) await showSideBar(page, part === 'files' || part === 'Outline' ? 'Explorer' : 'Kamervragen');
  const headers = page.locator('.part.sidebar .pane-header');
  const header =
    part === 'files'
      ? page.locator('.explorer-viewlet .pane-header').first()
      : headers.filter({ hasText: new RegExp(part) });
  if (!open && (await header.count()) === 0) return;
  if ((await header.getAttribute('aria-expanded')) !== String(open)) await header.click();
}

/** Shows what a button of the activity bar opens, unless it is shown. */
export async function showSideBar(page: Page, name: 'Explorer' | 'Kamervragen'): Promise<void> {
  const button = page.locator('.activitybar .action-item', { has: page.locator(`[aria-label^="${name}"]`) }).first();
  await button.waitFor();
  if (!(await button.getAttribute('class'))?.includes('checked')) await button.click();
}

/** A view of the side bar by its title. */
export function view(page: Page, title: string): Locator {
  return page.locator('.part.sidebar .pane').filter({ has: page.locator('.pane-header', { hasText: title }) });
}

/** The rows of a view, each with its description, from top to bottom. */
export async function viewRows(page: Page, title: string): Promise<string[]> {
  const rows = await view(page, title)
    .locator('.monaco-list-row')
    .evaluateAll((elements) =>
      elements.map((row) => ({
        top: row.getBoundingClientRect().top,
        label: row.querySelector('.label-name')?.textContent ?? '',
        description: row.querySelector('.label-description')?.textContent ?? '',
      })),
    );
  return rows.sort((a, b) => a.top - b.top).map(({ label, description }) => `${label} ${description}`.trim());
}

/** The label of the row that is selected in a view. */
export async function selectedRow(page: Page, title: string): Promise<string> {
  const labels = await view(page, title).locator('.monaco-list-row.selected .label-name').allInnerTexts();
  return labels.join();
}

/** Waits for the page in the reading view: it is a frame in a frame of VS Code's own. */
export async function readingView(page: Page): Promise<Frame> {
  const inner = page.frameLocator('iframe.webview').locator('#active-frame');
  await inner.contentFrame().locator('main').waitFor();
  const frame = await (await inner.elementHandle())?.contentFrame();
  if (!frame) throw new Error('There is no reading view');
  return frame;
}

/** Puts the cursor somewhere and brings it into sight. */
export async function goTo(page: Page, { line, column }: Place): Promise<void> {
  await page
    .locator('.editor-instance.active, .editor-instance')
    .first()
    .click({ position: { x: 300, y: 100 } });
  await typeAfter(page, 'Control+g', `:${line}:${column}`);
  await page.keyboard.press('Enter');
  await shows(() => cursor(page), { line, column });
}

/** Does something again and again until it has its outcome: what VS Code does not know yet, it will know later. */
export async function until(
  act: () => Promise<unknown>,
  outcome: (patience: number) => Promise<unknown>,
): Promise<void> {
  for (let attempt = 0; attempt < 4; attempt++) {
    await act();
    const came = await outcome(6000).then(
      () => true,
      () => false,
    );
    if (came) return;
  }
  await act();
  await outcome(6000);
}

/** Clicks on something that may still move, as lines over headings do while others come, until that has its outcome. */
export function clickFor(target: Locator, outcome: Locator): Promise<void> {
  return until(
    () => target.first().click(),
    (timeout) => outcome.first().waitFor({ timeout }),
  );
}

/** Where the status bar says that the cursor is. */
export async function cursor(page: Page): Promise<Place> {
  const text = await page.locator('#status\\.editor\\.selection').innerText();
  const [line, column] = text.match(/\d+/g) ?? [];
  return { line: Number(line), column: Number(column) };
}

/** The colour of the first character of `words`, which are in sight: `rgb(0, 0, 255)`. */
export async function colour(page: Page, words: string): Promise<string> {
  return (await inSight(page, words, 0)).colour;
}

/**
 * Rests the mouse at the place of `<|>` in words that are in sight, until a pop-up shows `expected`: the tip of a link
 * may come before it.
 */
export async function hover(page: Page, marked: string, expected: RegExp): Promise<void> {
  await until(
    // Lines over headings may still come, and move it.
    () => restMouse(page, marked),
    (timeout) => page.locator('.monaco-hover:visible', { hasText: expected }).first().waitFor({ timeout }),
  );
}

/** Rests the mouse at the place of `<|>` in words that are in sight. */
export async function restMouse(page: Page, marked: string): Promise<void> {
  const { x, y } = await inSight(page, marked.replace('<|>', ''), marked.indexOf('<|>'));
  await page.mouse.move(x, y - 40);
  await page.mouse.move(x, y, { steps: 5 });
}

/** Clicks on the place of `<|>` in words that are in sight, while Ctrl is down. */
export async function controlClick(page: Page, marked: string): Promise<void> {
  const { x, y } = await inSight(page, marked.replace('<|>', ''), marked.indexOf('<|>'));
  await page.keyboard.down('Control');
  await page.mouse.move(x, y - 1);
  await page.mouse.move(x, y, { steps: 5 });
  await page.locator('.goto-definition-link, .detected-link-active').first().waitFor();
  await page.mouse.click(x, y);
  await page.keyboard.up('Control');
}

/** The middle of a character of `words`, in the first line in sight that holds them, and its colour. */
async function inSight(page: Page, words: string, character: number) {
  // VS Code shows spaces as no-break spaces.
  const shown = words.replaceAll(' ', '\u00a0');
  const found = await page.waitForFunction(
    ([shown, character]) => {
      const lines = [...document.querySelectorAll('.editor-instance .view-line')];
      const line = lines.find((each) => each.textContent?.replaceAll(' ', '\u00a0').includes(shown));
      if (!line) return undefined;
      let rest = (line.textContent ?? '').replaceAll(' ', '\u00a0').indexOf(shown) + character;
      const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      for (let text = texts.nextNode(); text?.parentElement; text = texts.nextNode()) {
        const length = text.textContent?.length ?? 0;
        if (rest < length) {
          const range = document.createRange();
          range.setStart(text, rest);
          range.setEnd(text, rest + 1);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          return { x: (left + right) / 2, y: (top + bottom) / 2, colour: getComputedStyle(text.parentElement).color };
        }
        rest -= length;
      }
      return undefined;
    },
    [shown, character] as const,
  );
  const place = await found.jsonValue();
  if (!place) throw new Error(`${words} is not in sight`);
  return place;
}

/** What stands between the file's name and the cursor in the breadcrumbs: `['Vraag 9']`. */
export async function breadcrumbs(page: Page): Promise<string[]> {
  const crumbs = await page.locator('.breadcrumbs-control .monaco-breadcrumb-item').allInnerTexts();
  const file = crumbs.findIndex((each) => each.trim().endsWith('.txt'));
  return crumbs.slice(file + 1).map((each) => each.trim());
}

/** The lines that stay in sight at the top while their text scrolls past. */
export async function stickyLines(page: Page): Promise<string[]> {
  const lines = await page.locator('.sticky-widget .sticky-line-content').allInnerTexts();
  return lines.map((each) => each.replaceAll('\u00a0', ' ').trim());
}

/** Keeps a picture in each theme, for people to look at. The last theme is that in which the tests run. */
export async function photograph(page: Page, what: string): Promise<void> {
  for (const [name, media, theme] of [
    ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }, 'hc-black'],
    ['dark', { colorScheme: 'dark', forcedColors: 'none' }, 'vs-dark'],
    ['light', { colorScheme: 'light', forcedColors: 'none' }, 'vs'],
  ] as const) {
    await page.emulateMedia(media);
    await page.locator(`.monaco-workbench.${theme}`).waitFor();
    // The frames of web views are told of a theme a little later.
    await page.waitForTimeout(300);
    await page.screenshot({
      path: `.cache/screenshots/${what}, ${name}.png`,
      animations: 'disabled',
      // A browser without a screen cannot show web views in VS Code for the Web, which says so.
      style: '.notifications-toasts { display: none !important }',
    });
  }
}

/** The lines of the document in sight, without those that VS Code adds below the last. */
export async function lines(page: Page): Promise<string[]> {
  const found = await page
    .locator('.editor-instance .view-line')
    .evaluateAll((elements) =>
      elements.map((line) => ({ top: line.getBoundingClientRect().top, words: line.textContent ?? '' })),
    );
  const all = found.sort((a, b) => a.top - b.top).map(({ words }) => words.replaceAll('\u00a0', ' ').trimEnd());
  while (all.at(-1) === '') all.pop();
  return all;
}

/** Keeps one picture for people to look at, as the page is. */
export async function keepPicture(page: Page, what: string): Promise<void> {
  await page.screenshot({
    path: `.cache/screenshots/${what}.png`,
    animations: 'disabled',
    style: '.notifications-toasts { display: none !important }',
  });
}

/** Chooses an item of a list of actions that has just opened: what takes a first click lies over it until the mouse moves. */
export async function chooseAction(page: Page, item: Locator): Promise<void> {
  await page.mouse.move(600, 5);
  await page.mouse.move(600, 9);
  await item.click();
}
