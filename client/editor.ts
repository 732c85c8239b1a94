import { type TextDocument, type TextEditor, window } from 'vscode';
import type { About, AboutPlace } from '../server/shell/requests.ts';
import { LANGUAGE } from './language.ts';

/** The editor in which one reads a document of ours. */
export function readingEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === LANGUAGE ? editor : undefined;
}

/** How a document is named to our server. */
export function about({ uri }: TextDocument): About {
  return { textDocument: { uri: String(uri) } };
}

/** The place of an editor's cursor. A `Position` of VS Code would lose its parts on the way to a worker. */
export function aboutCursor({ document, selection }: TextEditor): AboutPlace {
  const { line, character } = selection.active;
  return { ...about(document), position: { line, character } };
}
