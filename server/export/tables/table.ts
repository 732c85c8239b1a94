import type { QaDocument } from '../../model/document.ts';

/** What stands in a cell; nothing where the document does not say. A date is `2024-02-12`. */
export type Cell = string | number | undefined;

export interface Column<Row> {
  /** `case_number`: a name that needs no quotes in SQL. */
  readonly name: string;
  readonly type: 'text' | 'integer' | 'date';
  readonly value: (row: Row) => Cell;
}

/** A table of what documents hold. `docs/data.md` says for people what each column is. */
export interface Table<Row> {
  readonly columns: readonly Column<Row>[];
  /** The rows about one document, in its order. */
  rows(document: QaDocument, file: string): Iterable<Row>;
}

/** The document that a row is about. */
export interface OfDocument {
  readonly document: QaDocument;
  readonly file: string;
}

/** What every table begins with: which document it is, and where it was read from. */
export const ofDocument: readonly Column<OfDocument>[] = [
  { name: 'document', type: 'text', value: ({ document }) => document.header.key },
  { name: 'file', type: 'text', value: ({ file }) => file },
];

/** Several values in one cell: `GroenLinks-PvdA; CDA`. Names of departments have commas in them. */
export function listed(values: Iterable<string | number | undefined> | undefined): string | undefined {
  return [...(values ?? [])].filter((value) => value !== undefined).join('; ') || undefined;
}
