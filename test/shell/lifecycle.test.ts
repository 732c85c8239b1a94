import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import {
  CodeLensRefreshRequest,
  DidChangeConfigurationNotification,
  DidOpenTextDocumentNotification,
  DocumentSymbolRequest,
  ErrorCodes,
  InitializedNotification,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { connected, initialize, session } from './session.ts';

const textDocument = { uri: 'file:///test/1.kamervragen' };
const opened = { ...textDocument, languageId: 'kamervragen', version: 1, text: 'Vraag 1\nKlopt dit?\n' };

/** Requests of each kind: of the protocol, of our own client, one that nobody knows, and the goodbye. */
const requests = ['textDocument/documentSymbol', 'codeLens/resolve', 'kamervragen/questions', 'no/such', 'shutdown'];

test('refuses what is asked before initialize', async (t) => {
  const client = connected(t);
  for (const method of requests) {
    await rejects(client.sendRequest(method, { textDocument }), { code: ErrorCodes.ServerNotInitialized }, method);
  }
  const { capabilities } = await initialize(client);
  ok(capabilities.documentSymbolProvider);
});

test('hears nothing of a document before initialize', async (t) => {
  const client = connected(t);
  const symbols = () => client.sendRequest(DocumentSymbolRequest.type, { textDocument });
  await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: opened });
  await client.sendNotification(InitializedNotification.type, {});
  await initialize(client);
  strictEqual(await symbols(), null);
  await client.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: opened });
  strictEqual((await symbols())?.length, 1);
});

test('refuses a second initialize, and serves on', async (t) => {
  const { client, open } = await session(t);
  await rejects(initialize(client), { code: ErrorCodes.InvalidRequest });
  const uri = await open(opened.text);
  strictEqual((await client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }))?.length, 1);
});

test('refuses all that is asked after shutdown', async (t) => {
  const { client, open } = await session(t);
  await open(opened.text, opened.uri);
  strictEqual(await client.sendRequest(ShutdownRequest.type), null);
  for (const method of requests) {
    await rejects(client.sendRequest(method, { textDocument }), { code: ErrorCodes.InvalidRequest }, method);
  }
  await rejects(initialize(client), { code: ErrorCodes.InvalidRequest });
});

test('asks for nothing after shutdown', async (t) => {
  const { client } = await session(t, { workspace: { codeLens: { refreshSupport: true } } });
  let asked = 0;
  client.onRequest(CodeLensRefreshRequest.type, () => {
    asked++;
  });
  await client.sendRequest(ShutdownRequest.type);
  await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await rejects(client.sendRequest(ShutdownRequest.type));
  strictEqual(asked, 0);
});

test('says of a request that it does not know that it does not', async (t) => {
  const { client } = await session(t);
  for (const method of ['no/such', 'textDocument/moniker', '$/no', 'constructor', '__proto__', '']) {
    await rejects(client.sendRequest(method, { textDocument }), { code: ErrorCodes.MethodNotFound }, method);
  }
  deepStrictEqual(await client.sendRequest('kamervragen/questions', { textDocument }), null);
});
