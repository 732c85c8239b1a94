import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
  type SymbolInformation,
} from 'vscode-languageserver/node';
import { archived, writeArchive } from './archive.ts';
import { once, quantile, type Row } from './measure.ts';
import { kamervragen } from './servers.ts';

/** How many documents the folder has: `FOLDER=60000 npm run bench -- folder` for as many as all of parliament's. */
const DOCUMENTS = Number(process.env.FOLDER ?? 20_000);
/** How often something is asked, or changed, to know how long that takes. */
const ASKED = 200;
const CHANGED = 60;

/** What somebody types who looks for something, letter by letter. */
const QUERIES = ['stikstof', 'bent u bekend', 'minister financien', '2019Z00', 'winkels dorp', 'xqzj'];

/** How long a folder takes to read, to open again, and to look through. */
export async function folder(): Promise<readonly Row[]> {
  const root = mkdtempSync(join(tmpdir(), 'kamervragen-archive-'));
  const storage = mkdtempSync(join(tmpdir(), 'kamervragen-index-'));
  try {
    const bytes = writeArchive(root, DOCUMENTS);
    console.log(`# ${DOCUMENTS} documents, ${Math.round(bytes / 1e6)} MB`);
    return await measured(root, storage);
  } finally {
    rmSync(root, { recursive: true, force: true });
    rmSync(storage, { recursive: true, force: true });
  }
}

async function measured(root: string, storage: string): Promise<readonly Row[]> {
  const reading = (await justReading(root)) && (await justReading(root));
  const idle = await server(undefined, undefined);
  await idle.open(archived(0).text);
  const idleHover = await idle.hovers(ASKED);
  const base = idle.memory();
  await idle.end();

  const first = await server(root, storage);
  const hovers: number[] = [];
  const cold = await once(async () => {
    const read = first.whenRead();
    await first.open(archived(0).text);
    let isRead = false;
    read.then(() => {
      isRead = true;
    });
    while (!isRead) hovers.push(...(await first.hovers(1)));
  });
  await first.settled();
  const memory = first.memory() - base;
  const keystrokes = await typed(first);
  const visible = await changes(first, root);
  await first.end();

  const second = await server(root, storage);
  const warm = await once(async () => {
    await second.open(archived(0).text);
    await found(second, caseOf(DOCUMENTS - 1));
  });
  await second.end();

  const told = (what: string, value: number, unit: string) => console.log(`# ${what}: ${Math.round(value)} ${unit}`);
  told('just reading the files', reading, 'ms');
  told('cold, all of them indexed', cold, 'ms');
  told('warm, all of them known again', warm, 'ms');
  told('memory of the server over its base', memory / 1e6, 'MB');
  told('a keystroke of a search, p50', quantile(keystrokes, 0.5), 'ms');
  told('a keystroke of a search, p95', quantile(keystrokes, 0.95), 'ms');
  told('a file changed is found, p50', quantile(visible, 0.5), 'ms');
  told('the same, the first, for which a worker starts', visible[0] ?? Number.NaN, 'ms');
  told('a file changed is found, p95', quantile(visible, 0.95), 'ms');
  return [
    { what: `a folder of ${DOCUMENTS}, cold, to just reading its files`, limit: 45, aim: 3, ratio: cold / reading },
    { what: 'the same, warm, to cold', limit: 0.1, ratio: warm / cold },
    { what: 'KB of memory a document', limit: 5, aim: 4, ratio: memory / 1024 / DOCUMENTS },
    { what: 'a keystroke of a search, p95, to 30 ms', limit: 1, ratio: quantile(keystrokes, 0.95) / 30 },
    { what: 'a file that changed is found, p95, to 200 ms', limit: 1, ratio: quantile(visible, 0.95) / 200 },
    {
      what: 'a hover while a folder is read, p95, to idle',
      limit: 2.8,
      aim: 1.5,
      ratio: quantile(hovers, 0.95) / quantile(idleHover, 0.95),
    },
  ];
}

