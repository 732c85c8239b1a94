/** The forms of files that are read, and those of which is known that they are not. */
export type Kind = 'pdf' | 'packed' | 'ole' | 'markup' | 'text';

const SIGNATURES: readonly (readonly [string, Kind])[] = [
  ['%PDF-', 'pdf'],
  ['PK\x03\x04', 'packed'],
  ['PK\x05\x06', 'packed'],
  ['\xd0\xcf\x11\xe0', 'ole'],
];

/** Many programs write something before the `%PDF-` of a file, and all read it. */
const BEFORE_PDF = 1024;
/** How a web page or an XML file begins, after white space and comments. */
const MARKUP =
  /^\s*(?:<!--[\s\S]{0,900}?-->\s*)?<(?:\?xml|!doctype|html|head|body|meta|style|officiele-publicatie|kamervragen|div|p|table|span|h[1-6]|article|section|main)\b/i;

/** What kind of file begins with these bytes, whatever its name. */
export function kindOf(bytes: Uint8Array): Kind {
  const beginning = latin1(bytes.subarray(0, BEFORE_PDF));
  const known = SIGNATURES.find(([signature]) => beginning.startsWith(signature));
  if (known) return known[1];
  if (
    beginning.includes('%PDF-') &&
    !/^\s*<|[a-z]{3} [a-z]{2,} [a-z]{2,}/i.test(beginning.slice(0, beginning.indexOf('%PDF-')))
  )
    return 'pdf';
  // A clipboard's HTML has a description of itself before it: `Version:0.9`, `StartHTML:…`.
  if (/^Version:\d\.\d\s+StartHTML:/.test(beginning)) return 'markup';
  return MARKUP.test(narrow(beginning)) && goesOnInTags(bytes) ? 'markup' : 'text';
}

/** How much of the end of a file shows whether it is mark-up there too. */
const AT_END = 2048;

/** Converters leave the first line of a page above its text, or put a table of tags above Markdown: the rest is text. */
function goesOnInTags(bytes: Uint8Array): boolean {
  const end = bytes.subarray(Math.max(bytes.length >> 1, bytes.length - AT_END));
  return /<\/?[a-z]/i.test(narrow(latin1(end)));
}

/** Text in UTF-16 or with a byte order mark as far as its first signs are ASCII. */
function narrow(text: string): string {
  return text.replace(/^\xef\xbb\xbf|^\xff\xfe|^\xfe\xff/, '').replaceAll('\0', '');
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
