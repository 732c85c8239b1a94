import { cleanText } from '../../../export/text.ts';
import type { OfDocuments } from '../command.ts';
import { nameOneFile } from '../files.ts';
import { SPREADING } from '../options.ts';
import { words } from '../words.ts';

/** The clean text of a document of any kind. */
export const importing: OfDocuments = {
  options: ['out', 'force', ...SPREADING],
  formats: { text: { make: ({ document }) => [cleanText(document).text], extension: 'kamervragen' } },
  refusal: ({ out, output }, files) =>
    out === undefined && output === undefined && !nameOneFile(files) ? words.nameAFolder : undefined,
};
