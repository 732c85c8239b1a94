import { imported } from '../import/imported.ts';
import { readFile } from '../import/readFile.ts';
import { dutchOfFiles, englishOfFiles } from './fileWords.ts';
import type { FileRead, FileToRead } from './requests.ts';

/** Reads a file of any kind for the client, in a worker of its own that may be ended; says in words what it cannot. */
export async function answerTo({ bytes, language }: FileToRead): Promise<FileRead> {
  const words = language === 'nl' ? dutchOfFiles : englishOfFiles;
  const draft = await readFile(bytes);
  if ('refused' in draft) return { kind: 'refused', why: words.refusals[draft.refused](draft.pages) };
  const { text, places, pages, losses } = imported(draft);
  return { kind: 'read', text, places, pages, losses: losses.map((loss) => words.losses[loss]) };
}
