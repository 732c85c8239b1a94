import { match, notEqual } from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, realSample, startHost } from './host.ts';
import { lineAt, placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

/** Both have fifteen questions, and a note of Antwoord 8 that is printed in the middle of Vraag 9. */
const documents = [
  { name: 'antwoord-nachttreinen.txt', path: 'samples/antwoord-nachttreinen.txt', mark: 'Motie Jansen.<|>1' },
  { name: 'sample.txt', path: realSample, mark: 'Motie Becker.<|>1' },
];

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
        page = await host.browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
        page.setDefaultTimeout(15_000);
        await workbench.openWorkbench(page, host.url);
        await workbench.openFile(page, name);
      });
      after(async () => {
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.locator(colorScheme === 'dark' ? '.monaco-workbench.vs-dark' : '.monaco-workbench.vs').waitFor();
          const folder = '.cache/screenshots';
          mkdirSync(folder, { recursive: true });
          await page.screenshot({ path: `${folder}/${name} in ${hostName}, ${colorScheme}.png` });
        }
        await page.close();
      });

      it('is known by its content', () => shows(() => workbench.language(page), 'Kamervragen'));

      it('has its questions, answers and note in the outline', () =>
        shows(
          () => workbench.outline(page),
          [
            'Aanhef',
            ...Array.from({ length: 15 }, (_, place) => place + 1).flatMap((number) => [
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
        match(await workbench.hover(page, mark), new RegExp(note));
      });

      it('goes from a mark to its note with F12', async () => {
        await goTo(mark);
        await page.keyboard.press('F12');
        await shows(lineOfCursor, '<|>1 Kamerstuk  35 300 VI, nr. 37');
      });

      it('goes from a mark to its note with a click', async () => {
        await goTo(mark);
        await workbench.controlClick(page, mark);
        await shows(lineOfCursor, '<|>1 Kamerstuk  35 300 VI, nr. 37');
      });

      it('says in the breadcrumbs which answer one is reading', async () => {
        await goTo(mark);
        await shows(() => workbench.breadcrumbs(page), ['Vraag 8', 'Antwoord op vraag 8', 'Noot 1']);
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
        await goTo('<|>verwijs ik');
        const prose = await workbench.colour(page, 'verwijs ik');
        notEqual(question, answer);
        notEqual(question, prose);
        notEqual(answer, prose);
      });
    });
  }
});
