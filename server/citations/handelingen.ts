import { skipGap } from '../text/blank.ts';
import { syllables, take } from '../text/scan.ts';
import { readIssues } from './issues.ts';
import type { Kind } from './kind.ts';
import { officialAddress, readSession, sessionKey, sessionTitle } from './session.ts';

/** Reports of debates: `Handelingen II 2018/19, nr. 86, item 22`. */
export const handelingen: Kind = {
  name: 'handelingen',
  triggers: ['Han', '-tk-', '-ek-'],
  read(text, at) {
    const joined = take(JOINED, text, at);
    if (joined) {
      const [suffix, chamber, year, meeting, item] = joined;
      const key = `h${suffix}`;
      const session = { chamber: chamber === 'ek' ? ('I' as const) : ('II' as const), year: Number(year) };
      const title = titleOf(sessionTitle({ ...session, end: at }), meeting, item);
      return [{ key, title, url: officialAddress(key), span: { start: at - 1, end: at + suffix.length } }];
    }

    const word = take(WORD, text, at);
    if (!word) return undefined;
    const session = readSession(text, at + word[0].length);
    const key = sessionKey(session);
    const meeting = readMeeting(text, session.end);
    if (!key || !meeting) return undefined;
    const item = readItem(text, meeting.end);
    const whole = ['h', key, meeting.number, item?.number].filter(Boolean).join('-');
    return [
      {
        key: whole,
        title: titleOf(sessionTitle({ ...session, chamber: session.chamber ?? 'II' }), meeting.number, item?.number),
        url: item && officialAddress(whole),
        span: { start: at, end: item?.end ?? meeting.end },
      },
    ];
  },
};

/** `h-tk-20182019-86-22`, as the publication names itself. */
const JOINED = /(?<=h)-(tk|ek)-(\d{4})\d{4}-(\d{1,3})-(\d{1,3})(?!\d)/y;
const WORD = new RegExp(`Han${syllables('-de-lin-')}gen(?![a-z])`, 'y');
/** `86` directly after the year: `Handelingen II 2018/19, 86` */
const NUMBER = /\d{1,3}(?!\d)/y;
/** `, item 22`, `-22`, `, p. 4132`: the item has an address, a page does not. */
const ITEM = /(?:,?\s{0,40}items?\s{0,40}|-)(\d{1,3})(?!\d)/y;

interface Part {
  readonly number: string;
  readonly end: number;
}

function readMeeting(text: string, at: number): Part | undefined {
  const [issue] = readIssues(text, at);
  if (issue) return { number: issue.number, end: issue.span.end };
  const number = take(NUMBER, text, skipGap(text, at));
  return number && { number: number[0], end: number.index + number[0].length };
}

function readItem(text: string, at: number): Part | undefined {
  const item = take(ITEM, text, at);
  return item?.[1] === undefined ? undefined : { number: item[1], end: at + item[0].length };
}

function titleOf(session: string | undefined, meeting: string | undefined, item: string | undefined): string {
  return `Handelingen ${session}, nr. ${meeting}${item ? `, item ${item}` : ''}`;
}
