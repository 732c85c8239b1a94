import { COLUMNS, NUMBER_CELL } from '../../profiles/tweedeKamer/tables.ts';
import type { Span } from '../../text/span.ts';
import { alone, numbersOf } from '../numbers.ts';
import { type Opening, unheaded } from './lost.ts';
import type { Print } from './print.ts';

/** The questions of tables with a row for each, and what draws these tables. */
export interface QuestionTables {
  readonly openings: readonly Opening[];
  /** The `|` between cells, the rules and the heads, in order. */
  readonly drawn: readonly Span[];
  /** From the first row of the first table to the last of the last. */
  readonly span: Span;
}

/** A row with at least two cells. */
interface Row extends Span {
  readonly cells: readonly Span[];
  readonly isRule: boolean;
}

/** Which cell of a row is what; of what a table has not, undefined. */
type Columns = Readonly<Record<keyof typeof COLUMNS, number | undefined>>;

const NO_HEAD: Columns = { number: 0, question: 1, answer: 2 };
/** Of rows without a head, so many must ask, as a share, and so many there must be. */
const ASKING = 0.6;
const LEAST_ROWS = 2;
const RULE = /^[\s|:=+-]+$/;
/** A row of a Markdown table may have so many cells. */
const MOST_CELLS = 8;

/**
 * The questions that stand in tables, `| 1 | Is de munt rond? | Ja. |` or with tabs between the cells; undefined where no
 * table is one of questions.
 */
export function questionTables(print: Print): QuestionTables | undefined {
  if (!/[|\t]/.test(print.text)) return undefined;
  const openings: Opening[] = [];
  const drawn: Span[] = [];
  let span: Span | undefined;
  for (const rows of tablesIn(print)) {
    const read = readTable(print.text, rows);
    if (read === undefined) continue;
    openings.push(...read);
    drawn.push(...rows.flatMap((row) => drawnIn(print.text, row)));
    const last = rows.at(-1);
    span = { start: span?.start ?? rows[0]?.start ?? 0, end: last?.end ?? 0 };
  }
  return span && { openings, drawn, span };
}

/** Rows that follow on each other, of one kind. */
function tablesIn({ text, lines, furniture }: Print): readonly (readonly Row[])[] {
  const tables: Row[][] = [];
  let open: Row[] = [];
  let mark = '';
  for (let line = 0; line < lines.start.length; line++) {
    const [start = 0, end = 0] = [lines.first[line], lines.last[line]];
    // Empty lines, and the ends of pages, may stand between rows.
    if (start === end || furniture.end.has(line)) continue;
    const words = text.slice(start, end);
    const isRule = RULE.test(words);
    const own = words.startsWith('|') || (isRule && words.startsWith('+')) ? '|' : words.includes('\t') ? '\t' : '';
    const cells = own === '' ? [] : cellsOf(words, isRule ? words.charAt(0) : own, start);
    if (cells.length < 2 || own !== mark) {
      if (open.length >= LEAST_ROWS) tables.push(open);
      open = [];
    }
    mark = own;
    if (cells.length >= 2) open.push({ start, end, cells, isRule });
  }
  if (open.length >= LEAST_ROWS) tables.push(open);
  return tables;
}

/** The cells of a row, without the blanks around what they say. */
function cellsOf(words: string, mark: string, offset: number): readonly Span[] {
  const cells: Span[] = [];
  let at = mark === '\t' ? 0 : 1;
  while (at <= words.length && cells.length < MOST_CELLS) {
    let next = words.indexOf(mark, at);
    // `\|` is a bar of the text.
    while (next > 0 && mark === '|' && words.charAt(next - 1) === '\\') next = words.indexOf(mark, next + 1);
    const end = next < 0 ? words.length : next;
    const cell = words.slice(at, end);
    const before = cell.length - cell.trimStart().length;
    const isAfterLast = next < 0 && mark !== '\t' && cell.trim() === '';
    if (!isAfterLast)
      cells.push({ start: offset + at + before, end: offset + at + Math.max(before, cell.trimEnd().length) });
    if (next < 0) break;
    at = next + 1;
  }
  return cells;
}

