import { ABOVE, NOUN_BEFORE, ON_SUBJECT, RELATIVE } from '../../profiles/tweedeKamer/mentions.ts';
import { take } from '../../text/scan.ts';
import type { Mention, MentionKind, Noun } from './kind.ts';
import { countOf, lengthBefore } from './nouns.ts';

/** `de vorige vraag`, `alle bovenstaande vragen`, `de antwoorden hierboven` */
export const relative: MentionKind = { example: 'de vorige vraag', read };

function read(text: string, noun: Noun): Mention | undefined {
  const all = noun.isPlural ? Number.POSITIVE_INFINITY : 1;
  const found = take(RELATIVE, text, noun.start);
  if (found) {
    const [, lead = '', early, next, late] = found;
    if (take(ON_SUBJECT, text, noun.end)) return undefined;
    const count = early || late ? countOf(early ?? late) : all;
    const span = { start: noun.start - lead.length, end: noun.end, numbersSpan: undefined };
    // `de volgende vragen` announces a list; only one question can be meant.
    if (next) return count === 1 ? { target: { after: 1 }, ...span } : undefined;
    return { target: { before: count }, ...span };
  }
  const above = take(ABOVE, text, noun.end);
  if (!above) return undefined;
  const lead = lengthBefore(NOUN_BEFORE, text, noun.start) ?? 0;
  const end = noun.end + above[0].length;
  return { target: { before: all }, start: noun.start - lead, end, numbersSpan: undefined };
}
