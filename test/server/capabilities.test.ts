import { notDeepStrictEqual, ok } from 'node:assert/strict';
import test from 'node:test';
import { modern, positionOf, type Session, session } from './session.ts';

const text = `Vraag 1
Klopt dit?1
Antwoord op vraag 1
Ja.

1 Kamerstuk 35 300 VI, nr. 37

Vraag 2
Waarom vraag ik dat na de vorige vraag?
`;

const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };

/** How each capability is asked for. A capability that is not here fails the test. */
const requests: Record<string, { readonly method: string; readonly params?: object }> = {
  documentSymbolProvider: { method: 'textDocument/documentSymbol' },
  definitionProvider: { method: 'textDocument/definition', params: { position: positionOf(text, 'Vraag 1') } },
  referencesProvider: {
    method: 'textDocument/references',
    params: { position: positionOf(text, 'Vraag 1'), context: { includeDeclaration: true } },
  },
  documentHighlightProvider: {
    method: 'textDocument/documentHighlight',
    params: { position: positionOf(text, 'Vraag 1') },
  },
  hoverProvider: { method: 'textDocument/hover', params: { position: positionOf(text, 'Vraag 1') } },
  documentLinkProvider: { method: 'textDocument/documentLink' },
  foldingRangeProvider: { method: 'textDocument/foldingRange' },
  diagnosticProvider: { method: 'textDocument/diagnostic' },
  codeLensProvider: { method: 'textDocument/codeLens' },
  inlayHintProvider: { method: 'textDocument/inlayHint', params: { range: whole } },
  semanticTokensProvider: { method: 'textDocument/semanticTokens/full' },
  selectionRangeProvider: { method: 'textDocument/selectionRange', params: { positions: [positionOf(text, 'Klopt')] } },
  callHierarchyProvider: {
    method: 'textDocument/prepareCallHierarchy',
    params: { position: positionOf(text, 'Vraag 1') },
  },
};

/** What is announced without being asked for: how positions and changes are said. */
const manners = ['positionEncoding', 'textDocumentSync'];

for (const [client, capabilities] of Object.entries({ 'VS Code': modern, 'a client that takes little': {} })) {
  test(`everything that is announced to ${client} answers`, async (t) => {
    const running = await session(t, capabilities);
    const announced = Object.keys(running.initialized.capabilities).filter((name) => !manners.includes(name));
    ok(announced.length >= 12, announced.join(', '));
    const uri = await running.open(text);
    for (const name of announced) {
      const answer = await ask(running, name, uri);
      notDeepStrictEqual(answer, null, name);
      notDeepStrictEqual(answer, [], name);
    }
  });

  test(`everything that is announced to ${client} answers for an empty text`, async (t) => {
    const running = await session(t, capabilities);
    const uri = await running.open('');
    for (const name of Object.keys(running.initialized.capabilities)) {
      if (!manners.includes(name)) await ask(running, name, uri);
    }
  });
}

function ask({ client }: Session, capability: string, uri: string): Promise<unknown> {
  const request = requests[capability];
  ok(request, `no request is known for ${capability}`);
  return client.sendRequest(request.method, { textDocument: { uri }, ...request.params });
}
