import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { QaDocument } from './model/document.ts';
import { parseVersion, type Version } from './parse/parse.ts';

const versions = new WeakMap<TextDocument, Version & { readonly number: number }>();

/** What `source` holds now: read once for each of its versions, and forgotten with it. */
export function modelOf(source: TextDocument): QaDocument {
  const last = versions.get(source);
  if (last?.number === source.version) return last.document;
  const { document, memory } = parseVersion(source.getText(), last?.memory);
  versions.set(source, { number: source.version, document, memory });
  return document;
}
