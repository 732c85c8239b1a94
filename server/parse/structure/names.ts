import { AFTER_NAMES } from '../../profiles/tweedeKamer/members.ts';
import { letters } from '../../text/letters.ts';

/** Accents that a converter sets after their letter instead of on it, and the ones that belong there. */
const ACCENTS: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  '¸': '\u0327',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '˘': '\u0306',
  '˙': '\u0307',
  '˚': '\u030a',
  '˛': '\u0328',
};
const SIGNS = Object.keys(ACCENTS).join('');
const APART = letters`/(?<=\p{L})[${SIGNS}]/gu`;

/** A word of a name: `Van`, `’t`, `Martens-America`, `A.J.`, `Kostic´` */
const WORD = `(?:(?:\\p{Lu}\\.)+|[\\p{L}’'‘][\\p{L}\\p{M}’'‘${SIGNS}-]*)`;
/** `Inge van Dijk`, `Faber – Van de Klashorst`, `Kostic ´` before a party */
export const NAME = letters`/(?!(?:${AFTER_NAMES})(?!\p{L}))${WORD}(?:(?:\s+[-–]\s+|\s*–\s*|[ \u00a0]¸[ \u00a0]|\s+(?!(?:${AFTER_NAMES})(?!\p{L})))${WORD}){0,6}(?:[ \u00a0][${SIGNS}](?=\s*\())?/uy`;

export const CAPITAL = letters`/\p{Lu}/u`;

/** Between `van` and `Dijk` of `vanDijk`, `de` and `Vries` of `deVries` */
const LOST_BLANK = letters`/(?<=\p{Ll}{3})(?=\p{Lu})|(?<=(?<!\p{L})de)(?=\p{Lu})/gu`;
/** After the `s¸` of `Yes¸ ilgöz` and around that of `Yes ¸ ilgöz`, which is one word, and before the accent of `Kostic ´` */
const ADDED_BLANK = letters`/(?<=¸)[ \u00a0](?=\p{Ll})(?!(?:van|de[nr]?|en|te[nr]?)[ \u00a0])|[ \u00a0](?=[${SIGNS}]$|¸[ \u00a0])/gu`;

/** A name on one line, with the blanks that print lost in `Inge vanDijk` and `IngeVan Dijk`. */
export function nameOf(printedName: string): string {
  return oneLine(printedName.replace(ADDED_BLANK, '')).replace(LOST_BLANK, ' ');
}

/** Words on one line, with the accents that stand after their letter on it: `Kostic´` is `Kostić`. */
export function oneLine(words: string): string {
  const line = words.replace(/-\n/g, '-').replace(/\s+/g, ' ').trim();
  const isComposed = line.search(APART) < 0;
  return isComposed ? line : line.replace(APART, (accent) => ACCENTS[accent] ?? accent).normalize('NFC');
}
