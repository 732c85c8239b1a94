import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { QaDocument } from './model/document.ts';
import { type Memory, newMemory, parse } from './parse/parse.ts';

interface Model {
  readonly version: number;
  readonly document: QaDocument;
  /** What the parser remembers from this version to the next. */
  readonly memory: Memory;
}

const models = new WeakMap<TextDocument, Model>();

/** What `source` holds now: read once for each of its versions, and forgotten with it. */
export function modelOf(source: TextDocument): QaDocument {
  const known = models.get(source);
  if (known?.version === source.version) return known.document;
  const memory = known?.memory ?? newMemory();
  const document = parse(source.getText(), memory);
  models.set(source, { version: source.version, document, memory });
  return document;
}
