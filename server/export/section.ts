import type { Note, QaDocument, Section } from '../model/document.ts';
import { titleOf } from '../model/titles.ts';
import { type Paragraph, type Piece, paragraphsOf } from '../reading/paragraphs.ts';
import type { Address } from '../text/addresses.ts';
import { contains, type Span } from '../text/span.ts';
import { escaped, footnote, joined, link } from './markdown.ts';

/** A section as one reads it, with its notes at the end, to be pasted as bare text. */
export function sectionAsText(document: QaDocument, section: Section): string {
  return rendered(document, section, {
    title: (title) => title,
    text: joined,
    mark: (name) => ` [${name}]`,
    link: joined,
    note: (name, text) => `[${name}] ${text}`,
  });
}

/** The same in Markdown: a heading, links to what it cites, and footnotes. The text of the document stays text. */
export function sectionAsMarkdown(document: QaDocument, section: Section): string {
  return rendered(document, section, {
    title: (title) => `## ${escaped(title)}`,
    text: escaped,
    mark: (name) => `[^${name}]`,
    link,
    note: footnote,
  });
}

/** How to write each thing that a section is made of. */
interface Style {
  readonly title: (title: string) => string;
  readonly text: (text: string) => string;
  readonly mark: (name: string) => string;
  readonly link: (text: string, url: Address) => string;
  readonly note: (name: string, text: string) => string;
}

function rendered(document: QaDocument, section: Section, style: Style): string {
  const notes = notesIn(document, section.body);
  const read = paragraphsOf(document);
  const write = (span: Span, names: ReadonlyMap<Note, string>) => woven(document, read(span), names, style);
  const texts = [...notes].flatMap(([note, name]) => {
    const span = note.content ?? note.definition;
    return span === undefined ? [] : [style.note(name, write(span, new Map()))];
  });
  const body = write(section.body, notes);
  return [style.title(titleOf(section)), body, ...texts].filter((part) => part !== '').join('\n\n');
}

/** The notes whose marks stand in a stretch and what to call them: by number, and by series too where that is not enough. */
function notesIn(document: QaDocument, span: Span): ReadonlyMap<Note, string> {
  const found = document.notes.filter(({ marks }) => marks.some((mark) => contains(span, mark)));
  const [first] = found;
  return new Map(
    found.map((note) => [note, `${note.series === first?.series ? '' : note.series}${note.number}`] as const),
  );
}

/** Paragraphs as text, with marks and links in their places. */
function woven(
  document: QaDocument,
  paragraphs: readonly Paragraph[],
  notes: ReadonlyMap<Note, string>,
  style: Style,
): string {
  /** A mark or a link; undefined where the piece is text. */
  const special = (piece: Piece): string | undefined => {
    if (piece.kind === 'mark') {
      const note = document.notes[piece.note];
      const name = note && notes.get(note);
      return name === undefined ? '' : style.mark(name);
    }
    const url = piece.kind === 'citation' ? piece.citation.url : undefined;
    return url === undefined ? undefined : style.link(piece.text, url);
  };
  return paragraphs.map(({ pieces }) => line(pieces, special, style.text)).join('\n\n');
}

/**
 * The pieces of a paragraph, those that are more than text as `special` writes them. Text is written in one go, for what it
 * could be taken for may begin in one piece and end in the next.
 */
export function line<Of extends { readonly text: string } | { readonly kind: 'mark' }>(
  pieces: readonly Of[],
  special: (piece: Of) => string | undefined,
  written: (text: string) => string,
): string {
  let before = '';
  let text = '';
  for (const piece of pieces) {
    const own = special(piece);
    if (own === undefined) text += 'text' in piece ? piece.text : '';
    else if (own !== '') {
      before += written(text) + own;
      text = '';
    }
  }
  return before + written(text);
}
