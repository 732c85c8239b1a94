import { skipGap } from '../text/blank.ts';
import { MONTH } from '../text/dates.ts';
import { letters } from '../text/letters.ts';
import { skip, take } from '../text/scan.ts';
import type { Found, Kind } from './kind.ts';
import { officialAddress } from './session.ts';

/** Laws and decrees in force: `Stb. 2021, 123`. */
export const staatsblad = gazette('stb', 'Stb.', /(?:Stb|STB|Staatsblad)(?![a-z])\.?/y, 1995);
/** Announcements of the government: `Stcrt. 2021, 12345`; only the years on the web alone have addresses of this form. */
export const staatscourant = gazette('stcrt', 'Stcrt.', /(?:Stcrt|STCRT|Staatscourant)(?![a-z])\.?/y, 2010);
/** Treaties: `Trb. 1951, 154`. */
export const tractatenblad = gazette('trb', 'Trb.', /(?:Trb|TRB|Tractatenblad)(?![a-z])\.?/y, 1995);

const YEAR = /(?:jaargang\s{1,9})?((?:18|19|20)\d\d)(?!\d)/y;
const FURTHER_YEAR = /((?:18|19|20)\d\d)(?=,\s{0,40}\d)/y;
/** `, ` or ` nr. ` or `/` between year and number */
const BETWEEN = /[,/]?\s{0,40}(?:nrs?\.?|nummers?|no\.)?/y;
/** `153`, but not the day of `2021, 12 mei` */
const NUMBER = letters`/\d{1,5}(?!\d|\s{1,9}${MONTH}\b)/y`;
/** ` en ` in `Stb. 2021, 123 en 124` */
const AND = /\s{0,40}(?:en|&)\s{1,40}(?=\d{1,5}(?!\d|\s[a-z]))/y;

/** A gazette whose citations name a year and a number; from `since` on, each has an address of its own. */
function gazette(name: string, abbreviation: string, word: RegExp, since: number): Kind {
  const citation = (year: string, number: string, start: number, end: number): Found => {
    const key = `${name}-${year}-${number}`;
    const url = Number(year) >= since ? officialAddress(key) : undefined;
    return { key, title: `${abbreviation} ${year}, ${number}`, url, span: { start, end } };
  };
  return {
    name,
    triggers: [...word.source.matchAll(/[A-Z][A-Za-z]+/g)].map(String),
    read(text, at) {
      const found: Found[] = [];
      let start = at;
      let year: string | undefined;
      for (let next = skipGap(text, skip(/,/y, text, skipGap(text, skip(word, text, at)))); ; ) {
        // `Stb. 2018, 291 en 2019, 12`: a further year has a number of its own after it.
        const own = take(year === undefined ? YEAR : FURTHER_YEAR, text, next);
        year = own?.[1] ?? year;
        if (year === undefined) return undefined;
        if (own) next = skipGap(text, skip(BETWEEN, text, skipGap(text, own.index + own[0].length)));
        const number = take(NUMBER, text, next);
        if (!number) return found;
        const end = next + number[0].length;
        found.push(citation(year, number[0], start, end));
        next = skip(AND, text, end);
        if (next === end) return found;
        start = next;
      }
    },
  };
}
