import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Cell, Column } from '../../export/tables/table.ts';
import { columnsOf } from '../../export/tables.ts';
import type { OpenTable } from './tables.ts';

/** How many rows stand together: as many as one has in memory, and as a reader of a few columns passes over at once. */
const GROUP = 10_000;

/** Writes tables as Parquet: column by column, compressed, with their types, for DuckDB, R, pandas and Spark. */
export const parquetFile: OpenTable = (table, file) => {
  const columns = columnsOf(table);
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: [
      { name: table, num_children: columns.length },
      ...columns.map(({ name, type }) => ({ name, ...TYPES[type], repetition_type: 'OPTIONAL' as const })),
    ],
    createdBy: 'kamervragen',
  });
  let rows: (readonly Cell[])[] = [];
  /** Hands on what is written so far: where the file's end says that a column begins, it counts from the file's start. */
  const flush = () => {
    file.add(bytes.getBytes().slice());
    bytes.index = 0;
  };
  const writeRows = () => {
    if (rows.length === 0) return;
    const columnData = columns.map(({ name, type }, index) => ({
      name,
      data: rows.map((row) => typed(row[index], type)),
    }));
    writer.write({ columnData, rowGroupSize: GROUP });
    rows = [];
    flush();
  };
  return {
    add(more) {
      rows.push(...more);
      if (rows.length >= GROUP) writeRows();
    },
    end() {
      writeRows();
      writer.finish();
      flush();
    },
  };
};

const TYPES = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  date: { type: 'INT32', converted_type: 'DATE' },
} as const;

function typed(cell: Cell, type: Column<never>['type']): Cell | Date | null {
  if (cell === undefined) return null;
  return type === 'date' ? new Date(cell) : cell;
}
