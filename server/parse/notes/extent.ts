import type { Interruption, Note, Section } from '../../model/document.ts';
import { paragraphEnds } from '../../model/layout.ts';
import { letters } from '../../text/letters.ts';
import { lineAt } from '../../text/lines.ts';
import { countBelow } from '../../text/search.ts';
import { type Span, startedBy } from '../../text/span.ts';
import type { Print } from '../structure/print.ts';
import { bracketBefore } from './brackets.ts';
import type { Numeral } from './numeral.ts';
import { type Pages, sectionAfter } from './pages.ts';
import { textsOfStack } from './stacked.ts';

/** The longest definition, in lines. */
const LONGEST = 40;

/** The line that a note's own text begins on; or that of its number, where the page ends between the two. */
function firstLine(top: number, line: number, stops: (line: number) => boolean): number {
  if (line - top > LONGEST) return top;
  for (let between = top + 1; between <= line; between++) if (stops(between)) return top;
  return line;
}

/**
 * What stands in sections and is not their text: furniture, and the definitions of notes, which furniture may interrupt.
 *
 * @param rests where notes go on that break off.
 */
export function interruptionsOf(
  text: string,
  furniture: readonly Span[],
  notes: readonly Note[],
  rests: readonly Interruption[],
): Interruption[] {
  const pieces = furniture.map(({ start, end }): Interruption => ({ start, end, definition: undefined }));
  pieces.push(...rests);
  for (const { definition } of notes) {
    if (!definition) continue;
    let start = labelled(text, definition.start);
    const first = startedBy(furniture, (span) => span, definition.start);
    for (let index = first; ; index++) {
      const within = furniture[index];
      const isWithin = within !== undefined && within.start < definition.end;
      const end = isWithin ? within.start : definition.end;
      if (end > start) pieces.push({ start, end, definition: definition.start });
      if (!isWithin) break;
      start = within.end;
    }
  }
  return pieces.sort((a, b) => a.start - b.start);
}

/** The end of a note that does not go on below an empty line. */
const ENDED = /[.?!)\]»”]$/;

/** The label that web pages put before a note. */
const LABEL = /(?<=(?:^|[\r\n])[^\S\r\n]{0,8})X Noot\s{1,8}\[?$/;

/** Where a definition that starts at `start` begins to interrupt the text: with `X Noot`, where that is printed. */
function labelled(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - 40), start);
  // Most notes have none, which takes less to see than to search.
  return before.includes('X Noot') ? start - (LABEL.exec(before)?.[0].length ?? 0) : start;
}

/**
 * How far `definitions` reach: each over as many lines as belong to it, to the next definition, page end
 * or section, or to the end of its paragraph; of several numbers above all their texts, each to its own text.
 */
