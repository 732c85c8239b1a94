import type { Range, TextDocumentsConfiguration } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { invalid } from './lsp/feature.ts';
import { rangeOf, spanOf } from './lsp/positions.ts';

/** A change of what a range covers, or of all. */
interface Change {
  readonly range?: Range | null;
  readonly text: string;
}

/**
 * Texts as a client tells of them. What makes no sense is refused before any of it is done, so that no text is half
 * changed; a range that reaches beyond its text ends where the text does.
 */
export const texts: TextDocumentsConfiguration<TextDocument> = {
  create(uri, languageId, version, content) {
    if (typeof uri !== 'string' || typeof content !== 'string') throw invalid('a document has an address and a text');
    return TextDocument.create(uri, languageId, version, content);
  },
  update(source, changes: readonly Change[], version) {
    for (const { text, range } of changes) {
      if (typeof text !== 'string') throw invalid('a change has a text');
      if (range) spanOf(source, range);
    }
    for (const { text, range } of changes) {
      const change = range ? { text, range: rangeOf(source, spanOf(source, range)) } : { text };
      TextDocument.update(source, [change], version);
    }
    return source;
  },
};
