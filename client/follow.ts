import {
  CancellationTokenSource,
  Disposable,
  type Event,
  EventEmitter,
  type TextDocument,
  type TextDocumentChangeEvent,
  window,
  workspace,
} from 'vscode';
import type { About, Requests } from '../server/shell/requests.ts';
import { about } from './editor.ts';
import { LANGUAGE } from './language.ts';
import type { Server } from './server.ts';

/** The requests that ask about a document as a whole. */
type Whole = { [Name in keyof Requests]: About extends Requests[Name]['params'] ? Name : never }[keyof Requests];

/** What the server says of the document that one reads. */
export interface Followed<Answer> extends Disposable {
  /** The document of ours that one reads, and what was last said of it. */
  readonly document: TextDocument | undefined;
  readonly answer: Answer | undefined;
  readonly onDidChange: Event<void>;
  /** Looks whether there is something new to ask. */
  update(): void;
}

/** How long nothing is asked while one types. */
const PAUSE = 300;

/** Asks again whenever one reads another document or changes this one; nothing while `isWanted` says no. */
export function follow<Name extends Whole>(
  server: Server,
  name: Name,
  isWanted: () => boolean = () => true,
): Followed<Requests[Name]['answer']> {
  const changed = new EventEmitter<void>();
  let document: TextDocument | undefined;
  let version: number | undefined;
  let answer: Requests[Name]['answer'] | undefined;
  let asking = new CancellationTokenSource();
  let pause: ReturnType<typeof setTimeout> | undefined;

  function update(): void {
    const next = isWanted() ? documentRead(document) : undefined;
    if (next !== document || next?.version !== version) begin(next);
  }

  function begin(next: TextDocument | undefined): void {
    clearTimeout(pause);
    asking.cancel();
    asking.dispose();
    asking = new CancellationTokenSource();
    document = next;
    version = next?.version;
    if (next === undefined) show(undefined);
    else request(next, asking);
  }

  async function request(next: TextDocument, { token }: CancellationTokenSource): Promise<void> {
    const found = await server.ask(name, about(next), token);
    if (!token.isCancellationRequested) show(found);
  }

  function show(found: Requests[Name]['answer'] | undefined): void {
    answer = found;
    changed.fire();
  }

  function edited(event: TextDocumentChangeEvent): void {
    if (event.document !== document) return;
    clearTimeout(pause);
    pause = setTimeout(update, PAUSE);
  }

  const subscriptions = Disposable.from(
    changed,
    { dispose: () => clearTimeout(pause) },
    { dispose: () => asking.cancel() },
    // What was asked before the server knew the document had no answer.
    server.onDidOpen(() => begin(isWanted() ? documentRead(document) : undefined)),
    window.onDidChangeActiveTextEditor(update),
    window.onDidChangeVisibleTextEditors(update),
    // A change of language closes a document and opens the same one again.
    workspace.onDidOpenTextDocument(update),
    workspace.onDidCloseTextDocument(update),
    workspace.onDidChangeTextDocument(edited),
  );
  update();
  return {
    get document() {
      return document;
    },
    get answer() {
      return answer;
    },
    onDidChange: changed.event,
    update,
    dispose: () => subscriptions.dispose(),
  };
}

/** The document of ours in the active editor; while there is none, as in a web view, the last one if it is in sight. */
function documentRead(last: TextDocument | undefined): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active !== undefined) return active.languageId === LANGUAGE ? active : undefined;
  const isInSight = window.visibleTextEditors.some(({ document }) => document === last);
  return isInSight && last?.languageId === LANGUAGE ? last : undefined;
}
