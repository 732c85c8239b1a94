import { deepEqual, equal, match, ok } from 'node:assert/strict';
import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import {
  type CodeLens,
  createProtocolConnection,
  DefinitionRequest,
  DidOpenTextDocumentNotification,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  type Location,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { longText } from '../bench/texts.ts';

// The bundle runs as it is, without what this process needs to read TypeScript.
const env = { ...process.env, NODE_OPTIONS: '' };

/** The ways in which editors start the bundle and talk with it. */
const starts = {
  'as VS Code forks it'() {
    const args = ['--node-ipc', `--clientProcessId=${process.pid}`];
    const child = fork('dist/server.cjs', args, { env, execArgv: [], silent: true });
    return { child, reader: new IPCMessageReader(child), writer: new IPCMessageWriter(child) };
  },
  'over standard input and output'() {
    const child = spawn(process.execPath, ['dist/server.cjs', '--stdio'], { env, stdio: ['pipe', 'pipe', 'inherit'] });
    return { child, reader: new StreamMessageReader(child.stdout), writer: new StreamMessageWriter(child.stdin) };
  },
  'over a port': () => calledBack({ port: 0 }, (address) => `--socket=${(address as AddressInfo).port}`),
  'over a pipe': () => {
    const name = `kamervragen-${process.pid}`;
    const path = process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
    return calledBack({ path }, (address) => `--pipe=${address}`);
  },
};

/** Starts the bundle as one that calls back at a port or a pipe. */
async function calledBack(at: { port: number } | { path: string }, name: (address: AddressInfo | string) => string) {
  const listener = createServer().listen({ host: '127.0.0.1', ...at });
  await once(listener, 'listening');
  const address = listener.address();
  ok(address);
  const child = spawn(process.execPath, ['dist/server.cjs', name(address)], { env, stdio: 'inherit' });
  const [socket]: Socket[] = await once(listener, 'connection');
  ok(socket);
  listener.close();
  return { child, reader: new StreamMessageReader(socket), writer: new StreamMessageWriter(socket) };
}

const textDocument = { uri: 'file:///samples/antwoord-nachttreinen.txt' };
const text = readFileSync('samples/antwoord-nachttreinen.txt', 'utf8');

for (const [name, start] of Object.entries(starts)) {
  test(`the bundled server answers ${name}, and ends when it is asked to`, { timeout: 30_000 }, async (t) => {
    const { child, reader, writer } = await start();
    t.after(() => child.kill());
    const ended = once(child, 'exit');
    const server = createProtocolConnection(reader, writer);
    server.listen();

    const capabilities = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };
    await server.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities });
    await server.sendNotification(InitializedNotification.type, {});
    await server.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { ...textDocument, languageId: 'kamervragen', version: 1, text },
    });

    const symbols = await server.sendRequest(DocumentSymbolRequest.type, { textDocument });
    const questions = (symbols as DocumentSymbol[]).filter(({ name }) => name.startsWith('Vraag'));
    deepEqual(
      questions.map(({ name }) => name.split(' · ')[0]),
      Array.from({ length: 15 }, (_, index) => `Vraag ${index + 1}`),
    );

    const line = text.split('\n').indexOf('Vraag 8');
    const position = { line, character: 0 };
    const [answer] = (await server.sendRequest(DefinitionRequest.type, { textDocument, position })) as Location[];
    equal(answer && text.split('\n')[answer.range.start.line]?.trim(), 'Antwoord op vraag 8');

    await server.sendRequest(ShutdownRequest.type);
    await server.sendNotification(ExitNotification.type);
    deepEqual(await ended, [0, null]);
  });
}

test('of 5 MB the bundled server tells what is in sight first', { timeout: 120_000 }, async (t) => {
  const { child, reader, writer } = starts['over standard input and output']();
  t.after(() => child.kill());
  const server = createProtocolConnection(reader, writer);
  server.listen();
  await server.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities: {} });
  await server.sendNotification(InitializedNotification.type, {});
  const opened = { ...textDocument, languageId: 'kamervragen', version: 1, text: longText(5e6) };
  await server.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: opened });

  const order: string[] = [];
  const ask = async (method: string, rest: object = {}) => {
    const answer = await server.sendRequest(method, { textDocument, ...rest });
    order.push(method);
    return answer;
  };
  const position = { line: 0, character: 0 };
  const range = { start: position, end: { line: 60, character: 0 } };
  // The first of these is under way when the others come.
  const ofAll = ['kamervragen/reading', 'textDocument/documentSymbol', 'kamervragen/questions'];
  const all = ofAll.map((method) => ask(method));
  await ask('textDocument/hover', { position });
  const [lenses] = (await Promise.all([
    ask('textDocument/codeLens'),
    ask('textDocument/inlayHint', { range }),
    ask('textDocument/semanticTokens/range', { range }),
  ])) as [CodeLens[], unknown, unknown];
  deepEqual(
    ofAll.filter((method) => order.includes(method)),
    [],
  );
  // Words come with those that are looked at; only the last says how many more there would be.
  ok(lenses.length > 1000 && lenses.slice(0, -1).every(({ command }) => command === undefined));
  await Promise.all(all);
});

