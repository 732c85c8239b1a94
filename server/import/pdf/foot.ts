import { superscript } from '../../text/superscript.ts';
import type { Line } from './order.ts';

/** A note at the foot of a page, line by line. */
export interface Note {
  readonly page: number;
  readonly number: number;
  readonly lines: readonly Line[];
}

/** Notes are set smaller than the text, by at least so much. */
const SMALLER = 0.93;
/** `¹ Kamerstuk`, `¹Kamerstuk` */
const RAISED = /^([⁰¹²³⁴-⁹]{1,3})\s*(?=\S)/;
/** `1 Kamerstuk`, `1) Kamerstuk` */
const PLAIN = /^(\d{1,3})[.)]?\s+(?=\S)/;

/**
 * Takes the notes out of the lines of each page: what is set smaller at its foot, from a number on; what stands there
 * before the first number goes on from the page before.
 */
export function withoutNotes(
  pages: readonly (readonly Line[])[],
  body: number,
): { readonly pages: readonly (readonly Line[])[]; readonly notes: readonly Note[] } {
  const notes: { page: number; number: number; lines: Line[] }[] = [];
  let last = 0;
  const left = pages.map((lines) => {
    const taken = new Set<Line>();
    for (const foot of feetOf(lines, body)) {
      let open = notes.at(-1);
      const before = notes.length;
      const mayGoOn = open !== undefined && open.page === (lines[0]?.page ?? 0) - 1;
      const own: Line[] = [];
      foot.forEach((line, index) => {
        const number = numberOf(line, last, index === 0);
        if (number !== undefined) {
          open = { page: line.page, number, lines: [line] };
          notes.push(open);
          last = number;
        } else if (open && (notes.length > before || mayGoOn)) open.lines.push(line);
        else return;
        own.push(line);
      });
      for (const line of own) taken.add(line);
    }
    return taken.size === 0 ? lines : lines.filter((line) => !taken.has(line));
  });
  return { pages: left, notes };
}

/** The lines at the foot of each column that are set smaller than the text, or that the file says are notes. */
function feetOf(lines: readonly Line[], body: number): readonly (readonly Line[])[] {
  const tagged = lines.filter(({ tag }) => tag === 'note');
  if (tagged.length > 0) return [tagged];
  const columns = new Map<number, Line[]>();
  for (const line of lines) {
    if (line.column < 0) continue;
    const own = columns.get(line.column);
    if (own === undefined) columns.set(line.column, [line]);
    else own.push(line);
  }
  return [...columns.values()].map((own) => {
    let start = own.length;
    while (start > 0 && isSmall(own[start - 1], body)) start--;
    return own.slice(start);
  });
}

function isSmall(line: Line | undefined, body: number): boolean {
  return line !== undefined && line.size < SMALLER * body && line.tag !== 'heading';
}

/** The number that a note begins with: raised, or else one that follows on the last. */
function numberOf({ text }: Line, last: number, isFirst: boolean): number | undefined {
  const raised = RAISED.exec(text)?.[1];
  if (raised !== undefined) return Number(raised.normalize('NFKC'));
  const plain = PLAIN.exec(text)?.[1];
  if (plain === undefined) return undefined;
  const number = Number(plain);
  return number === last + 1 || (isFirst && number === 1) ? number : undefined;
}

/** The words of a note's first line without its number. */
export function withoutNumber(text: string): string {
  return text.replace(RAISED.test(text) ? RAISED : PLAIN, '');
}

export function printedNote(number: number, words: string): string {
  return `${superscript(number)} ${words}`;
}
