import { lineAt } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { Print } from '../structure/print.ts';

/** What a line ends with at which a note may end. */
const ENDED = /[.?!)\]»”\d]$/;
/** A line shorter than this share of the longest is not full, so that a note may end there. */
const SHORT = 0.72;

/**
 * The texts of several notes whose numbers stand above all of them, as some converters print a block of short notes:
 * `15`, `16`, and below these one text and the other.
 *
 * @param all from the first character of the first text to the last of the last.
 * @returns a span for each of so many notes; empty where there are fewer lines than notes.
 */
export function textsOfStack({ text, lines, furniture }: Print, all: Span, count: number): readonly Span[] {
  const printed: Span[] = [];
  for (let line = lineAt(lines, all.start); line < lines.start.length; line++) {
    const start = Math.max(lines.first[line] ?? 0, all.start);
    const end = Math.min(lines.last[line] ?? 0, all.end);
    if (start >= all.end) break;
    if (start < end && !furniture.end.has(line)) printed.push({ start, end });
  }
  const longest = Math.max(0, ...printed.map(({ start, end }) => end - start));
  const mayEnd = ({ start, end }: Span) => end - start < SHORT * longest || ENDED.test(text.slice(end - 1, end));
  const texts: Span[] = [];
  let next = 0;
  for (let index = 0; index < count; index++) {
    const first = printed[next];
    if (first === undefined) {
      texts.push({ start: all.end, end: all.end });
      continue;
    }
    // Each later note needs a line of its own.
    const most = printed.length - (count - index - 1);
    let last = next;
    if (index === count - 1) last = printed.length - 1;
    else while (last + 1 < most && !mayEnd(printed[last] ?? first)) last++;
    texts.push({ start: first.start, end: printed[last]?.end ?? first.end });
    next = last + 1;
  }
  return texts;
}
