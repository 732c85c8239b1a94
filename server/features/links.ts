import type { Citation, Note, QaDocument } from '../model/document.ts';
import type { Address } from '../text/addresses.ts';
import { meeting, type Span } from '../text/span.ts';

export type Link =
  /** From `1` of `Motie Becker.1` to the text of the note. */
  | { readonly kind: 'note'; readonly span: Span; readonly note: Note; readonly target: Span }
  /**
   * From `Kamerstuk 35 300 VI, nr. 37`, over as many lines as that takes, to its public https address; from each piece of
   * it where furniture stands in it.
   */
  | { readonly kind: 'web'; readonly span: Span; readonly citation: Citation; readonly url: Address };

/** From every mark to its note, and from every citation to the web, in document order. */
export function links({ text, furniture, notes, citations }: QaDocument): readonly Link[] {
  const found: Link[] = [];
  for (const note of notes) {
    const target = note.content ?? note.definition;
    if (target === undefined) continue;
    for (const span of note.marks) found.push({ kind: 'note', span, note, target });
  }
  for (const citation of citations) {
    const { url } = citation;
    if (url === undefined) continue;
    const within = meeting(furniture, (span) => span, citation.span);
    for (const span of around(text, within, citation.span)) found.push({ kind: 'web', span, citation, url });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}

/** What of `span` is its own: what stands at the end of a page may be another address, and does not lead to this one. */
function around(text: string, furniture: readonly Span[], { start, end }: Span): readonly Span[] {
  const starts = [start, ...furniture.map((span) => span.end)];
  const ends = [...furniture.map((span) => span.start), end];
  return starts.flatMap((from, index) => {
    const words = text.slice(from, ends[index]);
    const first = from + words.length - words.trimStart().length;
    return words.trim() === '' ? [] : [{ start: first, end: first + words.trim().length }];
  });
}
