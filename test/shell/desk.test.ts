import { deepStrictEqual, ok, rejects, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import {
  CallHierarchyIncomingCallsRequest,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  type ClientCapabilities,
  type CodeLens,
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DidChangeConfigurationNotification,
  ExecuteCommandRequest,
  type InlayHint,
  InlayHintRefreshRequest,
  InlayHintRequest,
  type ProtocolConnection,
  type RegistrationParams,
  RegistrationRequest,
  type SelectionRange,
  SelectionRangeRequest,
  SemanticTokensDeltaRequest,
  type SemanticTokensLegend,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  type ShowDocumentParams,
  ShowDocumentRequest,
} from 'vscode-languageserver/node';
import type { Requests } from '../../server/shell/requests.ts';
import { modern, positionOf, session, textIn } from './session.ts';

const text = `Vraag 1
Klopt dit, ook na de motie Becker?1
Antwoord op vraag 1
Ja, dat klopt.
Vraag 2
Zie de vorige vraag, en Tweede Kamer,
vergaderjaar 2022–2023, 26 485, nr. 424.

1 Zie het rapport
van toen.

`;

const line = (line: number) => ({ line, character: 0 });
const start = line(0);
const whole = { start, end: { line: 11, character: 0 } };
const SHOW_PLACES = 'kamervragen.showPlaces';

for (const [locale, language, expected] of [
  ['nl', undefined, ['→ Antwoord · 3 woorden', '1 verwijzing', '← Vraag 1', 'geen antwoord']],
  ['en', 'nl', ['→ Antwoord · 3 woorden', '1 verwijzing', '← Vraag 1', 'geen antwoord']],
  ['nl', 'en', ['→ Antwoord · 3 words', '1 mention', '← Vraag 1', 'no answer']],
  ['en', undefined, ['→ Antwoord · 3 words', '1 mention', '← Vraag 1', 'no answer']],
] as const) {
  test(`lenses say in the language of the client (${language ?? locale}) what there is to know`, async (t) => {
    const { client, open } = await session(t, modern, locale, {
      commands: [SHOW_PLACES],
      ...(language && { language }),
    });
    const found = await lenses(client, await open(text));
    deepStrictEqual(
      found.map(({ command }) => command?.title),
      expected,
    );
  });
}

test('lenses lead to places, by a command of our own client where it has one', async (t) => {
  for (const [commands, unanswered] of [
    // VS Code shows a command without a name as words.
    [[SHOW_PLACES], { command: '', title: 'no answer' }],
    [[], { command: SHOW_PLACES, title: 'no answer', arguments: ['file:///a.txt', line(4), []] }],
  ] as const) {
    const { client, open, initialized } = await session(t, modern, 'en', { commands });
    const uri = await open(text, 'file:///a.txt');
    const [answer, , , none] = await lenses(client, uri);
    deepStrictEqual(none?.command, unanswered);
    strictEqual(answer?.command?.command, SHOW_PLACES);
    const [resource, position, places = []] = answer?.command?.arguments ?? [];
    deepStrictEqual([resource, position], [uri, start]);
    deepStrictEqual(
      places.map(({ range }: CodeLens) => textIn(text, range)),
      ['Antwoord op vraag 1'],
    );
    const { executeCommandProvider } = initialized.capabilities;
    deepStrictEqual(executeCommandProvider?.commands, commands.length === 0 ? [SHOW_PLACES] : undefined);
  }
});

test('a lens stands over one line, also where print broke its heading', async (t) => {
  const { client, open } = await session(t);
  const uri = await open('Vraag 1 en\n2\nKlopt dit?\n');
  const found = await client.sendRequest(CodeLensRequest.type, { textDocument: { uri } });
  deepStrictEqual(
    found?.map(({ range }) => range),
    [{ start, end: start }],
  );
});

test('the server itself brings readers to the first place of a lens where their client cannot', async (t) => {
  const capabilities = { ...modern, window: { showDocument: { support: true } } };
  const { client, open } = await session(t, capabilities);
  const shown: ShowDocumentParams[] = [];
  client.onRequest(ShowDocumentRequest.type, (params) => {
    shown.push(params);
    return { success: true };
  });
  const uri = await open(text);
  // One that leads somewhere and one that does not.
  const [answer, , , none] = await lenses(client, uri);
  for (const lens of [answer, none]) {
    ok(lens?.command);
    strictEqual(await client.sendRequest(ExecuteCommandRequest.type, lens.command), null);
  }
  deepStrictEqual(
    shown.map(({ uri, selection }) => [uri, selection && textIn(text, selection)]),
    [[uri, 'Antwoord op vraag 1']],
  );
});

test('a lens is no fault for a client that cannot be brought anywhere', async (t) => {
  const { client, open } = await session(t, {});
  let asked = 0;
  client.onRequest(ShowDocumentRequest.type, () => ({ success: ++asked < 0 }));
  const uri = await open(text);
  const [answer] = await lenses(client, uri);
  ok(answer?.command);
  strictEqual(await client.sendRequest(ExecuteCommandRequest.type, answer.command), null);
  await lenses(client, uri);
  strictEqual(asked, 0);
});

test('the server does no command but its own', async (t) => {
  const { client, open } = await session(t, {});
  const params = { command: 'workbench.action.quit', arguments: [await open(text), start, []] };
  await rejects(client.sendRequest(ExecuteCommandRequest.type, params), /there is no command workbench.action.quit/);
});

test('a lens of a text that has changed says nothing', async (t) => {
  const { client, open, change } = await session(t);
  const uri = await open(text);
  const [lens] = (await client.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
  ok(lens);
  await change(uri, 2, [{ range: { start, end: start }, text: 'Vraag 0\n' }]);
  await rejects(client.sendRequest(CodeLensResolveRequest.type, lens), { message: 'the document has changed' });
});

test('a change of settings takes effect at once', async (t) => {
  const settings = { codeLens: { enabled: false }, inlayHints: { references: false, citations: 'yes' } };
  const capabilities: ClientCapabilities = {
    ...modern,
    workspace: {
      ...modern.workspace,
      didChangeConfiguration: { dynamicRegistration: true },
      codeLens: { refreshSupport: true },
      inlayHint: { refreshSupport: true },
    },
  };
  const { client, open } = await session(t, capabilities, 'en', { settings });
  const registered = arrival(client, RegistrationRequest.type.method);
  const uri = await open(text);
  deepStrictEqual([await lenses(client, uri), await hints(client, uri)], [[], []]);
  const { registrations } = (await registered) as RegistrationParams;
  deepStrictEqual(
    registrations.map(({ method }) => method),
    [DidChangeConfigurationNotification.type.method],
  );

  settings.codeLens.enabled = true;
  const asked = [CodeLensRefreshRequest.type, InlayHintRefreshRequest.type].map(({ method }) =>
    arrival(client, method),
  );
  await client.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await Promise.all(asked);
  strictEqual((await lenses(client, uri)).length, 4);
});

test('hints stand after what they explain, and those on citations only when asked for', async (t) => {
  for (const [settings, expected] of [
    [{}, ['de vorige vraag|: vraag 1']],
    [
      { inlayHints: { citations: true } },
      ['de vorige vraag|: vraag 1', '485, nr. 424|Kamerstukken II 2022/23, 26485, nr. 424'],
    ],
    [{ inlayHints: { references: false } }, []],
  ] as const) {
    const { client, open } = await session(t, modern, 'en', { settings });
    const found = await hints(client, await open(text));
    deepStrictEqual(
      found.map(({ position, label }) => {
        const words = typeof label === 'string' ? label : label.map(({ value }) => value).join('');
        const before = { start: { line: position.line, character: 0 }, end: position };
        const line = textIn(text, before);
        return `${line.slice(line.startsWith('Zie') ? 4 : -12)}|${words}`;
      }),
      expected,
    );
  }
});

test('a hint leads to what is meant', async (t) => {
  const { client, open } = await session(t);
  const [hint] = await hints(client, await open(text));
  const [, meant] = typeof hint?.label === 'string' ? [] : (hint?.label ?? []);
  strictEqual(meant?.location && textIn(text, meant.location.range), 'Vraag 1');
});

test('tokens are cut at line ends, and white space has no colour', async (t) => {
  const { client, open, initialized } = await session(t);
  const shaped = text.replaceAll('\n', '\r\n').replace('van toen', '  van toen');
  const textDocument = { uri: await open(shaped) };
  const found = await client.sendRequest(SemanticTokensRequest.type, { textDocument });
  const legend = initialized.capabilities.semanticTokensProvider?.legend;
  deepStrictEqual(coloured(shaped, found?.data, legend), [
    'mark: 1',
    'reference question: de vorige vraag',
    'citation kamerstuk: Tweede Kamer,',
    'citation kamerstuk: vergaderjaar 2022–2023, 26 485, nr. 424',
    'mark definition: 1',
    'note: Zie het rapport',
    'note: van toen.',
  ]);
});

test('tokens in sight are those of a range', async (t) => {
  const { client, open, initialized } = await session(t);
  const textDocument = { uri: await open(text) };
  const range = { start: { line: 2, character: 0 }, end: { line: 6, character: 0 } };
  const found = await client.sendRequest(SemanticTokensRangeRequest.type, { textDocument, range });
  const legend = initialized.capabilities.semanticTokensProvider?.legend;
  deepStrictEqual(coloured(text, found?.data, legend), [
    'reference question: de vorige vraag',
    'citation kamerstuk: Tweede Kamer,',
    'citation kamerstuk: vergaderjaar 2022–2023, 26 485, nr. 424',
  ]);
});

test('changed tokens applied to the old ones are the new ones', async (t) => {
  const { client, open, change } = await session(t);
  const uri = await open(text);
  const textDocument = { uri };
  let known = await client.sendRequest(SemanticTokensRequest.type, { textDocument });
  const edits = [
    { range: { start: line(4), end: line(4) }, text: 'Zie vraag 1.\n' },
    { range: { start: line(4), end: line(4) }, text: 'Zie vraag 1.\n' },
    { range: { start: line(4), end: line(6) }, text: '' },
    { range: { start: { line: 1, character: 6 }, end: { line: 1, character: 7 } }, text: '4' },
    { range: { start, end: { line: 3, character: 0 } }, text: '' },
    { range: whole, text: '' },
    { range: { start, end: start }, text },
  ];
  for (const [index, edit] of edits.entries()) {
    await change(uri, index + 2, [edit]);
    const previousResultId = known?.resultId ?? '';
    const delta = await client.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId });
    ok(delta && 'edits' in delta);
    const data = [...(known?.data ?? [])];
    for (const { start, deleteCount, data: added = [] } of delta.edits) data.splice(start, deleteCount, ...added);
    known = await client.sendRequest(SemanticTokensRequest.type, { textDocument });
    deepStrictEqual(data, known?.data);
  }
  const previousResultId = known?.resultId ?? '';
  const same = await client.sendRequest(SemanticTokensDeltaRequest.type, { textDocument, previousResultId });
  deepStrictEqual(same && 'edits' in same && same.edits, []);
  const unknown = await client.sendRequest(SemanticTokensDeltaRequest.type, {
    textDocument,
    previousResultId: 'other',
  });
  ok(unknown && 'data' in unknown);
});

