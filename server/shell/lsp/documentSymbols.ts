import { type DocumentSymbol, DocumentSymbolRequest, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { MOST } from '../../features/limits.ts';
import { type OutlineItem, outlineInSteps } from '../../features/outline.ts';
import { oneLine } from '../../text/oneLine.ts';
import { portion } from '../../text/portion.ts';
import type { Words } from '../words.ts';
import { about, type Feature, ofAll } from './feature.ts';
import { rangeOf } from './positions.ts';

/** Outline, and with it breadcrumbs, sticky scroll and the search for symbols. */
export const documentSymbols: Feature = {
  announces: { documentSymbolProvider: true },
  answers: [
    ofAll(
      about(DocumentSymbolRequest.type, function* ({ source, document, client }) {
        const items = yield* outlineInSteps(document);
        const takesTree = client.capabilities.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true;
        return takesTree ? symbolTree(source, items, client.words) : symbolList(source, items, client.words);
      }),
    ),
  ],
};

/**
 * Protocols have no kind for a question: these are the kinds whose icons tell the parts of a document apart, and whose
 * names, which an editor may show with them, are words of people and not of programs, such as `class` or `method`.
 */
export const symbolKinds: Record<OutlineItem['kind'], SymbolKind> = {
  header: SymbolKind.File,
  introduction: SymbolKind.Object,
  question: SymbolKind.Field,
  answer: SymbolKind.String,
  explanation: SymbolKind.Object,
  notice: SymbolKind.Event,
  chapter: SymbolKind.Package,
  annex: SymbolKind.File,
  signature: SymbolKind.Object,
  note: SymbolKind.Number,
};

/** What a part is called, a question with its words: where one goes to a symbol, editors look in the name alone. */
function nameOf({ kind, title, detail }: OutlineItem): string {
  return oneLine(kind === 'question' && detail !== '' ? `${title} · ${detail}` : title);
}

/** The outline as a tree, for clients that show one. What is too much for them is counted in the place of the rest. */
function symbolTree(source: TextDocument, outline: readonly OutlineItem[], words: Words): DocumentSymbol[] {
  let room: number = MOST.outlineItems;
  const symbols = (items: readonly OutlineItem[]): DocumentSymbol[] => {
    const shown: DocumentSymbol[] = [];
    for (const [index, item] of items.entries()) {
      const { kind, detail, span, name, children } = item;
      const range = rangeOf(source, span);
      const selectionRange = rangeOf(source, name);
      if (room === 0) {
        const rest = items.slice(index);
        const end = rangeOf(source, rest.at(-1)?.span ?? span).end;
        shown.push({
          name: words.more(countOf(rest)),
          kind: SymbolKind.Null,
          range: { start: range.start, end },
          selectionRange,
        });
        break;
      }
      room--;
      shown.push({
        name: nameOf(item),
        detail: kind === 'question' ? '' : oneLine(detail),
        kind: symbolKinds[kind],
        range,
        selectionRange,
        children: symbols(children),
      });
    }
    return shown;
  };
  return symbols(outline);
}

function countOf(items: readonly OutlineItem[]): number {
  return items.reduce((count, { children }) => count + 1 + countOf(children), 0);
}

/** The outline as a list, for clients that take no tree. */
function symbolList(source: TextDocument, outline: readonly OutlineItem[], words: Words): SymbolInformation[] {
  const symbols = (items: readonly OutlineItem[], containerName?: string): SymbolInformation[] =>
    items.flatMap((item) => {
      const { kind, span, children } = item;
      const location = { uri: source.uri, range: rangeOf(source, span) };
      const own = { name: nameOf(item), kind: symbolKinds[kind], location };
      const title = oneLine(item.title);
      return [containerName === undefined ? own : { ...own, containerName }, ...symbols(children, title)];
    });
  const all = symbols(outline);
  const { shown, more } = portion(all, MOST.outlineItems);
  const next = all[MOST.outlineItems];
  if (next === undefined) return all;
  return [...shown, { name: words.more(more), kind: SymbolKind.Null, location: next.location }];
}
