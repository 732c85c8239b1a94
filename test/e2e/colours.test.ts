import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import * as workbench from './workbench.ts';

const themes = [
  // The first is another than VS Code begins with.
  'Dark 2026',
  'Light 2026',
  'Light Modern',
  'Dark Modern',
  'Default High Contrast',
  'Default High Contrast Light',
  'Solarized Light',
  'Solarized Dark',
  'Monokai',
];

/** Words that play a role each. */
const text = `Vragen van het lid Zandbergen (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).

Vraag 1
Kent u het bericht over de munt van goud?1 Zie ook vraag 7.

Antwoord 1
Ja, zie Kamerstuk 35 300 VI, nr. 37. Niet zo.

1 De Krant, 2 mei 2024.

ah-tk-20232024-1377
`;
const roles = {
  question: 'Vraag 1',
  answer: 'Antwoord 1',
  mark: '1 De Krant',
  'leads nowhere': 'vraag 7',
  citation: 'Kamerstuk 35',
  person: 'Zandbergen',
  office: 'Minister van',
  text: 'Niet zo',
};

/** The least contrast that WCAG asks of text. */
const LEAST = 4.5;

/** Two colours that differ by less, of 441, look alike. */
const ALIKE = 40;

const skip = process.env.VSIX === undefined && 'only a server reads the settings of its folder again';

describe(`Colours in ${hostName}`, { skip }, () => {
  let host: Host;
  let page: Page;

  before(async () => {
    host = await startHost({ files: { 'kleuren.kamervragen': text } });
    page = await host.browser.newPage({ viewport: { width: 1280, height: 700 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, 'kleuren.kamervragen');
    await page.locator('.codelens-decoration a').first().waitFor();
  });
  after(() => host.close());

  for (const theme of themes) {
    it(`can be read and told apart (${theme})`, async () => {
      const before = await background();
      host.set({ 'window.autoDetectColorScheme': false, 'workbench.colorTheme': theme });
      await workbench.shows(async () => (await background()) !== before, true);
      await workbench.shows(() => faults(), []);
      await page.screenshot({ path: `.cache/screenshots/colours, ${theme}.png`, animations: 'disabled' });
    });
  }

  function background(): Promise<string> {
    return page
      .locator('.monaco-workbench')
      .evaluate(
        (element) => element.className + getComputedStyle(element).getPropertyValue('--vscode-editor-background'),
      );
  }

  /** Which roles cannot be read, and which look like another. */
  async function faults(): Promise<string[]> {
    const ground = await page
      .locator('.monaco-editor-background')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    const found: [string, string][] = [];
    for (const [role, words] of Object.entries(roles)) found.push([role, await workbench.colour(page, words)]);
    const unread = found.filter(([role, colour]) => role !== 'text' && contrast(colour, ground) < LEAST);
    const alike = found.flatMap(([role, colour], index) =>
      found
        .slice(index + 1)
        .filter(([, other]) => distance(colour, other) < ALIKE)
        .map(([other]) => `${role} looks like ${other}: ${colour}`),
    );
    return [...unread.map(([role, colour]) => `${role} cannot be read: ${colour}`), ...alike];
  }
});

const partsOf = (colour: string) => (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);

function distance(one: string, other: string): number {
  const others = partsOf(other);
  return Math.hypot(...partsOf(one).map((part, index) => part - (others[index] ?? 0)));
}

/** As WCAG has it: from 1 to 21. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = partsOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
