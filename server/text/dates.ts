export const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(
  ' ',
);
/** The source of a pattern for the name of a month. */
export const MONTH = `(?:${MONTHS.join('|')})`;

/** `okt.` and `mrt`: the months from their beginnings, but for the third. */
const SHORT = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/** The source of a pattern for a day: `op 2 oktober 2023`, `d.d. 6 november jl.`, `24 jul. 2019`, `2-10-2023`, `2.10.2023`. */
export const DATE = `(?:op\\s+|d\\.d\\.\\s*)?(\\d{1,2})(?:\\s*(${MONTHS.join('|')}|(?:${SHORT.join('|')}|sept)(?:\\.|(?=\\s)))\\s*(\\d{4}|jl\\.?)?|[-/.](\\d{1,2})[-/.](\\d{4}))`;

/**
 * The day that `pattern` finds in `text`, as ISO 8601; without a year of its own, the last such day up to `until`.
 *
 * @param pattern one that holds DATE, before any group of its own.
 */
export function readDate(text: string, pattern: RegExp, until?: string): string | undefined {
  const [, day = '', name, ownYear, number, year] = pattern.exec(text) ?? [];
  const month = name ? monthOf(name.toLowerCase()) : Number(number);
  if (!(month >= 1 && month <= 12) || !(Number(day) >= 1 && Number(day) <= 31)) return undefined;
  const monthAndDay = `${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const printedYear = /^\d/.test(ownYear ?? '') ? ownYear : year;
  if (printedYear) return dayOf(`${printedYear}-${monthAndDay}`);
  if (!until) return undefined;
  const sameYear = `${until.slice(0, 4)}-${monthAndDay}`;
  return dayOf(sameYear <= until ? sameYear : `${Number(until.slice(0, 4)) - 1}-${monthAndDay}`);
}

/** Of `maart` and of `mrt.` 3. */
function monthOf(name: string): number {
  const full = MONTHS.indexOf(name);
  return 1 + (full < 0 ? SHORT.indexOf(name.slice(0, 3)) : full);
}

/** A date, where the calendar has that day: not the 31st of February, of which a computer makes one in March. */
function dayOf(date: string): string | undefined {
  return new Date(date).getUTCDate() === Number(date.slice(-2)) ? date : undefined;
}
