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
