import { type Address, addressOf } from '../text/addresses.ts';
import { skipGap } from '../text/blank.ts';
import { forward, skip, syllables, take } from '../text/scan.ts';

/** Where in the papers of parliament a citation belongs, as far as it says. */
export interface Session {
  readonly chamber: 'I' | 'II' | undefined;
  /** The year in which the parliamentary year (vergaderjaar) began: 2023 for `2023–2024`. */
  readonly year: number | undefined;
  /** After the last part that was read, and the comma and white space there. */
  readonly end: number;
}

/** `II`, its misprint `ll`, `(I)`, `TK`, `Eerste Kamer`, `Tweede Kamer der Staten-Generaal`. */
const CHAMBER =
  /\(?(?:(II|ll|TK|2e Kamer|Tweede[\s\u00ad]{1,40}Kamer)|(?:I|EK|1e Kamer|Eerste[\s\u00ad]{1,40}Kamer))(?![A-Za-z])\)?(?:\s{1,40}der\s{1,40}Staten-\s{0,40}Generaal)?/y;
const YEAR_WORD = new RegExp(`[Vv]er${syllables('-ga-der-')}ja(?:ar|ren)`, 'y');
/** `2023/24`, `2023–2024`, `2022/-23`, `2023-` + line end + `2024`; the second year may be misprinted (`2023–34`). */
const YEARS = /(?<!\d)((?:18|19|20)\d\d)\s{0,3}[-/\u2010-\u2014]{1,2}\s{0,40}(?:\d{4}|\d\d)(?!\d)/y;
const COMMA = /[,;]/y;

/** Reads chamber and parliamentary year at `at`, in any order, with the commas between them; all may be missing. */
export function readSession(text: string, at: number): Session {
  let chamber: Session['chamber'];
  let year: Session['year'];
  let end = skipGap(text, at);
  for (;;) {
    let next = skip(COMMA, text, end);
    next = skip(YEAR_WORD, text, next);
    if (next === end && chamber === undefined) {
      const found = take(CHAMBER, text, end);
      if (found) {
        chamber = found[1] ? 'II' : 'I';
        next = end + found[0].length;
      }
    }
    if (next === end && year === undefined) {
      const found = take(YEARS, text, end);
      if (found) {
        year = Number(found[1]);
        next = end + found[0].length;
      }
    }
    if (next === end) return { chamber, year, end };
    end = skipGap(text, forward(end, next));
  }
}

/** `II 2023/24`: how a legal citation names the session, as far as it is known. */
export function sessionTitle({ chamber, year }: Session): string | undefined {
  return [chamber, year && `${year}/${String(year + 1).slice(-2)}`].filter(Boolean).join(' ') || undefined;
}

/** `tk-20232024`: how keys and public addresses name it. Where the chamber is not named, it is the Tweede Kamer. */
export function sessionKey({ chamber, year }: Session): string | undefined {
  return year === undefined ? undefined : `${chamber === 'I' ? 'ek' : 'tk'}-${year}${year + 1}`;
}

/** The public address of an official publication by its key. */
export function officialAddress(key: string): Address | undefined {
  return addressOf(`https://zoek.officielebekendmakingen.nl/${key}.html`);
}
