import type { Interruption, Note, Section } from '../../model/document.ts';
import { letters } from '../../text/letters.ts';
import { lineAt, printedLines } from '../../text/lines.ts';
import type { Span } from '../../text/span.ts';
import type { Print } from '../structure/print.ts';

/** The rest of a note has at most so many printed lines, and the page that it stands on so many with the empty ones. */
const LONGEST = 12;
const LONGEST_PAGE = 240;
/** The last line of a note that breaks off is at least so long, as a share of a full one. */
const FULL = 0.6;

/** `wie daarvoor`, `verplich-`, but no sentence's end and no address */
const BROKEN_OFF = letters`/(?:^|\s)[(«]?\p{L}{1,30}[,-]?$/u`;
/** `ding`, but not `a. het eerste` */
const GOES_ON = letters`/^\p{Ll}(?![.)])/u`;
/** `gedaan.`, `waren er?2`; but not `o.a.` */
const SENTENCE_END = letters`/(?:(?<![.\s(]\p{L}{1,2}|\b(?:art|bijv|blz|drs|excl|incl|max|min|nrs|pag|prof|resp))\.|[?!])[»”’"')\]]{0,2}[\s[\]\d,]{0,8}$/iu`;

/**
 * Where notes go on that break off with their page: at the foot of the next page, above its own notes, in small letters
 * below a whole sentence, or below a gap in a sentence that goes on on the page after.
 */
export function restsOf(print: Print, sections: readonly Section[], notes: readonly Note[]): readonly Interruption[] {
  const { lines } = print;
  const broken = notes.filter(({ definition }) => definition && breaksOff(print, definition));
  if (broken.length === 0) return [];
  const opened = new Set(notes.flatMap(({ definition }) => (definition ? [lineAt(lines, definition.start)] : [])));
  const headings = new Set(sections.map(({ heading, body }) => lineAt(lines, (heading ?? body).start)));
  return broken.flatMap(({ definition = { start: 0, end: 0 } }) => {
    const rest = restBelow(print, lineAt(lines, definition.end - 1), opened, headings);
    return rest ? [{ ...rest, definition: definition.start }] : [];
  });
}

/** Whether a note ends in a sentence, at the end of its page. */
function breaksOff({ text, lines, layout, furniture }: Print, { end }: Span): boolean {
  const line = lineAt(lines, end - 1);
  const [first = 0, last = 0] = [lines.first[line], lines.last[line]];
  if (end !== last || !BROKEN_OFF.test(text.slice(Math.max(first, last - 40), last))) return false;
  if (Number.isFinite(layout.width) && last - first < layout.width * FULL) return false;
  const [below] = printedLines(lines, line, 1, 1);
  return below !== undefined && isPageEnd({ lines, furniture }, below);
}

function isPageEnd({ lines, furniture }: Pick<Print, 'lines' | 'furniture'>, line: number): boolean {
  return furniture.end.get(line) === lines.last[line] && !furniture.aside.has(line);
}

function restBelow(
  print: Print,
  line: number,
  opened: ReadonlySet<number>,
  headings: ReadonlySet<number>,
): Span | undefined {
  const { lines, furniture } = print;
  const isPrinted = (at: number) => lines.first[at] !== lines.last[at];
  let top = line + 1;
  while (top < lines.start.length && (!isPrinted(top) || furniture.end.has(top))) top++;
  let foot = top;
  while (foot - top < LONGEST_PAGE && foot < lines.start.length && !isPageEnd(print, foot) && !opened.has(foot)) foot++;
  if (foot - top === LONGEST_PAGE || foot === lines.start.length) return undefined;
  const body: number[] = [];
  for (let at = foot - 1; at >= top && body.length <= LONGEST; at--) if (isPrinted(at)) body.push(at);
  for (let index = 0; index < body.length - 1; index++) {
    const [first = 0, above = 0] = [body[index], body[index + 1]];
    if (headings.has(first)) return undefined;
    if (begins(print, above, first, foot))
      return { start: lines.first[first] ?? 0, end: lines.last[body[0] ?? first] ?? 0 };
  }
  return undefined;
}

/** Whether the rest of a note begins on a line, below the text of its page. */
function begins({ text, lines, layout, furniture }: Print, above: number, line: number, foot: number): boolean {
  const words = (at: number) => text.slice(lines.first[at], lines.last[at]);
  if (!GOES_ON.test(words(line).slice(0, 4))) return false;
  if (SENTENCE_END.test(words(above).slice(-24))) return true;
  if (line - above - 1 <= layout.gap) return false;
  let below = foot;
  while (below < lines.start.length && !furniture.end.has(below)) below++;
  while (below < lines.start.length && (lines.first[below] === lines.last[below] || furniture.end.has(below))) below++;
  return GOES_ON.test(words(below).slice(0, 4));
}
