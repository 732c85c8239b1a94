import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import { placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

const file = 'concept.kamervragen';
const text = `Vragen van het lid Waterman (ABC) aan de Minister van Veren over het veer.

Vraag 1

Kent u het bericht dat het veer niet meer vaart?

Antwoord op vraag 1

Ja.

Vraag 2

Waarom vaart het niet?
`;

describe(`Writing in ${hostName}`, () => {
  let host: Host;
  let page: Page;
  const suggestions = () => page.locator('.suggest-widget.visible .monaco-list-row');
  const offered = async () => {
    const labels = await suggestions().locator('.label-name').allInnerTexts();
    return labels.map((label) => label.replaceAll('\u2060', '').trim());
  };

  before(async () => {
    host = await startHost({ files: { [file]: text } });
    page = await host.browser.newPage({ viewport: { width: 1600, height: 900 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, file);
    // The server is there when lines over headings are.
    await page.locator('.codelens-decoration a', { hasText: '→ Antwoord' }).first().waitFor();
  });
  after(() => host.close());

  it('offers the headings that can come next, and takes one back to the letter', async () => {
    await workbench.goTo(page, placeOf(text, 'Waarom vaart het niet?<|>'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Space');
    await suggestions().first().waitFor();
    await shows(
      async () => (await offered()).slice(0, 3),
      ['Antwoord op vraag 2', 'Vraag 3', 'Bent u bekend met het bericht «…»?'],
    );
    await workbench.until(
      () => page.keyboard.press('Control+Space'),
      (timeout) => page.locator('.suggest-details', { hasText: 'Waarom vaart het niet?' }).waitFor({ timeout }),
    );
    await picture('headings');
    await page.keyboard.press('Enter');
    await shows(lines, [...text.trimEnd().split('\n'), '', 'Antwoord op vraag 2']);
    for (let back = 0; back < 3; back++) await page.keyboard.press('Control+z');
    await shows(lines, text.trimEnd().split('\n'));
  });

  it('puts in a note with the place for its text, and takes it back', async () => {
    await workbench.goTo(page, placeOf(text, 'Kent u het bericht<|> dat'));
    await page.keyboard.press('Control+Space');
    await shows(offered, ['Noot 1']);
    await page.keyboard.press('Enter');
    const noted = text.replace('bericht', 'bericht¹').replace('vaart?', 'vaart?\n\n¹ …').trimEnd();
    await shows(lines, noted.split('\n'));
    await picture('note');
    await page.keyboard.press('Control+z');
    await shows(lines, text.trimEnd().split('\n'));
  });

  it('offers numbers by itself where one must follow, and nothing elsewhere', async () => {
    await workbench.goTo(page, placeOf(text, 'Ja.<|>'));
    await page.keyboard.type(' Uw vraag ');
    await page.waitForTimeout(1500);
    await shows(() => suggestions().count(), 0);
    await page.keyboard.type('is goed. Zie het antwoord op vraag ', { delay: 20 });
    await suggestions().first().waitFor();
    await shows(offered, ['2']);
    await picture('numbers');
    await page.keyboard.press('Tab');
    await page.keyboard.type('.');
    await shows(async () => (await lines())[8], 'Ja. Uw vraag is goed. Zie het antwoord op vraag 2.');
  });

  it('leaves gaps to fill in a phrase', async () => {
    await page.keyboard.type(' Ik zal ');
    await page.keyboard.press('Control+Space');
    await shows(offered, ['Ik zal uw Kamer … informeren over …']);
    await page.keyboard.press('Enter');
    await page.keyboard.type('morgen');
    await page.keyboard.press('Tab');
    await page.keyboard.type('het veer');
    await page.keyboard.press('Escape');
    const all = async () => (await lines()).join(' ');
    await shows(async () => (await all()).includes('Ik zal uw Kamer morgen informeren over het veer.'), true);
  });

  it('begins a set of questions with what one says of it', async () => {
    await workbench.run(page, 'Kamervragen: New Question Set…');
    const input = page.locator('.quick-input-box input');
    for (const [step, words] of ['Zijlstra (DEF), De Wit (ABC)', 'staatssecretaris Munten', '', '2'].entries()) {
      await page.locator('.quick-input-title', { hasText: `(${step + 1}/4)` }).waitFor();
      await input.fill(words);
      if (step === 0) await picture('new set');
      await page.keyboard.press('Enter');
    }
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    const header = (subject: string, date: string) =>
      `Vragen van de leden Zijlstra (DEF) en De Wit (ABC) aan de staatssecretaris van Munten over ${subject} (ingezonden ${date}).`;
    await shows(async () => (await lines()).join(' '), `${header('…', '…')}  Vraag 1  …  Vraag 2  …`);
    for (const words of ['de cent', '3 mei 2024', 'Is de cent op?', 'Waarom?']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Tab');
    }
    const written = `${header('de cent', '3 mei 2024')}  Vraag 1  Is de cent op?  Vraag 2  Waarom?`;
    await shows(async () => (await lines()).join(' '), written);
  });

  it('drafts the answers to it', async () => {
    await page.locator('.codelens-decoration', { hasText: 'no answer' }).first().waitFor();
    await workbench.run(page, 'Kamervragen: Draft Answers…');
    const all = async () => (await lines()).join(' ');
    await shows(
      async () => (await all()).slice((await all()).indexOf('Antwoord')),
      'Antwoord van staatssecretaris … (Munten) (ontvangen …).  Vraag 1  Is de cent op?  Antwoord op vraag 1  Vraag 2  Waarom?  Antwoord op vraag 2',
    );
    await picture('answers');
  });

  const lines = () => workbench.lines(page);
  const picture = (what: string) => workbench.keepPicture(page, `writing, ${what} in ${hostName}`);
});
