import { strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { toAkn } from '../../server/export/akn.ts';
import { csvHead, csvRows } from '../../server/export/csv.ts';
import { TABLE_NAMES, type TableName } from '../../server/export/tables.ts';
import { toTei } from '../../server/export/tei.ts';
import type { QaDocument } from '../../server/model/document.ts';
import { parse } from '../../server/parse/parse.ts';

/** How each format is made, by the extension of its file. */
const formats: Readonly<Record<string, (document: QaDocument, file: string) => Iterable<string>>> = {
  'akn.xml': toAkn,
  'tei.xml': toTei,
  ...Object.fromEntries(TABLE_NAMES.map((name) => [`${name}.csv`, table(name)])),
};

function table(name: TableName): (document: QaDocument, file: string) => Iterable<string> {
  return (document, file) => [csvHead(name), ...csvRows(name, document, file)];
}

const samples = fileURLToPath(new URL('../../samples/', import.meta.url));
const golden = fileURLToPath(new URL('golden/', import.meta.url));

// `GOLDEN=write node --import tsx --test test/export/golden.test.ts` writes them anew; look at the difference then.
for (const file of readdirSync(samples).filter((name) => name.endsWith('.txt'))) {
  const document = parse(readFileSync(samples + file, 'utf8'));
  for (const [extension, format] of Object.entries(formats)) {
    const name = file.replace(/txt$/, extension);
    test(`${name} is what it was`, () => {
      const made = [...format(document, file)].join('');
      if (process.env.GOLDEN === 'write') writeFileSync(golden + name, made);
      strictEqual(made, readFileSync(golden + name, 'utf8'));
    });
  }
}
