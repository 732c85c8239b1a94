import { LinkedEditingRangeRequest } from 'vscode-languageserver';
import { linkedNumbers } from '../../features/linkedNumbers.ts';
import { about, type Feature } from './feature.ts';
import { offsetOf, rangeOf } from './positions.ts';

/** The number of a question and that of its answer, typed at once. */
export const linkedEditing: Feature = {
  announces: { linkedEditingRangeProvider: true },
  answers: [
    about(LinkedEditingRangeRequest.type, ({ source, document }, { position }) => {
      const spans = linkedNumbers(document, offsetOf(source, position));
      if (spans.length === 0) return null;
      return { ranges: spans.map((span) => rangeOf(source, span)) };
    }),
  ],
};
