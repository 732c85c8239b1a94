import type { Address } from '../model/addresses.ts';
import type { Citation, Note, QaDocument } from '../model/document.ts';
import type { Span } from '../model/span.ts';

export type Link =
  /** From `1` of `Motie Becker.1` to the text of the note. */
  | { readonly kind: 'note'; readonly span: Span; readonly note: Note; readonly target: Span }
  /** From `Kamerstuk 35 300 VI, nr. 37`, over as many lines as that takes, to its public https address. */
  | { readonly kind: 'web'; readonly span: Span; readonly citation: Citation; readonly url: Address };

/** From every mark to its note, and from every citation to the web, in document order. */
export function links({ notes, citations }: QaDocument): readonly Link[] {
  const found: Link[] = [];
  for (const note of notes) {
    const target = note.content ?? note.definition;
    if (target === undefined) continue;
    for (const span of note.marks) found.push({ kind: 'note', span, note, target });
  }
  for (const citation of citations) {
    const { url } = citation;
    if (url !== undefined) found.push({ kind: 'web', span: citation.span, citation, url });
  }
  return found.sort((a, b) => a.span.start - b.span.start);
}
