import { escaped, joined, link } from './export/markdown.ts';
import type { Hover, HoverPart } from './features/hover.ts';
import type { Address } from './model/addresses.ts';
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
  readonly link: (text: string, url: Address) => string;
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
