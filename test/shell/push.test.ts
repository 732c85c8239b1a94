import { deepStrictEqual } from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  type ClientCapabilities,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver/node';
import { modern, session } from './session.ts';

const text = 'Vraag 1\nKlopt dit?\nAntwoord op vraag 1\nJa.\nVraag 2\nWanneer?\n';
const start = { line: 0, character: 0 };
const end = { line: 6, character: 0 };
const unanswered = 'question-without-answer';

/** A session whose clock stands still but for `rest`, with all that the client is told unasked. */
async function told(t: TestContext, capabilities: ClientCapabilities) {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const running = await session(t, capabilities);
  const messages: string[] = [];
  running.client.onNotification(PublishDiagnosticsNotification.type, ({ uri, version, diagnostics }) => {
    messages.push([uri.at(-1), version ?? '-', ...diagnostics.map(({ code }) => code)].join(' '));
  });
  /** Waits until the server has done all that it was sent. */
  const settled = async () => {
    const textDocument = { uri: 'file:///test/none' };
    await running.client.sendRequest(DocumentSymbolRequest.type, { textDocument });
  };
  const rest = async () => {
    await settled();
    t.mock.timers.tick(200);
    // The client is asked for its settings first.
    for (let turn = 0; turn < 3; turn++) await settled();
    return messages.splice(0);
  };
  return { ...running, rest, settled, messages };
}

test('problems are told once after many changes, to a client that does not ask', async (t) => {
  const { open, change, rest, settled, messages } = await told(t, {});
  const uri = await open(text, 'file:///test/a');
  for (let version = 2; version <= 51; version++)
    await change(uri, version, [{ range: { start, end: start }, text: '\n' }]);
  await settled();
  t.mock.timers.tick(199);
  await settled();
  deepStrictEqual(messages, []);
  deepStrictEqual(await rest(), [`a 51 ${unanswered}`]);
  deepStrictEqual(await rest(), []);

  await change(uri, 52, [{ range: { start, end: { line: 50, character: 0 } }, text: '' }]);
  await change(uri, 53, [{ range: { start: end, end }, text: 'Antwoord op vraag 2\nMorgen.\n' }]);
  deepStrictEqual(await rest(), ['a 53']);
});

test('each document rests by itself, and a closed one is told nothing of but that it has no problems', async (t) => {
  const { open, change, close, rest } = await told(t, {});
  const one = await open(text, 'file:///test/a');
  const other = await open(text, 'file:///test/b');
  deepStrictEqual(await rest(), [`a 1 ${unanswered}`, `b 1 ${unanswered}`]);
  await change(one, 2, [{ range: { start, end: start }, text: '\n' }]);
  await change(other, 2, [{ range: { start, end: start }, text: '\n' }]);
  await close(one);
  await close(await open(text, 'file:///test/c'));
  deepStrictEqual(await rest(), ['a -', `b 2 ${unanswered}`]);
});

test('a client that asks for problems is told none', async (t) => {
  const { client, open, change, rest } = await told(t, modern);
  const uri = await open(text, 'file:///test/a');
  await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  await change(uri, 2, [{ range: { start, end: start }, text: '\n' }]);
  await open(text, 'file:///test/b');
  deepStrictEqual(await rest(), []);
});

test('a client that could ask for problems is told them until it does', async (t) => {
  const { client, open, change, rest } = await told(t, modern);
  const uri = await open(text, 'file:///test/a');
  deepStrictEqual(await rest(), [`a 1 ${unanswered}`]);
  await change(uri, 2, [{ range: { start, end: start }, text: '\n' }]);
  await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  deepStrictEqual(await rest(), ['a -']);
});

test('nothing is told after the end', async (t) => {
  const { client, open, messages } = await told(t, {});
  await open(text, 'file:///test/a');
  await client.sendRequest('shutdown');
  t.mock.timers.tick(1000);
  await client.sendRequest('shutdown').catch(() => undefined);
  deepStrictEqual(messages, []);
});
