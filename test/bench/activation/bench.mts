// How long a reader waits for a document of ours, as a ratio to the wait for an extension whose server does nothing.
// Both are packaged and installed in one VS Code; each start of it opens a document of one of them, turn by turn.
// `npm run bench -- activation` prints the table and fails where a ratio is above its limit.
import type { Page } from 'playwright-core';
import { startHost } from '../../e2e/host.ts';
import * as workbench from '../../e2e/workbench.ts';
import { packExtensions } from './extensions.ts';

const STARTS = 9;
const LIMIT = 2;

/** The extensions that are compared, each by the name of the only file that it is for. */
const files = { kamervragen: 'antwoord-nachttreinen.txt', reference: 'empty.reference' };
type Name = keyof typeof files;

/** What is measured in milliseconds at each start. */
interface Start {
  /** From opening the document until its outline is there. */
  readonly outline: number;
  /** What VS Code itself says of the extension: loading its code and calling it. */
  readonly activation: number;
}

const { packages, remove } = await packExtensions();
const host = await startHost({ extensions: packages, files: { [files.reference]: 'All\n' } });
const starts: Record<Name, Start[]> = { kamervragen: [], reference: [] };
try {
  // The first turn warms up what VS Code keeps between its starts.
  for (let turn = -1; turn < STARTS; turn++) {
    for (const name of ['kamervragen', 'reference'] as const) {
      const start = await measured(name);
      if (turn >= 0) starts[name].push(start);
    }
  }
} finally {
  await host.close();
  remove();
}

const rows = [
  { what: 'from opening a document until its outline is there', of: ({ outline }: Start) => outline },
  { what: 'activation, as VS Code counts it: loading and calling', of: ({ activation }: Start) => activation },
].map(({ what, of }) => {
  const our = median(starts.kamervragen.map(of));
  const their = median(starts.reference.map(of));
  return { what: `${what} (${our} ms), to that of an empty server (${their} ms)`, ratio: our / their };
});

for (const { what, ratio } of rows) {
  console.log(`${ratio <= LIMIT ? 'meets ' : 'MISSES'}  ${ratio.toFixed(2).padStart(5)}  at most ${LIMIT}  ${what}`);
}
process.exitCode = rows.every(({ ratio }) => ratio <= LIMIT) ? 0 : 1;

/** Starts VS Code afresh and opens the file of an extension. */
async function measured(name: Name): Promise<Start> {
  const page = await host.browser.newPage({ viewport: { width: 1280, height: 900 } });
  await workbench.openWorkbench(page, host.url);
  await page.waitForTimeout(3000);
  await workbench.run(page, 'Start the Stopwatch');
  await page.locator('.quick-input-widget .quick-input-message').waitFor();
  await page.locator('.quick-input-box input').fill(files[name]);
  await page.keyboard.press('Enter');
  const outline = await number(page, '.statusbar-item[id="bench.stopwatch.stopwatch"]');
  await workbench.run(page, 'Developer: Show Running Extensions');
  const row = `.runtime-extensions-editor .extension:has(.name:text("${name}"))`;
  const activation = await number(page, `${row} .activation-time`);
  await page.close();
  return { outline, activation };
}

/** The milliseconds that the page says in a place: `Activation: 12ms`, `640 ms` */
async function number(page: Page, place: string): Promise<number> {
  const text = await page
    .locator(place, { hasText: /\d ?ms/ })
    .first()
    .innerText();
  return Number(/(\d+) ?ms/.exec(text)?.[1]);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}
