import {
  DocumentFormattingRequest,
  DocumentOnTypeFormattingRequest,
  DocumentRangeFormattingRequest,
  type TextEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../../edits/edit.ts';
import { format } from '../../edits/format.ts';
import { typedHeading } from '../../edits/typedHeading.ts';
import type { Span } from '../../text/span.ts';
import { type Asked, about, type Feature } from './feature.ts';
import { offsetOf, rangeOf, spanOf } from './positions.ts';

/** A document as its clean text, or paragraphs of it a line each; and a heading in the form of others, as it is typed. */
export const formatting: Feature = {
  announces: {
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  },
  answers: [
    about(DocumentFormattingRequest.type, (asked) => formattedIn(asked)),
    about(DocumentRangeFormattingRequest.type, (asked, { range }) => formattedIn(asked, spanOf(asked.source, range))),
    about(DocumentOnTypeFormattingRequest.type, ({ source, document }, { position }) => {
      const edit = typedHeading(document, offsetOf(source, position));
      return edit === undefined ? null : editsOf(source, [edit]);
    }),
  ],
};

function formattedIn({ source, document, client }: Asked, range?: Span): TextEdit[] | null {
  const edits = format(document, range);
  if (edits === undefined) {
    client.tell(client.words.notFormatted);
    return null;
  }
  return editsOf(source, edits);
}

function editsOf(source: TextDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: rangeOf(source, span), newText: text }));
}
