import { Uri } from 'vscode';
import { IMPORTED } from './language.ts';

/** Where the text of a file of another kind is: `brief.pdf` becomes `brief.pdf.kamervragen`, so that VS Code knows its language at once. */
export function importedUri(file: Uri): Uri {
  return Uri.from({ scheme: IMPORTED, path: `${file.path}.kamervragen`, query: String(file) });
}

/** The file that a text is made of; the text itself where it is a file. */
export function sourceOf(uri: Uri): Uri {
  return uri.scheme === IMPORTED ? Uri.parse(uri.query, true) : uri;
}
