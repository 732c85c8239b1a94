import { basename } from 'node:path';
import { FORMATS, type FormatName, isFormatName } from '../../../export/formats.ts';
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
  // JSON is the usual one here.
  formats: {
    json: formatNamed('json'),
    ...Object.fromEntries(
      Object.keys(FORMATS)
        .filter(isFormatName)
        .map((name) => [name, formatNamed(name)]),
    ),
    csv,
    parquet,
  },
};

function formatNamed(name: FormatName): Format {
  const { extension, holdsSeveral, isText } = FORMATS[name];
  const make: Format['make'] = ({ document, file }) => exported(name, document, { name: basename(file), file });
  return { make, extension, holdsSeveral, isBinary: !isText, ...(name === 'json' && { lines: 'one object' }) };
}
