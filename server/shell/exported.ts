import { FORMATS, type FormatName, type Origin } from '../export/formats.ts';
import { problems } from '../features/problems/problems.ts';
import type { QaDocument } from '../model/document.ts';
import { english } from './words.ts';

/** A document in a format, piece by piece. Problems are told in English everywhere: programs read them, on whatever system. */
export async function exported(
  format: FormatName,
  document: QaDocument,
  origin: Omit<Origin, 'messages'>,
): Promise<Iterable<string | Uint8Array>> {
  const write = await FORMATS[format].exporter();
  const messages = () =>
    problems(document).map((problem) => ({ ...problem, message: english.problems[problem.code](problem) }));
  return write(document, { ...origin, messages });
}
