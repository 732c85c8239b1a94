import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { QaDocument } from './model/document.ts';
import { parse } from './parse/parse.ts';

const models = new WeakMap<TextDocument, { readonly version: number; readonly model: QaDocument }>();

/** What `source` holds now: read once for each of its versions, and forgotten with it. */
export function modelOf(source: TextDocument): QaDocument {
  const known = models.get(source);
  if (known?.version === source.version) return known.model;
  const model = parse(source.getText());
  models.set(source, { version: source.version, model });
  return model;
}
