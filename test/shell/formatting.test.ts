import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { DocumentFormattingRequest, ShowMessageNotification } from 'vscode-languageserver/node';
import { english } from '../../server/shell/words.ts';
import { session } from './session.ts';

/** On one line the address goes on into the number of the page. */
const TEXT = `Vraag 1
Waarom is dat zo?1

Antwoord 1
Omdat er geen boot is.

1 Te lezen op https://www.veer.example/
11
`;

test('who asks for the format of what cannot be formatted is told so', async (t) => {
  const { client, open } = await session(t);
  const told: string[] = [];
  client.onNotification(ShowMessageNotification.type, ({ message }) => void told.push(message));
  const textDocument = { uri: await open(TEXT) };
  const options = { tabSize: 2, insertSpaces: true };
  strictEqual(await client.sendRequest(DocumentFormattingRequest.type, { textDocument, options }), null);
  deepStrictEqual(told, [english.notFormatted]);
});
