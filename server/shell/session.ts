import {
  type CancellationToken,
  CodeLensRefreshRequest,
  type Connection,
  DiagnosticRefreshRequest,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  InlayHintRefreshRequest,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { atOnce, isSteps } from '../text/steps.ts';
import { count } from '../workspace/folderIndex.ts';
import type { OpenFolder, Workspace } from './folder.ts';
import { diagnosticsOf } from './lsp/diagnostics.ts';
import { type Answer, type Asked, type Client, cancelled, invalid } from './lsp/feature.ts';
import { modelOf } from './models.ts';
import { news } from './news.ts';
import { push } from './push.ts';
import type { Notifications } from './requests.ts';
import { keptSettings } from './settings.ts';
import { texts } from './texts.ts';
import { LONG, turns } from './turns.ts';
import { warmUp } from './warmUp.ts';

/** What there is between a client's first word and its last. */
export interface Session {
  readonly client: Client;
  answer(answer: Answer, params: unknown, token: CancellationToken): unknown;
  end(): void;
}

/** After so many milliseconds the client has its answer, and VS Code takes some 50 more until it opens a document. */
const ANSWERED = 5;

/** Begins to keep a client's documents and its settings, and to tell it of problems until it asks for them itself. */
export function session(
  connection: Connection,
  {
    capabilities,
    words,
    commands,
    ...workspace
  }: Pick<Client, 'capabilities' | 'words' | 'commands'> & Pick<Workspace, 'folders' | 'storage' | 'readsFiles'>,
  openFolder: OpenFolder,
): Session {
  const { configuration, didChangeConfiguration, codeLens, inlayHint, diagnostics } = capabilities.workspace ?? {};
  const documents = new TextDocuments(texts);

  // A client that refuses what it is asked, or has gone, is the poorer for it, and nothing else is.
  const ask = (request: () => Promise<unknown>) => void request().catch(() => undefined);

  const isReadingFolder = () => folder.isReading?.() ?? false;
  const folderNews = news(() => {
    const told = { documents: count(folder.index()), isReading: isReadingFolder() };
    ask(() => connection.sendNotification('kamervragen/folderChanged' satisfies keyof Notifications, told));
  });
  // Lenses and problems tell what of the folder has to do with a document: once it is read, and when it changes.
  const openNews = news(refreshOfFolder);
  openNews.watch();
  const settings = keptSettings(
    async (uri) => configuration && connection.workspace.getConfiguration({ scopeUri: uri, section: 'kamervragen' }),
    refresh,
  );
  function refreshOfFolder(): void {
    if (codeLens?.refreshSupport) ask(() => connection.sendRequest(CodeLensRefreshRequest.type));
    if (diagnostics?.refreshSupport) ask(() => connection.sendRequest(DiagnosticRefreshRequest.type));
    pushed.again();
  }
  function refresh(): void {
    refreshOfFolder();
    if (inlayHint?.refreshSupport) ask(() => connection.sendRequest(InlayHintRefreshRequest.type));
  }

  const client: Client = {
    capabilities,
    words,
    commands,
    settingsOf: settings.of,
    folder: () => folder.index(),
    watchFolder: folderNews.watch,
    isReadingFolder,
    show(uri, selection) {
      if (!capabilities.window?.showDocument?.support) return;
      ask(() => connection.window.showDocument({ uri, selection, takeFocus: true }));
    },
    tell: (message) =>
      ask(() => connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message })),
  };
  const changed = () => {
    folderNews.changed();
    // While thousands of documents are read, each few would have all that is in sight asked for anew.
    if (!isReadingFolder()) openNews.changed();
  };
  const folder = openFolder({ connection, capabilities, words, tell: client.tell, changed, ...workspace });
  const asked = (source: TextDocument): Asked => ({
    source,
    get document() {
      return modelOf(source);
    },
    documentAt(uri) {
      const other = documents.get(uri);
      return other && modelOf(other);
    },
    client,
  });

  const pushed = push<TextDocument>(
    (source) => {
      const { uri, version } = source;
      ask(async () => {
        const diagnostics = await diagnosticsOf(asked(source));
        // What was closed or has changed meanwhile is told of then.
        if (documents.get(uri)?.version === version) connection.sendDiagnostics({ uri, version, diagnostics });
      });
    },
    (uri) => ask(() => connection.sendDiagnostics({ uri, diagnostics: [] })),
  );

  const inTurn = turns();
  documents.onDidChangeContent(({ document }) => {
    inTurn.heard();
    pushed.changed(document);
    folder.shown?.(document);
  });
  documents.onDidClose(({ document }) => {
    pushed.closed(document);
    settings.forget(document.uri);
    folder.closed?.(document.uri);
  });
  const warming = setTimeout(warmUp, ANSWERED, words);
  // What reads a document is ready when the first question about it comes, and does not keep those that wait.
  documents.onDidOpen(({ document }) => {
    clearTimeout(warming);
    setTimeout(() => modelOf(document));
  });
  const parts = [
    documents.listen(connection),
    connection.onInitialized(() => {
      if (!didChangeConfiguration?.dynamicRegistration) return;
      ask(() =>
        connection.client.register(DidChangeConfigurationNotification.type, {
          section: ['kamervragen', 'files.exclude'],
        }),
      );
    }),
    connection.onDidChangeConfiguration(() => {
      // Editors tell of their settings at their start too, when nothing was shown by any.
      if (settings.forget()) refresh();
      folder.configured?.();
    }),
  ];

  return {
    client,
    answer(one, params, token) {
      inTurn.heard();
      // Each answer takes the parameters that belong to its method.
      const givenUp = () => (token.isCancellationRequested ? cancelled : undefined);
      if ('alone' in one) {
        const begun = one.alone(params as never, client);
        return isSteps(begun) ? inTurn.take({ begin: () => begun, version: () => 0, givenUp }) : begun;
      }
      const { method, uriIn, answer, otherwise, isOfAll } = one;
      if (method === DocumentDiagnosticRequest.method) pushed.stop();
      const uri = uriIn(params);
      if (typeof uri !== 'string') return invalid(`${method} names the document that it is about`);
      const source = documents.get(uri);
      if (source === undefined) return otherwise;
      const begin = () => answer(asked(source), params as never);
      if (isOfAll && source.getText().length > LONG) {
        return inTurn.take({ begin, version: () => source.version, givenUp });
      }
      const answered = begin();
      return isSteps(answered) ? atOnce(answered) : answered;
    },
    end() {
      clearTimeout(warming);
      inTurn.finish();
      folderNews.end();
      openNews.end();
      folder.end();
      for (const part of parts) part.dispose();
      pushed.stop();
    },
  };
}
