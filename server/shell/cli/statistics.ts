import { escaped } from '../../export/json.ts';
import type { DocumentState } from '../../reading/state.ts';
import { words } from './words.ts';

/** What is counted of a document. */
export interface Figures {
  readonly file: string;
  /** Of who answers first. */
  readonly department: string | null;
  readonly state: DocumentState | null;
  readonly questions: number;
  readonly unanswered: number;
  /** From the day on which it was asked to that of its answer, where both are known. */
  readonly days: number | null;
}

/** What is counted of several. */
export interface Row {
  /** Null where the documents do not say it, undefined of them all. */
  readonly department: string | null | undefined;
  readonly documents: number;
  readonly questions: number;
  readonly unanswered: number;
  /** Of how many documents the days are known. */
  readonly dated: number;
  readonly fewest: number | undefined;
  readonly median: number | undefined;
  readonly most: number | undefined;
}

/** A row for each department, those with most documents first, and one of all. */
export function table(figures: readonly Figures[]): readonly Row[] {
  const groups = new Map<string | null, Figures[]>();
  for (const one of figures) {
    const group = groups.get(one.department);
    if (group === undefined) groups.set(one.department, [one]);
    else group.push(one);
  }
  const rows = [...groups].map(([department, group]) => row(department, group));
  const name = ({ department }: Row) => department ?? '\uffff';
  rows.sort((a, b) => b.documents - a.documents || (name(a) < name(b) ? -1 : 1));
  return [...rows, row(undefined, figures)];
}

function row(department: Row['department'], figures: readonly Figures[]): Row {
  const days = figures.flatMap(({ days }) => (days === null ? [] : [days])).sort((a, b) => a - b);
  const sum = (count: (one: Figures) => number) => figures.reduce((total, one) => total + count(one), 0);
  const middle = days.length / 2;
  const median = ((days[Math.floor(middle - 0.5)] ?? 0) + (days[Math.floor(middle)] ?? 0)) / 2;
  return {
    department,
    documents: figures.length,
    questions: sum(({ questions }) => questions),
    unanswered: sum(({ unanswered }) => unanswered),
    dated: days.length,
    fewest: days[0],
    median: days.length === 0 ? undefined : median,
    most: days.at(-1),
  };
}

const NUMBERS = ['documents', 'questions', 'unanswered', 'dated', 'fewest', 'median', 'most'] as const;

/** How the rows are written. */
export const TABLES: Readonly<Record<'text' | 'csv' | 'json', (rows: readonly Row[]) => string>> = { text, csv, json };

/** Columns for people, with what they are above them. */
function text(rows: readonly Row[]): string {
  const { columns, unsaid, all } = words.statistics;
  const name = ({ department }: Row) => (department === undefined ? all : (department ?? unsaid));
  const cells = [
    [columns.department, ...NUMBERS.map((number) => columns[number])],
    ...rows.map((row) => [name(row), ...NUMBERS.map((number) => `${row[number] ?? '-'}`)]),
  ];
  const widths = cells[0]?.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0))) ?? [];
  const lines = cells.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  '),
  );
  const rule = '-'.repeat(lines[0]?.length ?? 0);
  return `${[lines[0], rule, ...lines.slice(1, -1), rule, lines.at(-1)].join('\n')}\n`;
}

/** RFC 4180, for programs: the names of columns are English everywhere, and there is no row of all. */
function csv(rows: readonly Row[]): string {
  const cells = rows
    .slice(0, -1)
    .map((row) => [cell(row.department ?? ''), ...NUMBERS.map((number) => row[number] ?? '')]);
  return [['department', ...NUMBERS], ...cells].map((row) => `${row.join(',')}\r\n`).join('');
}

/** A cell in which no spreadsheet finds a formula. */
function cell(words: string): string {
  const harmless = /^[=+\-@]/.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function json(rows: readonly Row[]): string {
  const written = ({ department, ...numbers }: Row) => ({
    ...(department !== undefined && { department }),
    ...Object.fromEntries(NUMBERS.map((number) => [number, numbers[number] ?? null])),
  });
  const all = rows.map(written);
  return `${escaped({ version: 1, departments: all.slice(0, -1), all: all.at(-1) })}\n`;
}
