import { basename } from 'node:path';
import { FORMATS, isFormatName } from '../../../export/formats.ts';
import { exported } from '../../exported.ts';
import type { Format, OfDocuments } from '../command.ts';

/** What a document holds, in each format that there is. */
export const exporting: OfDocuments = {
  options: ['format', 'out', 'force'],
  formats: Object.fromEntries(
    Object.keys(FORMATS)
      .filter(isFormatName)
      .map((name): [string, Format] => {
        const { extension, holdsSeveral } = FORMATS[name];
        const make: Format['make'] = ({ document, file }) => exported(name, document, { name: basename(file), file });
        return [name, { make, extension, holdsSeveral }];
      }),
  ),
};
