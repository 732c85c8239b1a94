import { overviewDrawing, overviewPage } from '../../export/overviewPage.ts';
import { overview } from '../../features/overview.ts';
import type { Figure } from '../../model/figure.ts';
import type { Overview } from '../requests.ts';
import type { Words } from '../words.ts';
import { type Feature, invalid, ofAll, own } from './feature.ts';

/** Pictures of a document, and of all in a folder. */
export const overviews: Feature = {
  announces: {},
  answers: [
    ofAll(
      own('kamervragen/overview', ({ document, client }, { name }) => {
        if (typeof name !== 'string') throw invalid('an overview is called something');
        return drawnAs(overview(document), name, client.words);
      }),
    ),
  ],
};

function drawnAs(figures: readonly Figure[], name: string, { overview: words }: Words): Overview {
  return { html: overviewPage(figures, name, words), svg: overviewDrawing(figures, name, words) };
}
