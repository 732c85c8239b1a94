import { type DocumentSymbol, DocumentSymbolRequest, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type OutlineItem, outline } from '../features/outline.ts';
import { oneLine } from '../model/oneLine.ts';
import { about, type Feature } from './feature.ts';
import { rangeOf } from './positions.ts';

/** Outline, and with it breadcrumbs, sticky scroll and the search for symbols. */
export const documentSymbols: Feature = {
  announces: { documentSymbolProvider: true },
  answers: [
    about(DocumentSymbolRequest.type, ({ source, document, client }) => {
      const items = outline(document);
      const takesTree = client.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
      return takesTree ? symbolTree(source, items) : symbolList(source, items);
    }),
  ],
};

/** Protocols have no kind for a question: these are the kinds whose icons tell the parts of a document apart. */
export const symbolKinds: Record<OutlineItem['kind'], SymbolKind> = {
  header: SymbolKind.File,
  introduction: SymbolKind.String,
  question: SymbolKind.Class,
  answer: SymbolKind.Method,
  explanation: SymbolKind.String,
  notice: SymbolKind.Event,
  note: SymbolKind.Constant,
};

/** The outline as a tree, for clients that show one. */
function symbolTree(source: TextDocument, items: readonly OutlineItem[]): DocumentSymbol[] {
  return items.map(({ kind, title, detail, span, name, children }) => ({
    name: oneLine(title),
    detail: oneLine(detail),
    kind: symbolKinds[kind],
    range: rangeOf(source, span),
    selectionRange: rangeOf(source, name),
    children: symbolTree(source, children),
  }));
}

/** The outline as a list, for clients that take no tree. */
function symbolList(source: TextDocument, items: readonly OutlineItem[], containerName?: string): SymbolInformation[] {
  return items.flatMap(({ kind, title, span, children }) => {
    const location = { uri: source.uri, range: rangeOf(source, span) };
    const name = oneLine(title);
    const own = { name, kind: symbolKinds[kind], location };
    return [containerName === undefined ? own : { ...own, containerName }, ...symbolList(source, children, name)];
  });
}
