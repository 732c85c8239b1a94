import type { TextDocument } from 'vscode-languageserver-textdocument';
import { newOutlineMemory, type OutlineItem, type OutlineMemory, outline } from './features/outline.ts';
import type { QaDocument } from './model/document.ts';
import { type Memory, newMemory, parse } from './parse/parse.ts';

interface Model {
  readonly version: number;
  readonly document: QaDocument;
  /** What the parser and the outline remember from this version to the next. */
  readonly memory: Memory;
  readonly outlines: OutlineMemory;
}

const models = new WeakMap<TextDocument, Model>();

/** What `source` holds now: read once for each of its versions, and forgotten with it. */
export function modelOf(source: TextDocument): QaDocument {
  return latest(source).document;
}

/** The outline of what `source` holds now. */
export function outlineOf(source: TextDocument): readonly OutlineItem[] {
  const { document, outlines } = latest(source);
  return outline(document, outlines);
}

function latest(source: TextDocument): Model {
  const known = models.get(source);
  if (known?.version === source.version) return known;
  const { memory, outlines } = known ?? { memory: newMemory(), outlines: newOutlineMemory() };
  const model = { version: source.version, document: parse(source.getText(), memory), memory, outlines };
  models.set(source, model);
  return model;
}
