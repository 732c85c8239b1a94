import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  CancellationTokenSource,
  type CodeLens,
  CodeLensRequest,
  CodeLensResolveRequest,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type Hover,
  HoverRequest,
  LSPErrorCodes,
  type SemanticTokens,
  SemanticTokensRangeRequest,
  ShutdownRequest,
} from 'vscode-languageserver/node';
import { LONG } from '../../server/shell/turns.ts';
import { modern, session } from './session.ts';

const PAIRS = 150;
const WORDS = Math.ceil(LONG / PAIRS / 'Dat klopt. '.length);
/** Questions with long answers. */
const text = Array.from({ length: PAIRS }, (_, index) => {
  const number = index + 1;
  const answer = 'Dat klopt. '.repeat(WORDS);
  return `Vraag ${number}\nKlopt dit?\n\nAntwoord op vraag ${number}\n${answer}\n\n`;
}).join('');
const position = { line: 0, character: 2 };

/** A long document, and the order in which requests about it are answered. */
async function opened(t: TestContext) {
  const { client, open, change } = await session(t, modern, 'nl', { commands: ['kamervragen.showPlaces'] });
  const uri = await open(text);
  const textDocument = { uri };
  const order: string[] = [];
  const ask = async (method: string, rest: object = {}, token = new CancellationTokenSource()): Promise<unknown> => {
    const params = { textDocument, ...rest };
    const answer = await client.sendRequest(method, params, token.token);
    order.push(method);
    return answer;
  };
  return { client, uri, ask, change, order };
}

const ofAll = [
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/documentLink',
  'textDocument/diagnostic',
  'textDocument/semanticTokens/full',
  'kamervragen/questions',
  'kamervragen/citations',
  'kamervragen/reading',
  'kamervragen/cleanText',
  'kamervragen/export',
];

test('of a long text what is in sight is told before all of it, whatever was asked first', async (t) => {
  const { ask, order } = await opened(t);
  const range = { start: position, end: { line: 60, character: 0 } };
  const inSight = {
    'textDocument/hover': { position },
    'textDocument/definition': { position },
    [SemanticTokensRangeRequest.method]: { range },
    'textDocument/inlayHint': { range },
    'textDocument/codeLens': {},
    'kamervragen/note': { position },
    'kamervragen/facts': {},
  };
  await Promise.all([
    ...ofAll.map((method) => ask(method, { format: 'html' })),
    ...Object.entries(inSight).map(([method, rest]) => ask(method, rest)),
  ]);
  const first = order.slice(0, Object.keys(inSight).length);
  deepStrictEqual(first.toSorted(), Object.keys(inSight).toSorted());
  // Problems wait for what the client has set, too.
  const inTurn = (methods: readonly string[]) =>
    methods.filter((method) => method !== DocumentDiagnosticRequest.method);
  deepStrictEqual(inTurn(order.slice(first.length)), inTurn(ofAll));
});

test('lenses of a long text are places until they come into sight', async (t) => {
  const { client, ask } = await opened(t);
  const lenses = (await ask(CodeLensRequest.method)) as CodeLens[];
  strictEqual(lenses.length, 2 * PAIRS);
  deepStrictEqual(
    lenses.filter(({ command }) => command !== undefined),
    [],
  );
  const resolved = await client.sendRequest(CodeLensResolveRequest.type, lenses[2 * 100] as CodeLens);
  strictEqual(resolved.command?.title, `→ Antwoord · ${2 * WORDS} woorden`);
});

test('of a long text are coloured those lines that are asked for', async (t) => {
  const { ask } = await opened(t);
  const line = 6 * 100;
  const range = { start: { line, character: 0 }, end: { line: line + 60, character: 0 } };
  const { data } = (await ask(SemanticTokensRangeRequest.method, { range })) as SemanticTokens;
  ok(data.length <= 5 * 60, `${data.length / 5} tokens`);
});

test('a long text that changes meanwhile is told of as it is then', async (t) => {
  const { ask, uri, change } = await opened(t);
  const symbols = ask(DocumentSymbolRequest.method);
  const start = { line: 1, character: 0 };
  await change(uri, 2, [{ range: { start, end: start }, text: 'Nu: k' }]);
  const [first] = (await symbols) as DocumentSymbol[];
  strictEqual(first?.name, 'Vraag 1 · Nu: kKlopt dit?');
});

test('what of a long text is given up is not told', async (t) => {
  const { ask } = await opened(t);
  const token = new CancellationTokenSource();
  const reading = ask('kamervragen/reading', {}, token);
  const hover = ask(HoverRequest.method, { position });
  token.cancel();
  await rejects(reading, { code: LSPErrorCodes.RequestCancelled });
  ok(((await hover) as Hover).range);
});

test('a server that is to end answers first what waits', async (t) => {
  const { client, ask, order } = await opened(t);
  const symbols = ask(DocumentSymbolRequest.method);
  await client.sendRequest(ShutdownRequest.type);
  deepStrictEqual(order, [DocumentSymbolRequest.method]);
  ok(((await symbols) as DocumentSymbol[]).length > 0);
});
