import { deepEqual, match } from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import type { Frame, Locator, Page } from 'playwright-core';
import { attacks, documentWith } from '../attacks.ts';
import { type Host, hostName, startHost } from './host.ts';
import { placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

/** What VS Code could take for more than words; each of these is asked, answered and noted. */
const asked = (
  [
    'a link that runs a command without arguments',
    'a link that runs a command',
    'an icon',
    'an icon that moves',
    'an HTML picture with a handler',
    'HTML with a handler',
    'an HTML link that runs a command',
    'an HTML icon',
    'a picture',
    'a picture that is a link',
    'a command in angle brackets',
    'a link to the web with a title',
    'mnemonics of a menu',
    'the colours of a terminal',
  ] as const
).map((what) => attacks[what]);

const command = attacks['a link that runs a command without arguments'];
const subject = asked.filter((words) => !words.includes('\u001b')).join(' en ');

/** No address of ours: VS Code makes a link of it, whose tip is Markdown that may run commands. */
const loose = 'file://evil\u00a0[Munt](command:workbench.action.files.newUntitledFile)';

/** A letter that tries to act from its first word to its last. */
const letter = `Vragen van het lid Zilver (${attacks['an address in angle brackets']}) aan de Minister van Financiën over ${subject} (ingezonden 3 mei 2024).

De minister van ${command} $(squirrel),

A. Goud

${asked.map((words, index) => question(index + 1, words)).join('\n\n')}

Vraag 15
Zie vraag 1 t/m 5. Zie vraag 6 t/m 10. Zie vraag 11 t/m 14 over de munt.1
Zie ook ${loose} dus.
Zie Kamerstuk 35 300 VI, nr. 37.

1 Bron: ${asked.join(' en ')}.
`;

function question(number: number, words: string): string {
  return `Vraag ${number}\n${words}, klopt dat?\n\nAntwoord op vraag ${number}\n${words}, ja.`;
}

/** Signs that turn words around or do not show, and those of print: a soft hyphen, a no-break space, the end of a page. */
const turned =
  'Vraag 1\nDe munt is \u202ewaard niets\u202c wat, ze\u200bker\u{e0041}.\f Wie\u00a0weet het voor\u00adaf?\n';

// VS Code writes it into the Markdown of tips, where the no-break space ends an address.
const name = '$(squirrel)\u00a0[Munt](command:workbench.action.files.newUntitledFile) <b class=evil>.kamervragen';
const files = {
  [name]: letter,
  'om\u202egekeerd.kamervragen': turned,
  // Nobody but its content says what it is.
  'munt.txt': documentWith({ signedDepartment: `${command} $(squirrel)`, question: command }, 'answer'),
};

const skip = process.env.VSIX === undefined && 'a browser without a screen shows no web views in VS Code for the Web';

describe(`A text that tries to act in ${hostName}`, () => {
  let host: Host;
  let page: Page;
  const dialogs: string[] = [];
  const tabs = async () => (await page.locator('.tab').allInnerTexts()).map((tab) => tab.replaceAll('\n', '').trim());

  before(async () => {
    host = await startHost({ files, restricted: true });
    page = await host.browser.newPage({ viewport: { width: 1600, height: 1000 }, colorScheme: 'light' });
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      dialog.dismiss();
    });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, name);
    await shows(() => workbench.language(page), 'Kamervragen');
  });
  after(() => host.close());
  afterEach(async () => {
    deepEqual([await made(page), dialogs], [[], []]);
  });

  it('says who asked and answered in words', async () => {
    await page.locator('#status\\.languageStatus').click();
    const status = page.locator('.hover-language-status', { hasText: 'Asked by' });
    await status.waitFor();
    await picture('language status');
    await areWords(status);
  });

  it('shows in the text what turns words around, and where something does not show', async () => {
    await workbench.openFile(page, 'gekeerd');
    const line = page.locator('.editor-instance .view-line', { hasText: 'De munt is' });
    await shows(() => page.locator('.editor-instance .unicode-highlight').count(), 4);
    match(await line.innerText(), /is.\[U\+202E\]waard.niets\[U\+202C\].wat/);
    // The end of a page does nothing to the words beside it.
    const boxes = page.locator('.editor-instance .mtkcontrol');
    const opacities = () =>
      boxes.evaluateAll((all) => all.map((each) => [each.textContent, getComputedStyle(each).opacity]));
    await shows(opacities, [
      ['[U+202E]', '1'],
      ['[U+202C]', '1'],
      ['\u240c', '0'],
    ]);
    await picture('words turned around');
    await workbench.openFile(page, name);
  });

  it('tells in words what it copied', async () => {
    await workbench.goTo(page, placeOf(letter, '<|>Vraag 1'));
    await workbench.run(page, 'Kamervragen: Copy Citation');
    const message = page.locator('.notifications-toasts .notification-list-item', { hasText: 'Copied what is known' });
    await message.waitFor();
    await picture('message');
    await areWords(message);
  });

  it('lists the questions in words', async () => {
    await workbench.run(page, 'Kamervragen: Go to Question…');
    const list = page.locator('.quick-input-widget', { hasText: 'Vraag 1' });
    await list.locator('.monaco-list-row').first().waitFor();
    await picture('questions');
    await areWords(list);
    await page.keyboard.press('Escape');
  });

  it('describes the questions in words', async () => {
    await workbench.unfold(page, 'Questions', true);
    for (const number of [1, 3, 6]) {
      const row = workbench.view(page, 'Questions').locator('.label-name', { hasText: new RegExp(`^${number} · `) });
      await tipIsWords(`Vraag ${number}`, () => row.hover());
    }
  });

  it('lists what is cited in words', async () => {
    await workbench.unfold(page, 'Questions', false);
    await workbench.unfold(page, 'Citations', true);
    const row = workbench.view(page, 'Citations').locator('.monaco-list-row', { hasText: 'evil.example' });
    await row.first().waitFor();
    await picture('cited');
    deepEqual(await made(page), []);
    await workbench.unfold(page, 'Questions', true);
  });

  it('outlines the text in words', async () => {
    await workbench.unfold(page, 'Outline', true);
    const outline = page.locator('.outline-tree');
    await outline.locator('.monaco-list-row', { hasText: 'Munt' }).first().waitFor();
    await picture('outline');
    await areWords(outline);
    await workbench.unfold(page, 'Outline', false);
  });

  it('shows what is mentioned in words', async () => {
    await workbench.goTo(page, placeOf(letter, '<|>Vraag 15'));
    for (const [place, title] of [
      ['vr<|>aag 1 t/m 5', 'Vraag 5'],
      ['vr<|>aag 6 t/m 10', 'Vraag 6'],
      ['vr<|>aag 11 t/m 14', 'Vraag 11'],
      ['over de munt.<|>1', 'Noot 1'],
    ] as const) {
      await tipIsWords(title, () => workbench.restMouse(page, place));
    }
  });

  it('tells where an address leads in words', async () => {
    await workbench.goTo(page, placeOf(letter, '<|>Vraag 15'));
    await workbench.hover(page, 'file://e<|>vil', /Follow link/);
    await picture('address');
    deepEqual(await made(page), []);
    await page.keyboard.press('Escape');
  });

  it('shows who mentions in words', async () => {
    await workbench.goTo(page, placeOf(letter, '<|>Vraag 1'));
    await page.keyboard.press('Shift+Alt+h');
    const calls = page.locator('.sidebar .monaco-list-row', { hasText: 'Munt' });
    await calls.first().waitFor();
    await picture('calls');
    await areWords(calls);
    await page.keyboard.press('Control+Shift+e');
  });

  it('is read in words', { skip }, async () => {
    await workbench.run(page, 'Kamervragen: Open Reading View to the Side');
    const view = await workbench.readingView(page);
    match(await view.locator('main').innerText(), /Munt.*Munt/s);
    await picture('reading view');
    deepEqual([await made(view), await made(page)], [[], []]);
    const before = await tabs();
    for (const words of await view.locator('main p', { hasText: 'Munt' }).all())
      await words.click({ position: { x: 3, y: 10 } });
    deepEqual([await tabs(), dialogs], [before, []]);
  });

  it('is called by its name as it stands', { skip }, async () => {
    await workbench.run(page, 'View: Close All Editors');
    await workbench.openFile(page, 'gekeerd');
    await workbench.run(page, 'Kamervragen: Open Reading View to the Side');
    const view = await workbench.readingView(page);
    await shows(() => view.locator('h1').innerText(), 'omgekeerd.kamervragen');
    await picture('name turned around');
  });

  it('says in words who answered where a text is recognised by itself', async () => {
    await workbench.run(page, 'View: Close All Editors');
    await workbench.openFile(page, 'munt.txt');
    await shows(() => workbench.language(page), 'Kamervragen');
    await page.locator('#status\\.languageStatus').click();
    const status = page.locator('.hover-language-status', { hasText: 'Answered by' });
    await status.waitFor();
    await picture('language status of a plain text');
    await areWords(status);
  });

  /** Rests the mouse somewhere until there is a tip with a title, which does not stay, and asserts that it is words. */
  async function tipIsWords(title: string, rest: () => Promise<void>): Promise<void> {
    const tip = page.locator('.monaco-hover:visible, .workbench-hover:visible', { hasText: title });
    await workbench.until(rest, async (patience) => {
      await tip.first().waitFor({ timeout: patience });
      await picture(`tip of ${title}`);
      await areWords(tip, patience);
    });
    await page.keyboard.press('Escape');
  }

  /** Asserts that a part of the page shows what the document says, and that nothing happens at a click on it. */
  async function areWords(part: Locator, timeout = 30_000): Promise<void> {
    match(await part.first().innerText({ timeout }), /Munt/);
    deepEqual(await made(page), []);
    const before = await tabs();
    await clickWords(part.first(), timeout);
    deepEqual([await made(page), await tabs(), dialogs], [[], before, []]);
  }

  /** Clicks on each place where a part of the page says `Munt`. */
  async function clickWords(part: Locator, timeout: number): Promise<void> {
    const places = await part.evaluate(
      (element) => {
        const found: { x: number; y: number }[] = [];
        const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const start = text.textContent?.indexOf('Munt') ?? -1;
          if (start < 0) continue;
          const range = document.createRange();
          range.setStart(text, start);
          range.setEnd(text, start + 4);
          const { left, right, top, bottom } = range.getBoundingClientRect();
          found.push({ x: (left + right) / 2, y: (top + bottom) / 2 });
        }
        return found;
      },
      undefined,
      { timeout },
    );
    for (const { x, y } of places) await page.mouse.click(x, y);
    await page.waitForTimeout(300);
  }

  async function picture(what: string): Promise<void> {
    await page.screenshot({ path: `.cache/screenshots/attacks, ${what} in ${hostName}.png`, animations: 'disabled' });
  }
});

/** What of a page is not VS Code's but the document's making: links, pictures, icons and other elements. */
function made(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const elements = '.evil, .codicon-squirrel, .codicon-octoface, img[src="x"]';
    const addresses =
      /^(?:command:workbench\.action\.(?:quit|openSettings|files\.newUntitledFile)|https:\/\/evil\.example)/;
    const leads = [...document.querySelectorAll('a, img, iframe, [src]')].filter((element) => {
      const values = ['href', 'data-href', 'src'].map((name) => element.getAttribute(name) ?? '');
      // A link that shows where it leads is a citation, or made by VS Code of an address, as in every text.
      const isCitation = /^(?:https:\/\/evil\.example\/\S*|Follow link)$/.test(element.textContent ?? '');
      return values.some((value) => addresses.test(value) && !(isCitation && value.startsWith('https:')));
    });
    return [...document.querySelectorAll(elements), ...leads].map(({ outerHTML }) => outerHTML);
  });
}
