import { MOST } from '../../features/limits.ts';
import type { QaDocument, Section } from '../../model/document.ts';
import { belonging } from '../../model/noteAt.ts';
import { titleOf } from '../../model/titles.ts';
import { exchangeAround } from '../../reading/answered.ts';
import { reading } from '../../reading/reading.ts';
import { oneLine } from '../../text/oneLine.ts';
import { entryOf } from '../../workspace/entry.ts';
import { LONGEST } from '../../workspace/segment.ts';
import { similar } from '../../workspace/similar.ts';
import { type Feature, own } from './feature.ts';
import { offsetOf } from './positions.ts';
import { rowOf } from './workspaceSymbols.ts';

/** Questions of other documents that are like one. */
export const askedBefore: Feature = {
  announces: {},
  answers: [
    own('kamervragen/askedBefore', async ({ source, document, client }, { position }) => {
      const questions = questionsAt(document, offsetOf(source, position));
      if (questions.length === 0) return null;
      const title = oneLine(titleOf({ role: 'question', numbers: questions.flatMap(({ numbers }) => numbers) }));
      const words = questions.map(({ body }) => reading(document, body, LONGEST).text).join('\n\n');
      const asking = { ...entryOf(document, source.uri), words };
      // What knows Dutch is read when it is first asked for.
      const { dutchStems } = await import('../../workspace/stems.ts');
      const found = similar(client.folder(), asking, dutchStems, MOST.similar);
      return { title, rows: found.map((one) => rowOf(one, client.words)), isReading: client.isReadingFolder() };
    }),
  ],
};

/** The question around a place; of an answer, those that it answers. */
function questionsAt(document: QaDocument, offset: number): readonly Section[] {
  const section = document.sections[belonging(document)(offset)[0] ?? -1];
  if (section === undefined) return [];
  return exchangeAround(document, section).questions.filter(({ role }) => role === 'question');
}
