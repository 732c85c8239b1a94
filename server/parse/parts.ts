import { citationsIn } from '../citations/kinds.ts';
import { STOP } from '../citations/scan.ts';
import type { Citation } from '../model/document.ts';
import type { Span } from '../model/span.ts';
import { type FurnitureLines, furnitureIn } from './furniture.ts';
import { type Heading, headingsIn } from './headings.ts';
import { isBlank, type Lines, linesOf } from './lines.ts';
import { type Numeral, numeralsIn } from './numerals.ts';
import { type RawReference, referencesIn } from './references.ts';

/**
 * A part of a text, read without what stands around it: a function of its words. All offsets count from its start. It
 * does not hold its words: a piece of a text keeps all of that text in memory.
 */
export interface Part {
  readonly lines: Lines;
  readonly furniture: FurnitureLines;
  readonly headings: readonly Heading[];
}

/** What stands in the sections of a part: none of it reaches over a heading. Offsets count from the part's start. */
export interface Findings {
  readonly citations: readonly Citation[];
  readonly references: readonly RawReference[];
  readonly numerals: readonly Numeral[];
}

/** Parts are at least so long, in UTF-16 units: long enough to be few, short enough to be read at every keystroke. */
const LENGTH = 1 << 13;
/** `Vraag 12` alone on its line: nothing reaches over such a heading, so that what follows can be read by itself. */
const BORDER = /\n[^\S\r\n]{0,40}(?:Vraag|Antwoord)[^\S\r\n]{1,4}\d{1,3}[^\S\r\n]{0,40}(?=\r?\n)/g;

/** A border is told by at most so many UTF-16 units from it on. */
export const BORDER_LENGTH = 120;

/** Where the part that begins at `start` ends, of which an edit moves few: it takes the words from there on to tell. */
export function borderBehind(text: string, start: number): number {
  BORDER.lastIndex = start + LENGTH;
  const border = BORDER.exec(text);
  return border ? border.index + 1 : text.length;
}

/** Reads a part as far as it can be read without the rest of the text. */
export function readPart(words: string): Part {
  const lines = linesOf(words);
  const furniture = furnitureIn(words, lines);
  return { lines, furniture, headings: headingsIn(words, lines, furniture) };
}

/**
 * Reads what stands in the sections of a part.
 *
 * @param furniture the spans of all furniture in it, from the part's start.
 */
export function findIn(words: string, { headings }: Part, furniture: readonly Span[]): Findings {
  const prose = proseOf(words, headings, furniture);
  const citations = citationsIn(prose);
  const references = referencesIn(prose);
  const numerals = outside(citations, numeralsIn(prose), () => false);
  // `vraag` + line end + `4` names a question; but `vragen1` has a mark, and behind a last `vraag` a page's notes may begin.
  const isNote = ({ start, definition }: Numeral) => definition > 0 || !isBlank(prose.charCodeAt(start - 1));
  return { citations, references, numerals: outside(references, numerals, isNote) };
}

/**
 * `words` without headings and furniture, at the same offsets: nothing reaches over a heading, and what is broken off by
 * the end of a page goes on behind the blanks that furniture leaves.
 */
function proseOf(words: string, headings: readonly Heading[], furniture: readonly Span[]): string {
  const pieces: string[] = [];
  let at = 0;
  let next = 0;
  const copyTo = (limit: number) => {
    for (let span = furniture[next]; span !== undefined && span.start < limit; span = furniture[++next]) {
      const end = Math.min(span.end, limit);
      if (end <= at) continue;
      const start = Math.max(span.start, at);
      pieces.push(words.slice(at, start), ' '.repeat(end - start));
      at = end;
      if (end < span.end) break;
    }
    if (at < limit) pieces.push(words.slice(at, limit));
    at = limit;
  };
  for (const { span, end } of headings) {
    if (span.start < at) continue;
    copyTo(span.start);
    pieces.push(STOP.repeat(end - span.start));
    at = end;
  }
  copyTo(words.length);
  return pieces.join('');
}

/** The numerals that none of `places` holds, and those there that are kept all the same. */
function outside(
  places: readonly { readonly span: Span }[],
  numerals: readonly Numeral[],
  isKept: (numeral: Numeral) => boolean,
): Numeral[] {
  let place = 0;
  return numerals.filter((numeral) => {
    const { start, end } = numeral;
    while ((places[place]?.span.end ?? end) <= start) place++;
    return (places[place]?.span.start ?? end) >= end || isKept(numeral);
  });
}
