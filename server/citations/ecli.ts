import { type Address, addressOf } from '../text/addresses.ts';
import { take } from '../text/scan.ts';
import type { Kind } from './kind.ts';

/** Court decisions: `ECLI:NL:RVS:2024:123`, also broken over lines after a colon. */
export const ecli: Kind = {
  name: 'ecli',
  triggers: ['ECLI'],
  read(text, at) {
    const found = take(ECLI, text, at);
    if (!found) return undefined;
    const key = found[0].replace(/[\s\u00ad]/g, '');
    return [{ key, title: key, url: publicAddress(key), span: { start: at, end: at + found[0].length } }];
  },
};

/** The closing full stop of `ECLI:NL:RVS:2024:123.` is the sentence's, also where the mark of a note follows: `123.4 `. */
const ECLI =
  /ECLI:[\s\u00ad]{0,40}[A-Z]{2}:[\s\u00ad]{0,40}[A-Z][A-Z0-9]{0,6}:[\s\u00ad]{0,40}\d{4}:[\s\u00ad]{0,40}[A-Z0-9]{1,25}(?:\.(?!\d\d?(?:\s|$))\d{1,9})?(?![A-Za-z0-9])/y;

function publicAddress(key: string): Address | undefined {
  if (key.startsWith('ECLI:NL:')) return addressOf(`https://deeplink.rechtspraak.nl/uitspraak?id=${key}`);
  if (key.startsWith('ECLI:EU:')) return addressOf(`https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:${key}`);
  return undefined;
}
