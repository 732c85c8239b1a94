import { DATE } from '../text/dates.ts';
import { letters } from '../text/letters.ts';

/** A field of a memo's head: at a line's beginning its name, a colon, and what it says on that line or the next. */
function field(name: string): RegExp {
  return new RegExp(`(?:^|\\n)(?:${name})(?:\\s\\([^()\\n]{1,40}\\))?\\s?:\\s*(?=\\S)`, 'iu');
}

/** A field that says a day. */
function day(name: string): RegExp {
  return new RegExp(`(?:^|\\n)(?:${name})\\s?:?\\s*${DATE}`, 'iu');
}

/** What fields of a memo's head are called in councils and Provinciale Staten, who print no sentence that says it all. */
export const FIELDS = {
  // Van: de heer J. Waterman (ABC)
  from: field('van|afzender'),
  // Steller(s) vragen: A. Waterman
  asker: field(
    '(?:vragen)?steller(?:s|\\(s\\))?(?:\\s(?:van\\s)?(?:de\\s)?vra(?:ag|gen))?|indieners?|indiener\\(s\\)|(?:ingediend|gesteld)\\sdoor|(?:naam\\s)?(?:raads|staten)lid|(?:raads|staten)leden',
  ),
  group: field('fracties?|partij|namens\\s(?:de\\s)?fractie'),
  // Portefeuillehouder: wethouder B. Zandstra
  answerer: field('portefeuillehouders?|portefeuillehouder\\(s\\)|beantwoord\\sdoor'),
  subject: field('onderwerp|betreft|betreffende|inzake|titel'),
  asked: day(
    'datum\\s(?:van\\s)?(?:indiening|ingediend|vragen|inkomst|binnenkomst)|indiendatum|ingediend(?:\\sop)?|ingekomen(?:\\sop)?|datum\\singekomen',
  ),
  answered: day(
    'datum\\s(?:van\\s)?(?:beantwoording|antwoord)|antwoorddatum|datum\\sakkoord\\scollege(?:\\s[^\\n:]{1,30})?|verzonden|beantwoord(?:\\sop)?',
  ),
  dated: day('datum'),
} as const;

/** `de heer `, `mevrouw `, `raadslid ` before a name */
export const HONORIFIC =
  /(?:(?:de|het|een)\s)?(?:(?:heren|heer|dames\sen\sheren|dames?|mevrouw|mevr\.|mw\.|dhr\.|(?:raads|staten|commissie|burger)?(?:lid|leden))\s){1,2}/iy;
/** What answers: `het college van burgemeester en wethouders`, `wethouder A. Zandstra`. */
export const OFFICE_NAMED =
  /^(?:(?:het|de)\s)?(?:college|burgemeester|wethouder|gedeputeerden?|B\s?&\s?W|GS\b|dagelijks\sbestuur)/i;
export const OFFICE_WITH_NAME = letters`/^(?:de\s)?(burgemeester|wethouder|gedeputeerde)\s(?:(?:mevrouw|de\sheer|mevr\.|mw\.|dhr\.|mr\.|drs\.)\s){0,2}(\p{Lu}[^,;(\n]{1,60})/iu`;
/** Before what a subject says: `Beantwoording schriftelijke vragen van de heer A over `. */
export const ABOUT_QUESTIONS =
  /^.{0,60}\bvra(?:ag|gen)\b.{0,160}?\s(?:over|inzake|betreffende|omtrent|m\.b\.t\.|met\sbetrekking\stot)\s(?=\S)/i;
