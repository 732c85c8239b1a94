import type { QaDocument } from '../model/document.ts';
import { ownAnswer, printed, trimmed } from '../model/sections.ts';
import type { Span } from '../text/span.ts';

export interface Fold {
  readonly kind: 'section' | 'furniture' | 'notes';
  /** From the first to the last printed character of what folds into its first line. */
  readonly span: Span;
}

/**
 * What folds away: the header, a question with the answer that follows it, each of them alone, and page furniture and
 * the texts of notes where they follow on each other. Where two start on one line, the wider one comes first.
 */
export function folding(document: QaDocument): readonly Fold[] {
  const { header, sections, notes, furniture } = document;
  const folds: Fold[] = [];
  if (header.span !== undefined) folds.push({ kind: 'section', span: trimmed(document, header.span) });

  sections.forEach((section, index) => {
    const own = printed(document, section);
    const answer = ownAnswer(document, index);
    if (answer === undefined) {
      folds.push({ kind: 'section', span: own });
      return;
    }
    folds.push({ kind: 'section', span: { start: own.start, end: printed(document, answer).end } });
    // A line can fold but one thing, and the heading folds the pair: the question alone folds from its own first line.
    folds.push({ kind: 'section', span: { start: section.body.start, end: Math.max(section.body.start, own.end) } });
  });

  for (const span of runs(document, furniture)) folds.push({ kind: 'furniture', span });

  const definitions = notes.flatMap(({ definition }) => (definition === undefined ? [] : [definition]));
  const inOrder = definitions.sort((a, b) => a.start - b.start);
  for (const span of runs(document, inOrder)) folds.push({ kind: 'notes', span });

  return folds;
}

/** Spans in document order, those joined that have only white space between them. */
function runs(document: QaDocument, spans: readonly Span[]): readonly Span[] {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = found.at(-1);
    if (last !== undefined && (start <= last.end || document.text.slice(last.end, start).trim() === ''))
      last.end = Math.max(last.end, end);
    else found.push({ start, end });
  }
  return found.map((run) => trimmed(document, run));
}
