import { addressOf, urlOf } from '../text/addresses.ts';
import { skipGap } from '../text/blank.ts';
import { letters } from '../text/letters.ts';
import { forward, skip, take } from '../text/scan.ts';
import type { Kind } from './kind.ts';

/** Web addresses, with or without scheme: `https://…`, `www.…`, `nos.nl/artikel/…`, also broken over lines. */
export const url: Kind = {
  name: 'url',
  triggers: ['://', 'www.', '/'],
  read(text, at) {
    const start = startOf(text, at);
    if (start === undefined || !OPENING.test(text.slice(start, start + 300))) return undefined;
    const end = endOf(text, start);
    const printed = text.slice(start, end).replace(/[\s\u00ad\u200b]+/g, '');
    const [scheme] = /^https?:\/\//i.exec(printed) ?? [];
    const address = scheme ? scheme.toLowerCase() + printed.slice(scheme.length) : `https://${printed}`;
    if (!HOST.test(address)) return undefined;
    const link = addressOf(address);
    const title = link ?? urlOf(address)?.href ?? address;
    return [{ key: address, title, url: link, span: { start, end } }];
  },
};

/** `https://www.ad.nl`, `https://x.com/`: a host with a dot in it, of no more and no longer names than hosts have. */
const HOST = letters`/^https?:\/\/[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,20}(?:[/:?#]|$)/iu`;
/** `https://munt.`, also broken over lines: without it there is no reading on, for `https://https://…` has no end. */
const OPENING = letters`/^(?:https?:\/\/)?[\p{L}\d\s\u00ad\u200b-]+\./iu`;
/** `https` before `://` */
const SCHEME = /https?$/i;
/** `nos.nl`; `o.a` and `km.en` are no hosts. */
const BARE_HOST = /^(?:x\.com|t\.co|(?:[A-Za-z0-9-]{2,63}\.){1,5}(?!en$|of$|mr$|dr$)[a-z]{2,12})$/;
/** `/` and something readable after it, which a host without scheme or `www.` must have. */
const OF_WORD = letters`/[\p{L}\d@/_]/u`;
const PATH = letters`/\/[\p{L}\d~#?_-]/uy`;

function startOf(text: string, at: number): number | undefined {
  if (text[at] === ':') {
    const scheme = SCHEME.exec(text.slice(Math.max(0, at - 5), at));
    return scheme ? at - scheme[0].length : undefined;
  }
  if (text[at] === 'w') return /[./@-]/.test(text[at - 1] ?? '') ? undefined : at;

  if (!endsHost(text.charCodeAt(at - 1)) || !take(PATH, text, at)) return undefined;
  let start = at;
  while (start > 0 && at - start < 100 && isOfHost(text.charCodeAt(start - 1))) start--;
  const host = text.slice(start, at);
  if (!BARE_HOST.test(host) || OF_WORD.test(text[start - 1] ?? '')) return undefined;
  // At a line's start the digits before `nos.nl` are the number of a note.
  const atLineStart = start === 0 || /[\n\r]/.test(text[start - 1] ?? '');
  return start + (atLineStart ? (/^\d{1,2}(?=[a-z])/.exec(host)?.[0].length ?? 0) : 0);
}

/** a–z: a host without scheme ends in a name of a country or the like. */
function endsHost(unit: number): boolean {
  return unit >= 97 && unit <= 122;
}

/** A letter, a digit, a hyphen or a full stop. */
function isOfHost(unit: number): boolean {
  return endsHost(unit) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 45 || unit === 46;
}

/** After the address that starts at `start`, over as many lines as it takes. */
function endOf(text: string, start: number): number {
  let end = endOfRun(text, start);
  for (;;) {
    const next = skipGap(text, end);
    if (next === end || next === text.length || !continues(text, start, end, next)) break;
    end = forward(end, endOfRun(text, next));
  }
  while (end > start && CLOSING.test(text[end - 1] ?? '')) end--;
  return end - (MARKED_HOST.exec(text.slice(start, Math.min(end, start + 100)))?.[1]?.length ?? 0);
}

/** `www.rvo.nl4`: after a host, digits are the mark of a note. */
const MARKED_HOST = /^(?:https?:\/\/)?(?:[A-Za-z0-9-]{1,63}\.){1,5}[a-z]{2,12}(\d{1,3})$/;

