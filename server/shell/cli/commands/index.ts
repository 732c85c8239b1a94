import { entries } from '../../../workspace/folderIndex.ts';
import type { OfItsOwn } from '../command.ts';
import { print } from '../output.ts';
import { words } from '../words.ts';

/** Reads a folder, so that what is in it is found at once: says what it holds. */
export const indexingFolder: OfItsOwn = {
  options: ['out'],
  refusal: (_, operands) => (operands.length === 1 ? undefined : words.indexing.nameOneFolder),
  async run({ out }, [folder = '']) {
    // What reads folders is loaded where one is read.
    const { indexedFolder } = await import('../indexedFolder.ts');
    const kept = await indexedFolder(folder, out);
    if (kept === undefined) return;
    let [documents, questions, citations] = [0, 0, 0];
    for (const entry of entries(kept.index)) {
      documents++;
      questions += entry.sections.filter(({ role }) => role === 'question').length;
      citations += entry.citations.length;
    }
    await print([`${words.indexing.holds({ documents, questions, citations, others: kept.others.size })}\n`]);
  },
};
