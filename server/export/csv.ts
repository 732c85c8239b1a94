import type { QaDocument } from '../model/document.ts';
import { plain } from '../text/oneLine.ts';
import type { Cell } from './tables/table.ts';
import { columnsOf, rowsOf, type TableName } from './tables.ts';

/** What tells Excel that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/** The line above the rows of a table: the names of its columns. */
export function csvHead(table: TableName): string {
  return csvLine(columnsOf(table).map(({ name }) => name));
}

/** The rows of a table about one document, as lines of RFC 4180, without the line of names. */
export function* csvRows(table: TableName, document: QaDocument, file: string): Generator<string> {
  for (const cells of rowsOf(table, document, file)) yield csvLine(cells);
}

/** A whole table about one document, as Excel opens it. */
export function* toCsv(table: TableName, document: QaDocument, file: string): Generator<string> {
  yield BYTE_ORDER_MARK + csvHead(table);
  yield* csvRows(table, document, file);
}

/** A row. */
export function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(written).join(',')}\r\n`;
}

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return `${cell}`;
  const words = harmless(cell);
  return /[",;\t\r\n\v\f\u0085\u2028\u2029]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/**
 * Words in which no spreadsheet finds a formula: before a sign that begins one stands an apostrophe. One begins at the start
 * of a cell, after blanks too, and after what a spreadsheet in another language takes for its end: a semicolon, a tab, a
 * line end.
 */
function harmless(text: string): string {
  return plain(text).replace(FORMULA, "'$&");
}

/** `=` of `=1+1`, of ` \t=1+1` and of `a; =1+1` */
const FORMULA = /(?<=(?:^|[;\t\r\n\v\f\u0085\u2028\u2029])\s*)[=+\-@＝＋－＠]/g;
