import {
  Disposable,
  Range,
  type TextDocument,
  TextEditorRevealType,
  Uri,
  ViewColumn,
  type Webview,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { askAbout } from './askAbout.ts';
import { leftOutInWords } from './claims.ts';
import { fileName } from './fileName.ts';
import { leading } from './leading.ts';
import { openAsOurs } from './openAsOurs.ts';
import type { ReadingPage, ReadingTexts, ToReadingView } from './readingMessages.ts';
import { isFromReadingView } from './readingShapes.ts';
import type { Server } from './server.ts';
import { entitle } from './surfaces/panels.ts';
import { language, onDidChangeLanguage, t } from './words.ts';

/** A panel of VS Code with the page of a document in it. */
export interface ReadingPanel extends Disposable {
  readonly panel: WebviewPanel;
  uri(): Uri;
  isLocked(): boolean;
  /** Shows another document. */
  turn(uri: Uri): void;
  /** Says that the page stays with its document, or that it follows the reader. */
  lock(isLocked: boolean): void;
  /** Shows the text that the page is made of. */
  showText(): void;
}

/** How long a text must rest before the page follows it. */
const REST = 200;

/**
 * Keeps a page what its document is: when it is first seen, when the text changes, and where the text is scrolled. A
 * page that nobody sees asks for nothing.
 */
export function readingPanel(server: Server, extension: Uri, panel: WebviewPanel, uri: Uri): ReadingPanel {
  let locked = false;
  let loaded = false;
  let shown = false;
  let resting: ReturnType<typeof setTimeout> | undefined;

  const isShown = (document: TextDocument) => String(document.uri) === String(uri);
  const editor = () => window.visibleTextEditors.find(({ document }) => isShown(document));
  const post = (message: ToReadingView) => panel.webview.postMessage(message);
  const lead = leading({
    reveal(line) {
      const shown = editor();
      shown?.revealRange(shown.document.validateRange(new Range(line, 0, line, 0)), TextEditorRevealType.AtTop);
    },
    kept: () => linesKept(uri),
    scrolled: (line) => post({ kind: 'scroll', line }),
  });

  async function refresh(): Promise<void> {
    if (!loaded || shown || !panel.visible) return;
    shown = true;
    const asked = uri;
    const source = await openAsOurs(asked).catch(() => undefined);
    const page = source && (await askAbout(server, 'kamervragen/reading', asked));
    // Meanwhile the reader may have turned to another document.
    if (asked !== uri) return;
    if (source === undefined) {
      await post({ kind: 'gone', message: t('{0} cannot be opened.', fileName(uri)) });
    } else if (page === undefined) shown = false;
    else {
      const line = editor()?.visibleRanges[0]?.start.line;
      await post({
        kind: 'show',
        uri: String(uri),
        isLocked: locked,
        name: fileName(uri),
        page,
        texts: texts(page),
        line,
      });
    }
  }

  function changed(document: TextDocument): void {
    if (!isShown(document)) return;
    shown = false;
    clearTimeout(resting);
    resting = setTimeout(refresh, REST);
  }

  function received(message: unknown): void {
    if (!isFromReadingView(message)) return;
    switch (message.kind) {
      case 'ready':
        // A page that was hidden is loaded anew.
        loaded = true;
        shown = false;
        refresh();
        return;
      case 'scrolled':
        lead.to(Math.floor(message.line));
        return;
      case 'open': {
        const { start } = message.place;
        showText(new Range(start.line, start.character, start.line, start.character));
      }
    }
  }

  /** In the editor that shows it, or else in the first. */
  function showText(selection?: Range): void {
    const viewColumn = editor()?.viewColumn ?? ViewColumn.One;
    window.showTextDocument(uri, { ...(selection && { selection }), viewColumn }).then(undefined, () => undefined);
  }

  function name(): void {
    const file = fileName(uri);
    entitle(panel, locked ? t('[Reading] {0}', file) : t('Reading {0}', file));
  }

  const listeners = Disposable.from(
    panel.webview.onDidReceiveMessage(received),
    panel.onDidChangeViewState(() => {
      // Hidden pages are thrown away by VS Code, and say that they are ready when they are back.
      if (!panel.visible) loaded = false;
    }),
    workspace.onDidChangeTextDocument(({ document }) => changed(document)),
    workspace.onDidOpenTextDocument(changed),
    onDidChangeLanguage(() => {
      name();
      shown = false;
    }),
    // What was asked before the server knew the document had no answer.
    server.onDidOpen(refresh),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor: { document }, visibleRanges }) => {
      const [first, last] = [visibleRanges[0], visibleRanges.at(-1)];
      if (!isShown(document) || !first || !last || !panel.visible) return;
      lead.moved({ line: first.start.line, isEnd: last.end.line + 1 === document.lineCount });
    }),
  );
  panel.iconPath = {
    light: Uri.joinPath(extension, 'images', 'language-light.svg'),
    dark: Uri.joinPath(extension, 'images', 'language-dark.svg'),
  };
  panel.webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'dist')] };
  panel.webview.html = html(panel.webview, extension);
  name();
  return {
    panel,
    uri: () => uri,
    isLocked: () => locked,
    turn(next) {
      if (String(next) === String(uri)) return;
      uri = next;
      shown = false;
      lead.end();
      clearTimeout(resting);
      name();
      refresh();
    },
    lock(isLocked) {
      locked = isLocked;
      name();
      if (loaded) post({ kind: 'lock', isLocked });
    },
    showText: () => showText(),
    dispose() {
      clearTimeout(resting);
      lead.end();
      listeners.dispose();
    },
  };
}

/** How many lines an editor shows above one that it is to show at its top. */
function linesKept(uri: Uri): number {
  const settings = workspace.getConfiguration('editor', uri);
  const sticky = settings.get('stickyScroll.enabled') ? settings.get('stickyScroll.maxLineCount', 0) : 0;
  return Math.max(sticky, settings.get('cursorSurroundingLines', 0));
}

/** A page that holds its own script and style and nothing else; what it shows comes as data. */
function html(webview: Webview, extension: Uri): string {
  const nonce = crypto.randomUUID();
  const file = (name: string) => webview.asWebviewUri(Uri.joinPath(extension, 'dist', name));
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${language()}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kamervragen</title>
<link rel="stylesheet" href="${file('readingView.css')}">
</head>
<body><script nonce="${nonce}" src="${file('readingView.js')}"></script></body>
</html>`;
}

function texts({ furniture }: ReadingPage): ReadingTexts {
  return {
    questions: t('Questions'),
    notes: t('Notes'),
    noAnswer: t('No answer in this document.'),
    answeredIn: t('Answered in: {0}'),
    showInText: t('Show {0} in the text'),
    backToMark: t('Back to where the text refers to note {0}'),
    noNoteText: t('The text of this note is missing.'),
    more: t('… {0} more'),
    leftOut: leftOutInWords(t, furniture),
  };
}
