import { basename } from 'node:path';
import { FORMATS, isFormatName } from '../../../export/formats.ts';
import { exported } from '../../exported.ts';
import type { Format, OfDocuments } from '../command.ts';
import { SPREADING } from '../options.ts';
import { csv, parquet } from '../tables.ts';
import { words } from '../words.ts';

/** What a document holds, in each format that there is. */
export const exporting: OfDocuments = {
  refusal: ({ format, table, bom, out, output }) => {
    if (format === 'parquet' && (out === undefined || output !== undefined)) return words.onlyInFolder;
    return format !== 'csv' && (bom || table !== 'vragen') ? words.onlyOfTables : undefined;
  },
  options: ['format', 'out', 'force', 'table', 'bom', ...SPREADING],
  formats: {
    ...Object.fromEntries(
      Object.keys(FORMATS)
        .filter(isFormatName)
        .map((name): [string, Format] => {
          const { extension, holdsSeveral, isText } = FORMATS[name];
          const make: Format['make'] = ({ document, file }) => exported(name, document, { name: basename(file), file });
          return [
            name,
            { make, extension, holdsSeveral, isBinary: !isText, ...(name === 'json' && { lines: 'one object' }) },
          ];
        }),
    ),
    csv,
    parquet,
  },
};
