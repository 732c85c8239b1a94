import { fail } from 'node:assert/strict';

/** The cells of a text in the form of RFC 4180, with or without a byte order mark; fails where it is in no such form. */
export function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  cell.lastIndex = csv.startsWith('\ufeff') ? 1 : 0;
  while (cell.lastIndex < csv.length) {
    const at = cell.lastIndex;
    const [, quoted, bare = '', end] = cell.exec(csv) ?? fail(`no cell: ${JSON.stringify(csv.slice(at, at + 80))}`);
    row.push(quoted?.replaceAll('""', '"') ?? bare);
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
