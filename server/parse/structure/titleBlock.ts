import type { Lines } from '../../text/lines.ts';

/** A line of the title block of an official print, which stands before the header. */
interface TitleLine {
  readonly pattern: RegExp;
  /** Whether it shows by itself that the block begins; the others belong to one that has begun, or that mark-up opens. */
  readonly opens: boolean;
}

const TITLE_BLOCK: readonly TitleLine[] = [
  { opens: true, pattern: /^[#*\s]*(?:Tweede|Eerste) Kamer der Staten-Generaal\s?\d?$/ },
  { opens: true, pattern: /^[#*\s]*Vergaderjaar \d{4}\s?[-–]\s?\d{2,4}\s+Aanhangsel van de Handelingen$/ },
  {
    opens: true,
    pattern:
      /^[#*\s]*Vragen gesteld door de leden der Kamer, met de daarop door de(?: regering gegeven antwoorden)?[*\s]*$/,
  },
  { opens: false, pattern: /^[#*\s]*Aanhangsel van de Handelingen$/ },
  { opens: false, pattern: /^[#*\s]*regering gegeven antwoorden[*\s]*$/ },
  { opens: false, pattern: /^[#*\s]*\d{1,5}$/ },
];
/** The year alone is a title where the Aanhangsel follows on a line of its own. */
const YEAR = /^[#*\s]*Vergaderjaar \d{4}\s?[-–]\s?\d{2,4}$/;

/** The lines of the title block of a text, where it has one. */
export function titleBlock(text: string, lines: Lines): readonly number[] {
  const block: number[] = [];
  let printed = 0;
  let inBlock = false;
  let year: number | undefined;
  for (let line = 0; line < lines.start.length && printed < 8; line++) {
    const words = text.slice(lines.first[line], Math.min(lines.last[line] ?? 0, (lines.first[line] ?? 0) + 120));
    if (words === '') continue;
    printed++;
    if (inBlock && YEAR.test(words)) year = line;
    const title = TITLE_BLOCK.find(({ pattern }) => pattern.test(words));
    if (title?.opens || (title && words.startsWith('#'))) inBlock = true;
    if (!title || !inBlock) continue;
    if (year !== undefined && words.endsWith('Aanhangsel van de Handelingen')) block.push(year);
    block.push(line);
  }
  return block;
}