test('a selection grows by its parents', async (t) => {
  const { client, open } = await session(t);
  const textDocument = { uri: await open(text) };
  const positions = [positionOf(text, 'Becker'), positionOf(text, 'toen')];
  const found = (await client.sendRequest(SelectionRangeRequest.type, { textDocument, positions })) ?? [];
  const texts = (range: SelectionRange | undefined): string[] =>
    range === undefined ? [] : [textIn(text, range.range), ...texts(range.parent)];
  deepStrictEqual(texts(found[0]).slice(0, 3), [
    'Becker',
    'Klopt dit, ook na de motie Becker?1',
    'Vraag 1\nKlopt dit, ook na de motie Becker?1',
  ]);
  deepStrictEqual(texts(found[1]).slice(0, 2), ['toen', 'Zie het rapport\nvan toen.']);
});

test('the hierarchy of calls goes from what mentions to what is mentioned', async (t) => {
  const { client, open } = await session(t);
  const textDocument = { uri: await open(text) };
  const prepare = async (words: string) => {
    const position = positionOf(text, words);
    const [item] = (await client.sendRequest(CallHierarchyPrepareRequest.type, { textDocument, position })) ?? [];
    ok(item);
    return item;
  };
  const incoming = await client.sendRequest(CallHierarchyIncomingCallsRequest.type, { item: await prepare('Vraag 1') });
  deepStrictEqual(
    incoming?.map(({ from, fromRanges }) => [from.name, ...fromRanges.map((range) => textIn(text, range))]),
    [['Vraag 2', 'de vorige vraag']],
  );
  const outgoing = await client.sendRequest(CallHierarchyOutgoingCallsRequest.type, { item: await prepare('Vraag 2') });
  deepStrictEqual(
    outgoing?.map(({ to, fromRanges }) => [to.name, to.detail, ...fromRanges.map((range) => textIn(text, range))]),
    [['Vraag 1', 'Klopt dit, ook na de motie Becker?', 'de vorige vraag']],
  );
});

