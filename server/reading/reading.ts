import type { QaDocument } from '../model/document.ts';
import { type Layout, lineEnds, paragraphEnds, signedLineEnds } from '../model/layout.ts';
import { sectionAt } from '../model/sections.ts';
import { BULLETS } from '../text/bullets.ts';
import { frontCount } from '../text/search.ts';
import { type Span, startedBy } from '../text/span.ts';
import { dressed } from './dressed.ts';
import { jointOf } from './joints.ts';

/** A stretch of the document as a person reads it. */
export interface Reading {
  /** Notes and furniture out, wrapped lines joined, line-end hyphens undone; paragraphs are separated by `\n\n`. */
  readonly text: string;
  /** What of `text` is printed, in order; what stands between two runs joins them. */
  readonly runs: readonly Run[];
}

/** A piece of a reading text that stands in the source as it is, from `source` on. */
export interface Run extends Span {
  readonly source: number;
}

/** Where in the source an offset in a reading text is: what joins two runs is where the second begins. */
export function sourceOf({ runs }: Reading, at: number): number {
  const run = runs[frontCount(runs.length, (index) => (runs[index]?.end ?? 0) <= at)] ?? runs.at(-1);
  return run === undefined ? 0 : run.source + Math.max(0, at - run.start);
}

/** A part of a reading text in the source, from its first to its last printed character. */
export function inSource(read: Reading, { start, end }: Span): Span {
  return { start: sourceOf(read, start), end: sourceOf(read, end - 1) + 1 };
}

/** The first offset in a reading text that is at or after `offset` in the source. */
export function readingOffset({ text, runs }: Reading, offset: number): number {
  const next = frontCount(runs.length, (index) => {
    const run = runs[index];
    return run !== undefined && run.source + run.end - run.start <= offset;
  });
  const run = runs[next];
  const at = run && offset > run.source ? run.start + offset - run.source : run && (runs[next - 1]?.end ?? 0);
  return Math.min(at ?? text.length, text.length);
}

/**
 * The reading text of what `span` covers.
 *
 * @param limit the least number of UTF-16 units after which it may break off, at the end of a line.
 */
export function reading(document: QaDocument, span: Span, limit = Number.POSITIVE_INFINITY): Reading {
  const { text } = document;
  const inHead = span.start === document.header.span?.start;
  const layout = inHead ? layoutOfHead(document, span) : document.layout;
  const ends = inHead ? lineEnds : isSignature(document, span) ? signedLineEnds : paragraphEnds;
  // Where lines are wrapped, what interrupts them stands anywhere in a paragraph: at the end of a page.
  const isWrapped = Number.isFinite(layout.width);
  const pieces: string[] = [];
  const runs: Run[] = [];
  let length = 0;
  let above = '';
  let blanks = 0;
  for (const line of linesIn(document, span)) {
    if (line.parts.length === 0) {
      blanks += line.blank ? 1 : 0;
      continue;
    }
    if (length >= limit) break;
    const parts = line.parts.map(({ start, end }) => text.slice(start, end));
    const words = parts.length === 1 && parts[0] ? parts[0] : parts.join('');
    if (length > 0) {
      const joint =
        !(isWrapped && line.interrupted) && ends(layout, above, blanks, words) ? '\n\n' : jointOf(pieces, words);
      const last = runs.at(-1);
      if (joint === undefined && last) {
        pieces.push(pieces.pop()?.slice(0, -1) ?? '');
        runs[runs.length - 1] = { start: last.start, end: last.end - 1, source: last.source };
        length--;
      } else if (joint) {
        pieces.push(joint);
        length += joint.length;
      }
    }
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] ?? '';
      pieces.push(part);
      runs.push({ start: length, end: length + part.length, source: line.parts[index]?.start ?? 0 });
      length += part.length;
    }
    above = words;
    blanks = 0;
  }
  return { text: pieces.join(''), runs };
}

function isSignature(document: QaDocument, { start }: Span): boolean {
  const section = document.sections[sectionAt(document, start)];
  return section?.role === 'signature' && section.body.start === start;
}

/** What is printed over the questions may be set wider or narrower than they are. */
function layoutOfHead({ text, layout }: QaDocument, { start, end }: Span): Layout {
  let longest = 0;
  for (const line of text.slice(start, end).split(/[\r\n]/)) longest = Math.max(longest, line.trim().length);
  return { ...layout, width: Math.min(layout.width, longest) };
}

interface PrintedLine {
  /** What is left of the line without marks, notes and furniture, without white space around it. */
  readonly parts: readonly Span[];
  /** Whether the line is empty in print, and not just because of what was left out of it. */
  readonly blank: boolean;
  /** Whether notes or furniture stand between this line and the one before: the text goes on after them. */
  readonly interrupted: boolean;
}

/** The lines of a stretch, without what interrupts it; of a note also those where it goes on. */
function* linesIn(document: QaDocument, span: Span): Generator<PrintedLine> {
  yield* printedLines(document, span);
  for (const rest of restOf(document, span))
    for (const line of printedLines(document, rest)) yield { ...line, interrupted: true };
}

/** Where the note goes on of which `span` covers all that stands in one place. */
export function restOf(document: QaDocument, span: Span): readonly Span[] {
  const { interruptions } = document;
  const own = noteAround(document, span);
  if (own === undefined) return [];
  const next = startedBy(interruptions, (piece) => piece, span.end - 1);
  if (interruptions[next - 1]?.end !== span.end) return [];
  return interruptions.slice(next, next + MOST_BETWEEN).filter(({ definition }) => definition === own);
}

/** At most so many pieces of notes and furniture stand between a note and where it goes on. */
const MOST_BETWEEN = 32;

