import { parseBriefly } from '../../parse/parse.ts';
import { isQuestionsAndAnswers } from '../../reading/recognition.ts';
import { type Indexed, indexed } from '../../workspace/segment.ts';
import { documentUri, type FoundFile, formOf } from './files.ts';

/** What an index keeps of a file that says `text`; undefined where that is no document of ours. */
export function readText(text: string, { uri, size, time }: FoundFile): Indexed | undefined {
  // VS Code counts no byte order mark.
  const said = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (formOf(uri) !== 'ours' && !isQuestionsAndAnswers(said)) return undefined;
  return indexed(parseBriefly(said), documentUri(uri), { size, time });
}
