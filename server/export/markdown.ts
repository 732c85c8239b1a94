import type { Address } from '../model/addresses.ts';

/** Paragraphs, with a line of their own between them, and all other white space and control characters as a space. */
export function joined(text: string): string {
  return text.replace(/\n\s*\n|[\s\p{Cc}]+/gu, (blank) => (/\n\s*\n/.test(blank) ? '\n\n' : ' '));
}

/**
 * `text` so that Markdown shows it as it is: with a backslash before what would be markup, a character reference or a
 * mail address, and before what would make an address of `https://` or `www.`, a list of `-` or a list of `1.`, or an
 * image of a link that comes next.
 * Tables and underlined headings take two lines, and a paragraph here is one.
 */
export function escaped(text: string): string {
  return joined(text)
    .replace(/[\\`*_[\]<>&#~@+]/g, '\\$&')
    .replace(/(?<=:)\/(?=\/)|(?<=www)\.|(?<=^ *)-|(?<=^ *\d{1,9})[.)]|!$/gim, '\\$&');
}

/** A link that shows `text`. */
export function link(text: string, url: Address): string {
  const label = escaped(text.replace(/[\s\p{Cc}]+/gu, ' '));
  return `[${label}](${url.replace(ending, percent)})`;
}

/** What would end an address in Markdown, or change it: `)`, the `;` of `&lt;`. */
const ending = /[`()[\]]|(?<=&#?\w{1,32});/g;

/** `(` as `%28`. */
function percent(character: string): string {
  const code = encodeURIComponent(character);
  return code === character ? `%${character.charCodeAt(0).toString(16)}` : code;
}
