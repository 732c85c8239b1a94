import { after } from '../../text/scan.ts';
import { type Facts, factsOf } from './facts.ts';

/** What stands before the blank before a mark set apart: neither a sign of an amount nor a number, but for a year. */
const BEFORE = /[^\s\d(,/€$£<>+=–-]$|(?<!\d)(?:19|20)\d\d$/;
/** What stands after it: a blank, or the end of a sentence. */
const AFTER = /[ \u00a0\r\n]|[.,;:?!)»”](?!\d)|$/y;

/**
 * Digits between blanks, which may be a mark: `milieu? 1 Zo ja`, `het rapport 3 geeft`, `14 juli 2023 5`. Some converters
 * set every mark so; in all other texts such digits count something, so that they are a matter of last resort (see
 * readNotes.ts).
 */
export function apart(text: string, start: number, end: number): Facts | undefined {
  const blank = text.charCodeAt(start - 1);
  if (end - start > 2 || (blank !== 0x20 && blank !== 0xa0) || !/[1-9]/.test(text.charAt(start))) return undefined;
  if (after(AFTER, text, end) === undefined || !BEFORE.test(text.slice(Math.max(0, start - 6), start - 1)))
    return undefined;
  return factsOf('apart', text, start, end);
}