/** A message as it goes over a stream. */
const sent = (content: object | string) => {
  const words = typeof content === 'string' ? content : JSON.stringify({ jsonrpc: '2.0', ...content });
  return `Content-Length: ${Buffer.byteLength(words)}\r\n\r\n${words}`;
};

/** Runs the bundle on a command line and an input that ends. */
function run(args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/server.cjs', ...args], {
    env,
    input,
    encoding: 'utf8',
    timeout: 30_000,
  });
  return { status, stdout, stderr };
}

const initialize = sent({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
const shutdown = sent({ id: 2, method: 'shutdown' });
const exit = sent({ method: 'exit' });

for (const [name, input, expected] of [
  ['is told to shut down and to exit', initialize + shutdown + exit, 0],
  ['is told to shut down and then loses its client', initialize + shutdown, 0],
  ['is told to exit without being told to shut down', initialize + exit, 1],
  ['loses its client', initialize, 1],
  ['is told to exit before anything else', exit, 1],
  ['is told nothing at all', '', 1],
] as const) {
  test(`the bundled server ends with ${expected} when it ${name}`, () => {
    const { status, stderr } = run(['--stdio'], input);
    deepEqual({ status, stderr }, { status: expected, stderr: '' });
  });
}

test('the bundled server says on standard error what it cannot read, and ends', () => {
  const { status, stderr } = run(['--stdio'], `${initialize}hello\n${shutdown}${exit}`);
  equal(stderr, 'kamervragen: "hello\\n" is not a header; the server ends.\n');
  equal(status, 1);
});

/** The bundle, and what one says to it word for word. */
function talk(t: TestContext) {
  const child = spawn(process.execPath, ['dist/server.cjs', '--stdio'], { env });
  t.after(() => child.kill());
  const heard = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (words) => {
      heard[name] += words;
    });
  }
  return {
    child,
    heard,
    ended: once(child, 'close'),
    async ask(words: string, answer: string) {
      child.stdin.write(words);
      while (!heard.stdout.includes(answer)) await once(child.stdout, 'data');
    },
  };
}

test('the bundled server answers a message that is no JSON with an error, and goes on', async (t) => {
  const { child, ended, ask } = talk(t);
  await ask(initialize + sent('{"a'), '"id":null,"error":{"code":-32700');
  await ask(shutdown, '"id":2,"result":null');
  child.stdin.write(exit);
  deepEqual(await ended, [0, null]);
});

test('the bundled server ends with a word when nobody hears its answers', async (t) => {
  const { child, heard, ended, ask } = talk(t);
  await ask(initialize, '"id":1');
  child.stdout.destroy();
  const params = { textDocument, position: { line: 0, character: 0 } };
  child.stdin.write(sent({ id: 3, method: 'textDocument/hover', params }));
  deepEqual(await ended, [1, null]);
  match(heard.stderr, /^kamervragen: write EPIPE; the server ends\.\n$/);
});

test('the bundled server says how it is started', () => {
  for (const args of [[], ['--node-ipc'], ['--socket=x'], ['--pipe'], ['--stdout']]) {
    const { status, stdout, stderr } = run(args);
    match(stderr, /^kamervragen: Say how .*\n\nKamervragen .*\n\nUsage:\n {2}node server\.cjs --stdio /);
    deepEqual({ status, stdout }, { status: 2, stdout: '' });
  }
  match(run(['--help']).stdout, /^Kamervragen .*\n\nUsage:\n/);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  deepEqual(run(['--version']), { status: 0, stdout: `${version}\n`, stderr: '' });
});

test('the bundled server ends with a word when nobody listens where it calls', () => {
  const { status, stderr } = run([`--pipe=${join(tmpdir(), 'kamervragen-nobody')}`]);
  match(stderr, /^kamervragen: connect ENOENT .*; the server ends\.\n$/);
  equal(status, 1);
});
