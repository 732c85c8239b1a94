import { windows1252 } from '../text/windows1252.ts';
import type { Draft } from './draft.ts';
import { readHtml } from './html.ts';
import { readOfficialXml } from './officialXml.ts';

/** Bytes that are read at most: the longest pages have a tenth of it. */
const LONGEST = 16_000_000;

/** The text of a file of mark-up: an official publication in XML, or a web page. */
export function readMarkup(bytes: Uint8Array): Draft {
  if (bytes.length > LONGEST) {
    const draft = readMarkup(bytes.subarray(0, LONGEST));
    return { ...draft, losses: [...draft.losses.filter((loss) => loss !== 'damaged'), 'tooLong'] };
  }
  const text = decoded(bytes);
  return /<(?:officiele-publicatie|kamervragen|kamerstuk|handelingen|kamerwrk|officielepublicatie|staatscourant|staatsblad|niet-dossier-stuk)\b/i.test(
    text.slice(0, 20_000),
  ) && !/<html\b/i.test(text.slice(0, 20_000))
    ? readOfficialXml(text)
    : readHtml(text);
}

/** Names under which browsers read Windows-1252. */
const WESTERN = /^(?:iso-?8859-1|latin-?1|windows-1252|cp1252|us-ascii|ascii)$/;

/** A text by its byte order mark, or by what it says of itself, or as UTF-8, and where it is none as Windows-1252. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const beginning = String.fromCharCode(...bytes.subarray(0, 2000));
  const said = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]{1,20})/i.exec(beginning)?.[1]?.toLowerCase();
  if (said !== undefined && said !== 'utf-8' && said !== 'utf8' && !/^utf-?16/.test(said)) {
    try {
      return WESTERN.test(said) ? windows1252(bytes) : new TextDecoder(said).decode(bytes);
    } catch {
      // It says what nobody knows.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const damage = text.split('\ufffd').length - 1;
    return damage * 20 > bytes.filter((byte) => byte >= 0x80).length ? windows1252(bytes) : text;
  }
}
