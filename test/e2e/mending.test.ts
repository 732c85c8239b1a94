import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import { placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

const file = 'concept.kamervragen';
const text = `Vraag 1

Kent u het bericht dat het veer niet meer vaart?¹

¹ Veerblad, 2 mei 2024.

Antwoord vraag 1

Ja.

Vraag 2

Waarom vaart het niet, en klopt de motie-Zijlstra?²

Vraag 3

Wilt u dat laten onder- zoeken?
`;

describe(`Mending in ${hostName}`, () => {
  let host: Host;
  let page: Page;
  const offered = () => page.locator('.action-widget .monaco-list-row');

  before(async () => {
    host = await startHost({ files: { [file]: text } });
    page = await host.browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, file);
    await page.locator('.codelens-decoration a', { hasText: '→ Antwoord' }).first().waitFor();
  });
  after(() => host.close());

  it('fills the Problems panel, with what to do', async () => {
    await page.keyboard.press('Control+Shift+m');
    const expected = [
      'Question 2 has no answer. Put one below.',
      'Question 3 has no answer. Put one below.',
      'The text of note 2 is missing. Add it.',
    ];
    const rows = page.locator('.markers-panel .monaco-list-row');
    await shows(async () => {
      const told = (await rows.allInnerTexts()).join(' ').replaceAll('\u00a0', ' ');
      return expected.filter((words) => told.includes(words));
    }, expected);
    await picture('problems');
    await page.keyboard.press('Control+Shift+m');
  });

  it('puts in the heading of an answer where it belongs, and takes it back to the letter', async () => {
    await choose('<|>Vraag 2', 'Insert a heading for the answer to question 2');
    const added = text.replace('\n\nVraag 3', '\n\nAntwoord vraag 2\n\nVraag 3');
    await shows(lines, added.trimEnd().split('\n'));
    await page.keyboard.press('Control+z');
    await shows(lines, text.trimEnd().split('\n'));
  });

  it('puts in all that are missing at once, and takes them back in one step', async () => {
    await choose('<|>Vraag 3', 'Insert headings for all missing answers');
    await shows(async () => (await lines()).filter((line) => line.startsWith('Antwoord')).length, 3);
    await picture('all answers');
    await page.keyboard.press('Control+z');
    await shows(lines, text.trimEnd().split('\n'));
  });

  it('puts in a note for its mark', async () => {
    await choose('Zijlstra?<|>²', 'Insert note 2');
    await shows(async () => (await lines()).includes('² …'), true);
    await page.keyboard.press('Control+z');
    await shows(lines, text.trimEnd().split('\n'));
  });

  /** Chooses what is offered at a place, as a person does. */
  async function choose(marked: string, title: string): Promise<void> {
    await workbench.goTo(page, placeOf(text, marked));
    const item = offered().filter({ hasText: title });
    await workbench.until(
      () => page.keyboard.press('Control+.'),
      (timeout) => item.first().waitFor({ timeout }),
    );
    await picture(title.split(' ').slice(0, 3).join(' '));
    await workbench.chooseAction(page, item.first());
  }

  const lines = () => workbench.lines(page);
  const picture = (what: string) => workbench.keepPicture(page, `mending, ${what} in ${hostName}`);
});
