import { escaped, joined, link } from '../export/markdown.ts';
import type { Hover, HoverPart } from '../features/hover.ts';
import type { Excerpt } from '../reading/excerpt.ts';
import type { Address } from '../text/addresses.ts';
import { oneLine } from '../text/oneLine.ts';
import type { GoalInWords } from './goalInWords.ts';
import type { Words } from './words.ts';

/** What a hover says, also of documents of the folder. */
export interface InFolderHover extends Pick<Hover, 'span'> {
  readonly parts: readonly ShownPart[];
}

type ShownPart = HoverPart | GoalInWords;

/** A hover in Markdown, in which the text of the document is text only and links are those that we made. */
export function markdownOf({ parts }: Pick<InFolderHover, 'parts'>, words: Words): string {
  return rendered(parts, words, { text: escaped, strong: (title) => `**${escaped(title)}**`, link });
}

/** A hover for clients that show text as it is: addresses stand after what they belong to. */
export function plainTextOf({ parts }: Pick<InFolderHover, 'parts'>, words: Words): string {
  return rendered(parts, words, {
    text: joined,
    strong: joined,
    link: (text, url) => (text === oneLine(url) ? url : `${joined(text)} (${url})`),
  });
}

/** How to write each thing that a hover is made of. */
interface Style {
  readonly text: (text: string) => string;
  readonly strong: (title: string) => string;
  readonly link: (text: string, url: Address) => string;
}

function rendered(parts: readonly ShownPart[], words: Words, style: Style): string {
  return parts.map((part) => partIn(part, words, style)).join('\n\n');
}

function partIn(part: ShownPart, words: Words, style: Style): string {
  const line = (text: string) => style.text(oneLine(text));
  const title = (text: string) => style.strong(oneLine(text));
  const address = (url: Address) => style.link(oneLine(url), url);
  switch (part.kind) {
    case 'excerpt':
      return `${title(part.title)}\n\n${excerptIn(part.excerpt, style)}`;
    case 'citation':
      if (part.url === undefined) return title(part.title);
      if (part.url === part.title) return address(part.url);
      return `${title(part.title)}\n\n${address(part.url)}`;
    case 'in-folder':
      return [title(part.title), ...part.lines.map(line)].join('\n\n');
    case 'rest':
      return line(words.rest(part.title));
    case 'no-such-question':
      return line(words.noSuchQuestion(part.existing));
    case 'no-answer':
      return line(words.haveNoAnswer(part.numbers));
    case 'no-note-text':
      return line(words.noNoteText);
  }
}

function excerptIn({ pieces, more }: Excerpt, style: Style): string {
  const text = pieces.map(({ text, url }) => (url === undefined ? style.text(text) : style.link(text, url))).join('');
  return more ? `${text.trimEnd()}…` : text;
}
