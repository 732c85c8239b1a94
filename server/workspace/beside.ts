import type { Citation, QuestionNumber } from '../model/document.ts';
import { type Numbers, numbersOf, readNumbers } from '../parse/numbers.ts';
import { letters } from '../text/letters.ts';
import { matches } from '../text/scan.ts';
import type { Span } from '../text/span.ts';

/** Questions or answers of another document, named beside its citation. */
export interface Named {
  readonly role: 'question' | 'answer';
  readonly numbers: readonly QuestionNumber[];
  /** `antwoord op vraag 3` */
  readonly span: Span;
}

/** As far before a citation as its question may be named, and after it. */
const BEFORE = 320;
const AFTER = 60;
/** No more questions are named at once; who names more means all. */
const MOST_NAMED = 30;

const NOUN = letters`/(?<!\p{L})(?:vraag|vragen)\s{1,20}(?=\d)/giu`;
/** `het antwoord op ` before `vraag 3` */
const ANSWER_TO = letters`/(?<!\p{L})(?:be)?antwoord(?:en|ing)?\s{1,20}(?:op|bij|onder|van)\s{1,20}(?:de\s{1,20})?$/iu`;
/** ` in `, ` (`, ` van de eerdere schriftelijke vragen van het lid Hoekwater over nachttreinen (` from `vraag 3` up to its citation. */
const UP_TO = letters`/^(?:\s{1,20}(?:van|uit|in|bij|op)\s{1,20}(?:(?:de|het|mijn|uw|onze|die|deze|dat|eerdere?|schriftelijke?|genoemde|vorige|set|lijst|beantwoording|met|van|gestelde)\s{1,20}){0,6}(?:Kamervragen|vragen|beantwoording)(?!\p{L})(?:(?![.?!;]\s|(?<!\p{L})(?:Kamervra|vra(?:ag|gen)|(?:be)?antwoord))[^()?!;]){0,240})?(?:\s{0,20}[,(]\s{0,20}(?:zie\s{1,20})?(?:ook\s{1,20})?(?:het\s{1,20})?|\s{1,20}(?:van|uit|in|bij)\s{1,20}(?:(?:de|het)\s{1,20})?)$/iu`;
/** ` van de eerdere schriftelijke vragen over nachttreinen.` from `vraag 3` up to the mark of the note that cites them. */
const UP_TO_MARK = letters`/^\s{1,20}(?:van|uit|in|bij|op)\s{1,20}(?:(?:de|het|mijn|uw|onze|die|eerdere?|schriftelijke?|genoemde|vorige|set|lijst|beantwoording|met|van|gestelde)\s{1,20}){0,6}(?:Kamervragen|vragen|beantwoording)(?!\p{L})(?:(?![.?!;]\s|(?<!\p{L})(?:Kamervra|vra(?:ag|gen)|(?:be)?antwoord))[^()?!;]){0,240}$/iu`;
/** `, ` and `, antwoord op ` between a citation and `vraag 9`. */
const AFTER_IT = letters`/^\)?[,:]?\s{1,20}(?:(?:in|bij|onder)\s{1,20})?(?:(?:het|mijn|de)\s{1,20})?(?:antwoord(?:en)?\s{1,20}(?:op|bij|onder)\s{1,20}(?:de\s{1,20})?)?$/iu`;

/**
 * The questions that are named beside a citation, where it is certain that they are those of what is cited: `het antwoord op vraag 3 van
 * de schriftelijke vragen over nachttreinen (Aanhangsel Handelingen …)`, `Aanhangsel Handelingen …, antwoord op vraag 3`.
 *
 * @param cited all citations of the text, in order; `index` is that of this one.
 */
export function namedBeside(text: string, cited: readonly Pick<Citation, 'span'>[], index: number): Named | undefined {
  const span = cited[index]?.span;
  if (span === undefined) return undefined;
  const next = cited[index + 1]?.span.start ?? text.length;
  const last = cited[index - 1]?.span.end ?? 0;
  return (
    after(text, span.end, Math.min(next, span.end + AFTER)) ?? before(text, Math.max(last, span.start - BEFORE), span)
  );
}

/** The same before the mark of a note that cites them: `het antwoord op vraag 3 van de vragen over nachttreinen.1` */
export function namedBeforeMark(text: string, { start }: Span): Named | undefined {
  return before(text, Math.max(0, start - BEFORE), { start }, UP_TO_MARK);
}

function before(text: string, from: number, { start }: Pick<Span, 'start'>, upTo = UP_TO): Named | undefined {
  const words = text.slice(from, start);
  for (const noun of [...matches(NOUN, words)].reverse()) {
    const read = readNumbers(words, noun.index + noun[0].length);
    if (read !== undefined && upTo.test(words.slice(read.end))) return named(words, noun.index, read, from);
  }
  return undefined;
}

function after(text: string, from: number, to: number): Named | undefined {
  const words = text.slice(from, to);
  for (const noun of matches(NOUN, words)) {
    if (!AFTER_IT.test(words.slice(0, noun.index))) return undefined;
    const read = readNumbers(words, noun.index + noun[0].length);
    return read && named(words, noun.index, read, from);
  }
  return undefined;
}

function named(words: string, at: number, { ranges, end }: Numbers, from: number): Named | undefined {
  const numbers = numbersOf(ranges);
  const answer = ANSWER_TO.exec(words.slice(0, at));
  const span = { start: from + (answer?.index ?? at), end: from + end };
  return numbers.length > MOST_NAMED ? undefined : { role: answer ? 'answer' : 'question', numbers, span };
}
