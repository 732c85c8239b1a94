import { deepStrictEqual, ok, strictEqual } from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { ErrorCodes, LSPErrorCodes, type Message } from 'vscode-languageserver/node';
import { served } from './session.ts';

const uri = 'file:///test/a.kamervragen';
const text = 'Vraag 1\nKlopt dit?1\nAntwoord op vraag 1\nZie de vorige vraag.\n1 Kamerstuk 35 300 VI, nr. 37\n';
const textDocument = { uri };
const position = { line: 0, character: 3 };
const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 20 } };
const item = { uri, selectionRange: range };
const lens = { range, data: { uri, version: 1, kind: 'answers', index: 0 } };

/** Each request as it should be. */
const requests: Record<string, object> = {
  'textDocument/documentSymbol': { textDocument },
  'textDocument/definition': { textDocument, position },
  'textDocument/references': { textDocument, position, context: { includeDeclaration: true } },
  'textDocument/documentHighlight': { textDocument, position },
  'textDocument/hover': { textDocument, position },
  'textDocument/documentLink': { textDocument },
  'textDocument/foldingRange': { textDocument },
  'textDocument/selectionRange': { textDocument, positions: [position] },
  'textDocument/prepareCallHierarchy': { textDocument, position },
  'callHierarchy/incomingCalls': { item },
  'callHierarchy/outgoingCalls': { item },
  'textDocument/semanticTokens/full': { textDocument },
  'textDocument/semanticTokens/full/delta': { textDocument, previousResultId: '1' },
  'textDocument/semanticTokens/range': { textDocument, range },
  'textDocument/codeLens': { textDocument },
  'codeLens/resolve': lens,
  'workspace/executeCommand': { command: 'kamervragen.showPlaces', arguments: [uri, position, [{ uri, range }]] },
  'textDocument/inlayHint': { textDocument, range },
  'textDocument/completion': { textDocument, position, context: { triggerKind: 1 } },
  'completionItem/resolve': { label: '1', data: { uri, sections: { role: 'question', numbers: [1] }, citation: 'x' } },
  'textDocument/diagnostic': { textDocument },
  'kamervragen/questions': { textDocument },
  'kamervragen/citations': { textDocument },
  'kamervragen/facts': { textDocument },
  'kamervragen/note': { textDocument, position },
  'kamervragen/copy': { textDocument, position, form: 'text' },
  'kamervragen/reading': { textDocument },
  'kamervragen/exportFormats': { textDocument },
  'kamervragen/export': { textDocument, format: 'html' },
  'kamervragen/officialPage': { textDocument },
  'kamervragen/citation': { textDocument, position },
  'kamervragen/cleanText': { textDocument },
  'kamervragen/draftAnswers': { textDocument },
  'kamervragen/citers': { textDocument },
  'kamervragen/find': { query: 'veer' },
  'workspace/symbol': { query: 'veer' },
  'kamervragen/questionSet': { members: 'Waterman (ABC)', ministers: 'Veren', subject: 'het veer', questions: 3 },
};

/** What may stand where something else should: left out, of another type, out of range. */
const wrong = [
  undefined,
  null,
  true,
  -1,
  1.5,
  1e300,
  2 ** 32,
  '',
  'x',
  '__proto__',
  [],
  [null],
  {},
  { uri: 5 },
  [[{}]],
];

/** Each value with one of its parts, or all of it, replaced by something wrong. */
function* malformed(value: unknown): Iterable<unknown> {
  yield* wrong;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    for (const other of malformed(part)) {
      yield Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other };
    }
  }
}

/** What one may answer to it, besides an answer: that it makes no sense, or is about a text that is no longer there. */
const refusals: readonly unknown[] = [ErrorCodes.InvalidParams, LSPErrorCodes.ContentModified];

test('every request has its answer, and has one when it is malformed', async (t) => {
  const { ask } = greeted(t);
  for (const [method, params] of Object.entries(requests))
    strictEqual((await ask(method, params)).error, undefined, method);

  const asked = Object.entries(requests).flatMap(([method, params]) =>
    [...malformed(params)].map((other) => ({ method, params: other })),
  );
  ok(asked.length > 660, String(asked.length));
  const answers = await Promise.all(asked.map(({ method, params }) => ask(method, params)));
  const bad = asked.filter((_, index) => {
    const { error, result } = answers[index] ?? {};
    return error === undefined ? result === undefined : !refusals.includes(error.code);
  });
  deepStrictEqual(bad, []);

  // What is asked for as it should be is told as before.
  for (const [method, params] of Object.entries(requests))
    strictEqual((await ask(method, params)).error, undefined, method);
});

