import type { Range, ViewParagraph, ViewPiece } from '../../server/shell/requests.ts';
import type { ReadingPage, ReadingTexts } from '../readingMessages.ts';
import { element } from './element.ts';
import { markId, noteId, type Places, sectionId } from './places.ts';
import type { Windows } from './windows.ts';

/** What whoever draws a part of the page knows of all of it. */
export interface Context {
  readonly page: ReadingPage;
  readonly texts: ReadingTexts;
  /** What is said to the reader is in this language, the document in Dutch. */
  readonly language: string;
  readonly places: Places;
  readonly windows: Windows;
  readonly open: (place: Range) => void;
}

/** The paragraphs of the part of the page that is called `list`. */
export function paragraphsOf(
  context: Context,
  list: string,
  items: readonly ViewParagraph<Range>[],
): readonly HTMLElement[] {
  const make = (paragraph: ViewParagraph<Range>) => paragraphOf(context, paragraph);
  return context.windows.draw(list, 'div', { items, make, size: sizeOf });
}

/** How much there is to read, in characters: the last line of a paragraph is half empty. */
export function sizeOf({ pieces }: ViewParagraph<Range>): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === 'mark' ? 1 : piece.text.length), 40);
}

function paragraphOf(context: Context, { place, pieces }: ViewParagraph<Range>): HTMLElement {
  const [first] = pieces;
  const isItem = first !== undefined && first.kind !== 'mark' && ITEM.test(first.text);
  const attributes = { ...linesOf(place), class: isItem ? 'item' : undefined };
  return element('p', attributes, ...pieces.map((piece) => pieceOf(context, piece)));
}

/** `– het eerste`, `• het tweede`, `3. Grote ziekenhuizen`, `a) wonen` */
const ITEM = /^(?:[•▪◦●○*–—-]|\d{1,2}[.)]|[a-z][.)]|\(\d{1,2}\))\s/;

function pieceOf(context: Context, piece: ViewPiece): Node | string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'mark':
      return markOf(context, piece);
    case 'reference': {
      const { section, text } = piece;
      if (section === undefined) return element('span', { class: 'reference' }, text);
      return element('a', { class: 'reference', href: `#${sectionId(section)}` }, text);
    }
    case 'citation': {
      const { text, title, url } = piece;
      if (url === undefined) return element('span', { class: 'citation', title }, text);
      return element('a', { class: 'citation', href: url, title }, text);
    }
  }
}

function markOf({ places }: Context, piece: ViewPiece & { readonly kind: 'mark' }): HTMLElement {
  const { note } = piece;
  const attributes = {
    id: markId(note, places.times.get(piece) ?? 0),
    class: 'mark',
    href: `#${noteId(note)}`,
    role: 'doc-noteref',
    'aria-describedby': `${noteId(note)}-text`,
  };
  const number = String(places.numbers.get(note) ?? '');
  return element('sup', {}, element('a', { ...attributes, 'aria-label': `Noot ${number}` }, number));
}

/** Where an element comes from, for whoever scrolls the page with the text. */
export function linesOf({ start, end }: Range): Record<string, string> {
  return { 'data-first': String(start.line), 'data-last': String(end.line) };
}
