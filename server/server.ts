import {
  type CallHierarchyItem,
  type CancellationToken,
  type ClientCapabilities,
  CodeLensRefreshRequest,
  type Connection,
  DidChangeConfigurationNotification,
  DocumentDiagnosticReportKind,
  type GenericRequestHandler,
  LSPErrorCodes,
  ResponseError,
  type SemanticTokens,
  type SemanticTokensDelta,
  type ServerCapabilities,
  type TextDocumentIdentifier,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { sectionAsMarkdown, sectionAsText } from './export/section.ts';
import { cleanText } from './export/text.ts';
import { callable, incoming, outgoing } from './features/calls.ts';
import { citations } from './features/citations.ts';
import { definition } from './features/definition.ts';
import { facts } from './features/facts.ts';
import { folding } from './features/folding.ts';
import { hints } from './features/hints.ts';
import { hover } from './features/hover.ts';
import { lensContent, lenses } from './features/lenses.ts';
import { links } from './features/links.ts';
import { nearestNote } from './features/nearestNote.ts';
import { problems } from './features/problems.ts';
import { questions } from './features/questions.ts';
import { readingView } from './features/readingView.ts';
import { references } from './features/references.ts';
import { sectionCitation } from './features/sectionCitation.ts';
import { selection } from './features/selection.ts';
import { tokens } from './features/tokens.ts';
import {
  callItems,
  citationList,
  cleanTextOf,
  codeLenses,
  diagnosticsOf,
  documentLinks,
  foldingRanges,
  highlightsOf,
  hoverOf,
  incomingCalls,
  inlayHints,
  type LensData,
  lensCommand,
  locationLinks,
  locations,
  noteRanges,
  offsetOf,
  outgoingCalls,
  placesOf,
  questionList,
  readingViewOf,
  SHOW_PLACES,
  selectionRange,
  spanOf,
  symbolList,
  symbolTree,
  tokenData,
  tokenEdits,
  tokenLegend,
} from './lsp.ts';
import type { QaDocument } from './model/document.ts';
import { sectionAt } from './model/sections.ts';
import { titleOf } from './model/titles.ts';
import { modelOf, outlineOf } from './models.ts';
import type { Copy, CopyForm, Requests } from './requests.ts';
import { type Settings, settingsIn } from './settings.ts';
import { english, type Words, wordsFor } from './words.ts';

/**
 * Serves the language over `connection`, and listens. It knows nothing of where it runs: in Node, in a worker of the
 * browser, or in a test.
 */
export function startServer(connection: Connection): void {
  const documents = new TextDocuments(TextDocument);
  let client: ClientCapabilities = {};
  let words: Words = english;
  let commands: readonly unknown[] = [];
  const announced: ServerCapabilities = {
    positionEncoding: 'utf-16',
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  };

  connection.onInitialize(({ capabilities, locale, initializationOptions }) => {
    client = capabilities;
    words = wordsFor(locale);
    commands = Array.isArray(initializationOptions?.commands) ? initializationOptions.commands : [];
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

  /** The same about the section that a client was told of in a hierarchy of calls. */
  function aboutItem<Answer>(answer: (source: TextDocument, document: QaDocument, place: number) => Answer) {
    return ({ item }: { item: CallHierarchyItem }, token: CancellationToken) => {
      if (token.isCancellationRequested) return cancelled();
      const source = documents.get(item.uri);
      if (source === undefined) return null;
      const document = modelOf(source);
      return answer(source, document, sectionAt(document, offsetOf(source, item.selectionRange.start)));
    };
  }

  // Outline, and with it breadcrumbs, sticky scroll and the search for symbols
  announced.documentSymbolProvider = true;
  connection.onDocumentSymbol(
    about((source) => {
      const items = outlineOf(source);
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

  // How to select more, and less
  announced.selectionRangeProvider = true;
  connection.onSelectionRanges(
    about((source, { positions }) =>
      positions.map((position) => selectionRange(source, selection(modelOf(source), offsetOf(source, position)))),
    ),
  );

  // Which sections mention a section, and which it mentions
  announced.callHierarchyProvider = true;
  connection.languages.callHierarchy.onPrepare(
    about((source, { position }) => {
      const document = modelOf(source);
      return callItems(source, document, callable(document, offsetOf(source, position)));
    }),
  );
  connection.languages.callHierarchy.onIncomingCalls(
    aboutItem((source, document, place) => incomingCalls(source, document, incoming(document, place))),
  );
  connection.languages.callHierarchy.onOutgoingCalls(
    aboutItem((source, document, place) => outgoingCalls(source, document, outgoing(document, place))),
  );

  // Colours of what no pattern can know: all of them, what changed in them, or those in sight
  announced.semanticTokensProvider = { legend: tokenLegend, full: { delta: true }, range: true };
  const coloured = new WeakMap<TextDocument, Required<SemanticTokens>>();
  let colourings = 0;
  const colour = (source: TextDocument) => {
    const all = { resultId: String(++colourings), data: tokenData(source, tokens(modelOf(source))) };
    coloured.set(source, all);
    return all;
  };
  connection.languages.semanticTokens.on(about(colour));
  connection.languages.semanticTokens.onDelta(
    about((source, { previousResultId }): SemanticTokens | SemanticTokensDelta => {
      const previous = coloured.get(source);
      const all = colour(source);
      if (previous?.resultId !== previousResultId) return all;
      return { resultId: all.resultId, edits: tokenEdits(previous.data, all.data) };
    }),
  );
  connection.languages.semanticTokens.onRange(
    about((source, { range }) => {
      const { start, end } = spanOf(source, range);
      const inSight = tokens(modelOf(source)).filter(({ span }) => span.end > start && span.start < end);
      return { data: tokenData(source, inSight) };
    }),
  );

  // What a reader has set: asked of the client once for each document, and again after a change
  const settings = new Map<string, Promise<Settings>>();
  const settingsOf = (uri: string): Promise<Settings> => {
    const known = settings.get(uri);
    if (known !== undefined) return known;
    const asked = client.workspace?.configuration
      ? connection.workspace.getConfiguration({ scopeUri: uri, section: 'kamervragen' })
      : Promise.resolve();
    const found = asked.then(settingsIn, () => settingsIn(undefined));
    settings.set(uri, found);
    return found;
  };
  documents.onDidClose(({ document: { uri } }) => settings.delete(uri));
  connection.onInitialized(async () => {
    if (!client.workspace?.didChangeConfiguration?.dynamicRegistration) return;
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'kamervragen' });
  });
  connection.onDidChangeConfiguration(async () => {
    settings.clear();
    if (client.workspace?.codeLens?.refreshSupport) await connection.sendRequest(CodeLensRefreshRequest.type);
    if (client.workspace?.inlayHint?.refreshSupport) await connection.languages.inlayHint.refresh();
  });

  // From question to answer and back over the headings, with what there is to know of them
  announced.codeLensProvider = { resolveProvider: true };
  connection.onCodeLens(
    about(async (source) => {
      const { 'codeLens.enabled': isEnabled } = await settingsOf(source.uri);
      return isEnabled ? codeLenses(source, lenses(modelOf(source))) : [];
    }),
  );
  connection.onCodeLensResolve((lens, token) => {
    if (token.isCancellationRequested) return cancelled();
    const { uri, version, kind, place }: LensData = lens.data;
    const source = documents.get(uri);
    const content = source?.version === version ? lensContent(modelOf(source), { kind, place }) : undefined;
    if (source === undefined || content === undefined) return changed();
    return { ...lens, command: lensCommand(source, lens, content, words, commands.includes(SHOW_PLACES)) };
  });

  // What print leaves to the reader to know
  announced.inlayHintProvider = true;
  connection.languages.inlayHint.on(
    about(async (source, { range }) => {
      const set = await settingsOf(source.uri);
      const shown = { reference: set['inlayHints.references'], citation: set['inlayHints.citations'] };
      const found = hints(modelOf(source), spanOf(source, range));
      return inlayHints(
        source,
        found.filter(({ kind }) => shown[kind]),
        words,
      );
    }),
  );

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

  /** Answers a request of our own client. */
  function onRequest<Name extends keyof Requests>(
    name: Name,
    answer: (source: TextDocument, params: Requests[Name]['params']) => Requests[Name]['answer'],
  ): void {
    const handler: GenericRequestHandler<unknown, never> = about(answer);
    connection.onRequest(name, handler);
  }

  // The views, and what stands in the status bar
  onRequest('kamervragen/questions', (source) => questionList(source, questions(modelOf(source))));
  onRequest('kamervragen/citations', (source) => citationList(source, citations(modelOf(source)), words));
  onRequest('kamervragen/facts', (source) => facts(modelOf(source)));

  // The note to peek at, and a section to copy
  onRequest('kamervragen/note', (source, { position }) =>
    noteRanges(source, nearestNote(modelOf(source), offsetOf(source, position))),
  );
  onRequest('kamervragen/copy', (source, { position, form }) =>
    copyOf(modelOf(source), offsetOf(source, position), form),
  );

  // The document as a page to read, and as clean text
  onRequest('kamervragen/reading', (source) => readingViewOf(source, readingView(modelOf(source))));
  onRequest('kamervragen/cleanText', (source) => cleanTextOf(source, cleanText(modelOf(source))));

  documents.listen(connection);
  connection.listen();
}

/** The protocol's answer to a question about a document that is no longer what it was. */
const changed = () => new ResponseError<never>(LSPErrorCodes.ContentModified, 'the document has changed');

/** The protocol's answer to a request that its client gave up. */
const cancelled = () => new ResponseError<never>(LSPErrorCodes.RequestCancelled, 'cancelled');

/** The section at `offset` as one copies it. */
function copyOf(document: QaDocument, offset: number, form: CopyForm): Copy | null {
  const section = document.sections[sectionAt(document, offset)];
  const title = section === undefined ? '' : titleOf(section);
  if (form === 'citation') return { title, ...sectionCitation(document, offset) };
  if (section === undefined) return null;
  const text = form === 'text' ? sectionAsText(document, section) : sectionAsMarkdown(document, section);
  return { title, text, missing: [] };
}
