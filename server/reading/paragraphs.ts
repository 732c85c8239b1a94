import type { Citation, QaDocument, Reference } from '../model/document.ts';
import { type Span, startedBy } from '../text/span.ts';
import { inSource, type Reading, reading, readingOffset, restOf, sourceOf } from './reading.ts';

/** A paragraph of reading text. */
export interface Paragraph {
  /** From its first to its last printed character in the source. */
  readonly span: Span;
  /** In order; together they are the text. */
  readonly pieces: readonly Piece[];
  /** Where in the source each piece begins. */
  readonly starts: readonly number[];
}

export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  /** Where the text has a mark; `note` is the index in `QaDocument.notes`. It stands for no text of the paragraph. */
  | { readonly kind: 'mark'; readonly note: number }
  | { readonly kind: 'reference'; readonly text: string; readonly reference: Reference }
  | { readonly kind: 'citation'; readonly text: string; readonly citation: Citation };

/** What is between `start` and `end` of a reading text, and more than plain text. */
type Stretch = Span & { readonly span: Span } & (
    | { readonly kind: 'mark'; readonly note: number }
    | { readonly kind: 'reference'; readonly reference: Reference }
    | { readonly kind: 'citation'; readonly citation: Citation }
  );

/** Gives the paragraphs of any stretch of `document` as a person reads them, with its marks and mentions in place. */
export function paragraphsOf(document: QaDocument): (span: Span) => readonly Paragraph[] {
  const marks = document.notes
    .flatMap(({ marks }, note) => marks.map((span) => ({ kind: 'mark' as const, span, note })))
    .sort((a, b) => a.span.start - b.span.start);
  const references = document.references.map((reference) => ({
    kind: 'reference' as const,
    span: reference.span,
    reference,
  }));
  const citations = document.citations.map((citation) => ({
    kind: 'citation' as const,
    span: citation.span,
    citation,
  }));

  return (span) => {
    const read = reading(document, span);
    const { text } = read;
    const stretches = [span, ...restOf(document, span)];
    const inReading = <T extends { readonly span: Span }>(items: readonly T[]) =>
      stretches
        .flatMap((stretch) => startingIn(items, stretch))
        .map((item) => ({
          ...item,
          start: readingOffset(read, item.span.start),
          end: readingOffset(read, item.span.end),
        }));
    // What is mentioned in a note that interrupts the text is not in it, so there it covers nothing.
    const mentions = [...inReading(references), ...inReading(citations)]
      .map((mention) => ({ ...mention, start: mention.start + blanksAt(text, mention.start) }))
      .filter(({ start, end }) => start < end);
    const special = [...mentions, ...inReading(marks)].sort((a, b) => a.start - b.start || a.end - b.end);
    return cut(read, special);
  };
}

function cut(read: Reading, stretches: readonly Stretch[]): readonly Paragraph[] {
  const { text } = read;
  const paragraphs: Paragraph[] = [];
  let next = 0;
  for (let start = 0; start < text.length; ) {
    const gap = text.indexOf('\n\n', start);
    const end = gap < 0 ? text.length : gap;
    const pieces: Piece[] = [];
    const starts: number[] = [];
    let last = start;
    const addText = (to: number) => {
      if (to > last) {
        pieces.push({ kind: 'text', text: text.slice(last, to) });
        starts.push(sourceOf(read, last));
      }
      last = Math.max(last, to);
    };
    for (; next < stretches.length; next++) {
      const stretch = stretches[next];
      if (stretch === undefined || stretch.start > end) break;
      // Of two mentions that overlap the first is shown; a mark in the middle of a mention stands after it.
      if (stretch.kind !== 'mark' && stretch.start < last) continue;
      addText(stretch.start);
      starts.push(stretch.span.start);
      if (stretch.kind === 'mark') pieces.push({ kind: 'mark', note: stretch.note });
      else {
        last = Math.min(stretch.end, end);
        pieces.push(mention(stretch, text.slice(stretch.start, last)));
      }
    }
    addText(end);
    paragraphs.push({ span: inSource(read, { start, end }), pieces, starts });
    start = end + 2;
  }
  return paragraphs;
}

function mention(stretch: Exclude<Stretch, { kind: 'mark' }>, text: string): Piece {
  return stretch.kind === 'reference'
    ? { kind: 'reference', text, reference: stretch.reference }
    : { kind: 'citation', text, citation: stretch.citation };
}

/** How much white space stands there: where lines were joined it has the offset in the source of what follows it. */
function blanksAt(text: string, start: number): number {
  let end = start;
  while (text[end] === ' ' || text[end] === '\n') end++;
  return end - start;
}

/** Those of a list in document order that start in `span`. */
function startingIn<T extends { readonly span: Span }>(items: readonly T[], { start, end }: Span): readonly T[] {
  const startOf = ({ span }: T) => span;
  return items.slice(startedBy(items, startOf, start - 1), startedBy(items, startOf, end - 1));
}