/** Marks that close the sentence or quotation around an address. */
const CLOSING = /[.,;:!?'’*]/;
/** What an address holds but for parentheses: no white space, no quotation marks, no `[` or superscript of a note's mark. */
const OWN = /[^()\uffff\s\u00ad\u200b"“”„«»‘<>[\]|\\^`{}⁰¹²³⁴-⁹]+/y;

/** After the unbroken piece of address at `at`: up to white space, a quotation mark, or a bracket opened before it. */
function endOfRun(text: string, at: number): number {
  let depth = 0;
  for (let end = skip(OWN, text, at); ; end = skip(OWN, text, end + 1)) {
    const character = text.charAt(end);
    if (character === '(') depth++;
    else if (character !== ')' || --depth < 0) return end;
  }
}

/** `ah-tk-20232024-1` and page numbers like `2/9`: what stands at the foot of a page. */
const FURNITURE = letters`/^(?:(?:ah|kv|h)-[te]k-[\dZ-]+$|\d{1,3}\/\d{1,3}(?:$|\p{Lu}))/u`;
/** `2`, `2.`, `2)`: the number of a note. */
const NOTE_NUMBER = /^\d{1,3}[.)]?$/;
/** `https://`, `www.`, `8nos.nl/`: the beginning of another address. */
const ANOTHER = /^\d{0,2}(?:https?:\/\/|www\.|[a-z][a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,6}\/)/;
/** `ingezonden-in`, `detail?id=2`: a piece of an address rather than a word. */
const PIECE = /[a-z\d][-/_=&%.?~][a-z\d]|[a-z]\d[a-z\d]/i;
/** A piece of an address that could not well be a compound word. */
const LONG_PIECE = /[a-z\d][/=_&%?][a-z\d]|[a-z\d]-[a-z\d]+-[a-z\d]|\.(?:html?|pdf|php|aspx?)$/i;

/** `www.voorbeeld.nl/`: a host alone. */
const HOST_ONLY = /^(?:https?:\/\/)?(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12}\/$/i;
/** `wetlandelijkespeelruimte2`: a name; shorter, it could well be a word with the mark of a note. */
const LONG_NAME = /^[a-z]{12,}\d/;

/** Whether the address from `start`, broken off at `end`, goes on at `next`. */
function continues(text: string, start: number, end: number, next: number): boolean {
  const gap = text.slice(end, Math.min(next, end + 400));
  if (!/\s/.test(gap)) return true;
  const piece = text.slice(next, Math.min(endOfRun(text, next), next + 400)).replace(/[.,;:!?'’]+$/, '');
  const before = text.slice(Math.max(start, end - 80), end);
  const whole = before.length === end - start;
  if (whole && /^https?:\/\/$/i.test(before)) return piece.includes('.');
  if (whole && /^(?:https?:\/\/)?www\.$/i.test(before)) return /^[a-z\d]/i.test(piece);
  if (piece === '' || FURNITURE.test(piece) || NOTE_NUMBER.test(piece) || ANOTHER.test(piece)) return false;

  const last = gap.includes('\u00ad') ? '-' : before.slice(-1);
  const lowerCase = /^[a-z\d%]/.test(piece);
  if (!/[\n\r]/.test(gap)) return last === '-' && lowerCase && PIECE.test(piece);

  const after = next + piece.length;
  const closes = text[start - 1] === '(' && text[endOfRun(text, next)] === ')';
  const alone = closes || /^[).,;:\]]*[^\S\n\r]*(?:[\n\r]|$)/.test(text.slice(after, after + 40));
  if (/[-_=&%]/.test(last)) return lowerCase || (PIECE.test(piece) && alone);
  if (whole && HOST_ONLY.test(before) && LONG_NAME.test(piece)) return true;
  if (last === '/' || last === '?')
    return closes || (lowerCase ? PIECE.test(piece) || alone : PIECE.test(piece) && alone);
  if (/^[/?&=_#-][a-z\d]/i.test(piece)) return /[a-z\d]/i.test(last);
  if (last === '.') return /^[a-z]{2,6}\//.test(piece);
  const hasPath = /[^/]\/[^/]/.test(before);
  return /[a-z\d]/i.test(last) && hasPath && lowerCase && (closes || (alone && LONG_PIECE.test(piece)));
}
