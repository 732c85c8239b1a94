import type { QaDocument } from '../server/model/document.ts';
import { extent } from '../server/model/sections.ts';
import type { Span } from '../server/text/span.ts';

/** A piece of a document that is of one kind. */
export interface Block {
  /** `heading` is up to the first word of the section's own text; `text` is that without notes and furniture. */
  readonly kind: 'header' | 'heading' | 'text' | 'note' | 'furniture';
  /** The place in `QaDocument.sections` of the section that the block is in; -1 before the first. */
  readonly section: number;
  readonly span: Span;
}

/** The pieces of a document in order: together they are its text, without gap or overlap. */
export function blocks(document: QaDocument): readonly Block[] {
  const found: Block[] = [];
  const { interruptions } = document;
  let next = 0;
  let at = 0;
  const add = (kind: Block['kind'], section: number, end: number) => {
    if (end > at) found.push({ kind, section, span: { start: at, end } });
    at = Math.max(at, end);
  };
  const addUpTo = (kind: Block['kind'], section: number, end: number) => {
    for (let gap = interruptions[next]; gap && gap.start < end; gap = interruptions[++next]) {
      // What labels a note, `X Noot`, is none of it.
      add(kind, section, Math.max(gap.start, gap.definition ?? gap.start));
      add(gap.definition === undefined ? 'furniture' : 'note', section, gap.end);
    }
    add(kind, section, end);
  };

  addUpTo('header', -1, document.sections[0] ? extent(document.sections[0]).start : document.text.length);
  document.sections.forEach(({ body }, index) => {
    addUpTo('heading', index, body.start);
    addUpTo('text', index, body.end);
  });
  return found;
}
