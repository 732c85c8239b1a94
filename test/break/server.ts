import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  type Diagnostic,
  type Message,
  type NotificationMessage,
  type PublishDiagnosticsParams,
  type RequestMessage,
  type ResponseMessage,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/**
 * The server as an editor starts it, over standard input and output, and the messages themselves: what a library
 * would make good, as an answer that comes twice, is a fault here.
 */
export interface Server {
  readonly process: ChildProcess;
  /** What its client keeps under `kamervragen`, as it is when the server asks for it. */
  settings: object;
  /** What it did that a server must not do. */
  readonly faults: string[];
  /** Sends a request, and gives its number and its answer. */
  ask(method: string, params: unknown): { readonly id: number; readonly response: Promise<ResponseMessage> };
  tell(method: string, params: unknown): void;
  /** The problems that are told of a version of a document, without being asked for. */
  told(uri: string, version: number): Promise<readonly Diagnostic[] | undefined>;
  /** Waits until all is answered that was asked. */
  settled(): Promise<void>;
  /** Shuts the server down, and waits until it has ended as it should. */
  end(): Promise<void>;
}

/** A server that is not done within this time, in milliseconds, does not answer. */
const PATIENCE = 30_000;

/** Past this, in megabytes, a server that keeps what it should forget ends. */
const MEMORY = 32;

export async function start(capabilities: ClientCapabilities): Promise<Server> {
  // The bundle runs as it is, without what this process needs to read TypeScript.
  const env = { ...process.env, NODE_OPTIONS: '' };
  const args = [`--max-old-space-size=${MEMORY}`, 'dist/server.cjs', '--stdio'];
  const child = spawn(process.execPath, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
  const reader = new StreamMessageReader(child.stdout);
  const writer = new StreamMessageWriter(child.stdin);
  const faults: string[] = [];
  const told = new Map<string, PublishDiagnosticsParams>();
  let onTold = () => {};
  const waiting = new Map<
    unknown,
    { readonly method: string; readonly arrived: (response: ResponseMessage) => void }
  >();
  let onSettled = () => {};
  let isAskedToEnd = false;
  let asked = 0;

  const write = (message: object) => {
    writer.write({ jsonrpc: '2.0', ...message }).catch(() => {});
  };
  const arrived = (response: ResponseMessage) => {
    const request = waiting.get(response.id);
    waiting.delete(response.id);
    if (request === undefined) faults.push(`answered ${response.id}, which nobody waits for`);
    else if (response.error === undefined && response.result === undefined) faults.push(`${request.method}: no answer`);
    request?.arrived(response);
    if (waiting.size === 0) onSettled();
  };
  child.stderr.on('data', (words) => faults.push(`wrote on standard error: ${words}`));
  child.stdin.on('error', () => {});
  reader.onError(({ message }) => faults.push(`wrote what is no message: ${message}`));
  reader.listen((message) => {
    if (isResponse(message)) arrived(message);
    else if (isRequest(message)) write({ id: message.id, result: answerTo(message, server.settings) });
    else if (isNotification(message, 'textDocument/publishDiagnostics')) {
      const params = message.params as PublishDiagnosticsParams;
      told.set(params.uri, params);
      onTold();
    }
  });
  child.once('exit', (code, signal) => {
    if (!isAskedToEnd) faults.push(`ended with ${code ?? signal}`);
    for (const [id, { arrived }] of waiting) arrived({ jsonrpc: '2.0', id: Number(id) });
    waiting.clear();
    onSettled();
  });

  const server: Server = {
    process: child,
    settings: {},
    faults,
    ask(method, params) {
      const id = ++asked;
      const response = new Promise<ResponseMessage>((resolve) => waiting.set(id, { method, arrived: resolve }));
      write({ id, method, params });
      return { id, response };
    },
    tell(method, params) {
      write({ method, params });
    },
    async told(uri, version) {
      const isTold = () => told.get(uri)?.version === version || child.exitCode !== null;
      const arrived = new Promise<void>((resolve) => (onTold = () => isTold() && resolve()));
      onTold();
      await within(arrived, () => faults.push(`tells no problems of version ${version}`));
      return told.get(uri)?.diagnostics;
    },
    async settled() {
      if (waiting.size === 0) return;
      const settled = new Promise<void>((resolve) => (onSettled = resolve));
      await within(settled, () => faults.push(`does not answer ${[...waiting.values()].map(({ method }) => method)}`));
    },
    async end() {
      const ended = once(child, 'exit');
      isAskedToEnd = true;
      server.ask('shutdown', null);
      await server.settled();
      server.tell('exit', null);
      await within(ended, () => faults.push('does not end'));
      if (child.exitCode !== 0) faults.push(`ended with ${child.exitCode ?? child.signalCode}`);
    },
  };

  server.ask('initialize', { processId: process.pid, rootUri: null, capabilities });
  await server.settled();
  server.tell('initialized', {});
  return server;
}

const isResponse = (message: Message): message is ResponseMessage => !('method' in message);
const isRequest = (message: Message): message is RequestMessage => 'method' in message && 'id' in message;
const isNotification = (message: Message, method: string): message is NotificationMessage =>
  'method' in message && message.method === method;

/** What an editor answers to what the server asks of it. */
function answerTo({ method, params }: RequestMessage, settings: object): unknown {
  if (method !== 'workspace/configuration') return null;
  const { items } = params as unknown as { readonly items: readonly unknown[] };
  return items.map(() => settings);
}

async function within(done: Promise<unknown>, late: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const isLate = await Promise.race([
    done.then(() => false),
    new Promise<boolean>((resolve) => {
      timer = setTimeout(() => resolve(true), PATIENCE);
    }),
  ]);
  clearTimeout(timer);
  if (isLate) late();
}
