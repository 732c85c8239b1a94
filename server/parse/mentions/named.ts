import {
  AND_WORD,
  ANSWER_TO,
  ARTICLE,
  CLAUSE_GOES_ON,
  COUNTED,
  NOUN_BEFORE,
  OTHER,
  SIGN,
  WORD,
} from '../../profiles/tweedeKamer/mentions.ts';
import { skip, take } from '../../text/scan.ts';
import { alone, type Numbers, numbersOf, readNumbers } from '../numbers.ts';
import type { Mention, MentionKind, Noun } from './kind.ts';
import { countOf, lengthBefore } from './nouns.ts';

/** `vraag 3`, `de vragen 4 en 5`, `antwoord vier` */
export const named: MentionKind = { example: 'de vragen 4 en 5', read };

function read(text: string, noun: Noun): Mention | undefined {
  if (noun.isQuestion && take(OTHER, text, noun.start)) return undefined;
  const at = skip(SIGN, text, noun.end);
  const numbers = readNumbers(text, at) ?? readWords(text, at, noun);
  if (!numbers || take(COUNTED, text, numbers.end)) return undefined;
  if (!noun.isQuestion && noun.isPlural && !take(NOUN_BEFORE, text, noun.start)) return undefined;
  // `de vragen3 en 4` lost a blank; the single number of `deze vragen3` and `de beantwoording3` is a note's mark.
  const isSingle = numbersOf(numbers.ranges).length === 1;
  if (noun.bearsMark && at === noun.end && isSingle) return undefined;
  // `De leden vragen 17` + line end + `een toelichting` is a verb with a mark after it.
  if (noun.isQuestion && noun.isPlural && isSingle && take(CLAUSE_GOES_ON, text, numbers.end)) {
    if (!take(NOUN_BEFORE, text, noun.start) && !take(ANSWER_TO, text, noun.start)) return undefined;
  }

  const article = take(ANSWER_TO, text, noun.start) ? undefined : lengthBefore(ARTICLE, text, noun.start);
  const { ranges, end } = numbers;
  return { target: { ranges }, start: noun.start - (article ?? 0), end, numbersSpan: { start: at, end } };
}

/** `vier`, `twee en drie`; but not the object of the verb in `ik vraag twee dingen`, nor `vragen één voor één`. */
function readWords(text: string, at: number, noun: Noun): Numbers | undefined {
  if (!take(NOUN_BEFORE, text, noun.start) && !take(ANSWER_TO, text, noun.start)) return undefined;
  const numbers: number[] = [];
  let end = at;
  for (let next = at; ; next = skip(AND_WORD, text, end)) {
    const word = take(WORD, text, next);
    if (!word) break;
    numbers.push(countOf(word[1]));
    end = next + word[0].length;
  }
  return numbers.length > (noun.isPlural ? 1 : 0) ? { ranges: numbers.map((number) => alone(number)), end } : undefined;
}