async function lenses(client: ProtocolConnection, uri: string): Promise<CodeLens[]> {
  const found = (await client.sendRequest(CodeLensRequest.type, { textDocument: { uri } })) ?? [];
  return Promise.all(found.map((lens) => client.sendRequest(CodeLensResolveRequest.type, lens)));
}

async function hints(client: ProtocolConnection, uri: string): Promise<InlayHint[]> {
  return (await client.sendRequest(InlayHintRequest.type, { textDocument: { uri }, range: whole })) ?? [];
}

/** Waits for a request of the server, and answers it with nothing. */
function arrival(client: ProtocolConnection, method: string): Promise<unknown> {
  return new Promise((resolve) =>
    client.onRequest(method, (params: unknown) => {
      resolve(params);
      return null;
    }),
  );
}

/** Each token as its names and what it covers. */
function coloured(text: string, data: readonly number[] = [], legend?: SemanticTokensLegend): string[] {
  const found: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [down = 0, along = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    character = down === 0 ? character + along : along;
    line += down;
    const words = textIn(text, { start: { line, character }, end: { line, character: character + length } });
    const modifiers = legend?.tokenModifiers.filter((_, index) => bits & (1 << index)) ?? [];
    found.push(`${[legend?.tokenTypes[type], ...modifiers].join(' ')}: ${words}`);
  }
  return found;
}

test('a page is called by the name of its file, also by one that is not written as an address', async (t) => {
  const { client, open } = await session(t);
  for (const [name, title] of [
    ['brief%201.txt', 'brief 1.txt'],
    ['100%.txt', '100%.txt'],
  ]) {
    const uri = `file:///test/${name}`;
    await open('Vraag 1\nKlopt dit?\n', uri);
    const params = { textDocument: { uri }, format: 'html' };
    const page = await client.sendRequest<Requests['kamervragen/export']['answer']>('kamervragen/export', params);
    ok('text' in page && page.text.includes(`<h1>${title}</h1>`), JSON.stringify(page));
  }
});
