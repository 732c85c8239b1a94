import type { QaDocument } from './document.ts';
import { closes, type Layout, lineEnds, paragraphEnds } from './layout.ts';
import { frontCount } from './search.ts';
import type { Span } from './span.ts';

/** A stretch of the document as a person reads it. */
export interface Reading {
  /** Notes and furniture out, wrapped lines joined, line-end hyphens undone; paragraphs are separated by `\n\n`. */
  readonly text: string;
  /** For each UTF-16 unit of `text`, its offset in the source, and one more for the end. */
  readonly offsets: readonly number[];
}

/** Soft, and true where a word is known to have one there. */
const LINE_END_HYPHEN = /[-\u00ad\u2010]$/;
/** `EU-` `landen`, `CO2-` `uitstoot`, `re-` `integratie`, `oud-` `minister`: the hyphen is the word's own. */
const OWN_HYPHEN = /(?:[A-Z\d»”’"')]|\b(?:non|ex|oud|niet|vice|anti-\w+|[A-Z]\w{0,3}[A-Z]))-$/;
const PREFIX_BEFORE_VOWEL = /\b(?:re|co|pre|de|na|zee|zij|mede|auto|bio|geo|video|radio|auto)-$/i;
/** A web address that reaches to the end of the line. */
const ADDRESS = /(?:\/\/|www\.|\.nl\/)[^\s«»<>]*$/;
/** `taal-` `en rekencursussen`: the hyphen stands for a part that follows later. */
const SUSPENDED = /^(?:en|of|en\/of|als|dan|tot)\b/;

/**
 * The reading text of what `span` covers.
 *
 * @param limit the least number of UTF-16 units after which it may break off, at the end of a line.
 */
export function reading(document: QaDocument, span: Span, limit = Number.POSITIVE_INFINITY): Reading {
  const pieces: string[] = [];
  const offsets: number[] = [];
  // The last of the text is looked at for every line, and the whole would be put together anew each time.
  let tail = '';
  let above = '';
  let blanks = 0;
  let first = true;
  const inHead = span.start === document.header.span?.start;
  const layout = inHead ? layoutOfHead(document, span) : document.layout;
  const ends = inHead ? lineEnds : paragraphEnds;
  const add = (words: string) => {
    pieces.push(words);
    tail = (tail + words).slice(-200);
  };
  const copy = (from: number, to: number) => {
    add(document.text.slice(from, to));
    for (let at = from; at < to; at++) offsets.push(at);
  };
  const glue = (words: string, at: number) => {
    add(words);
    for (let i = 0; i < words.length; i++) offsets.push(at);
  };

  for (const line of printedLines(document, span)) {
    if (line.parts.length === 0) {
      blanks += line.blank ? 1 : 0;
      continue;
    }
    if (offsets.length >= limit) break;
    const start = line.parts[0]?.start ?? 0;
    const words = line.parts.map((part) => document.text.slice(part.start, part.end)).join('');
    if (!first) {
      if (!line.interrupted && ends(layout, above, blanks, words)) glue('\n\n', start);
      else if (ADDRESS.test(tail) && /^\S/.test(words) && /[-/]$/.test(tail)) {
        // An address broken at a hyphen or a slash goes on as it is.
      } else if (LINE_END_HYPHEN.test(tail) && /^\p{Ll}/u.test(words) && !SUSPENDED.test(words)) {
        const own =
          OWN_HYPHEN.test(tail.slice(-24)) || (/^[aeiouéë]/.test(words) && PREFIX_BEFORE_VOWEL.test(tail.slice(-12)));
        if (!own) {
          pieces.push(pieces.pop()?.slice(0, -1) ?? '');
          tail = tail.slice(0, -1);
          offsets.pop();
        }
      } else if (!closes(words) && (!/[-/]$/.test(tail) || SUSPENDED.test(words) || /\s-$/.test(tail))) {
        glue(' ', start);
      }
    }
    for (const part of line.parts) copy(part.start, part.end);
    above = words;
    blanks = 0;
    first = false;
  }
  offsets.push(offsets.length > 0 ? (offsets.at(-1) ?? 0) + 1 : span.start);
  return { text: pieces.join(''), offsets };
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
  /** Whether notes or furniture stand between this line and the one before: the text goes on behind them. */
  readonly interrupted: boolean;
}

/** The lines of a stretch, without what interrupts it. */
function* printedLines(document: QaDocument, span: Span): Generator<PrintedLine> {
  const { text } = document;
  const gaps = omissions(document, span);
  let gap = 0;
  let interrupted = false;
  for (let start = span.start; start < span.end; ) {
    let end = start;
    while (end < span.end && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++;
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
    const kept = trimmed(text, parts);
    yield { parts: kept, blank: kept.length === 0 && !cut, interrupted: interrupted || cut };
    interrupted = kept.length === 0 && (interrupted || cut);
    start = text.charCodeAt(end) === 13 && text.charCodeAt(end + 1) === 10 ? end + 2 : end + 1;
  }
}

/** Definitions, furniture and marks in a stretch, in order; `whole` where it interrupts the text and not just a word. */
function omissions(document: QaDocument, span: Span): (Span & { whole: boolean })[] {
  const found: (Span & { whole: boolean })[] = [];
  const { interruptions, marks } = document;
  for (let at = firstEndingAfter(interruptions, span.start); at < interruptions.length; at++) {
    const gap = interruptions[at];
    if (!gap || gap.start >= span.end) break;
    // A note's own text is read when just that is asked for.
    if (gap.start < span.start && gap.end >= span.end) continue;
    found.push({ start: gap.start, end: gap.end, whole: true });
  }
  for (let at = firstEndingAfter(marks, span.start); at < marks.length; at++) {
    const mark = marks[at];
    if (!mark || mark.start >= span.end) break;
    const { start, end } = dressed(document.text, mark);
    found.push({ start, end, whole: false });
  }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether a note or furniture stands in `span` before `limit`; a note's own text is not interrupted by that note. */
export function isInterrupted({ interruptions }: QaDocument, { start, end }: Span, limit: number): boolean {
  let place = firstEndingAfter(interruptions, start);
  const around = interruptions[place];
  if (around && around.start < start && around.end >= end) place++;
  return (interruptions[place]?.start ?? limit) < limit;
}

/** What is printed between `start` and `end`, without the marks of notes. */
export function withoutMarks({ text, marks }: QaDocument, start: number, end: number): string {
  let words = '';
  let behind = start;
  for (let place = firstEndingAfter(marks, start); place < marks.length; place++) {
    const mark = marks[place];
    if (mark === undefined || mark.start >= end) break;
    const span = dressed(text, mark);
    if (span.start > behind) words += text.slice(behind, span.start);
    behind = Math.max(behind, span.end);
  }
  return words + text.slice(behind, end);
}

/** A mark with what belongs to it in print: ` 1)` of `ministerie? 1)`, `[1 ]`, both halves of `[4 5 ]`. */
function dressed(text: string, { start, end }: Span): Span {
  const near = text.slice(Math.max(0, start - 12), start);
  if (/\[[\d\s,]*$/.test(near)) {
    const before = /\s?[[\s,]+$/.exec(near)?.[0].length ?? 0;
    const behind = /^\s?\]/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    return { start: start - before, end: end + behind };
  }
  const isOpen = /\([^()]*$/.test(text.slice(Math.max(0, start - 200), start));
  return text.charAt(end) === ')' && !isOpen
    ? { start: /\s$/.test(near) ? start - 1 : start, end: end + 1 }
    : { start, end };
}

/** The first place in a list in document order whose span ends behind `offset`. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  return frontCount(spans.length, (place) => (spans[place]?.end ?? 0) <= offset);
}

function trimmed(text: string, parts: readonly Span[]): Span[] {
  const printed = parts.filter(({ start, end }) => text.slice(start, end).trim() !== '');
  return printed.map(({ start, end }, place) => {
    const words = text.slice(start, end);
    const from = place === 0 ? start + words.search(/\S/) : start;
    const to = place === printed.length - 1 ? start + words.trimEnd().length : end;
    return { start: from, end: to };
  });
}
