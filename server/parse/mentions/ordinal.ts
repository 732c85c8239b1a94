import { ANSWER_TO, OF_SEVERAL, ON_SUBJECT, ORDINAL, PLACE } from '../../profiles/tweedeKamer/mentions.ts';
import { spelledNumbers } from '../../text/numberWords.ts';
import { take } from '../../text/scan.ts';
import { alone } from '../numbers.ts';
import type { Mention, MentionKind, Noun } from './kind.ts';
import { countOf } from './nouns.ts';

/** `de eerste vraag`, `de tweede en derde vraag`, `de eerste drie vragen` */
export const ordinal: MentionKind = { example: 'Zie de eerste vraag', read };

function read(text: string, noun: Noun): Mention | undefined {
  const found = noun.isQuestion && take(ORDINAL, text, noun.start);
  if (!found) return undefined;
  const [, lead = '', words = '', count] = found;
  const span = { start: noun.start - lead.length, end: noun.end, numbersSpan: undefined };
  if (!take(ANSWER_TO, text, span.start) && !take(PLACE, text, span.start)) return undefined;
  if (take(ON_SUBJECT, text, noun.end) || take(OF_SEVERAL, text, noun.end)) return undefined;
  const numbers = [...spelledNumbers(words)];
  for (let further = countOf(count) - 1; further > 0; further--) numbers.push((numbers.at(-1) ?? 0) + 1);
  return noun.isPlural && numbers.length === 1
    ? undefined
    : { target: { ranges: numbers.map((number) => alone(number)) }, ...span };
}
