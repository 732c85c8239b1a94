import { DocumentFormattingRequest, DocumentRangeFormattingRequest, type TextEdit } from 'vscode-languageserver';
import { format } from '../../edits/format.ts';
import type { Span } from '../../text/span.ts';
import { type Asked, about, type Feature } from './feature.ts';
import { rangeOf, spanOf } from './positions.ts';

/** A document as its clean text, or paragraphs of it a line each. */
export const formatting: Feature = {
  announces: { documentFormattingProvider: true, documentRangeFormattingProvider: true },
  answers: [
    about(DocumentFormattingRequest.type, (asked) => formattedIn(asked)),
    about(DocumentRangeFormattingRequest.type, (asked, { range }) => formattedIn(asked, spanOf(asked.source, range))),
  ],
};

function formattedIn({ source, document, client }: Asked, range?: Span): TextEdit[] | null {
  const edits = format(document, range);
  if (edits === undefined) {
    client.tell(client.words.notFormatted);
    return null;
  }
  return edits.map(({ span, text }) => ({ range: rangeOf(source, span), newText: text }));
}
