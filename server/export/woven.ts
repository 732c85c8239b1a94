import type { Citation, QaDocument, Reference } from '../model/document.ts';
import { meantIn } from '../model/meaning.ts';
import { type Paragraph, type Piece, paragraphsOf } from '../reading/paragraphs.ts';
import type { Span } from '../text/span.ts';

/**
 * A document for formats that say what each word is: its paragraphs as one reads them, each note in the text at its first
 * mark, and what each mention means.
 */
export interface Woven {
  /** What stands in the paragraphs before the first section, in the format. */
  readonly header: readonly string[];
  /** Those of each section, in the order of `QaDocument.sections`. */
  readonly sections: readonly (readonly string[])[];
  /** The notes without a mark in the text, in the format. */
  readonly unmarked: readonly string[];
}

/** How a format writes what stands in its paragraphs. Notes and sections are told by their indices in the document. */
export interface Thread {
  /** Words of the document. */
  words(text: string): string;
  /** A note, in the text at its first mark, or beside it where it has none. */
  note(index: number, paragraphs: readonly string[], isMarked: boolean): string;
  /** A further mark of a note that stands elsewhere. */
  again(index: number): string;
  /** A mention of these sections, of which there is one at least, in document order. */
  reference(text: string, reference: Reference, sections: readonly number[]): string;
  citation(text: string, citation: Citation): string;
}

/** All text of a document in a format. */
export function woven(document: QaDocument, thread: Thread): Woven {
  const read = paragraphsOf(document);
  const meant = meantIn(document);
  const stood = new Set<number>();

  const piece = (one: Piece, isNote: boolean): string => {
    switch (one.kind) {
      case 'text':
        return thread.words(one.text);
      case 'mark':
        // A note in a note would stand where no reader looks for it.
        if (isNote || stood.has(one.note)) return thread.again(one.note);
        return note(one.note, true);
      case 'reference': {
        const sections = meant(one.reference);
        return sections.length === 0 ? thread.words(one.text) : thread.reference(one.text, one.reference, sections);
      }
      case 'citation':
        return thread.citation(one.text, one.citation);
    }
  };
  const paragraph = ({ pieces }: Paragraph, isNote: boolean): string =>
    pieces.map((one) => piece(one, isNote)).join('');
  const paragraphs = (span: Span | undefined, isNote = false): readonly string[] =>
    span === undefined ? [] : read(span).map((one) => paragraph(one, isNote));
  const note = (index: number, isMarked: boolean): string => {
    stood.add(index);
    const { content, definition } = document.notes[index] ?? {};
    return thread.note(index, paragraphs(content ?? definition, true), isMarked);
  };

  const header = paragraphs(document.header.span);
  const sections = document.sections.map(({ body }) => paragraphs(body));
  const unmarked = [...document.notes.keys()].filter((index) => !stood.has(index)).map((index) => note(index, false));
  return { header, sections, unmarked };
}
