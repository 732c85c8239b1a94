import { compare } from '../../edits/compare.ts';
import { MOST } from '../../features/limits.ts';
import { first } from '../../text/portion.ts';
import { documentsOf } from '../../workspace/folderIndex.ts';
import { ownKeys } from '../../workspace/segment.ts';
import { type Feature, invalid, ofAll, own } from './feature.ts';
import { rowOf } from './workspaceSymbols.ts';

/** Two documents side by side, and which others a document may be compared with. */
export const comparisons: Feature = {
  announces: {},
  answers: [
    ofAll(
      own('kamervragen/compare', ({ document, documentAt }, { other }) => {
        if (typeof other !== 'string') throw invalid('a document is compared with another');
        const before = documentAt(other);
        return before === undefined ? null : compare(before, document);
      }),
    ),
    own('kamervragen/sameCase', ({ source, document, client }) => {
      const found = ownKeys(document.header).flatMap((key) => first(documentsOf(client.folder(), key), MOST.similar));
      const others = new Map(found.map((one) => [one.uri, one]));
      others.delete(source.uri);
      return { rows: [...others.values()].map((one) => rowOf({ entry: one, section: undefined }, client.words)) };
    }),
  ],
};
