import { ANSWER_BEGINS, ANSWERING_BEGINS, QUESTION_BEGINS } from '../../profiles/tweedeKamer/mentions.ts';
import { COUNT_WORDS } from '../../text/numberWords.ts';
import { take } from '../../text/scan.ts';
import type { Noun } from './kind.ts';

/** The noun whose end `words` stand at `at`: `vraag`, and `woord` of `antwoord`, but not of `verantwoord`. */
export function nounAt(text: string, at: number, words: string): Noun | undefined {
  const isQuestion = /^[Vv]/.test(words);
  const beginning = isQuestion ? QUESTION_BEGINS : /ding/.test(words) ? ANSWERING_BEGINS : ANSWER_BEGINS;
  const begins = lengthBefore(beginning, text, at);
  if (begins === undefined) return undefined;
  const [isPlural, bearsMark] = [/n$/.test(words), /(?:n|ding)$/.test(words)];
  return { start: at - begins, end: at + words.length, isQuestion, isPlural, bearsMark };
}

/** How long what stands directly before `at` is. */
export function lengthBefore(pattern: RegExp, text: string, at: number): number | undefined {
  return take(pattern, text, at)?.[1]?.length;
}

/** Of `vier` it is 4; 0 where a word does not count. */
export function countOf(word: string | undefined): number {
  return COUNT_WORDS.indexOf((word ?? '').toLowerCase()) + 1;
}
