import { deepStrictEqual, rejects, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import {
  CancellationTokenSource,
  DefinitionRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  type LocationLink,
} from 'vscode-languageserver/node';
import { positionOf, session, textIn } from './session.ts';

const text = 'Vraag 1\nKlopt dit?\n\nAntwoord op vraag 1\nJa.\n';

for (const [shape, shaped] of Object.entries({
  'line feeds': text,
  'carriage returns and line feeds': text.replaceAll('\n', '\r\n'),
  'a byte order mark': `\ufeff${text}`,
  'form feeds before headings': text.replaceAll(/^(?=Vraag|Antwoord)/gm, '\f'),
  'characters of two UTF-16 units': `🧾 👩‍⚖️\n${text.replace('Ja.', '👍 Ja. 👍')}`,
  'no line break at the end': text.trimEnd(),
})) {
  test(`places are right in a text with ${shape}`, async (t) => {
    const { client, open } = await session(t);
    const uri = await open(shaped);
    const textDocument = { uri };

    const [link] = (await client.sendRequest(DefinitionRequest.type, {
      textDocument,
      position: positionOf(shaped, 'Vraag 1', 3),
    })) as LocationLink[];
    strictEqual(link?.targetUri, uri);
    strictEqual(link.originSelectionRange && textIn(shaped, link.originSelectionRange), 'Vraag 1');
    strictEqual(textIn(shaped, link.targetSelectionRange), 'Antwoord op vraag 1');

    const symbols = (await client.sendRequest(DocumentSymbolRequest.type, { textDocument })) as DocumentSymbol[];
    const question = symbols.find(({ name }) => name === 'Vraag 1 · Klopt dit?');
    const [answer] = question?.children ?? [];
    strictEqual(question && textIn(shaped, question.selectionRange), 'Vraag 1');
    strictEqual(answer && textIn(shaped, answer.selectionRange), 'Antwoord op vraag 1');
    strictEqual(answer && textIn(shaped, answer.range).trim(), shaped.slice(shaped.indexOf('Antwoord')).trim());
  });
}

test('follows changes of parts of a text', async (t) => {
  const { client, open, change } = await session(t);
  const uri = await open(text);
  const names = async () => {
    const symbols = await client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    return (symbols as DocumentSymbol[]).map(({ name }) => name);
  };
  deepStrictEqual(await names(), ['Vraag 1 · Klopt dit?']);

  const end = { line: 5, character: 0 };
  await change(uri, 2, [{ range: { start: end, end }, text: 'Vraag 2\nWaarom?\n' }]);
  deepStrictEqual(await names(), ['Vraag 1 · Klopt dit?', 'Vraag 2 · Waarom?']);

  // Two changes in one message: each is a change of what the one before it made.
  const number = { start: { line: 0, character: 6 }, end: { line: 0, character: 7 } };
  const line = { start: { line: 1, character: 0 }, end: { line: 3, character: 19 } };
  await change(uri, 3, [
    { range: number, text: '7' },
    { range: line, text: 'Vraag 8' },
  ]);
  deepStrictEqual(await names(), ['Vraag 7', 'Vraag 8 · Ja.', 'Vraag 2 · Waarom?']);
});

test('follows changes of a client that calls every text by the same version', async (t) => {
  const { client, open, change } = await session(t);
  const uri = await open(text);
  const count = async () => {
    const symbols = await client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
    return symbols?.length;
  };
  strictEqual(await count(), 1);
  const end = { line: 5, character: 0 };
  await change(uri, 1, [{ range: { start: end, end }, text: 'Vraag 2\nWaarom?\n' }]);
  strictEqual(await count(), 2);
});

test('a client without links in definitions gets places', async (t) => {
  const { client, open } = await session(t, {});
  const uri = await open(text);
  const position = positionOf(text, 'Antwoord');
  const found = await client.sendRequest(DefinitionRequest.type, { textDocument: { uri }, position });
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } };
  deepStrictEqual(found, [{ uri, range }]);
});

test('a client without trees gets the outline as a list', async (t) => {
  const { client, open } = await session(t, {});
  const uri = await open(text);
  const found = await client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
  deepStrictEqual(
    found?.map((symbol) => [symbol.name, 'containerName' in symbol ? symbol.containerName : undefined]),
    [
      ['Vraag 1 · Klopt dit?', undefined],
      ['Antwoord op vraag 1', 'Vraag 1'],
    ],
  );
});

test('a request that is cancelled is not answered', async (t) => {
  const { client, open } = await session(t);
  const uri = await open(text);
  const { token, cancel } = cancellable();
  const answer = client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }, token);
  cancel();
  await rejects(answer, { message: 'cancelled' });
});

test('nothing is known of a document that is not open', async (t) => {
  const { client, open, close } = await session(t);
  const uri = await open(text);
  await close(uri);
  strictEqual(await client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } }), null);
});

function cancellable() {
  const source = new CancellationTokenSource();
  return { token: source.token, cancel: () => source.cancel() };
}
