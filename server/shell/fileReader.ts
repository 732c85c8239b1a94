import { readHtml } from '../import/html.ts';
import { imported } from '../import/imported.ts';
import { readDraft, readFile } from '../import/readFile.ts';
import { dutchOfFiles, englishOfFiles } from './fileWords.ts';
import type { FileRead, ToRead } from './requests.ts';

/** Reads a file of any kind, or a part of a page, for the client, in a worker of its own that may be ended; says in words what it cannot. */
export async function answerTo(asked: ToRead): Promise<FileRead> {
  const words = asked.language === 'nl' ? dutchOfFiles : englishOfFiles;
  const draft = await (asked.kind === 'html' ? readDraft(() => readHtml(asked.html)) : readFile(asked.bytes));
  if ('refused' in draft) return { kind: 'refused', why: words.refusals[draft.refused](draft.pages) };
  const { text, places, pages, losses } = imported(draft);
  return { kind: 'read', text, places, pages, losses: losses.map((loss) => words.losses[loss]) };
}
