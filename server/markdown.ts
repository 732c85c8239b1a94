import type { Hover, HoverPart } from './features/hover.ts';
import type { Excerpt } from './model/excerpt.ts';
import type { Words } from './words.ts';

/** A hover in Markdown, in which the text of the document is text only and links are those that we made. */
export function markdownOf({ parts }: Hover, words: Words): string {
  return rendered(parts, words, { text: escaped, strong: (title) => `**${escaped(title)}**`, link });
}

/** A hover for clients that show text as it is: addresses stand behind what they belong to. */
export function plainTextOf({ parts }: Hover, words: Words): string {
  const linked = (text: string, url: string) => (text === url ? url : `${text} (${url})`);
  return rendered(parts, words, { text: joined, strong: joined, link: linked });
}

/** How to write each thing that a hover is made of. */
interface Style {
  readonly text: (text: string) => string;
  readonly strong: (title: string) => string;
  readonly link: (text: string, url: string) => string;
}

function rendered(parts: readonly HoverPart[], words: Words, style: Style): string {
  return parts.map((part) => partIn(part, words, style)).join('\n\n');
}

function partIn(part: HoverPart, words: Words, style: Style): string {
  switch (part.kind) {
    case 'excerpt':
      return `${style.strong(part.title)}\n\n${excerptIn(part.excerpt, style)}`;
    case 'citation':
      if (part.url === undefined) return style.strong(part.title);
      if (part.url === part.title) return style.link(part.url, part.url);
      return `${style.strong(part.title)}\n\n${style.link(part.url, part.url)}`;
    case 'rest':
      return style.text(words.rest(part.title));
    case 'no-such-question':
      return style.text(words.noSuchQuestion(part.existing));
    case 'no-answer':
      return style.text(words.noAnswer);
    case 'no-note-text':
      return style.text(words.noNoteText);
  }
}

function excerptIn({ pieces, more }: Excerpt, style: Style): string {
  const text = pieces.map(({ text, url }) => (url === undefined ? style.text(text) : style.link(text, url))).join('');
  return more ? `${text.trimEnd()}…` : text;
}

/** Paragraphs, with a line of their own between them, and all other white space and control characters as a space. */
function joined(text: string): string {
  return text.replace(/\n\s*\n|[\s\p{Cc}]+/gu, (blank) => (/\n\s*\n/.test(blank) ? '\n\n' : ' '));
}

/**
 * `text` so that Markdown shows it as it is: with a backslash before what would be markup, a character reference or a
 * mail address, and before what would make an address of `https://` or `www.`, a list of `-` or a list of `1.`, or an
 * image of a link that comes next.
 * Tables and underlined headings take two lines, and a paragraph here is one.
 */
function escaped(text: string): string {
  return joined(text)
    .replace(/[\\`*_[\]<>&#~@+]/g, '\\$&')
    .replace(/(?<=:)\/(?=\/)|(?<=www)\.|(?<=^ *)-|(?<=^ *\d{1,9})[.)]|!$/gim, '\\$&');
}

/** A link that shows `text`. */
function link(text: string, url: string): string {
  const label = escaped(text.replace(/[\s\p{Cc}]+/gu, ' '));
  return `[${label}](${url.replace(ending, percent)})`;
}

/** What would end an address in Markdown, or change it: `)`, `>`, a space, the `;` of `&lt;`. */
const ending = /[\s\p{Cc}\\`<>()[\]]|(?<=&#?\w{1,32});/gu;

/** `(` as `%28`. */
function percent(character: string): string {
  const code = encodeURIComponent(character);
  return code === character ? `%${character.charCodeAt(0).toString(16)}` : code;
}
