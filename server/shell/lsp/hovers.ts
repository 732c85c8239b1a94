import { HoverRequest, type Hover as HoverResult, MarkupKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Hover, hover } from '../../features/hover.ts';
import { markdownOf, plainTextOf } from '../markdown.ts';
import type { Words } from '../words.ts';
import { about, type Feature } from './feature.ts';
import { offsetOf, rangeOf } from './positions.ts';

/** What a mark, a mention or a heading leads to, without going there. */
export const hovers: Feature = {
  announces: { hoverProvider: true },
  answers: [
    about(HoverRequest.type, ({ source, document, client }, { position }) => {
      const found = hover(document, offsetOf(source, position));
      if (found === undefined) return null;
      const takesMarkdown = client.capabilities.textDocument?.hover?.contentFormat?.includes('markdown') === true;
      return hoverOf(source, found, client.words, takesMarkdown);
    }),
  ],
};

function hoverOf(source: TextDocument, hover: Hover, words: Words, takesMarkdown: boolean): HoverResult {
  return {
    range: rangeOf(source, hover.span),
    contents: takesMarkdown
      ? { kind: MarkupKind.Markdown, value: markdownOf(hover, words) }
      : { kind: MarkupKind.PlainText, value: plainTextOf(hover, words) },
  };
}
