import { letters } from '../text/letters.ts';

/** `kamerstuk`, `35300`, `7`, and no letter alone */
const TERM = letters`/[\p{L}\p{N}]{2,}|\p{N}/gu`;
/** Accents, which stand apart from their letters once a text is decomposed. */
const ACCENTS = letters`/\p{M}+/gu`;
/** `35 300` as dossiers are printed. */
const SPACED = /(?<!\d)(\d{2})[ \u00a0\u202f](\d{3})(?!\d)/g;
const LONGEST = 40;

/**
 * The words of a text as they are looked up: in small letters, without accents, of two characters or more, and numbers:
 * `Kamerstuk 35 300, één` → `kamerstuk`, `35300`, `een`.
 */
export function termsOf(text: string): readonly string[] {
  return (folded(text.replace(SPACED, '$1$2')).match(TERM) ?? []).map((term) => term.slice(0, LONGEST));
}

function folded(text: string): string {
  const small = text.toLowerCase();
  return ASCII.test(small) ? small : small.normalize('NFKD').replace(ACCENTS, '');
}

/** Tabs, line ends and signs of ASCII, which have no accents. */
const ASCII = /^[\t-~]*$/;
