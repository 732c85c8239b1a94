import type { Address } from '../text/addresses.ts';
import { oneLine, plain } from '../text/oneLine.ts';

/** Attributes by their names; what is undefined is not written. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** An element of XML. `content` is XML already, and without it the element is empty. */
export function element(name: string, attributes: Attributes, content = ''): string {
  const opened = `<${name}${written(attributes)}`;
  return content === '' ? `${opened}/>` : `${opened}>${content}</${name}>`;
}

/** The start of an element whose content and end follow. */
export function start(name: string, attributes: Attributes = {}): string {
  return `<${name}${written(attributes)}>`;
}

/**
 * Words of a document as text of XML: nothing in them is an element, an entity or an instruction. What XML has no room for,
 * control characters and what is no character, becomes `�`, and other white space than its own a blank.
 */
export function words(text: string): string {
  return plain(text).replace(NO_BLANK, ' ').replace(NO_CHARACTER, '�').replace(SIGNS, numbered);
}

/** White space that is not that of XML, and line ends that its readers would change. */
const NO_BLANK = /[\v\f\r\u0085\u2028\u2029]/g;
const NO_CHARACTER = /[\ufffe\uffff]/g;
const SIGNS = /[&<>"']/g;

function numbered(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

function written(attributes: Attributes): string {
  let text = '';
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) text += ` ${name}="${words(oneLine(value, Number.POSITIVE_INFINITY))}"`;
  return text;
}

/** An address as an `anyURI` of XML Schema: what browsers send as it is and RFC 3986 does not know stands by its number. */
export function uri(url: Address): string {
  const [whole, fragment] = url.split(/#(.*)/s);
  const [, host = '', rest = ''] = /^(https:\/\/[^/?#]*)(.*)$/s.exec(whole ?? '') ?? [];
  return `${host}${percent(rest)}${fragment === undefined ? '' : `#${percent(fragment)}`}`;
}

/** `[`, `|` and the `%` of `100%` by their numbers. */
function percent(text: string): string {
  return text.replace(/[^\w\-.~:/?@!$&'()*+,;=%]|%(?![\da-f]{2})/gi, (sign) => encodeURIComponent(sign));
}
