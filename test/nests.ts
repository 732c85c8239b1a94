import { ok } from 'node:assert/strict';
import type { OutlineItem } from '../server/features/outline.ts';
import { contains, type Span } from '../server/text/span.ts';

/** Asserts that items follow on each other, lie inside `parent`, and have their names inside them. */
export function nests(items: readonly OutlineItem[], parent: Span): void {
  let last = parent.start;
  for (const { title, span, name, children } of items) {
    ok(title !== '', 'an item has no title');
    ok(span.start >= last, `${title} starts in what stands before it`);
    ok(contains(parent, span), `${title} is not inside its parent`);
    ok(contains(span, name), `the name of ${title} is not inside it`);
    nests(children, span);
    last = span.end;
  }
}
