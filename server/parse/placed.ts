import { type Edit, isSameList, type Kept } from '../model/edit.ts';
import { type Span, shifted } from '../model/span.ts';
import { measured } from './layout.ts';
import { BORDER_LENGTH, borderBehind, type Findings, findIn, readPart } from './parts.ts';
import type { Placed } from './print.ts';

/** A part, and what was found in it with this furniture. */
export interface Found extends Placed {
  readonly furniture: readonly Span[];
  readonly findings: Findings;
}

/** The parts of a text, and how many of them, at the front and at the back, are those of the version before. */
export interface Parts<Item extends Placed> extends Kept {
  readonly list: readonly Item[];
}

/** Cuts a text into parts, and reads those that an edit changed; of a new text, all. */
export function partsOf(text: string, before: readonly Placed[] = [], edit?: Edit): Parts<Placed> {
  const list: Placed[] = [];
  for (const part of before) {
    if (!edit || part.end + BORDER_LENGTH > edit.start) break;
    list.push(part);
  }
  const front = list.length;
  let next = front;
  for (let base = list.at(-1)?.end ?? 0; ; ) {
    const end = borderBehind(text, base);
    const part = readPart(text.slice(base, end));
    list.push({ part, measures: measured(part.lines), base, end });
    if (end === text.length) return { list, front, back: 0 };
    base = end;
    // The line end before a border tells it too. What follows a border that stayed is cut as it was before.
    if (!edit || base <= edit.end) continue;
    while ((before[next]?.base ?? Number.POSITIVE_INFINITY) < base - edit.by) next++;
    if (before[next]?.base !== base - edit.by) continue;
    const kept = before.slice(next);
    for (const { part, measures, base, end } of kept) {
      list.push({ part, measures, base: base + edit.by, end: end + edit.by });
    }
    return { list, front, back: kept.length };
  }
}

/** What stands in the parts of a text: found anew in those that were read anew, and in those whose furniture changed. */
export function findingsOf(
  text: string,
  { list, front, back }: Parts<Placed>,
  furniture: readonly Span[],
  before: readonly Found[] = [],
): Parts<Found> {
  let next = 0;
  const found = list.map((placed, place): Found => {
    const { part, measures, base, end } = placed;
    const own: Span[] = [];
    for (let span = furniture[next]; span !== undefined && span.start < end; span = furniture[++next]) {
      own.push(shifted(span, -base));
    }
    const isKept = place < front || place >= list.length - back;
    const known = isKept ? before[place < front ? place : place - list.length + before.length] : undefined;
    if (known && isSameList(known.furniture, own, isSameSpan))
      return { part, measures, base, end, furniture: known.furniture, findings: known.findings };
    return { part, measures, base, end, furniture: own, findings: findIn(text.slice(base, end), part, own) };
  });
  return { list: found, front, back };
}

function isSameSpan(before: Span, after: Span): boolean {
  return before.start === after.start && before.end === after.end;
}
