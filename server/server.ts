import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  ErrorCodes,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { callHierarchy } from './lsp/callHierarchy.ts';
import { codeLenses } from './lsp/codeLenses.ts';
import { definitions } from './lsp/definitions.ts';
import { desk } from './lsp/desk.ts';
import { diagnostics, diagnosticsOf } from './lsp/diagnostics.ts';
import { documentLinks } from './lsp/documentLinks.ts';
import { documentSymbols } from './lsp/documentSymbols.ts';
import type { Asked, Client, Feature } from './lsp/feature.ts';
import { foldingRanges } from './lsp/foldingRanges.ts';
import { hovers } from './lsp/hovers.ts';
import { inlayHints } from './lsp/inlayHints.ts';
import { references } from './lsp/references.ts';
import { selectionRanges } from './lsp/selectionRanges.ts';
import { semanticTokens } from './lsp/semanticTokens.ts';
import { modelOf } from './models.ts';
import { type Settings, settingsIn } from './settings.ts';
import { english, wordsFor } from './words.ts';

/** All that the server can do. */
const features: readonly Feature[] = [
  documentSymbols,
  definitions,
  references,
  hovers,
  documentLinks,
  foldingRanges,
  selectionRanges,
  callHierarchy,
  semanticTokens,
  codeLenses,
  inlayHints,
  diagnostics,
  desk,
];

const announced: ServerCapabilities = Object.assign(
  { positionEncoding: 'utf-16', textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental } },
  ...features.map(({ announces }) => announces),
);

const answers = new Map(features.flatMap(({ answers }) => answers.map((answer) => [answer.method, answer])));

/**
 * Serves the language over `connection`, and listens. It knows nothing of where it runs: in Node, in a worker of the
 * browser, or in a test.
 */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  let client: Client = { capabilities: {}, words: english, commands: [], settingsOf };

  connection.onInitialize(({ capabilities, locale, initializationOptions }) => {
    const commands = Array.isArray(initializationOptions?.commands) ? initializationOptions.commands : [];
    client = { capabilities, words: wordsFor(locale), commands, settingsOf };
    return { capabilities: announced, serverInfo: { name: 'kamervragen' } };
  });

  connection.onRequest((method: string, params: unknown, token: CancellationToken) => {
    if (token.isCancellationRequested) return cancelled;
    const answer = answers.get(method);
    if (answer === undefined) return new ResponseError(ErrorCodes.MethodNotFound, `there is no ${method}`);
    const source = documents.get(String(answer.uriIn(params)));
    if (source === undefined) return answer.otherwise;
    // Each answer takes the parameters that belong to its method.
    return answer.answer(asked(source), params as never);
  });

  const asked = (source: TextDocument): Asked => ({ source, document: modelOf(source), client });

  // What a reader has set: asked of the client once for each document, and again after a change
  const settings = new Map<string, Promise<Settings>>();
  function settingsOf(uri: string): Promise<Settings> {
    const known = settings.get(uri);
    if (known !== undefined) return known;
    const asked = client.capabilities.workspace?.configuration
      ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'kamervragen' })
      : Promise.resolve();
    const found = asked.then(settingsIn, () => settingsIn(undefined));
    settings.set(uri, found);
    return found;
  }
  documents.onDidClose(({ document: { uri } }) => settings.delete(uri));
  connection.onInitialized(async () => {
    if (!client.capabilities.workspace?.didChangeConfiguration?.dynamicRegistration) return;
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'kamervragen' });
  });
  connection.onDidChangeConfiguration(async () => {
    settings.clear();
    const { codeLens, inlayHint } = client.capabilities.workspace ?? {};
    if (codeLens?.refreshSupport) await connection.sendRequest(CodeLensRefreshRequest.type);
    if (inlayHint?.refreshSupport) await connection.languages.inlayHint.refresh();
  });

  // To a client that never asks for problems they are told after every change
  const asksForProblems = () => client.capabilities.textDocument?.diagnostic !== undefined;
  documents.onDidChangeContent(({ document }) => {
    if (asksForProblems()) return;
    const { uri, version } = document;
    connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(asked(document)) });
  });
  documents.onDidClose(({ document: { uri } }) => {
    if (!asksForProblems()) connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  documents.listen(connection);
  connection.listen();
}

/** The protocol's answer to a request that its client gave up. */
const cancelled = new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');
