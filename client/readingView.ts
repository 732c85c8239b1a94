import {
  commands,
  Disposable,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { documentAtHand, isOurs } from './documentAtHand.ts';
import { fileName } from './fileName.ts';
import { READING_VIEW } from './language.ts';
import { type ReadingPanel, readingPanel } from './readingPanel.ts';
import { isReadingState } from './readingShapes.ts';
import type { Server } from './server.ts';
import { openPanel } from './surfaces/panels.ts';
import { done } from './walkthrough.ts';

export interface ReadingViews extends Disposable {
  /**
   * Shows a document as a page, beside its text or in place of it: the one in sight if none is named. The page then
   * follows the reader from document to document, until it is locked.
   */
  open(from: Uri | undefined, where: 'beside' | 'here'): Promise<void>;
  /** Fills a view that VS Code has kept over a reload of its window. */
  restore(panel: WebviewPanel, state: unknown): void;
}

/** Documents as pages to read. One page follows the reader; those that are locked stay with their documents. */
export function readingViews(server: Server, extension: Uri): ReadingViews {
  const pages = new Set<ReadingPanel>();
  const following = () => [...pages].find((page) => !page.isLocked());
  const active = () => [...pages].find(({ panel }) => panel.active);

  async function open(from: Uri | undefined, where: 'beside' | 'here'): Promise<void> {
    const uri = from ?? documentAtHand();
    if (uri === undefined) return;
    const known = following();
    if (known === undefined) {
      show(openPanel(READING_VIEW, fileName(uri), where === 'beside' ? ViewColumn.Beside : ViewColumn.Active), uri);
      return;
    }
    known.turn(uri);
    known.panel.reveal(where === 'beside' ? known.panel.viewColumn : ViewColumn.Active);
  }

  function restore(panel: WebviewPanel, state: unknown): void {
    const kept = isReadingState(state) ? state : undefined;
    const uri = kept && uriOf(kept.uri);
    if (kept === undefined || uri === undefined) {
      panel.dispose();
      return;
    }
    const isSecond = following() !== undefined;
    show(panel, uri).lock(kept.isLocked || isSecond);
  }

  function show(panel: WebviewPanel, uri: Uri): ReadingPanel {
    const page = readingPanel(server, extension, panel, uri);
    pages.add(page);
    done('kamervragen:hasReadPage');
    panel.onDidDispose(() => {
      page.dispose();
      pages.delete(page);
    });
    return page;
  }

  /** Locks the page that one reads, or sets it free to follow; only one does. */
  function toggleLock(): void {
    const page = active();
    if (page?.isLocked()) following()?.lock(true);
    page?.lock(!page.isLocked());
  }

  function follow(editor: TextEditor | undefined): void {
    if (editor !== undefined && isOurs(editor.document)) following()?.turn(editor.document.uri);
  }

  const listeners = Disposable.from(
    window.onDidChangeActiveTextEditor(follow),
    // A text that is found to be one of ours is opened again as such.
    workspace.onDidOpenTextDocument((document: TextDocument) => {
      if (document === window.activeTextEditor?.document) follow(window.activeTextEditor);
    }),
    commands.registerCommand('kamervragen.toggleReadingViewLock', toggleLock),
    commands.registerCommand('kamervragen.showReadText', () => active()?.showText()),
  );
  return {
    open,
    restore,
    dispose() {
      listeners.dispose();
      for (const { panel } of pages) panel.dispose();
    },
  };
}

/** Undefined where this is no address at all. */
function uriOf(text: string): Uri | undefined {
  try {
    return Uri.parse(text, true);
  } catch {
    return undefined;
  }
}
