import { BYTE_ORDER_MARK, csvHead, csvLine, csvRows } from '../../export/csv.ts';
import type { Cell } from '../../export/tables/table.ts';
import { rowsOf, TABLE_NAMES, type TableName } from '../../export/tables.ts';
import type { Format, Gathering, Making, Source, Tell } from './command.ts';
import type { Asked } from './options.ts';
import { reasonOf } from './output.ts';
import { words } from './words.ts';
import { type Growing, growing } from './write.ts';

/** The rows of all tables about a document: a line of JSON for each table, in which nothing stands where a cell is empty. */
export const rows: Making = function* ({ document, file }) {
  for (const table of TABLE_NAMES) yield `${JSON.stringify([...rowsOf(table, document, file)])}\n`;
};

/** One table of all documents on standard output, or all tables in a folder. */
export const csv: Format = {
  make: (source, asked, tell) => (asked.out === undefined ? printed(source, asked) : rows(source, asked, tell)),
  head: ({ table, bom }) => headOf(table, bom),
  gather: (asked, tell) => gatherTables(asked, tell, 'csv', csvFile),
};

/** All tables in a folder, for programs: what writes them is loaded where they are. */
export const parquet: Format = {
  make: rows,
  isBinary: true,
  gather: async (asked, tell) => {
    const { parquetFile } = await import('./parquet.ts');
    return gatherTables(asked, tell, 'parquet', parquetFile);
  },
};

function* printed({ document, file }: Source, { table, bom, output }: Asked): Generator<string> {
  if (output !== undefined) yield headOf(table, bom);
  yield* csvRows(table, document, file);
}

function headOf(table: TableName, bom: boolean): string {
  return `${bom ? BYTE_ORDER_MARK : ''}${csvHead(table)}`;
}

/** Writes rows of a table to a file that grows. */
export interface TableFile {
  add(rows: readonly (readonly Cell[])[]): void;
  /** Writes what is left, before the file is kept. */
  end(): void;
}

/** How a format writes a table to a file. */
export type OpenTable = (table: TableName, file: Growing, asked: Asked) => TableFile;

const csvFile: OpenTable = (table, file, { bom }) => {
  file.add(Buffer.from(headOf(table, bom)));
  return { add: (rows) => file.add(Buffer.from(rows.map(csvLine).join(''))), end: () => {} };
};

/** All tables as files in a folder. Where one of them cannot be written, none is. */
export function gatherTables(asked: Asked, tell: Tell, extension: string, open: OpenTable): Gathering {
  const { out = '.', force } = asked;
  const files: { readonly path: string; readonly file: Growing; readonly table: TableFile }[] = [];
  const drop = () => {
    for (const { file } of files) file.drop();
    files.length = 0;
    tell.fail();
  };
  /** Does what may fail on a file; false, and said why, where it does. */
  const tried = (path: string, work: () => void): boolean => {
    try {
      work();
      return true;
    } catch (error) {
      const failure = error as NodeJS.ErrnoException;
      if (failure.code === undefined) throw error;
      tell.say(failure.code === 'EEXIST' ? words.exists(path) : words.notWritten(path, reasonOf(failure)));
      drop();
      return false;
    }
  };
  for (const name of TABLE_NAMES) {
    const path = `${name}.${extension}`;
    const file = growing(out, path, force, tell);
    if (file === undefined) {
      drop();
      break;
    }
    if (!tried(path, () => files.push({ path, file, table: open(name, file, asked) }))) {
      file.drop();
      break;
    }
  }
  return {
    add(pieces) {
      const tables = Buffer.concat(pieces).toString('utf8').split('\n');
      return (
        files.length > 0 &&
        files.every(({ path, table }, index) => {
          const found = (JSON.parse(tables[index] ?? '[]') as (Cell | null)[][]).map((row) =>
            row.map((cell) => cell ?? undefined),
          );
          return tried(path, () => table.add(found));
        })
      );
    },
    end() {
      for (const { path, file, table } of [...files]) {
        const kept = tried(path, () => {
          table.end();
          file.keep();
        });
        if (!kept) return;
      }
    },
  };
}
