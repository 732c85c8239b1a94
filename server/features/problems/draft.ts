import type { QaDocument } from '../../model/document.ts';

/**
 * Whether somebody is writing a document: its paragraphs are a line each, as one types them, and it says no number under
 * which it was published. Of what came out of a print no writer wants to hear how that looks.
 */
export function isDraft({ header, layout }: QaDocument): boolean {
  return layout.width === Number.POSITIVE_INFINITY && header.key === undefined && header.number === undefined;
}
