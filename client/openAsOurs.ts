import { languages, type TextDocument, type Uri, workspace } from 'vscode';
import { LANGUAGE } from './language.ts';

/** Opens a document without showing it, as one of ours: somebody asked for what only those have. */
export async function openAsOurs(uri: Uri): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  return document.languageId === LANGUAGE ? document : languages.setTextDocumentLanguage(document, LANGUAGE);
}
