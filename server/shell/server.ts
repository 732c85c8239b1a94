import {
  type CancellationToken,
  type Connection,
  ErrorCodes,
  ResponseError,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { EMPTY } from '../workspace/folderIndex.ts';
import type { OpenFolder } from './folder.ts';
import { askedBefore } from './lsp/askedBefore.ts';
import { callHierarchy } from './lsp/callHierarchy.ts';
import { codeActions } from './lsp/codeActions.ts';
import { codeLenses } from './lsp/codeLenses.ts';
import { comparisons } from './lsp/comparisons.ts';
import { completions } from './lsp/completions.ts';
import { definitions } from './lsp/definitions.ts';
import { desk } from './lsp/desk.ts';
import { diagnostics } from './lsp/diagnostics.ts';
import { documentLinks } from './lsp/documentLinks.ts';
import { documentSymbols } from './lsp/documentSymbols.ts';
import { drafts } from './lsp/drafts.ts';
import { exports } from './lsp/exports.ts';
import { type Client, cancelled, type Feature } from './lsp/feature.ts';
import { folderTree } from './lsp/folderTree.ts';
import { foldingRanges } from './lsp/foldingRanges.ts';
import { formatting } from './lsp/formatting.ts';
import { hovers } from './lsp/hovers.ts';
import { inlayHints } from './lsp/inlayHints.ts';
import { linkedEditing } from './lsp/linkedEditing.ts';
import { overviews } from './lsp/overviews.ts';
import { references } from './lsp/references.ts';
import { renames } from './lsp/renames.ts';
import { selectionRanges } from './lsp/selectionRanges.ts';
import { semanticTokens } from './lsp/semanticTokens.ts';
import { workspaceSymbols } from './lsp/workspaceSymbols.ts';
import { type Session, session } from './session.ts';
import { wordsFor } from './words.ts';

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
  formatting,
  completions,
  renames,
  linkedEditing,
  codeActions,
  desk,
  drafts,
  exports,
  workspaceSymbols,
  overviews,
  askedBefore,
  folderTree,
  comparisons,
];

const answers = new Map(features.flatMap(({ answers }) => answers.map((answer) => [answer.method, answer])));

/** What is announced to a client. */
function announced(client: Client): ServerCapabilities {
  const textDocumentSync = { openClose: true, change: TextDocumentSyncKind.Incremental };
  return Object.assign(
    { positionEncoding: 'utf-16', textDocumentSync },
    ...features.map(({ announces }) => (typeof announces === 'function' ? announces(client) : announces)),
  );
}

/**
 * Serves the language over `connection`, and listens. It knows nothing of where it runs: in Node, in a worker of the
 * browser, or in a test, which also say how the documents of a workspace are read. All that is asked before a client's first word and after its last is refused.
 */
export function startServer(connection: Connection, openFolder: OpenFolder = noFolder): void {
  let current: Session | undefined;
  let isOver = false;
  const closed = () => (isOver ? shutDown : notInitialized);

  connection.onInitialize(({ capabilities, locale, initializationOptions, workspaceFolders }) => {
    if (isOver || current !== undefined) return isOver ? shutDown : initializedTwice;
    const { commands, language, storage, readsFiles } = initializationOptions ?? {};
    const of = {
      capabilities,
      words: wordsFor(typeof language === 'string' ? language : locale),
      commands: Array.isArray(commands) ? commands : [],
      folders: (workspaceFolders ?? []).map(({ uri }) => uri),
      readsFiles: readsFiles === true,
      storage: typeof storage === 'string' ? storage : undefined,
    };
    current = session(connection, of, openFolder);
    return { capabilities: announced(current.client), serverInfo: { name: 'kamervragen' } };
  });

  connection.onRequest((method: string, params: unknown, token: CancellationToken) => {
    if (current === undefined) return closed();
    if (token.isCancellationRequested) return cancelled;
    const answer = answers.get(method);
    if (answer === undefined) return new ResponseError(ErrorCodes.MethodNotFound, `there is no ${method}`);
    return current.answer(answer, params, token);
  });

  connection.onShutdown(() => {
    if (current === undefined) throw closed();
    current.end();
    current = undefined;
    isOver = true;
  });

  connection.listen();
}

/** No document but those that are open. */
const noFolder: OpenFolder = () => ({ index: () => EMPTY, end: () => undefined });

const notInitialized = new ResponseError(ErrorCodes.ServerNotInitialized, 'initialize comes first');
const initializedTwice = new ResponseError<never>(ErrorCodes.InvalidRequest, 'initialize comes once');
const shutDown = new ResponseError<never>(ErrorCodes.InvalidRequest, 'the server has shut down');
