import type { QaDocument } from '../model/document.ts';
import { notes } from './tables/notes.ts';
import { questions } from './tables/questions.ts';
import { references } from './tables/references.ts';
import type { Cell, Column, Table } from './tables/table.ts';

/** The tables that documents are written as, by the names of their files. */
export const TABLES = { vragen: questions, noten: notes, verwijzingen: references } as const;

export type TableName = keyof typeof TABLES;

export const TABLE_NAMES: readonly TableName[] = ['vragen', 'noten', 'verwijzingen'];

export function isTableName(name: unknown): name is TableName {
  return typeof name === 'string' && Object.hasOwn(TABLES, name);
}

/** The columns of a table, in order. */
export function columnsOf(name: TableName): readonly Pick<Column<never>, 'name' | 'type'>[] {
  return TABLES[name].columns;
}

/** The rows of a table about one document, each with a cell for each column. `file` is where the document was read from. */
export function rowsOf(name: TableName, document: QaDocument, file: string): Iterable<readonly Cell[]> {
  return cells(TABLES[name] as Table<unknown>, document, file);
}

function* cells<Row>({ columns, rows }: Table<Row>, document: QaDocument, file: string): Generator<readonly Cell[]> {
  for (const row of rows(document, file)) yield columns.map(({ value }) => value(row));
}
