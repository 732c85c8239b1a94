import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentIdentifier,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { definition } from './features/definition.ts';
import { outline } from './features/outline.ts';
import { locationLinks, locations, offsetOf, symbolList, symbolTree } from './lsp.ts';
import { modelOf } from './models.ts';

/**
 * Serves the language over `connection`, and listens. It knows nothing of where it runs: in Node, in a worker of the
 * browser, or in a test.
 */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  let client: ClientCapabilities = {};
  const announced: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  };

  connection.onInitialize(({ capabilities }) => {
    client = capabilities;
    return { capabilities: announced, serverInfo: { name: 'kamervragen' } };
  });

  /** An answer about an open document; to a client that no longer waits for it, and about any other, there is none. */
  function about<Params extends { textDocument: TextDocumentIdentifier }, Answer>(
    answer: (source: TextDocument, params: Params) => Answer,
  ) {
    return (params: Params, token: CancellationToken) => {
      if (token.isCancellationRequested) return new ResponseError<void>(LSPErrorCodes.RequestCancelled, 'cancelled');
      const source = documents.get(params.textDocument.uri);
      return source === undefined ? null : answer(source, params);
    };
  }

  // Outline, and with it breadcrumbs, sticky scroll and the search for symbols
  announced.documentSymbolProvider = true;
  connection.onDocumentSymbol(
    about((source) => {
      const items = outline(modelOf(source));
      const takesTree = client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
      return takesTree ? symbolTree(source, items) : symbolList(source, items);
    }),
  );

  // From question to answer, from mark to note, and back
  announced.definitionProvider = true;
  connection.onDefinition(
    about((source, { position }) => {
      const found = definition(modelOf(source), offsetOf(source, position));
      if (found === undefined) return null;
      const takesLinks = client.textDocument?.definition?.linkSupport === true;
      return takesLinks ? locationLinks(source, found) : locations(source, found);
    }),
  );

  documents.listen(connection);
  connection.listen();
}
