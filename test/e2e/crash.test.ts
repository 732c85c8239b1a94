import { strictEqual } from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostName, startHost } from './host.ts';
import { lineAt, placeOf } from './place.ts';
import * as workbench from './workbench.ts';

const { shows } = workbench;

/** As often as the client starts a server again within three minutes before it asks. */
const PATIENCE = 4;

// In a page the server is a worker, which nobody can stop from outside.
const skip = process.env.VSIX === undefined && 'there is no process to stop';

describe(`A language server that stops in ${hostName}`, { skip }, () => {
  const file = 'antwoord-nachttreinen.txt';
  const text = readFileSync(`samples/${file}`, 'utf8');
  let host: Host;
  let page: Page;

  before(async () => {
    host = await startHost();
    page = await host.browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.setDefaultTimeout(15_000);
    await workbench.openWorkbench(page, host.url);
    await workbench.openFile(page, file);
    await answers();
  });
  after(() => host.close());

  it('is started again without a word', async () => {
    for (let time = 0; time < PATIENCE; time += 1) await stop();
    strictEqual(await message().count(), 0);
  });

  it('is started again by the reader when it keeps stopping', async () => {
    process.kill(await server());
    await message().waitFor();
    await page.getByRole('button', { name: 'Start Again' }).click();
    await server();
    await answers();
  });

  /** What VS Code says meanwhile. */
  const said = () => page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
  const message = () => page.locator('.notifications-toasts').getByText('Kamervragen keeps stopping');

  /** Waits until F12 on a question leads to its answer. */
  function answers(): Promise<void> {
    return workbench.until(
      async () => {
        await workbench.goTo(page, placeOf(text, '<|>Vraag 8'));
        await page.keyboard.press('F12');
      },
      (patience) => shows(async () => lineAt(text, await workbench.cursor(page)), '<|>Antwoord op vraag 8', patience),
    );
  }

  /** Stops the server, and waits until there is another one that answers. */
  async function stop(): Promise<void> {
    const stopped = await server();
    process.kill(stopped);
    const isAnother = () => ![undefined, stopped].includes(serverNow());
    await shows(async () => ({ isAnother: isAnother(), said: await said() }), { isAnother: true, said: [] });
    await answers();
  }
});

/** Waits for the process of the language server that was started by way of this one. */
async function server(): Promise<number> {
  await shows(async () => serverNow() !== undefined, true);
  return serverNow() ?? 0;
}

function serverNow(): number | undefined {
  return descendants(process.pid).find(({ command }) => command.includes('dist/server.cjs'))?.pid;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

function descendants(pid: number, processes = running()): Process[] {
  const children = processes.filter(({ parent }) => parent === pid);
  return children.flatMap((child) => [child, ...descendants(child.pid, processes)]);
}

function running(): Process[] {
  return execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' })
    .split('\n')
    .flatMap((line) => {
      const [, pid, parent, command = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
      return pid && parent ? [{ pid: Number(pid), parent: Number(parent), command }] : [];
    });
}
