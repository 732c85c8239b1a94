import { Disposable, Range, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { LANGUAGE } from './language.ts';
import { unseen } from './surfaces/inText.ts';

/** More pages than any document has. */
const MOST = 5000;

/**
 * Hides form feeds, with which converters end a page: VS Code draws a box in the colour of errors around each, as it does
 * around what acts on the words beside it, and that is to stay in sight.
 */
export function pageBreaks(): Disposable {
  const decoration = unseen();

  function hide(editor: TextEditor): void {
    const { document } = editor;
    if (document.languageId === LANGUAGE) editor.setDecorations(decoration, formFeeds(document));
  }

  function hideIn(document: TextDocument): void {
    for (const editor of window.visibleTextEditors) if (editor.document === document) hide(editor);
  }

  window.visibleTextEditors.forEach(hide);
  return Disposable.from(
    decoration,
    window.onDidChangeVisibleTextEditors((editors) => editors.forEach(hide)),
    // A change of language opens a document again.
    workspace.onDidOpenTextDocument(hideIn),
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // Those that are there move with the text around them.
      if (contentChanges.some(({ text }) => text.includes('\f'))) hideIn(document);
    }),
  );
}

function formFeeds(document: TextDocument): Range[] {
  const text = document.getText();
  const found: Range[] = [];
  for (let at = text.indexOf('\f'); at >= 0 && found.length < MOST; at = text.indexOf('\f', at + 1)) {
    found.push(new Range(document.positionAt(at), document.positionAt(at + 1)));
  }
  return found;
}
