import { ANSWER_TO, CLAUSE_END, UNDER } from '../../profiles/tweedeKamer/mentions.ts';
import { skip, take } from '../../text/scan.ts';
import { readNumbers } from '../numbers.ts';
import type { Mention, MentionKind, Noun } from './kind.ts';
import { lengthBefore } from './nouns.ts';

/** `het antwoord onder 4.`, `antwoord op 2 en 3,` */
export const under: MentionKind = { example: 'het antwoord onder 4.', read };

function read(text: string, noun: Noun): Mention | undefined {
  const at = noun.isQuestion ? noun.end : skip(UNDER, text, noun.end);
  const numbers = at > noun.end ? readNumbers(text, at) : undefined;
  if (!numbers || !take(CLAUSE_END, text, numbers.end)) return undefined;
  const length = lengthBefore(ANSWER_TO, text, at) ?? at - noun.start;
  const { ranges, end } = numbers;
  return { target: { ranges }, start: at - length, end, numbersSpan: { start: at, end } };
}
