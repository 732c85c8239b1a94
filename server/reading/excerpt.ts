import type { QaDocument } from '../model/document.ts';
import type { Address } from '../text/addresses.ts';
import { type Span, startedBy } from '../text/span.ts';
import { beginning } from './opening.ts';
import { readingOffset } from './reading.ts';

/** The beginning of a stretch of the document as a person reads it, with what it cites. */
export interface Excerpt {
  /** In order; together they are the text. Paragraphs are separated by `\n\n`. */
  readonly pieces: readonly Piece[];
  /** Whether the text goes on after them. */
  readonly more: boolean;
}

/** A piece of text, and the address of the publication that it cites. */
export interface Piece {
  readonly text: string;
  readonly url: Address | undefined;
}

export function excerpt(document: QaDocument, span: Span, length: number): Excerpt {
  const read = beginning(document, span, length);
  const { text, more } = read;
  const pieces: Piece[] = [];
  let last = 0;
  const add = (end: number, url?: Address) => {
    if (end > last) pieces.push({ text: text.slice(last, end), url });
    last = Math.max(last, end);
  };

  const { citations } = document;
  const first = startedBy(citations, (citation) => citation.span, span.start);
  for (let index = Math.max(0, first - 1); index < citations.length; index++) {
    const citation = citations[index];
    if (citation === undefined || citation.span.start >= span.end) break;
    const start = readingOffset(read, citation.span.start);
    if (start === text.length) break;
    const end = readingOffset(read, citation.span.end);
    const { url } = citation;
    if (url === undefined || citation.span.start < span.start) continue;
    add(start);
    add(end, url);
  }
  add(text.length);
  return { pieces, more };
}
