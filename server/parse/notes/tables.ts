import { lastPrinted, skipBlank } from '../../text/blank.ts';
import { letters } from '../../text/letters.ts';

/** `12`, `€ 7,1`, `-4.000`, `12%`: a cell of a table. */
const AMOUNT = /^[€+–-]?\d+(?:[.,]\d+)*%?$/;
/** `24,1%`, `4,30 µg/l`, `12.000` after a name: the last cell of a row that ranks; but not the `37` of `VI, nr. 37`. */
const MEASURED = letters`/\d(?:,\d+\s?(?:%|\p{L}[\p{L}\d/]{0,7})?|\s?%)$|^(?:\d{1,3}\s)?(?!Kamer|Aanhangsel|St[bc])\p{Lu}[\p{L} ’'-]{2,40}\s\d{1,3}(?:\.\d{3})*$/u`;
/** How far a row of a table is read, in UTF-16 units. */
const LONGEST_ROW = 200;

/** Whether the line from `at` is a row of a table: `1 Belastingen 12 13 14`, but not `1 Kamerstukken II 2023/24, 36 410`. */
export function isTableRow(text: string, at: number): boolean {
  const line = lineFrom(text, at);
  if (!/[\d%]$/.test(line)) return false;
  const cells = line.split(/\s+/);
  let amounts = 0;
  while (amounts < cells.length && AMOUNT.test(cells[cells.length - 1 - amounts] ?? '')) amounts++;
  return amounts > 2 || (amounts === 2 && !/\d\d \d{3}$/.test(cells.slice(-2).join(' ')));
}

/** Whether the line from `at` holds nothing but a number: `10` below the `2` of another cell. */
export function isNumberAlone(text: string, at: number): boolean {
  return AMOUNT.test(lineFrom(text, at));
}

/** Whether a line is one of a ranking, `2 Naaldwijk 3,95 µg/l` below `1 Boskoop 4,30 µg/l`. */
export function isRanked(text: string, at: number, number: number): boolean {
  const own = lineFrom(text, at);
  if (!MEASURED.test(own)) return false;
  const isRow = (line: string, other: number) => line.startsWith(`${other} `) && MEASURED.test(line);
  return (
    isRow(lineFrom(text, skipBlank(text, at + own.length)), number + 1) ||
    isRow(lineTo(text, lastPrinted(text, at) + 1), number - 1)
  );
}

/** The line from `at` on, and the line up to `at`, as far as a row of a table is long. */
function lineFrom(text: string, at: number): string {
  const [line = ''] = text.slice(at, at + LONGEST_ROW).split(/[\r\n]/, 1);
  return line.trimEnd();
}

function lineTo(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - LONGEST_ROW), at);
  return near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1).trimStart();
}
