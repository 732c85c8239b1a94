import { deepEqual, equal } from 'node:assert/strict';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
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
};

const textDocument = { uri: 'file:///samples/antwoord-nachttreinen.txt' };
const text = readFileSync('samples/antwoord-nachttreinen.txt', 'utf8');

for (const [name, start] of Object.entries(starts)) {
  test(`the bundled server answers ${name}, and ends when it is asked to`, { timeout: 30_000 }, async (t) => {
    const { child, reader, writer } = start();
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
      questions.map(({ name }) => name),
      Array.from({ length: 15 }, (_, place) => `Vraag ${place + 1}`),
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
