import { type Address, shownFor } from '../text/addresses.ts';
import { plain } from '../text/oneLine.ts';

/** Paragraphs of words that act nowhere, with a line of their own between them, and all other white space as a space. */
export function joined(text: string): string {
  return plain(text).replace(/[\s\u0085]+/g, (blank) => (/\n\s*\n/.test(blank) ? '\n\n' : ' '));
}

/**
 * `text` so that Markdown shows it as it is: with a backslash before what would be markup, a formula, a character
 * reference or a mail address; before what would make an address of `https://`, `www.` or `nos.nl`; at the beginning before
 * what would make a list of `-` or `1.`, a heading or a table of two lines, or a link of the footnote's mark that comes
 * before; and at the end before what would make an image of a link that comes next.
 */
export function escaped(text: string): string {
  return joined(text)
    .replace(/[\\`*_[\]<>&#~@+$]/g, '\\$&')
    .replace(/\/(?=\/)|\.(?=\p{L}{2})|(?<=www)\.|^[(:]|(?<=^ *)[-=|]|(?<=^ *\d{1,9})[.)]|!$/gimu, '\\$&');
}

/**
 * A footnote. Where Markdown has none, `[^1]: NOS` defines a link, as `[^1]: NOS (titel)` does, and shows nothing: a
 * blank or a backslash that does not show makes it text. Its paragraphs are one with line ends, for indented they are code.
 */
export function footnote(name: string, text: string): string {
  const shown = text.replace(/^\S+(?=\n|$)/, '$& &#32;').replace(/^(\S+ )(?=["'(])/, '$1\\');
  return `[^${name}]: ${shown.replaceAll('\n\n', '\\\n    ')}`;
}

/** A link that shows `text`, and where it leads where that does not look so. */
export function link(text: string, url: Address): string {
  const label = plain(shownFor(text, url)).replace(/[\s\u0085]+/g, ' ');
  return `[${escaped(label)}](${url.replace(ending, percent)})`;
}

/** What would end an address in Markdown, or change it: `)`, the `;` of `&lt;`. */
const ending = /[`()[\]]|(?<=&#?\w{1,32});/g;

/** `(` as `%28`. */
function percent(character: string): string {
  const code = encodeURIComponent(character);
  return code === character ? `%${character.charCodeAt(0).toString(16)}` : code;
}
