import {
  ABOVE_ANSWERS,
  ABOVE_SET,
  BELOW_SET,
  FIRST_ANSWER,
  FIRST_QUESTION,
  OPENS_ANSWERS,
  OPENS_SET,
  PARTY_TITLES,
  SAYS_ANSWERS,
} from '../../profiles/tweedeKamer/sets.ts';
import { letters } from '../../text/letters.ts';
import { printedLines } from '../../text/lines.ts';
import { oneOf } from '../../text/oneOf.ts';
import type { Heading } from './headings.ts';
import type { Print } from './print.ts';

const INITIALS = oneOf('ABKMNRSV#*_ 1');
/** The header of a set has at most so many printed lines, with those of its answer, above the first question. */
const MOST_LINES = 14;
/** Its title has at most so many. */
const MOST_TITLE_LINES = 6;
/** What is asked above it ends so. */
const ASKS = /\?[»”’"')\]\d\s]{0,8}$/;
const SENTENCE_END = /[.):]$/;

/**
 * The headers of further sets of questions in one text, as titles of chapters: `Vragen van het lid B (DEF) aan …` below
 * what the first set asks, directly above the first question of another. And the header of the answers where these stand
 * below all questions, as the heading of them all.
 */
export function setTitles(print: Print): readonly Heading[] {
  const { text, lines, furniture } = print;
  const titles: Heading[] = [];
  let isBegun = false;
  let isAsked = false;
  // The title of what the first party asks is one where another party asks below.
  let party: Heading | undefined;
  const words = (line: number) => text.slice(lines.first[line], lines.last[line]);
  for (let line = 0; line < lines.start.length; line++) {
    const [first = 0, last = 0] = [lines.first[line], lines.last[line]];
    if (first === last || furniture.end.has(line)) continue;
    const mayOpen = INITIALS(text, first);
    if (mayOpen && FIRST_QUESTION.test(text.slice(first, Math.min(last, first + 24)))) {
      const [above = line] = printedLines(lines, line, -1, 1);
      if (isPartyTitle(words(above))) {
        const title = titleOf(print, above, above);
        if (isBegun) titles.push(...(party ? [party, title] : [title]));
        party = isBegun ? undefined : title;
        isAsked = false;
      }
      isBegun = true;
    }
    if (isBegun && !isAsked) isAsked = ASKS.test(text.slice(Math.max(first, last - 12), last));
    if (!isAsked || !mayOpen) continue;
    const opening = text.slice(first, Math.min(last, first + 160));
    const isSet = OPENS_SET.test(opening);
    if (!isSet && !OPENS_ANSWERS.test(opening)) continue;
    const below = printedLines(lines, line, 1, MOST_LINES);
    const mayAnswer = !isSet || SAYS_ANSWERS.test(opening);
    const next = below.find(
      (next) => FIRST_QUESTION.test(words(next)) || (mayAnswer && FIRST_ANSWER.test(words(next))),
    );
    if (next === undefined) continue;
    const isAsking = isSet && FIRST_QUESTION.test(words(next));
    const end = titleEnd(print, line, below);
    const [before = line] = printedLines(lines, line, -1, 1);
    const belongs = isAsking ? ABOVE_SET : isSet ? undefined : ABOVE_ANSWERS;
    const above = belongs?.test(words(before)) && !furniture.end.has(before) ? before : line;
    // `1 Ja.` below it is an answer of them, `Antwoord 1` has a heading of its own.
    const holdsAnswers = !isSet && /^\d/.test(words(next));
    titles.push({ ...titleOf(print, above, end), role: holdsAnswers ? 'answer' : 'chapter' });
    if (isAsking) isAsked = false;
  }
  return titles;
}

/** No title of what a party asks is longer. */
const LONGEST_PARTY = 120;

/** `B. Vragen fractie DEF`, directly above the first question. */
function isPartyTitle(words: string): boolean {
  return words.length <= LONGEST_PARTY && PARTY_TITLES.some(({ pattern }) => pattern.test(words));
}

/** `##` and `**` around a title */
const OPENING_MARK_UP = /^[#*_\s]*/;
const CLOSING_MARK_UP = /[*_\s]{0,6}$/;

function titleOf({ text, lines }: Print, above: number, below: number): Heading {
  const [first = 0, end = 0] = [lines.first[above], lines.last[below]];
  const words = text.slice(first, end);
  const start = first + (OPENING_MARK_UP.exec(words)?.[0].length ?? 0);
  const span = { start, end: end - (CLOSING_MARK_UP.exec(words.slice(-6))?.[0].length ?? 0) };
  return { role: 'chapter', numbers: [], span, numbersSpan: undefined, misprinted: false, end, sure: true };
}

/** `2b. Hoe dan?`, `11 Ziet u dat?`, `12`: a line that may open a question of its own. */
const ITEM = letters`/^\d{1,3}[a-h]?(?:[.)]\s|[.)]?$|\s{1,4}\p{Lu})/u`;

/** The last line of a title: the one that ends its sentence or its paragraph. */
function titleEnd({ text, lines, layout, furniture }: Print, first: number, below: readonly number[]): number {
  let end = first;
  for (const next of below.slice(0, MOST_TITLE_LINES)) {
    const words = text.slice(lines.first[next], lines.last[next]);
    const isApart = next - end - 1 > layout.gap || furniture.end.has(next);
    const isClosed = SENTENCE_END.test(text.slice(lines.first[end], lines.last[end])) && !/^[a-z(]/.test(words);
    if (isApart || isClosed || [BELOW_SET, FIRST_QUESTION, ITEM].some((one) => one.test(words))) break;
    end = next;
  }
  return end;
}
