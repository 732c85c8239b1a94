import { deepStrictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import fc from 'fast-check';
import {
  DocumentDiagnosticRequest,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Session, session } from './session.ts';

const sample = readFileSync(new URL('../../samples/aanhangsel-dorpswinkels.txt', import.meta.url), 'utf8');

/** Pieces that change what a text holds when they come or go, and that lines and characters are easily miscounted by. */
const pieces = [
  ...['\n', '\r\n', '\r', '\f', '\u2028', '\ud83d', '👍', '\ufeff', 'é'],
  ...['\nVraag 3\n', '\nAntwoord 2 en 3\n', '.1', '\n1 Kamerstuk 35 300 VI, nr. 37\n', ' het antwoord op vraag 2 '],
];

const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 60 }),
    text: fc.array(fc.constantFrom(...pieces), { maxLength: 3 }).map((list) => list.join('')),
  }),
  { minLength: 1, maxLength: 12 },
);

test('after any changes the server knows what it would know of the text opened anew', async (t) => {
  const running = await session(t);
  await fc.assert(
    fc.asyncProperty(edits, async (list) => {
      const uri = await running.open(sample);
      let now = TextDocument.create(uri, 'kamervragen', 1, sample);
      for (const { at, length, text } of list) {
        const start = Math.floor(at * now.getText().length);
        const range = { start: now.positionAt(start), end: now.positionAt(start + length) };
        const version = now.version + 1;
        await running.change(uri, version, [{ range, text }]);
        now = TextDocument.update(now, [{ range, text }], version);
        // Asking in between makes the server read each version, not only the last.
        await running.client.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
      }
      const anew = await running.open(now.getText());
      deepStrictEqual(await knowledge(running, uri), await knowledge(running, anew));
      await running.close(uri);
      await running.close(anew);
    }),
    { numRuns: 20, seed: 1 },
  );
});

async function knowledge({ client }: Session, uri: string): Promise<readonly unknown[]> {
  const textDocument = { uri };
  const links = await client.sendRequest(DocumentLinkRequest.type, { textDocument });
  return [
    await client.sendRequest(DocumentSymbolRequest.type, { textDocument }),
    await client.sendRequest(FoldingRangeRequest.type, { textDocument }),
    await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument }),
    links?.map(({ range, target }) => ({ range, target: target?.replace(uri, '') })),
  ];
}
