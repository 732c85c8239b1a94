import type { Header } from '../../model/document.ts';
import { DATED, IN_REPLY_TO } from '../../profiles/tweedeKamer/header.ts';
import { DATE, readDate } from '../../text/dates.ts';
import { matches } from '../../text/scan.ts';

const DAY = new RegExp(DATE, 'iu');

/** The dates in the head of a letter, each where it is certain: not where two places say another one. */
export function readLetter(text: string): Pick<Header, 'dated' | 'inReplyTo'> {
  return { dated: onlyDate(text, DATED), inReplyTo: onlyDate(text, IN_REPLY_TO) };
}

function onlyDate(text: string, pattern: RegExp): string | undefined {
  const dates = new Set([...matches(pattern, text)].map(({ 0: words }) => readDate(words, DAY)));
  const [date] = dates;
  return dates.size === 1 ? date : undefined;
}
