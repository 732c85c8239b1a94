import { CompletionList, type DocumentSymbol, type ExtensionContext, type SymbolInformation, Uri } from 'vscode';
import {
  type BaseLanguageClient,
  CloseAction,
  DidChangeWatchedFilesNotification,
  ErrorAction,
  type LanguageClientOptions,
  vsdiag,
} from 'vscode-languageclient';
import { CLEAN_TEXT, COMPARED, LANGUAGE } from './language.ts';
import { SHOW_PLACES } from './places.ts';
import { inertLinks } from './surfaces/links.ts';
import { ask } from './surfaces/messages.ts';
import { inertCompletions, inertSymbols } from './surfaces/names.ts';
import { language, t } from './words.ts';

/**
 * Starts a language client and keeps it running: a server that stops is started again without a word. Only when it
 * keeps stopping is the reader told, and asked whether to go on.
 */
export function keepRunning(
  { storageUri }: ExtensionContext,
  create: (options: LanguageClientOptions) => BaseLanguageClient,
): BaseLanguageClient {
  // A place that is no file's only VS Code itself can write to.
  const storage = storageUri?.scheme === 'file' ? storageUri.fsPath : undefined;
  const client = create({
    documentSelector: [{ language: LANGUAGE }],
    initializationOptions: () => ({ commands: [SHOW_PLACES], language: language(), storage, readsFiles: true }),
    middleware: {
      workspace: {
        // The client would wait a quarter of a second for more of them: the server puts together what comes at once.
        didChangeWatchedFile: (event) =>
          client.sendNotification(DidChangeWatchedFilesNotification.type, { changes: [event] }),
      },
      // What is wrong in a document is not said a second time of a text that is made of it.
      async provideDiagnostics(document, previous, token, next) {
        const uri = document instanceof Uri ? document : document.uri;
        if (uri.scheme === CLEAN_TEXT || uri.scheme === COMPARED)
          return { kind: vsdiag.DocumentDiagnosticReportKind.full, items: [] };
        return next(document, previous, token);
      },
      // VS Code asks for problems. What it is told before it asks would count twice.
      handleDiagnostics() {},
      async provideDocumentSymbols(document, token, next) {
        // One kind of symbols or the other, which the compiler does not tell of the list.
        return inertSymbols<DocumentSymbol | SymbolInformation>(
          (await next(document, token)) ?? [],
        ) as DocumentSymbol[];
      },
      async provideWorkspaceSymbols(query, token, next) {
        return inertSymbols((await next(query, token)) ?? []);
      },
      async provideDocumentLinks(document, token, next) {
        return inertLinks(document, (await next(document, token)) ?? []);
      },
      async provideCompletionItem(document, position, context, token, next) {
        const found = await next(document, position, context, token);
        const { items, isIncomplete = false } = found && 'items' in found ? found : { items: found ?? [] };
        return new CompletionList(inertCompletions(items), isIncomplete);
      },
    },
    errorHandler: {
      // What is not written any more was for a server that has stopped: whether it starts again is decided when its end is heard.
      error: async () => ({ action: ErrorAction.Continue, handled: true }),
      async closed() {
        const decision = await patience.closed();
        if (decision.action === CloseAction.DoNotRestart) offerRestart();
        return { ...decision, handled: true };
      },
    },
  });
  const patience = client.createDefaultErrorHandler();

  async function offerRestart(): Promise<void> {
    const startAgain = t('Start Again');
    const showLog = t('Show Log');
    const message = t('Kamervragen keeps stopping. Until it runs again there is no outline and no navigation.');
    const choice = await ask(message, startAgain, showLog);
    if (choice === startAgain) start();
    if (choice === showLog) client.outputChannel.show();
  }

  /** The client itself reports a start that fails. */
  function start(): void {
    client.start().catch(() => undefined);
  }

  start();
  return client;
}
