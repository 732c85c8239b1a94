import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import {
  type ClientCapabilities,
  CodeActionRequest,
  CodeLensRefreshRequest,
  CodeLensRequest,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  InlayHintRefreshRequest,
  InlayHintRequest,
  PublishDiagnosticsNotification,
} from 'vscode-languageserver/node';
import { keptSettings } from '../../server/shell/settings.ts';
import { modern, type Session, session } from './session.ts';

const text = 'Vraag 1\nKlopt dit?\nAntwoord op vraag 1\nJa.\nVraag 2\nZie de vorige vraag.\n';
const range = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };
const hidden = { codeLens: { enabled: false }, inlayHints: { references: false } };

const refreshing: ClientCapabilities = {
  ...modern,
  workspace: { ...modern.workspace, codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } },
};

test('a client that never says what is set gets what is set of old, and waits for nothing else', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const running = await session(t, refreshing, 'en', { configuration: () => new Promise(() => {}) });
  const uri = await running.open(text);
  const shown = shownIn(running, uri);
  strictEqual((await symbols(running, uri))?.length, 2);
  t.mock.timers.tick(1000);
  deepStrictEqual(await shown, { lenses: 4, hints: 1 });
  // It is waited for once.
  deepStrictEqual(await shownIn(running, uri), { lenses: 4, hints: 1 });
});

test('what a client says too late counts from then on, and it is told to ask again', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  for (const [late, refreshes, expected] of [
    [hidden, 2, { lenses: 0, hints: 0 }],
    [{}, 0, { lenses: 4, hints: 1 }],
  ] as const) {
    const says = later<unknown>();
    const running = await session(t, refreshing, 'en', { configuration: () => says.promise });
    let refreshed = 0;
    for (const { method } of [CodeLensRefreshRequest.type, InlayHintRefreshRequest.type]) {
      running.client.onRequest(method, () => {
        refreshed++;
        return null;
      });
    }
    const uri = await running.open(text);
    const shown = shownIn(running, uri);
    await symbols(running, uri);
    t.mock.timers.tick(1000);
    deepStrictEqual(await shown, { lenses: 4, hints: 1 });
    says.resolve(late);
    // The answer, what the server asks then, and what it is answered.
    for (let turn = 0; turn < 3; turn++) await symbols(running, uri);
    strictEqual(refreshed, refreshes);
    deepStrictEqual(await shownIn(running, uri), expected);
  }
});

test('where a client says nothing of one document, what it said of the last counts', async (t) => {
  t.mock.timers.enable({ apis: ['setTimeout'] });
  const answers: unknown[] = [hidden, new Promise(() => {})];
  const running = await session(t, modern, 'en', { configuration: () => answers.shift() });
  deepStrictEqual(await shownIn(running, await running.open(text)), { lenses: 0, hints: 0 });
  const uri = await running.open(text);
  const shown = shownIn(running, uri);
  await symbols(running, uri);
  t.mock.timers.tick(1000);
  deepStrictEqual(await shown, { lenses: 0, hints: 0 });
});

test('a client that answers with errors is served all the same', async (t) => {
  const refuse = () => {
    throw new Error('no');
  };
  const capabilities = {
    ...refreshing,
    workspace: { ...refreshing.workspace, didChangeConfiguration: { dynamicRegistration: true } },
  };
  // It has no answer to a registration at all.
  const running = await session(t, capabilities, 'en', { configuration: refuse });
  const refused = new Set<string>();
  const both = later<void>();
  for (const { method } of [CodeLensRefreshRequest.type, InlayHintRefreshRequest.type]) {
    running.client.onRequest(method, () => {
      if (refused.add(method).size === 2) both.resolve();
      refuse();
    });
  }
  const uri = await running.open(text);
  deepStrictEqual(await shownIn(running, uri), { lenses: 4, hints: 1 });
  await running.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await both.promise;
  deepStrictEqual(await shownIn(running, uri), { lenses: 4, hints: 1 });
});

test('a client that tells of its settings at its start shows nothing twice', async (t) => {
  const running = await session(t, refreshing);
  let refreshed = 0;
  running.client.onRequest(CodeLensRefreshRequest.type, () => {
    refreshed++;
  });
  const tell = () => running.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  const uri = await running.open(text);
  await tell();
  await shownIn(running, uri);
  strictEqual(refreshed, 0);
  await tell();
  await shownIn(running, uri);
  strictEqual(refreshed, 1);
});

