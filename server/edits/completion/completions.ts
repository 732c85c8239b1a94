import type { QaDocument } from '../../model/document.ts';
import { noteAt } from '../../model/noteAt.ts';
import { extent, sectionAt } from '../../model/sections.ts';
import { parse } from '../../parse/parse.ts';
import { isBlank } from '../../text/blank.ts';
import { letters } from '../../text/letters.ts';
import { oneOf } from '../../text/oneOf.ts';
import { after } from '../../text/scan.ts';
import type { Span } from '../../text/span.ts';
import { applied } from '../edit.ts';
import { citedAgain } from './citedAgain.ts';
import type { Completion, Place } from './completion.ts';
import { fixedPhrases, headerLines } from './fixedPhrases.ts';
import { isSurelyNumber, mentionedNumbers } from './mentionedNumbers.ts';
import { newNote } from './newNote.ts';
import { nextHeadings } from './nextHeadings.ts';

/**
 * What can be written at `offset`, in the order in which one wants it; nothing in the middle of a word.
 *
 * @param isAsked whether somebody asks for it. Else a blank was typed, and only that is given which nearly must follow.
 */
export function completions(document: QaDocument, offset: number, isAsked: boolean): readonly Completion[] {
  const { text, furniture } = document;
  const place = placeAt(document, offset);
  // A page's foot and a note end before the blanks that follow them.
  const wordsEnd = place.line.start + place.line.words.trimEnd().length;
  if (GOES_ON.test(text.charAt(offset)) || furniture.some((span) => span.start < wordsEnd && wordsEnd <= span.end))
    return [];
  if (!isAsked) {
    if (isHeadingBegun(place)) return nextHeadings(place);
    return isSurelyNumber(place) ? mentionedNumbers(place) : [];
  }
  const inSentence = [...mentionedNumbers(place), ...citedAgain(place)];
  if (inSentence.length > 0) return inSentence;
  if (noteAt(document)(wordsEnd) !== undefined) return [];
  const onLine = place.endsLine ? [...headerLines(place), ...nextHeadings(place)] : [];
  // What is begun is not begun anew before the words that it goes on with.
  const phrases = place.endsLine || place.sentence.words === '' ? fixedPhrases(place) : [];
  return [...onLine, ...phrases, ...newNote(document, offset)];
}

/** A letter or a digit after the cursor: it is in a word. */
const GOES_ON = letters`/[\p{L}\p{M}\p{N}]/u`;
/** What ends a sentence before the next: `. `, `?» `, `?¹ ` */
const SENTENCE_END = /[.?!][»”’"')\]\d¹²³⁰⁴-⁹]{0,6}\s+/g;
/** `Vraag ` at the start of a line */
const HEADING_BEGUN = /^[*_#\s]{0,8}(?:Vra(?:ag|gen)|Antwoord(?:en)?\s.{0,12}vra(?:ag|gen))\s$/;

function isHeadingBegun({ line, endsLine }: Place): boolean {
  return endsLine && HEADING_BEGUN.test(line.words);
}

const ENDS_LINE = oneOf('\r\n');
/** Blanks, and the end of the line */
const REST = /[^\S\r\n]*(?=[\r\n]|$)/y;

function placeAt(whole: QaDocument, offset: number): Place {
  const { text } = whole;
  let start = offset;
  while (start > 0 && !ENDS_LINE(text, start - 1)) start--;
  while (start < offset && isBlank(text.charCodeAt(start))) start++;
  const words = text.slice(start, offset);
  let sentence = start;
  for (const { index, 0: end } of words.matchAll(SENTENCE_END)) sentence = start + index + end.length;
  const endsLine = after(REST, text, offset) !== undefined;
  const document = endsLine ? withoutBegun(whole, { start, end: offset }) : whole;
  return {
    document,
    offset,
    line: { start, end: offset, words },
    sentence: { start: sentence, end: offset, words: text.slice(sentence, offset) },
    endsLine,
    section: sectionAt(document, start),
  };
}

/**
 * The document as it is without what is begun on its last line, where that opens a section: a heading that is being
 * written must not count as one that is there, nor its first letters as an answer that has lost its heading.
 */
function withoutBegun(document: QaDocument, begun: Span): QaDocument {
  const { text, sections } = document;
  const opened = sections[sectionAt(document, begun.end)];
  if (opened === undefined || begun.start === begun.end || extent(opened).start < begun.start) return document;
  return parse(applied(text, [{ span: begun, text: '' }]));
}
