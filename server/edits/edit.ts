import type { Span } from '../text/span.ts';

/** One change of a text: what stands at `span` becomes `text`. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** `text` after all `edits`, which stand in document order and do not overlap. */
export function applied(text: string, edits: readonly Edit[]): string {
  let done = '';
  let last = 0;
  for (const { span, text: own } of edits) {
    done += text.slice(last, span.start) + own;
    last = span.end;
  }
  return done + text.slice(last);
}

/** Edits as one makes them all at once: in document order, and what is put in at one place as one. */
export function inOrder(edits: readonly Edit[]): readonly Edit[] {
  const ordered: Edit[] = [];
  for (const edit of edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)) {
    const last = ordered.at(-1);
    const isSamePlace = last?.span.end === edit.span.start && last.span.start === edit.span.end;
    if (last && isSamePlace) ordered[ordered.length - 1] = { span: last.span, text: last.text + edit.text };
    else ordered.push(edit);
  }
  return ordered;
}