/** The lines of a stretch, without what interrupts it. */
function* printedLines(document: QaDocument, span: Span): Generator<PrintedLine> {
  const { text } = document;
  const gaps = omissions(document, span);
  let gap = 0;
  let interrupted = false;
  const words = text.slice(span.start, span.end);
  let [feed, carriage] = [-1, -1];
  for (let start = span.start; start < span.end; ) {
    if (feed < start) feed = span.start + next(words, '\n', start - span.start);
    if (carriage < start) carriage = span.start + next(words, '\r', start - span.start);
    const end = Math.min(feed, carriage, span.end);
    const parts: Span[] = [];
    let cut = false;
    let at = start;
    while (gap > 0 && (gaps[gap - 1]?.end ?? 0) > at) gap--;
    for (; gap < gaps.length && (gaps[gap]?.start ?? 0) < end; gap++) {
      const { start: from = 0, end: to = 0, whole = false } = gaps[gap] ?? {};
      if (to <= at) continue;
      if (from > at) parts.push({ start: at, end: from });
      at = Math.min(to, end);
      cut ||= whole;
      if (to > end) break;
    }
    if (at < end) parts.push({ start: at, end });
    const kept = isMarkUp(text, end, span, parts) ? [] : trimmed(text, parts);
    yield { parts: kept, blank: kept.length === 0 && !cut, interrupted: interrupted || cut };
    interrupted = kept.length === 0 && (interrupted || cut);
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
}

/** `**`, `##`, `- **` or `•` on the line of the heading below, before it. */
export const MARK_UP = new RegExp(`^[^\\S\\r\\n]*(?:-[^\\S\\r\\n]+)?[#*_>${BULLETS}]{1,6}[^\\S\\r\\n]*$`, 'm');

/** Whether a stretch ends within a line of which it has nothing but the mark-up of the heading there. */
function isMarkUp(text: string, end: number, span: Span, [part, ...further]: readonly Span[]): boolean {
  const endsWithin = end === span.end && /\S/.test(text.charAt(end));
  return endsWithin && part !== undefined && further.length === 0 && MARK_UP.test(text.slice(part.start, part.end));
}

/** Where `sign` stands next; Infinity where it does not. */
function next(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** Definitions, furniture and marks in a stretch, in order; `whole` where it interrupts the text and not just a word. */
function omissions(document: QaDocument, span: Span): (Span & { whole: boolean })[] {
  const found: (Span & { whole: boolean })[] = [];
  const { interruptions, marks } = document;
  const own = noteAround(document, span);
  for (let at = firstEndingAfter(interruptions, span.start); at < interruptions.length; at++) {
    const gap = interruptions[at];
    if (!gap || gap.start >= span.end) break;
    // A note's own text is read when just that is asked for.
    if (own !== undefined && gap.definition === own) continue;
    found.push({ start: gap.start, end: gap.end, whole: true });
  }
  for (let at = firstEndingAfter(marks, span.start); at < marks.length; at++) {
    const mark = marks[at];
    if (!mark || mark.start >= span.end) break;
    const { start, end } = dressed(document.text, mark, marks[at + 1]);
    found.push({ start, end, whole: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** What a note's number is printed with. */
const NUMBERED = /[\d¹²³⁰⁴-⁹[(\\]/;

/** Where the definition starts in which all of `span` stands; undefined where none is around it. */
function noteAround({ text, interruptions }: QaDocument, { start, end }: Span): number | undefined {
  const index = firstEndingAfter(interruptions, start);
  const definition = interruptions[index]?.definition;
  if (definition === undefined || definition > start) return undefined;
  // All that stands there may be a note; only one that has lost its number begins with its own text.
  if (definition === start && NUMBERED.test(text.charAt(start))) return undefined;
  let last = start;
  for (let piece = index; piece < interruptions.length && (interruptions[piece]?.start ?? end) < end; piece++) {
    const { definition: owner, end: to = start } = interruptions[piece] ?? {};
    if (owner === definition) last = to;
  }
  return last >= end ? definition : undefined;
}

/** Whether a note or furniture stands in `span` before `limit`; a note's own text is not interrupted by that note. */
export function isInterrupted(document: QaDocument, span: Span, limit: number): boolean {
  const { interruptions } = document;
  const index = firstEndingAfter(interruptions, span.start);
  const own = noteAround(document, span);
  const next = own !== undefined && interruptions[index]?.definition === own ? index + 1 : index;
  return (interruptions[next]?.start ?? limit) < limit || (own !== undefined && restOf(document, span).length > 0);
}

/** What is printed between `start` and `end`, without the marks of notes. */
export function withoutMarks({ text, marks }: QaDocument, start: number, end: number): string {
  let words = '';
  let done = start;
  for (let index = firstEndingAfter(marks, start); index < marks.length; index++) {
    const mark = marks[index];
    if (mark === undefined || mark.start >= end) break;
    const span = dressed(text, mark, marks[index + 1]);
    if (span.start > done) words += text.slice(done, span.start);
    done = Math.max(done, span.end);
  }
  return words + text.slice(done, end);
}

/** The index of the first in a list in document order whose span ends after `offset`. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return frontCount(spans.length, (index) => (spans[index]?.end ?? 0) <= offset);
}

/** Parts of a line without the white space at its ends. */
function trimmed(text: string, parts: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const { start, end } of parts) {
    const words = text.slice(start, end);
    const blank = words.length - words.trimStart().length;
    if (blank < words.length) kept.push({ start: kept.length === 0 ? start + blank : start, end });
  }
  const last = kept.pop();
  if (last) kept.push({ start: last.start, end: last.start + text.slice(last.start, last.end).trimEnd().length });
  return kept;
}
