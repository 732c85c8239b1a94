import type { QaDocument } from '../model/document.ts';
import { reading } from '../reading/reading.ts';
import { meet, meeting, type Span } from '../text/span.ts';
import type { Edit } from './edit.ts';

/**
 * What puts each paragraph that `range` touches on one line: wrapped lines joined, hyphens at their ends undone, furniture
 * between them out. Marks and notes stay as they are printed, and a line stays broken where a note stands in it.
 */
export function joinLines(document: QaDocument, range: Span): readonly Edit[] {
  const { header, sections, notes } = document;
  const stretches = [header.span, ...sections.map(({ body }) => body), ...notes.map(({ content }) => content)];
  return stretches
    .filter((stretch) => stretch !== undefined)
    .filter((stretch) => meet(stretch, range))
    .flatMap((stretch) => joinsIn(document, stretch, range))
    .sort((a, b) => a.span.start - b.span.start);
}

function joinsIn(document: QaDocument, stretch: Span, range: Span): readonly Edit[] {
  const { text, runs } = reading(document, stretch);
  const joins: Edit[] = [];
  let paragraph: Edit[] = [];
  let start = stretch.start;
  runs.forEach((run, index) => {
    const next = runs[index + 1];
    const end = run.source + run.end - run.start;
    const joint = text.slice(run.end, next?.start ?? run.end);
    if (next !== undefined && joint !== '\n\n') {
      const join = joined(document, { start: end, end: next.source }, joint);
      if (join !== undefined) paragraph.push(join);
      return;
    }
    if (meet({ start, end }, range)) joins.push(...paragraph);
    paragraph = [];
    start = next?.source ?? end;
  });
  return joins;
}

/** The end of a line, marks in it, as what joins it to the next; undefined within a line, and where a note interrupts. */
function joined({ text, marks, interruptions }: QaDocument, span: Span, joint: string): Edit | undefined {
  const spanOf = (one: Span) => one;
  if (!/[\r\n]/.test(text.slice(span.start, span.end))) return undefined;
  if (meeting(interruptions, spanOf, span).some(({ definition }) => definition !== undefined)) return undefined;
  const kept = meeting(marks, spanOf, span).map(({ start, end }) => text.slice(start, end));
  return { span, text: kept.join(' ') + joint };
}