export function extentsOf(
  { text, lines, layout, furniture }: Print,
  sections: readonly Section[],
  definitions: readonly Numeral[],
  pages: Pick<Pages, 'footing' | 'page'>,
): (definition: Numeral) => { definition: Span; content: Span } {
  const opened = definitions.map(({ start }) => start).sort((a, b) => a - b);
  const stacks = stacksOf(definitions);
  const print = { text, lines, layout, furniture };

  return (definition) => {
    const stack = stacks.get(definition.content) ?? [];
    const last = stack.at(-1);
    if (last === undefined || stack.length === 1) return extentOf(definition);
    const { definition: below, content } = extentOf(last);
    const texts = textsOfStack(print, content, stack.length);
    const own = definition === last ? below : { start: definition.start, end: definition.end };
    return { definition: own, content: texts[stack.indexOf(definition)] ?? content };
  };

  function extentOf(definition: Numeral): { definition: Span; content: Span } {
    const top = lineAt(lines, definition.start);
    let footed = pages.footing(definition.start) >= 1;
    const following = opened[countBelow(opened, definition.start + 1)] ?? Number.POSITIVE_INFINITY;
    const stop = Math.min(labelled(text, following), sectionAfter(sections, definition.start));
    const isAside = (line: number) => furniture.aside.has(line);
    const stops = (line: number) => stop <= (lines.last[line] ?? 0) || (furniture.end.has(line) && !isAside(line));
    let line = firstLine(top, lineAt(lines, definition.content), stops);
    for (let next = line + 1, blanks = 0; next < lines.start.length && next - top < LONGEST; next++) {
      if (stops(next)) {
        const below = stop > (lines.last[next] ?? 0) ? lineBelow(next) : undefined;
        if (below === undefined || stop <= (lines.last[below] ?? 0)) break;
        if (!goesOn(line, below) || !isTextEnded(definition.start)) break;
        footed = false;
        line = below;
        next = below;
        blanks = 0;
        continue;
      }
      if (isAside(next)) continue;
      if (lines.first[next] === lines.last[next]) {
        blanks++;
        continue;
      }
      const above = text.slice(lines.first[line], lines.last[line]);
      const below = text.slice(lines.first[next], lines.last[next]);
      // At a page's foot some converters set a note's lines apart.
      const isApart = blanks > layout.gap && !(footed && !ENDED.test(above));
      if (isApart || text.slice(lines.start[next], lines.first[next]).includes('\f')) break;
      if (!footed && paragraphEnds(layout, above, blanks, below)) break;
      line = next;
      blanks = 0;
    }
    const start = bracketBefore(text, definition.start);
    const last = Math.max(lines.last[line] ?? 0, definition.end);
    // The next definition may stand on the same line.
    const end = following < last ? start + text.slice(start, bracketBefore(text, following)).trimEnd().length : last;
    return { definition: { start, end }, content: { start: Math.min(definition.content, end), end } };
  }

  /** The first line of the next page, where nothing else is printed on the lines of the page end at `line`. */
  function lineBelow(line: number): number | undefined {
    for (let below = line; below < lines.start.length; below++) {
      if (lines.first[below] === lines.last[below]) continue;
      if (!furniture.end.has(below)) return below;
      if (furniture.end.get(below) !== lines.last[below]) return undefined;
    }
    return undefined;
  }

  /** Whether a note breaks off in a sentence at a page's end that goes on in small letters on the next page. */
  function goesOn(line: number, below: number): boolean {
    const above = text.slice(Math.max(lines.first[line] ?? 0, (lines.last[line] ?? 0) - 80), lines.last[line]);
    return BROKEN_OFF.test(above) && WITHIN.test(text.slice(lines.first[below], lines.last[below]).slice(0, 4));
  }

  /** Whether the text above the page's notes ends in a whole sentence, so that what goes on below them is a note. */
  function isTextEnded(start: number): boolean {
    const [page, section] = [pages.page(start), sectionAfter(sections, start)];
    let first = countBelow(opened, start);
    while (first > 0) {
      const before = opened[first - 1] ?? 0;
      if (pages.page(before) !== page || sectionAfter(sections, before) !== section) break;
      first--;
    }
    let line = lineAt(lines, opened[first] ?? start) - 1;
    while (line > 0 && lines.first[line] === lines.last[line]) line--;
    const above = text.slice(Math.max(lines.first[line] ?? 0, (lines.last[line] ?? 0) - 24), lines.last[line]);
    return !furniture.end.has(line) && WHOLE_SENTENCE.test(above);
  }
}

/** `wie daarvoor`, but no sentence's end and no address. */
const BROKEN_OFF = letters`/(?:^|\s)[(«]?\p{L}{1,30}[,-]?$/u`;
/** `ding`, but not `a. het eerste` */
const WITHIN = letters`/^\p{Ll}(?![.)])/u`;
/** `gedaan.`, with marks after it: `gedaan.2`, `gedaan. [2]` */
const WHOLE_SENTENCE = /[.?!][»”’]?[\s[\]\d,]{0,12}$/;

/** The definitions whose text begins at the same place: their numbers stand one below the other, above all their texts. */
function stacksOf(definitions: readonly Numeral[]): ReadonlyMap<number, readonly Numeral[]> {
  const stacks = new Map<number, Numeral[]>();
  for (const definition of definitions) {
    const stack = stacks.get(definition.content) ?? [];
    stack.push(definition);
    stacks.set(definition.content, stack);
  }
  for (const stack of stacks.values()) stack.sort((a, b) => a.start - b.start);
  return stacks;
}
