import { overviewDrawing, overviewPage } from '../../export/overviewPage.ts';
import { overview } from '../../features/overview.ts';
import type { Figure } from '../../model/figure.ts';
import { folderOverview } from '../../workspace/overview.ts';
import { member } from '../member.ts';
import type { Overview } from '../requests.ts';
import type { Words } from '../words.ts';
import { type Feature, invalid, ofAll, own, ownAlone } from './feature.ts';

/** Pictures of a document, and of all in a folder. */
export const overviews: Feature = {
  announces: {},
  answers: [
    ofAll(
      own('kamervragen/overview', ({ document, client }, { name }) => drawnAs(overview(document), name, client.words)),
    ),
    ownAlone('kamervragen/folderOverview', function* (params, { folder, words }) {
      return drawnAs(yield* folderOverview(folder()), member(params, 'name'), words);
    }),
  ],
};

/** @param name what the figures are of. */
function drawnAs(figures: readonly Figure[], name: unknown, { overview: words }: Words): Overview {
  if (typeof name !== 'string') throw invalid('an overview is called something');
  return { html: overviewPage(figures, name, words), svg: overviewDrawing(figures, name, words) };
}