/** Milliseconds that as many threads as read for the index take to read all files, and to make text of them. */
async function justReading(root: string): Promise<number> {
  const code = `
    const { readdirSync, readFileSync, statSync } = require('node:fs');
    const { join } = require('node:path');
    const { parentPort, workerData } = require('node:worker_threads');
    let length = 0;
    for (const year of readdirSync(workerData)) for (const name of readdirSync(join(workerData, year))) {
      const path = join(workerData, year, name);
      length += statSync(path).size && readFileSync(path, 'utf8').length;
    }
    parentPort.postMessage(length);`;
  return once(
    () => new Promise((resolve) => new Worker(code, { eval: true, workerData: root }).once('message', resolve)),
  );
}

/** Milliseconds that each letter of some searches takes to be answered. */
async function typed(one: Running): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < 4; turn++) {
    for (const query of QUERIES)
      for (let length = 1; length <= query.length; length++)
        times.push(await once(() => one.symbols(query.slice(0, length))));
  }
  return times.slice(times.length >> 2);
}

/** Milliseconds from the change of a file until a search finds what is new in it. */
async function changes(one: Running, root: string): Promise<readonly number[]> {
  const times: number[] = [];
  for (let turn = 0; turn < CHANGED; turn++) {
    const path = join(root, archived(turn + 1).path);
    // A word that no document has, and no other is one typing error away from.
    const word = `nieuwwoord${turn
      .toString(3)
      .padStart(4, '0')
      .replace(/./g, (digit) => digit.repeat(2))}`;
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replace(/\nVraag 1\s*\n/, (heading) => `${heading}Kent u ${word}? `),
    );
    times.push(
      await once(async () => {
        await one.changed(path);
        await found(one, word);
      }),
    );
  }
  return times;
}

/** Waits until a search finds something. */
async function found(one: Running, query: string): Promise<void> {
  while ((await one.symbols(query)).length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
}

/** The number of the case of a document of the archive. */
function caseOf(index: number): string {
  return /20\d\dZ\d{5}/.exec(archived(index).text)?.[0] ?? '';
}

/** The bundled server, with a folder. */
interface Running {
  open(text: string): Promise<void>;
  /** Milliseconds that some hovers over the open document take. */
  hovers(count: number): Promise<readonly number[]>;
  symbols(query: string): Promise<readonly SymbolInformation[]>;
  changed(path: string): Promise<void>;
  /** Settles once the server says that all is read. */
  whenRead(): Promise<void>;
  /** Waits until workers have given back their memory, and what is kept is written. */
  settled(): Promise<void>;
  /** Bytes that the process has in memory. */
  memory(): number;
  end(): Promise<void>;
}

const uri = 'file:///elsewhere/document.kamervragen';

async function server(root: string | undefined, storage: string | undefined): Promise<Running> {
  const child = spawn(process.execPath, ['--expose-gc', kamervragen.file, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const ended: (() => void)[] = [];
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/configuration', ({ items }) => items.map(() => null));
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification('$/progress', ({ value }) => {
    if (value?.kind === 'end') for (const tell of ended.splice(0)) tell();
  });
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: root === undefined ? null : [{ uri: pathToFileURL(root).href, name: 'archive' }],
    initializationOptions: { storage },
    capabilities: {
      workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
      window: { workDoneProgress: true },
      textDocument: { hover: {} },
    },
  });
  await connection.sendNotification('initialized', {});
  return running(child, connection, ended);
}

function running(child: ChildProcess, connection: ProtocolConnection, ended: (() => void)[]): Running {
  let line = 0;
  return {
    async open(text) {
      line = text.split('\n').findIndex((each) => /^Vraag 2/.test(each));
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'kamervragen', version: 0, text },
      });
      await this.hovers(1);
    },
    async hovers(count) {
      const times: number[] = [];
      for (let turn = 0; turn < count; turn++) {
        const params = { textDocument: { uri }, position: { line, character: 2 } };
        times.push(await once(() => connection.sendRequest('textDocument/hover', params)));
        // As somebody moves a mouse.
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
      return times;
    },
    symbols: (query) => connection.sendRequest('workspace/symbol', { query }),
    changed: (path) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', {
        changes: [{ uri: pathToFileURL(path).href, type: 2 }],
      }),
    whenRead: () => new Promise((resolve) => void ended.push(resolve)),
    settled: () => new Promise((resolve) => setTimeout(resolve, 12_000)),
    memory: () =>
      1024 * Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? Number.NaN),
    async end() {
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      connection.dispose();
    },
  };
}
