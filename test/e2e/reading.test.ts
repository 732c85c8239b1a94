import { notEqual } from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, realSample, startHost, unrelated } from './host.ts';
import { lineAt, placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

/** Both have fifteen questions, and a note of Antwoord 8 that is printed in the middle of Vraag 9. */
const documents = [
  { name: 'antwoord-nachttreinen.txt', path: 'samples/antwoord-nachttreinen.txt', mark: 'Motie Jansen.<|>1' },
  { name: 'sample.txt', path: realSample, mark: 'Motie Becker.<|>1' },
];

const screen = { viewport: { width: 1280, height: 1100 }, colorScheme: 'light' } as const;

const note = 'Kamerstuk 35 300 VI, nr. 37';

describe(`Reading in ${hostName}`, () => {
  let host: Host;
  before(async () => {
    host = await startHost();
  });
  after(() => host.close());

  for (const { name, path, mark } of documents) {
    describe(name, { skip: !existsSync(path) && `${path} is not here` }, () => {
      const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
      let page: Page;
      const goTo = (marked: string) => workbench.goTo(page, placeOf(text, marked));
      const lineOfCursor = async () => lineAt(text, await workbench.cursor(page));

      before(async () => {
        page = await host.browser.newPage(screen);
        await workbench.openWorkbench(page, host.url);
        await workbench.openFile(page, name);
      });
      after(() => page.close());

      it('is known by its content', () => shows(() => workbench.language(page), 'Kamervragen'));

      it('has its questions, answers and note in the outline', () =>
        shows(
          async () => titles(await workbench.outline(page)),
          [
            'Aanhef',
            ...Array.from({ length: 15 }, (_, index) => index + 1).flatMap((number) => [
              `Vraag ${number}`,
              `  Antwoord op vraag ${number}`,
              ...(number === 8 ? ['    Noot 1'] : []),
            ]),
          ].join('\n'),
        ));

      it('goes from a question to its answer and back with F12', async () => {
        await goTo('<|>Vraag 8');
        await page.keyboard.press('F12');
        await shows(lineOfCursor, '<|>Antwoord op vraag 8');
        await page.keyboard.press('F12');
        await shows(lineOfCursor, '<|>Vraag 8');
      });

      it('shows the note where the mouse rests on its mark', async () => {
        await goTo(mark);
        await workbench.hover(page, mark, new RegExp(note));
        await photograph(page, name);
      });

      it('goes from a mark to its note with F12', async () => {
        await goTo(mark);
        await page.keyboard.press('F12');
        await shows(lineOfCursor, '1 <|>Kamerstuk  35 300 VI, nr. 37');
      });

      it('goes from a mark to its note with a click', async () => {
        await goTo(mark);
        await workbench.controlClick(page, mark);
        await shows(lineOfCursor, '1 <|>Kamerstuk  35 300 VI, nr. 37');
      });

      it('says in the breadcrumbs which answer one is reading', async () => {
        await goTo(mark);
        await shows(
          async () => (await workbench.breadcrumbs(page)).map(titles),
          ['Vraag 8', 'Antwoord op vraag 8', 'Noot 1'],
        );
      });

      it('keeps the headings in sight while one reads', async () => {
        // What is gone to comes to the middle; the answer before it is so long that its own heading is then out of sight.
        await goTo('<|>Vraag 3');
        await shows(() => workbench.stickyLines(page), ['Vraag 2', 'Antwoord op vraag 2']);
      });

      it('colours headings of questions, of answers and text each in their own way', async () => {
        await goTo('<|>Vraag 9');
        const question = await workbench.colour(page, 'Vraag 9');
        await goTo('<|>Antwoord op vraag 9');
        const answer = await workbench.colour(page, 'Antwoord op vraag 9');
        await goTo('<|>Ja.');
        const prose = await workbench.colour(page, 'Ja.');
        notEqual(question, answer);
        notEqual(question, prose);
        notEqual(answer, prose);
      });
    });
  }

  describe('other documents', () => {
    let page: Page;
    before(async () => {
      page = await host.browser.newPage(screen);
      await workbench.openWorkbench(page, host.url);
    });
    after(() => page.close());

    for (const name of ['aanhangsel-dorpswinkels.txt', 'brief-meeuwen.txt']) {
      it(`${name} is known by its content`, async () => {
        await workbench.openFile(page, name);
        await shows(() => workbench.language(page), 'Kamervragen');
        await shows(async () => titles(await workbench.outline(page)).startsWith('Aanhef\nVraag 1\n'), true);
        await photograph(page, name);
      });
    }

    it('a text about something else stays plain text', async () => {
      // The document before it is ours, so by now whoever looks at this one has had the time to be wrong.
      await workbench.openFile(page, unrelated);
      await workbench.goTo(page, { line: 2, column: 1 });
      await shows(() => workbench.language(page), 'Plain Text');
    });
  });
});

/** The titles of questions without their words. */
function titles(lines: string): string {
  return lines.replaceAll(/ · .*$/gm, '');
}

/** Keeps a picture in each theme, for people to look at. */
async function photograph(page: Page, name: string): Promise<void> {
  for (const theme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme: theme });
    await page.locator(theme === 'dark' ? '.monaco-workbench.vs-dark' : '.monaco-workbench.vs').waitFor();
    await page.screenshot({
      path: `.cache/screenshots/${name} in ${hostName}, ${theme}.png`,
      animations: 'disabled',
      // A browser without a screen cannot show web views, and VS Code says so.
      style: '.notifications-toasts { display: none !important }',
    });
  }
}
