import { type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { selection } from '../../features/selection.ts';
import type { Span } from '../../text/span.ts';
import { about, type Feature, invalid } from './feature.ts';
import { offsetOf, rangeOf } from './positions.ts';

/** How to select more, and less. */
export const selectionRanges: Feature = {
  announces: { selectionRangeProvider: true },
  answers: [
    about(SelectionRangeRequest.type, ({ source, document }, { positions }) => {
      if (!Array.isArray(positions)) return invalid('positions are a list');
      return positions.map((position) => selectionRange(source, selection(document, offsetOf(source, position))));
    }),
  ],
};

/** Spans from the narrowest to the widest, as ranges each of which knows the next. */
function selectionRange(source: TextDocument, spans: readonly Span[]): SelectionRange {
  const [widest = { start: 0, end: 0 }, ...narrower] = spans.toReversed();
  return narrower.reduce<SelectionRange>((parent, span) => ({ range: rangeOf(source, span), parent }), {
    range: rangeOf(source, widest),
  });
}
