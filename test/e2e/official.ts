import { ok } from 'node:assert/strict';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { OFFICIAL } from '../../client/publications.ts';
import { publicationPage, publicationXml } from '../publication.ts';

/** Real publications: they are not ours to publish, so they are here only beside the project. */
const real = '../shared/corpus/official';

interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** What stands in for the place of official publications. */
export interface Official {
  /** Its address, where it is a server. */
  readonly origin: string;
  /** The names of what it was asked for. */
  readonly asked: string[];
  /** Lets a browser's requests come here. */
  catch(page: Page): Promise<void>;
  /** From now on nobody answers. */
  leave(): Promise<void>;
}

/** What is asked for under each name; where it is undefined, there never comes an answer. */
const answers: Readonly<Record<string, Answer | undefined>> = {
  'ah-tk-20302031-17.xml': { status: 200, body: publicationXml('ah-tk-20302031-17') },
  'ah-tk-20302031-18.html': { status: 200, body: publicationPage('ah-tk-20302031-18') },
  'ah-tk-20302031-20.xml': { status: 500, body: 'stuk' },
  'ah-tk-20302031-21.xml': undefined,
  'ah-tk-20302031-22.xml': { status: 200, body: Buffer.alloc(33_000_000, 32) },
  'ah-tk-20302031-23.xml': { status: 200, body: publicationXml('ah-tk-20302031-17') },
  'ah-tk-20302031-23.html': { status: 200, body: '<html><body>ah-tk-20302031-23 is er niet.</body></html>' },
  'ah-tk-20302031-24.xml': { status: 302, headers: { location: 'https://elders.example/ah-tk-20302031-24.xml' } },
  'kst-35300-VI-37.xml': { status: 200, body: publicationXml('kst-35300-VI-37') },
};

function answerTo(name: string): Answer | undefined {
  if (Object.hasOwn(answers, name)) return answers[name];
  const path = join(real, name);
  if (/^[\w-]+\.(?:xml|html)$/.test(name) && existsSync(path)) return { status: 200, body: readFileSync(path) };
  return { status: 404, body: 'Niet gevonden.' };
}

export async function standIn(): Promise<Official> {
  const asked: string[] = [];
  let isThere = true;
  const server = createServer(({ url = '' }, response) => {
    asked.push(url.slice(1));
    const answer = answerTo(url.slice(1));
    if (answer !== undefined) response.writeHead(answer.status, answer.headers).end(answer.body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async catch(page) {
      await page.context().route(`${OFFICIAL}/**`, async (route) => {
        const name = new URL(route.request().url()).pathname.slice(1);
        asked.push(name);
        const answer = answerTo(name);
        if (!isThere) return route.abort('internetdisconnected');
        if (answer === undefined) return;
        // The one of which a page of another place may not see the answer.
        const allowed = name.startsWith('kst-') ? OFFICIAL : '*';
        await route.fulfill({ ...answer, headers: { ...answer.headers, 'access-control-allow-origin': allowed } });
      });
    },
    async leave() {
      isThere = false;
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/**
 * A copy of a package that asks at another place: what is packed has the one address within it, and no setting, no
 * variable of the environment and no file changes that.
 */
export function packageAsking(vsix: string, origin: string, folder: string): string {
  const files = unzipSync(readFileSync(vsix));
  const name = 'extension/dist/languageClient.cjs';
  const code = strFromU8(files[name] ?? new Uint8Array());
  ok(code.includes(OFFICIAL), `${name} asks nowhere`);
  files[name] = strToU8(code.replaceAll(OFFICIAL, origin));
  const copy = join(folder, 'asking-elsewhere.vsix');
  writeFileSync(copy, zipSync(files, { level: 0 }));
  return copy;
}