test('what changes while a client is asked what is set counts for what it is then shown', async (t) => {
  const says = later<unknown>();
  const running = await session(t, modern, 'en', { configuration: () => says.promise });
  const uri = await running.open(text);
  const about = { textDocument: { uri } };
  const lenses = running.client.sendRequest(CodeLensRequest.type, about);
  const hints = running.client.sendRequest(InlayHintRequest.type, {
    ...about,
    range: { ...range, end: { line: 7, character: 0 } },
  });
  const start = { line: 0, character: 0 };
  await running.change(uri, 2, [{ range: { start, end: start }, text: 'Inleiding\n' }]);
  await symbols(running, uri);
  says.resolve({});
  const shown = text.split('\n').flatMap((line, index) => (/^(?:Vraag|Antwoord)/.test(line) ? [index + 1] : []));
  deepStrictEqual([...new Set((await lenses)?.map(({ range }) => range.start.line))], shown);
  deepStrictEqual(
    (await hints)?.map(({ position }) => position.line),
    [6],
  );
});

test('problems matter as much as a reader says, and the client is told to ask again when that changes', async (t) => {
  const kept: Record<string, unknown>[] = [
    { problems: { 'question-without-answer': 'error' } },
    { problems: { 'question-without-answer': 'off' } },
    { problems: { 'question-without-answer': 'loud', 'no-such-code': 'off' } },
  ];
  const configuration = () => kept[0];
  const capabilities = { ...modern, workspace: { ...modern.workspace, diagnostics: { refreshSupport: true } } };
  const running = await session(t, capabilities, 'en', { configuration });
  let refresh = later<void>();
  running.client.onRequest(DiagnosticRefreshRequest.method, () => {
    refresh.resolve();
    return null;
  });
  const uri = await running.open(text);
  const about = { textDocument: { uri }, range, context: { diagnostics: [] } };
  for (const expected of [['question-without-answer 1'], [], ['question-without-answer 3']]) {
    const report = await running.client.sendRequest(DocumentDiagnosticRequest.type, about);
    const items = report.kind === 'full' ? report.items : [];
    deepStrictEqual(
      items.map(({ code, severity }) => `${code} ${severity}`),
      expected,
    );
    const actions = (await running.client.sendRequest(CodeActionRequest.type, about)) ?? [];
    deepStrictEqual(actions.filter((action) => 'kind' in action && action.kind === 'quickfix').length, expected.length);
    kept.shift();
    refresh = later();
    await running.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await refresh.promise;
  }
});

test('a client that is told of problems unasked is told anew when they matter otherwise', async (t) => {
  const kept: object[] = [{}, { problems: { 'question-without-answer': 'off' } }];
  const { diagnostic: _, ...textDocument } = modern.textDocument ?? {};
  const running = await session(t, { ...modern, textDocument }, 'en', { configuration: () => kept[0] });
  let told = later<number>();
  running.client.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) =>
    told.resolve(diagnostics.length),
  );
  await running.open(text);
  strictEqual(await told.promise, 1);
  told = later();
  kept.shift();
  await running.client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  strictEqual(await told.promise, 0);
});

test('a document that is opened again is asked about again', async (t) => {
  const answers: unknown[] = [hidden, {}];
  const running = await session(t, modern, 'en', { configuration: () => answers.shift() });
  const uri = await running.open(text);
  deepStrictEqual(await shownIn(running, uri), { lenses: 0, hints: 0 });
  await running.close(uri);
  await running.open(text, uri);
  deepStrictEqual(await shownIn(running, uri), { lenses: 4, hints: 1 });
});

test('an answer about settings that are forgotten does not bring them back', async () => {
  const [old, current] = [later<unknown>(), later<unknown>()];
  const asked = [old.promise, current.promise];
  const settings = keptSettings(
    async () => asked.shift(),
    () => {},
  );
  const first = settings.of('a');
  settings.forget();
  const second = settings.of('a');
  current.resolve({});
  await second;
  old.resolve(hidden);
  await first;
  strictEqual((await settings.of('a'))['codeLens.enabled'], true);
});

async function shownIn({ client }: Session, uri: string) {
  const textDocument = { uri };
  const [lenses, hints] = await Promise.all([
    client.sendRequest(CodeLensRequest.type, { textDocument }),
    client.sendRequest(InlayHintRequest.type, { textDocument, range }),
  ]);
  return { lenses: lenses?.length, hints: hints?.length };
}

function symbols({ client }: Session, uri: string) {
  return client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
}

/** A promise that is kept when one wants. */
function later<T>() {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((keep) => (resolve = keep));
  return { promise, resolve };
}
