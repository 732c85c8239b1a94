import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  type TextDocumentIdentifier,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { definition } from './features/definition.ts';
import { folding } from './features/folding.ts';
import { hover } from './features/hover.ts';
import { links } from './features/links.ts';
import { outline } from './features/outline.ts';
import { problems } from './features/problems.ts';
import { references } from './features/references.ts';
import {
  diagnosticsOf,
  documentLinks,
  foldingRanges,
  highlightsOf,
  hoverOf,
  locationLinks,
  locations,
  offsetOf,
  placesOf,
  symbolList,
  symbolTree,
} from './lsp.ts';
import { modelOf } from './models.ts';
import { english, type Words, wordsFor } from './words.ts';

/**
 * Serves the language over `connection`, and listens. It knows nothing of where it runs: in Node, in a worker of the
 * browser, or in a test.
 */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  let client: ClientCapabilities = {};
  let words: Words = english;
  const announced: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  };

  connection.onInitialize(({ capabilities, locale }) => {
    client = capabilities;
    words = wordsFor(locale);
    if (takesDiagnosticsByAsking()) {
      announced.diagnosticProvider = { interFileDependencies: false, workspaceDiagnostics: false };
    }
    return { capabilities: announced, serverInfo: { name: 'kamervragen' } };
  });

  /** An answer about an open document; to a client that no longer waits for it, and about any other, there is none. */
  function about<Params extends { textDocument: TextDocumentIdentifier }, Answer>(
    answer: (source: TextDocument, params: Params) => Answer,
  ) {
    return (params: Params, token: CancellationToken) => {
      if (token.isCancellationRequested) return cancelled();
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

  // All places of a section, a note or a publication
  announced.referencesProvider = true;
  connection.onReferences(
    about((source, { position, context }) => {
      const places = references(modelOf(source), offsetOf(source, position));
      return placesOf(source, places, context.includeDeclaration);
    }),
  );

  // The same places, coloured while the cursor is on one of them
  announced.documentHighlightProvider = true;
  connection.onDocumentHighlight(
    about((source, { position }) => highlightsOf(source, references(modelOf(source), offsetOf(source, position)))),
  );

  // What a mark, a mention or a heading leads to, without going there
  announced.hoverProvider = true;
  connection.onHover(
    about((source, { position }) => {
      const found = hover(modelOf(source), offsetOf(source, position));
      if (found === undefined) return null;
      const takesMarkdown = client.textDocument?.hover?.contentFormat?.includes('markdown') === true;
      return hoverOf(source, found, words, takesMarkdown);
    }),
  );

  // From marks to notes, and from citations to the web, by a click
  announced.documentLinkProvider = {};
  connection.onDocumentLinks(about((source) => documentLinks(source, links(modelOf(source)), words)));

  // Questions, answers, the header, page furniture and notes fold away
  announced.foldingRangeProvider = true;
  connection.onFoldingRanges(about((source) => foldingRanges(source, folding(modelOf(source)))));

  // Problems, when the client asks for them; to a client that never asks they are told after every change
  const takesDiagnosticsByAsking = () => client.textDocument?.diagnostic !== undefined;
  const diagnostics = (source: TextDocument) => diagnosticsOf(source, problems(modelOf(source)), words);
  connection.languages.diagnostics.on(({ textDocument }, token) => {
    if (token.isCancellationRequested) return cancelled();
    const source = documents.get(textDocument.uri);
    return { kind: DocumentDiagnosticReportKind.Full, items: source === undefined ? [] : diagnostics(source) };
  });
  documents.onDidChangeContent(({ document }) => {
    if (takesDiagnosticsByAsking()) return;
    const { uri, version } = document;
    connection.sendDiagnostics({ uri, version, diagnostics: diagnostics(document) });
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (!takesDiagnosticsByAsking()) connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  documents.listen(connection);
  connection.listen();
}

/** The protocol's answer to a request that its client gave up. */
const cancelled = () => new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');
