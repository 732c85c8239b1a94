import { closes } from '../model/layout.ts';
import { letters } from '../text/letters.ts';

/** What a line ends in that may belong to the next one as it is: a hyphen, a soft one, or a slash. */
const JOINS = '-\u00ad\u2010/';
/** `EU-` `landen`, `CO2-` `uitstoot`, `re-` `integratie`, `oud-` `minister`: the hyphen is the word's own. */
const OWN_HYPHEN = /(?:[A-Z\d»”’"')]|\b(?:non|ex|oud|niet|vice|anti-\w+|[A-Z]\w{0,3}[A-Z]))-$/;
const PREFIX_BEFORE_VOWEL = /\b(?:re|co|pre|de|na|zee|zij|mede|auto|bio|geo|video|radio)-$/i;
/** A word that goes on below. */
const SMALL = letters`/^\p{Ll}/u`;
/** A web address that reaches to the end of the line. */
const ADDRESS = /(?:\/\/|www\.|\.nl\/)[^\s«»<>]*$/;
/** `–` of a list, or between two parts of a sentence */
const DASH = /(?:^|\s)[-\u00ad\u2010]$/;
/** `taal-` `en rekencursussen`: the hyphen stands for a part that follows later. */
const SUSPENDED = /^(?:en|of|en\/of|als|dan|tot)\b/;

/**
 * What stands between two lines of one paragraph, a blank or nothing; undefined where nothing does, and the hyphen that
 * ends the first goes.
 */
export function jointOf(pieces: readonly string[], below: string): string | undefined {
  const last = pieces.at(-1)?.slice(-1) ?? '';
  if (!JOINS.includes(last)) return closes(below) || addressGoesOn(pieces, last, below) ? '' : ' ';
  const above = endOf(pieces);
  const isKept = last === '-' || last === '/';
  // An address broken at a hyphen or a slash goes on as it is.
  if (isKept && ADDRESS.test(above)) return '';
  // A dash that stands alone breaks no word.
  if (DASH.test(above)) return closes(below) ? '' : ' ';
  if (last !== '/' && SMALL.test(below) && !SUSPENDED.test(below)) {
    const own =
      OWN_HYPHEN.test(above.slice(-24)) || (/^[aeiouéë]/.test(below) && PREFIX_BEFORE_VOWEL.test(above.slice(-12)));
    return own ? '' : undefined;
  }
  return !closes(below) && (!isKept || SUSPENDED.test(below)) ? ' ' : '';
}

/** Signs that stand within an address, and neither begin nor end a word. */
const IN_ADDRESS = /[%&=#_~+]/;

/** Whether an address is broken between two lines where no word ends: `?utm_` above `source=x`, `#:~:text=` above `%C2%A9`. */
function addressGoesOn(pieces: readonly string[], last: string, below: string): boolean {
  return (IN_ADDRESS.test(last) || last === '?' || IN_ADDRESS.test(below.charAt(0))) && IN_SCHEME.test(endOf(pieces));
}

/** `https://` to the end of the line, with a path */
const IN_SCHEME = /(?:\/\/|www\.)[^\s«»<>]*\/[^\s«»<>]*$/;

/** Addresses that tell a browser what to search are long. */
const LONGEST_ADDRESS = 500;

/** The last of a text, as far as an address can reach. */
function endOf(pieces: readonly string[]): string {
  let end = '';
  for (let index = pieces.length - 1; index >= 0 && end.length < LONGEST_ADDRESS; index--)
    end = `${pieces[index]}${end}`;
  return end.slice(-LONGEST_ADDRESS);
}
