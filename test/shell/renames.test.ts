import { deepStrictEqual, rejects } from 'node:assert/strict';
import test from 'node:test';
import { PrepareRenameRequest, RenameRequest } from 'vscode-languageserver/node';
import { session } from './session.ts';

test('a number is renamed where an editor looks for it: on the line of the cursor', async (t) => {
  const { client, open } = await session(t);
  const textDocument = { uri: await open('Vraag 1\nKlopt dit, na vraag\n1, ook?\n') };
  const prepared = (line: number, character: number) =>
    client.sendRequest(PrepareRenameRequest.type, { textDocument, position: { line, character } });
  const range = { start: { line: 2, character: 0 }, end: { line: 2, character: 1 } };
  deepStrictEqual([await prepared(1, 16), await prepared(2, 0)], [null, { range, placeholder: '1' }]);
});

test('a client that cannot ask its reader is told that another has the number', async (t) => {
  const { client, open } = await session(t, {});
  const textDocument = { uri: await open('Vraag 1\nKlopt dit?\nVraag 2\nWaarom?\n') };
  const position = { line: 0, character: 6 };
  await rejects(client.sendRequest(RenameRequest.type, { textDocument, position, newName: '2' }), /2/);
});
