import type { Citation, QaDocument } from './document.ts';
import { extent } from './sections.ts';

/** What the document cites: not the web addresses in a letter's head, which are those of its sender. */
export function cited({ citations, sections }: QaDocument): readonly Citation[] {
  const head = sections[0] === undefined ? 0 : extent(sections[0]).start;
  return citations.filter(({ kind, span }) => kind !== 'url' || span.start >= head);
}
