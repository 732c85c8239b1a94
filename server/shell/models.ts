import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { QaDocument } from '../model/document.ts';
import { parseVersion, type Version } from '../parse/parse.ts';

const latest = new WeakMap<TextDocument, Version>();

/** What `source` holds now: read once for each of its texts, whatever a client calls them, and forgotten with it. */
export function modelOf(source: TextDocument): QaDocument {
  const text = source.getText();
  const last = latest.get(source);
  if (last?.document.text === text) return last.document;
  const version = parseVersion(text, last?.memory);
  latest.set(source, version);
  return version.document;
}
