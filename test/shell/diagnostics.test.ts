import { deepStrictEqual } from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { type DiagnosticClientCapabilities, DocumentDiagnosticRequest } from 'vscode-languageserver/node';
import { modern, session } from './session.ts';

const text = 'Vraag 1\n\nKent u dat boek?¹\n\n¹ Het veer, 2019.\n\n² Veerblad.\n\nVraag 1\n\nWaarom?\n';

test('a problem names the other places that it is about, and what is there for nothing is faded', async (t) => {
  const place = { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } };
  deepStrictEqual(await told(t, { relatedInformation: true, tagSupport: { valueSet: [1] } }), [
    ['definition-without-mark', undefined, [1]],
    ['duplicate-question', [{ message: 'Vraag 1', location: { uri: 'file:///test/a', range: place } }], undefined],
  ]);
});

test('a client that knows neither is told neither', async (t) => {
  deepStrictEqual(await told(t, {}), [
    ['definition-without-mark', undefined, undefined],
    ['duplicate-question', undefined, undefined],
  ]);
});

async function told(t: TestContext, diagnostic: DiagnosticClientCapabilities) {
  const { client, open } = await session(t, { ...modern, textDocument: { ...modern.textDocument, diagnostic } });
  const uri = await open(text, 'file:///test/a');
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  const items = report.kind === 'full' ? report.items : [];
  return items.map(({ code, relatedInformation, tags }) => [code, relatedInformation, tags]);
}
