import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { type Asking, whileOnline } from '../../client/fetching.ts';
import { LIMITS, type OfficialAddress } from '../../client/publications.ts';

const never: Asking = { isCancellationRequested: false, onCancellationRequested: () => ({ dispose() {} }) };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** So that tests need not fetch as much, nor wait as long, as a reader may. */
const SMALL = { bytes: 100_000, milliseconds: 20 };

const PIECE = Buffer.alloc(50_000, 32);

/** What is at each path of a server on this machine. */
const places: Readonly<Record<string, Answer>> = {
  '/it': (_, response) => response.end('<it/>'),
  '/none': (_, response) => response.writeHead(404).end('niets'),
  '/fault': (_, response) => response.writeHead(500).end(),
  '/refusal': (_, response) => response.writeHead(403).end(),
  '/moved': (_, response) => response.writeHead(302, { location: '/it' }).end(),
  '/moved-out': (_, response) => response.writeHead(302, { location: `${other}/it` }).end(),
  '/moved-nowhere': (_, response) => response.writeHead(302, { location: 'http://' }).end(),
  '/moved-out-later': (_, response) => response.writeHead(301, { location: '/moved-out' }).end(),
  '/round': (_, response) => response.writeHead(302, { location: '/round' }).end(),
  '/never': () => {},
  '/slow': (_, response) => void response.write('<i'),
  '/broken': (_, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('<i', () => response.destroy());
  },
  '/said-large': (_, response) =>
    void response.writeHead(200, { 'content-length': String(LIMITS.bytes + 1) }).write('<'),
  // It never ends.
  '/large': (_, response) => {
    const write = () => {
      while (response.write(PIECE));
    };
    response.on('drain', write);
    write();
  },
};

let other = '';
let asked: string[] = [];

describe('Fetching', () => {
  const servers = [0, 1].map(() =>
    createServer((request, response) => {
      asked.push(`${request.headers.host === hostOf(other) ? 'other' : ''}${request.url}`);
      headers = request.headers;
      places[request.url ?? '']?.(request, response);
    }),
  );
  let headers: IncomingMessage['headers'] = {};
  let origin = '';

  before(async () => {
    for (const server of servers) await once(server.listen(0, '127.0.0.1'), 'listening');
    [origin = '', other = ''] = servers.map((server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  after(() => {
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  });

  /** What is at a path: its text, or why it could not be had. */
  async function fetched(path: string, token = never, limits = LIMITS): Promise<string> {
    asked = [];
    const address = `${origin}${path}` as OfficialAddress;
    const answer = await whileOnline(token, (get) => get(address), limits);
    return typeof answer === 'string' ? answer : new TextDecoder().decode(answer);
  }

  for (const [path, answer] of [
    ['/it', '<it/>'],
    ['/none', 'missing'],
    ['/fault', 'faulty'],
    ['/refusal', 'refused'],
    ['/broken', 'unreachable'],
    ['/said-large', 'tooLarge'],
  ] as const) {
    it(`gives ${answer} for ${path}`, async () => strictEqual(await fetched(path), answer));
  }

  it('sends nothing but the address', async () => {
    await fetched('/it');
    deepStrictEqual(asked, ['/it']);
    for (const name of ['cookie', 'referer', 'authorization', 'origin']) strictEqual(headers[name], undefined, name);
  });

  it('is sent on within one place alone, and not for ever', async () => {
    strictEqual(await fetched('/moved'), '<it/>');
    for (const path of ['/moved-out', '/moved-out-later', '/moved-nowhere', '/round']) {
      strictEqual(await fetched(path), 'elsewhere', path);
      ok(!asked.some((each) => each.startsWith('other')), path);
      ok(asked.length <= 4, path);
    }
  });

  it('waits no longer, and reads no more, than it is told to', async () => {
    strictEqual(await fetched('/never', never, SMALL), 'late');
    strictEqual(await fetched('/slow', never, SMALL), 'late');
    strictEqual(await fetched('/large', never, { ...SMALL, milliseconds: 10_000 }), 'tooLarge');
  });

  it('is given up, before and while it is asked', async () => {
    strictEqual(await fetched('/it', { ...never, isCancellationRequested: true }), 'givenUp');
    const giving: Asking = {
      isCancellationRequested: false,
      onCancellationRequested(given) {
        setTimeout(given, 20);
        return { dispose() {} };
      },
    };
    strictEqual(await fetched('/never', giving), 'givenUp');
  });

  it('says that nobody answers, or that who answers is not trusted', async () => {
    const closed = servers[1];
    closed?.closeAllConnections();
    closed?.close();
    const nobody = `${other}/it` as OfficialAddress;
    strictEqual(await whileOnline(never, (get) => get(nobody)), 'unreachable');
    // Plain HTTP answers where an encrypted connection is asked for.
    const plain = `${origin.replace('http:', 'https:')}/it` as OfficialAddress;
    strictEqual(await whileOnline(never, (get) => get(plain)), 'unreachable');
  });
});

function hostOf(origin: string): string {
  return origin.replace('http://', '');
}