test('a request that names no document is refused, and one about a document that is not open has no answer', async (t) => {
  const { ask } = greeted(t);
  for (const params of [undefined, {}, { textDocument: {} }, { textDocument: { uri: 5 } }]) {
    strictEqual((await ask('textDocument/documentSymbol', params)).error?.code, ErrorCodes.InvalidParams);
  }
  strictEqual((await ask('textDocument/documentSymbol', { textDocument: { uri: 'file:///other' } })).result, null);
});

test('a malformed message that asks for nothing changes nothing', async (t) => {
  const { ask, tell } = greeted(t);
  const symbols = async () => (await ask('textDocument/documentSymbol', { textDocument })).result;
  const expected = await symbols();

  const change = { range: { start: position, end: position }, text: '!' };
  const notifications: Record<string, object> = {
    initialized: {},
    '$/cancelRequest': { id: 1 },
    '$/setTrace': { value: 'off' },
    '$/progress': { token: 1, value: {} },
    'workspace/didChangeConfiguration': { settings: {} },
    'textDocument/didOpen': { textDocument: { uri: 'file:///b', languageId: 'kamervragen', version: 1, text } },
    'textDocument/didClose': { textDocument: { uri: 'file:///b' } },
    'textDocument/didSave': { textDocument },
    'no/such': {},
  };
  for (const [method, params] of Object.entries(notifications)) {
    for (const other of malformed(params)) tell(method, other);
  }
  deepStrictEqual(await symbols(), expected);

  // A change is done as a whole or not at all: this one begins well.
  for (const other of wrong.filter((value) => typeof value !== 'string')) {
    tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: [change, { text: other }] });
  }
  for (const other of [true, -1, 1.5, 'x', [], {}, { start: position }, { start: position, end: { line: 1.5 } }]) {
    const contentChanges = [change, { range: other, text: '?' }];
    tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
  }
  for (const other of wrong)
    tell('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges: other });
  for (const other of wrong) tell('textDocument/didChange', other);
  deepStrictEqual(await symbols(), expected);
});

test('a malformed initialize has an answer too', async (t) => {
  const params = { processId: null, rootUri: null, capabilities: { workspace: { configuration: true } } };
  const optional = { locale: 'nl', initializationOptions: { commands: [] } };
  for (const [key, value] of Object.entries({ ...params, ...optional })) {
    // A server ends with the process that it is told of.
    if (key === 'processId') continue;
    for (const other of malformed(value)) {
      const { ask } = raw(t);
      const { error, result } = await ask('initialize', { ...params, [key]: other });
      ok(error ?? result, `${key}: ${JSON.stringify(other)}`);
      strictEqual((await ask('textDocument/hover', { textDocument, position })).error?.code, error && -32002);
    }
  }
});

interface Reply extends Message {
  readonly id?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number };
}

/** A server and what one says to it, word for word. */
function raw(t: TestContext) {
  const { reader, writer, end } = served();
  const waiting = new Map<unknown, (reply: Reply) => void>();
  reader.listen((message: Reply) => waiting.get(message.id)?.(message));
  const tell = (method: string, params: unknown, id?: string) =>
    void writer.write(Object.assign({ jsonrpc: '2.0' }, { id, method, params }));
  const ask = (method: string, params?: unknown) =>
    new Promise<Reply>((resolve) => {
      const id = `q${waiting.size}`;
      waiting.set(id, resolve);
      tell(method, params, id);
    });
  t.after(async () => {
    await ask('shutdown');
    end();
  });
  return { ask, tell };
}

/** The same with a server that has been greeted, and has one document. */
function greeted(t: TestContext) {
  const said = raw(t);
  said.ask('initialize', { processId: null, rootUri: null, capabilities: {} });
  said.tell('textDocument/didOpen', { textDocument: { ...textDocument, languageId: 'kamervragen', version: 1, text } });
  return said;
}
