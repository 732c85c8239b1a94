import type { QaDocument } from '../model/document.ts';
import { landmarksAt } from '../model/landmarks.ts';
import { extent, ownAnswer, printed, sectionAt, trimmed } from '../model/sections.ts';
import { inSource, type Reading, reading, readingOffset, sourceOf } from '../reading/reading.ts';
import { lazily } from '../text/lazily.ts';
import { letters } from '../text/letters.ts';
import { contains, type Span, startedBy, touches } from '../text/span.ts';

/**
 * What may be meant at `offset`, from the narrowest to the widest, each in the next: the word, the mark or mention, the
 * sentence, the paragraph, the text of the section, the section, the question with its answer, the document.
 */
export function selection(document: QaDocument, offset: number): readonly Span[] {
  const whole = { start: 0, end: document.text.length };
  const spans = [
    ...landmarksAt(document, offset).map(({ span }) => span),
    ...textAround(document, offset),
    ...sectionsAround(document, offset),
    whole,
  ];
  const nested: Span[] = [];
  for (const span of spans.sort((a, b) => a.end - a.start - (b.end - b.start))) {
    const inner = nested.at(-1) ?? { start: offset, end: offset };
    const grows = nested.length === 0 || span.end - span.start > inner.end - inner.start;
    if (grows && contains(span, inner)) nested.push(span);
  }
  return nested.length > 0 ? nested : [whole];
}

/** The text of the section, the section, and the question with its answer; in the header, the header. */
function sectionsAround(document: QaDocument, offset: number): readonly Span[] {
  const index = sectionAt(document, offset);
  const section = document.sections[index];
  if (section === undefined) return document.header.span === undefined ? [] : [trimmed(document, document.header.span)];
  const question = ownAnswer(document, index) === undefined ? index - 1 : index;
  const [first, answer] = [document.sections[question], ownAnswer(document, question)];
  const pair = first && answer && { start: extent(first).start, end: printed(document, answer).end };
  return [trimmed(document, section.body), printed(document, section), ...(pair === undefined ? [] : [pair])];
}

/** So far around the cursor the text is read; a paragraph that reaches farther is not told from its neighbours. */
const REACH = 10_000;

/** The word, the sentence and the paragraph as a person reads them, so also over line ends, page footers and notes. */
function textAround(document: QaDocument, offset: number): readonly Span[] {
  const stretch = stretchAt(document, offset);
  if (stretch === undefined) return [];
  const span = { start: Math.max(stretch.start, offset - REACH), end: Math.min(stretch.end, offset + REACH) };
  const print = reading(document, span);
  const { text } = print;
  const cursor = characterAt(print, offset);
  if (cursor === undefined) return [];

  const [before, after] = [text.lastIndexOf('\n\n', cursor), text.indexOf('\n\n', cursor)];
  const paragraph = { start: before < 0 ? 0 : before + 2, end: after < 0 ? text.length : after };
  const sentence = sentenceIn(text, paragraph, cursor);
  const word = wordIn(text, sentence, cursor);
  const isCut = ({ start, end }: Span) =>
    (start === 0 && span.start > stretch.start) || (end === text.length && span.end < stretch.end);
  return [word, sentence, paragraph]
    .filter((part) => part.end > part.start && !isCut(part))
    .map((part) => (part === word ? inSource(print, part) : withMarks(document, print, part, stretch.end)));
}

/** What is read in one go around `offset`: the text of a note, the body of a section, the header. */
function stretchAt(document: QaDocument, offset: number): Span | undefined {
  const note = document.notes.find(({ content }) => content !== undefined && touches(content, offset));
  if (note?.content !== undefined) return note.content;
  const section = document.sections[sectionAt(document, offset)];
  const stretch = section === undefined ? document.header.span : section.body;
  const isRead = stretch !== undefined && touches(stretch, offset);
  return isRead ? stretch : undefined;
}

/** The character of the reading at a cursor: the one after it, or where a space or nothing follows, the one before. */
function characterAt(print: Reading, offset: number): number | undefined {
  const { text } = print;
  const at = readingOffset(print, offset);
  const isOn = at < text.length && sourceOf(print, at) === offset;
  if (isOn && !/\s/.test(text.charAt(at))) return at;
  return at > 0 && !/\s/.test(text.charAt(at - 1)) ? at - 1 : undefined;
}

/** `nr.`, `jl.`, `mr.`, `o.a.`, `m.b.t.`, `A.` before a name: a full stop after these does not end a sentence. */
const ABBREVIATION = letters`/(?<![\p{L}\p{N}])(?:(?:\p{L}\.){1,6}|nrs?\.|jl\.|mrs?\.|drs?\.|ir\.|ing\.|prof\.|jhr\.|mw\.|dhr\.|art\.|blz\.|pag\.|pp\.|bijv\.|bv\.|ca\.|resp\.|vgl\.|zgn\.|evt\.|incl\.|excl\.|max\.|min\.|mln\.|mld\.|Stb\.|Stcrt\.|Trb\.|St\.)$/iu`;

/** The sentence at `cursor` in a paragraph of a reading, without the space after it. */
function sentenceIn(text: string, paragraph: Span, cursor: number): Span {
  let start = paragraph.start;
  for (const { index, segment } of sentences().segment(text.slice(paragraph.start, paragraph.end))) {
    const next = paragraph.start + index + segment.length;
    const words = text.slice(Math.max(start, next - 40), next).trimEnd();
    if (ABBREVIATION.test(words) && next < paragraph.end) continue;
    if (cursor < next) return { start, end: start + text.slice(start, next).trimEnd().length };
    start = next;
  }
  return { start, end: paragraph.end };
}

/** The word at `cursor` in a sentence of a reading; empty where there is none. */
function wordIn(text: string, { start, end }: Span, cursor: number): Span {
  const segments = words().segment(text.slice(start, end));
  // A cursor after the last letter of a word is still at that word.
  for (const at of [cursor, cursor - 1]) {
    const { index = 0, segment = '', isWordLike = false } = segments.containing(at - start) ?? {};
    if (isWordLike) return { start: start + index, end: start + index + segment.length };
  }
  return { start: cursor, end: cursor };
}

const sentences = lazily(() => new Intl.Segmenter('nl', { granularity: 'sentence' }));
const words = lazily(() => new Intl.Segmenter('nl', { granularity: 'word' }));

/** A part of a reading in the source, with the mark of a note that stands at its end: `Zie de motie Becker.1` */
function withMarks(document: QaDocument, print: Reading, part: Span, limit: number): Span {
  const { start, end } = inSource(print, part);
  const next = part.end < print.text.length ? sourceOf(print, part.end) : limit;
  const { marks } = document;
  const mark = marks[startedBy(marks, (mark) => mark, next) - 1];
  if (mark === undefined || mark.start < end || mark.end > next) return { start, end };
  const bracket = /^ ?[\])]/.exec(document.text.slice(mark.end, mark.end + 2))?.[0] ?? '';
  return { start, end: mark.end + bracket.length };
}
