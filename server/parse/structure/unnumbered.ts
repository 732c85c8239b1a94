import { ANNOUNCES_UNNUMBERED, ENDS_ASKING, SAYS_HEADER } from '../../profiles/tweedeKamer/asking.ts';
import { skipBlank } from '../../text/blank.ts';
import { letters } from '../../text/letters.ts';
import { lineAt } from '../../text/lines.ts';
import { MARKS_AFTER } from '../../text/noteName.ts';
import type { Span } from '../../text/span.ts';
import type { Heading } from './headings.ts';
import { type Opening, unheaded } from './lost.ts';
import type { Print } from './print.ts';

/** Questions whose numbers and headings a converter lost, told by their place; or where they stand, if that does not tell. */
export interface Unnumbered {
  readonly openings: readonly Opening[];
  /** The first words that ask, where it cannot be told which question ends where. */
  readonly untold: Span | undefined;
}

export const NONE: Unnumbered = { openings: [], untold: undefined };

/** What begins a note's text, or what stands between the questions and their notes. */
const NOTE = letters`/^(?:\[\^?\d{1,3} ?\]|\d{1,3}\)|\(\d{1,3}\)|\d{1,3}\s?(?=\p{Lu}|«|https?:|www\.)|[_*–—-]{3,}|(?:https?:|www\.))/u`;
/** The end of a sentence. */
const CLOSED = new RegExp(`[.?!:;»”’"')\\]]${MARKS_AFTER}$`);
/** Of lines that are paragraphs of their own, so many end as one does. */
const ENDING = 0.8;

interface Paragraph extends Span {
  readonly asks: boolean;
}

/**
 * The questions of a text that has no number or heading for any.
 *
 * @param headings those that the text has: answers among them stand below their questions.
 */
export function unnumberedQuestions(print: Print, headings: readonly Heading[]): Unnumbered {
  const { text } = print;
  const announced = ANNOUNCES_UNNUMBERED.exec(text.slice(0, LONGEST_HEADER));
  if (!announced || headings.some(({ role }) => ['question', 'notice', 'chapter'].includes(role))) return NONE;
  const paragraphs = paragraphsFrom(print, announced.index, headings);
  const first = paragraphs.findIndex(({ asks }) => asks);
  if (first < 0) return { openings: [], untold: secondAsking(print, paragraphs[0]?.start, headings) };
  const asked = paragraphs.slice(first);
  const answers = headings.filter(({ role, span }) => role === 'answer' && span.start > (asked[0]?.start ?? 0));
  const others = asked.filter(({ asks }) => !asks).length;
  const isSaid = answers.length === 0 && /antwoord/i.test(text.slice(0, asked[0]?.start));
  const answered = isSaid && others * FEWER_ANSWERS > asked.length - others;
  if (!isTold(asked, answered))
    return { openings: [], untold: { start: asked[0]?.start ?? 0, end: asked[0]?.end ?? 0 } };
  return { openings: openingsOf(asked, answered), untold: undefined };
}

/** Where there are that many fewer paragraphs that do not ask than paragraphs that do, they are no answers. */
const FEWER_ANSWERS = 3;

/** The words of the first line that asks, where another does too. */
function secondAsking(print: Print, from: number | undefined, headings: readonly Heading[]): Span | undefined {
  let first: Span | undefined;
  for (const { start, end } of ownWords(print, from ?? print.text.length, headings)) {
    if (start === end || !ENDS_ASKING.test(print.text.slice(Math.max(start, end - 20), end))) continue;
    if (first) return first;
    first = { start, end };
  }
  return undefined;
}

/** What each line says besides furniture and headings, which may go on over several lines. */
function* ownWords(
  print: Print,
  from: number,
  headings: readonly Heading[],
): Generator<Span & { readonly line: number; readonly isHeaded: boolean }> {
  const { text, lines, furniture } = print;
  const heads = new Map(headings.map(({ span, end }) => [lineAt(lines, span.start), end]));
  let below = 0;
  for (let line = lineAt(lines, from); line < lines.start.length; line++) {
    below = Math.max(below, heads.get(line) ?? 0);
    const end = lines.last[line] ?? 0;
    const start = skipBlank(text, Math.max(furniture.end.get(line) ?? 0, below, lines.first[line] ?? 0), end);
    yield { line, start: Math.min(start, end), end, isHeaded: heads.has(line) };
  }
}

/** No header is longer. */
const LONGEST_HEADER = 20_000;

/** Whether it can be told which paragraph is a question, and which an answer. */
function isTold(asked: readonly Paragraph[], answered: boolean): boolean {
  const questions = asked.filter(({ asks }) => asks).length;
  if (!answered) return questions > 1 || asked.length === 1;
  // Where answers have no heading either, questions and answers must alternate.
  let runs = 0;
  asked.forEach(({ asks }, index) => {
    if (asks && !asked[index - 1]?.asks) runs++;
  });
  return runs === questions;
}

function openingsOf(asked: readonly Paragraph[], answered: boolean): Opening[] {
  const openings: Opening[] = [];
  let number = 0;
  asked.forEach(({ asks, start }, index) => {
    const before = asked[index - 1];
    if (asks) openings.push(unheaded('question', [++number], start));
    else if (answered && before?.asks) openings.push(unheaded('answer', [number], start));
  });
  return openings;
}

/** The paragraphs below the header, without notes. */
function paragraphsFrom(print: Print, from: number, headings: readonly Heading[]): Paragraph[] {
  const { text, layout, furniture } = print;
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | undefined;
  let blanks = 0;
  const isApart = areParagraphs(print, from);
  const close = () => {
    if (open) paragraphs.push(open);
    open = undefined;
  };
  for (const { line, start, end, isHeaded } of ownWords(print, from, headings)) {
    if (isHeaded) close();
    if (start === end) {
      if (!furniture.end.has(line)) blanks++;
      continue;
    }
    if (open && !isApart && blanks <= layout.gap) open.end = end;
    else {
      close();
      open = { start, end };
    }
    blanks = 0;
  }
  close();
  return paragraphs
    .map(({ start, end }) => ({ start, end, words: text.slice(start, end).replace(/\s+/g, ' ') }))
    .filter(({ words }) => !NOTE.test(words))
    .map(({ start, end, words }) => ({ start, end, asks: ENDS_ASKING.test(words) && !SAYS_HEADER.test(words) }));
}

/** Whether each line of a text is a paragraph: many are too long for print, or nearly all that ask or follow end as sentences do. */
function areParagraphs({ text, lines, layout, furniture }: Print, from: number): boolean {
  if (layout.width === Number.POSITIVE_INFINITY) return true;
  let printed = 0;
  let closed = 0;
  for (let line = lineAt(lines, from); line < lines.start.length; line++) {
    const [first = 0, last = 0] = [lines.first[line], lines.last[line]];
    if (first === last || furniture.end.has(line)) continue;
    const end = text.slice(Math.max(first, last - 20), last);
    if (printed === 0 && !ENDS_ASKING.test(end)) continue;
    if (NOTE.test(text.slice(first, Math.min(last, first + 16)))) break;
    printed++;
    if (CLOSED.test(end)) closed++;
  }
  return printed > 0 && closed >= printed * ENDING;
}