function readTable(text: string, rows: readonly Row[]): readonly Opening[] | undefined {
  const words = (row: Row, column: number | undefined) => {
    const cell = column === undefined ? undefined : row.cells[column];
    return cell ? bare(text, cell) : undefined;
  };
  const of = (span: Span | undefined) => (span ? text.slice(span.start, span.end) : '');
  const heads = rows.map((row) => columnsOf(text, row));
  const first = heads.findIndex((columns) => columns !== undefined);
  const head = heads[first];
  const columns = head ?? NO_HEAD;
  const openings: Opening[] = [];
  let highest = 0;
  let asking = 0;
  for (const [index, row] of rows.entries()) {
    if (row.isRule || heads[index]) continue;
    // Without a number, only the head says that what stands below it asks.
    if (index < first && columns.number === undefined) continue;
    const question = words(row, columns.question);
    const digits = words(row, columns.number);
    if (!question || of(question) === '') continue;
    // Lines of several cells side by side are no text.
    if (digits && of(digits) === '' && of(words(row, columns.answer)) !== '') return undefined;
    const [, number, letter = ''] =
      columns.number === undefined ? ['', `${highest + 1}`] : (NUMBER_CELL.exec(of(digits)) ?? []);
    if (number === undefined || Number(number) < Math.max(1, highest)) continue;
    highest = Number(number);
    if (of(question).includes('?')) asking++;
    const numbers = numbersOf([alone(highest, letter)]);
    const heading = columns.number === undefined ? undefined : digits;
    openings.push({
      ...unheaded('question', numbers, heading?.start ?? question.start),
      heading,
      numbersSpan: heading && numberIn(text, heading),
      body: question.start,
      isImplied: heading === undefined,
    });
    const answer = words(row, columns.answer);
    if (answer && of(answer) !== '') openings.push(unheaded('answer', numbers, answer.start));
  }
  const asked = openings.filter(({ role }) => role === 'question').length;
  const isTold = head !== undefined || (asked >= LEAST_ROWS && asking >= ASKING * rows.length);
  return isTold && asked > 0 ? openings : undefined;
}

/** The columns that a head names, where it names that of the questions and one more. */
function columnsOf(text: string, { cells }: Row): Columns | undefined {
  const named = cells.map((cell) => bare(text, cell)).map(({ start, end }) => text.slice(start, end));
  const indexOf = (pattern: RegExp) => {
    const found = named.findIndex((name) => pattern.test(name));
    return found < 0 ? undefined : found;
  };
  const columns = {
    number: indexOf(COLUMNS.number),
    question: indexOf(COLUMNS.question),
    answer: indexOf(COLUMNS.answer),
  };
  const { number, question, answer } = columns;
  if (question === undefined || (number === undefined && answer === undefined)) return undefined;
  // In a text one reads from left to right.
  const isInOrder = (number ?? -1) < question && question < (answer ?? Number.POSITIVE_INFINITY);
  return isInOrder ? columns : undefined;
}

/** A cell without the `**` around what it says. */
function bare(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const marks = /^[*_]{1,3}(?=[^*_]{1,40}[*_]{1,3}$)/.exec(words)?.[0].length ?? 0;
  return { start: start + marks, end: end - marks };
}

function numberIn(text: string, { start, end }: Span): Span | undefined {
  const found = /\d{1,3}[a-h]?/.exec(text.slice(start, end));
  return found ? { start: start + found.index, end: start + found.index + found[0].length } : undefined;
}

/** What of a row is drawn and not said: all of a rule and of a head, else the bars between its cells. */
function drawnIn(text: string, row: Row): readonly Span[] {
  const { start, end } = row;
  if (row.isRule || columnsOf(text, row)) return [{ start, end }];
  if (text.charAt(start) !== '|') return [];
  const bars: Span[] = [];
  for (let at = start; at >= 0 && at < end; at = text.indexOf('|', at + 1)) {
    if (text.charAt(at - 1) !== '\\') bars.push({ start: at, end: at + 1 });
  }
  return bars;
}
