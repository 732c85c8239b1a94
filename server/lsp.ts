import {
  type Definition as DefinitionResult,
  type DocumentSymbol,
  type LocationLink,
  type Position,
  type Range,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Definition } from './features/definition.ts';
import type { OutlineItem } from './features/outline.ts';
import type { Span } from './model/span.ts';

/** The offset in `source` that a client's position means. */
export function offsetOf(source: TextDocument, position: Position): number {
  return source.offsetAt(position);
}

/** The lines and characters that `span` covers. */
export function rangeOf(source: TextDocument, { start, end }: Span): Range {
  return { start: source.positionAt(start), end: source.positionAt(end) };
}

/** Protocols have no kind for a question: these are the kinds whose icons tell the parts of a document apart. */
const symbolKinds: Record<OutlineItem['kind'], SymbolKind> = {
  header: SymbolKind.File,
  introduction: SymbolKind.String,
  question: SymbolKind.Class,
  answer: SymbolKind.Method,
  explanation: SymbolKind.String,
  notice: SymbolKind.Event,
  note: SymbolKind.Constant,
};

/** The outline as a tree, for clients that show one. */
export function symbolTree(source: TextDocument, items: readonly OutlineItem[]): DocumentSymbol[] {
  return items.map(({ kind, title, detail, span, name, children }) => ({
    name: title,
    detail,
    kind: symbolKinds[kind],
    range: rangeOf(source, span),
    selectionRange: rangeOf(source, name),
    children: symbolTree(source, children),
  }));
}

/** The outline as a list, for clients that take no tree. */
export function symbolList(
  source: TextDocument,
  items: readonly OutlineItem[],
  containerName?: string,
): SymbolInformation[] {
  return items.flatMap(({ kind, title, span, children }) => {
    const location = { uri: source.uri, range: rangeOf(source, span) };
    const own = { name: title, kind: symbolKinds[kind], location };
    return [containerName === undefined ? own : { ...own, containerName }, ...symbolList(source, children, title)];
  });
}

/** A definition with the range that it was asked from, for clients that take links. */
export function locationLinks(source: TextDocument, { origin, targets }: Definition): LocationLink[] {
  return targets.map(({ span, name }) => ({
    originSelectionRange: rangeOf(source, origin),
    targetUri: source.uri,
    targetRange: rangeOf(source, span),
    targetSelectionRange: rangeOf(source, name),
  }));
}

/** A definition as the places where a reader should land. */
export function locations(source: TextDocument, { targets }: Definition): DefinitionResult {
  return targets.map(({ name }) => ({ uri: source.uri, range: rangeOf(source, name) }));
}
