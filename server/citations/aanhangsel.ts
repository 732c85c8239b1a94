import { isBlank, skipGap } from '../text/blank.ts';
import { skip, syllables, take } from '../text/scan.ts';
import { type Issue, readIssues } from './issues.ts';
import type { Kind } from './kind.ts';
import { officialAddress, readSession, sessionKey, sessionTitle } from './session.ts';

/** Printed questions and answers: `Aanhangsel van de Handelingen II, vergaderjaar 2020–2021, nr. 123`. */
export const aanhangsel: Kind = {
  name: 'aanhangsel',
  triggers: ['Aan', 'Kamerv', 'kamerv', '-tk-', '-ek-'],
  read(text, at) {
    const joined = take(JOINED, text, at);
    if (joined) {
      const [suffix, chamber, first, number] = joined;
      const key = `ah${suffix}`;
      const session = { chamber: chamber === 'ek' ? ('I' as const) : ('II' as const), year: Number(first), end: at };
      const title = `Aanhangsel Handelingen ${sessionTitle(session)}, nr. ${number}`;
      return [{ key, title, url: officialAddress(key), span: { start: at - 2, end: at + suffix.length } }];
    }

    const word = take(WORD, text, at);
    if (!word) return undefined;
    const series = skip(/\)/y, text, skip(SERIES, text, skipGap(text, at + word[0].length)));
    const early = readIssues(text, series);
    const following = readSession(text, skip(OPENING, text, early.at(-1)?.span.end ?? series));
    const start = early.length > 0 && following.year === undefined ? startOfSession(text, at) : at;
    const session = start < at ? readSession(text, start) : following;
    const key = sessionKey(session);
    if (!key) return undefined;
    const whole = early.length > 0 && session === following ? skipBack(text, session.end) : undefined;
    return (early.length > 0 ? early : readLate(text, session.end)).map(({ number, span }, index, { length }) => ({
      key: `ah-${key}-${number}`,
      title: `Aanhangsel Handelingen ${sessionTitle({ ...session, chamber: session.chamber ?? 'II' })}, nr. ${number}`,
      url: officialAddress(`ah-${key}-${number}`),
      span: { start: index === 0 ? start : span.start, end: index === length - 1 ? (whole ?? span.end) : span.end },
    }));
  },
};

/** `ah-tk-20232024-1314`, as the publication names itself. */
const JOINED = /(?<=ah)-(tk|ek)-(\d{4})\d{4}-(\d{1,5})(?!\d)/y;
const AANHANGSEL = `Aan${syllables('-hang-')}sels?`;
/** `Aanhangsel`, `Kamervragen (Aanhangsel` */
const WORD = new RegExp(
  `(?:${AANHANGSEL}|[Kk]amer${syllables('-')}vragen\\s{0,40}\\(?${AANHANGSEL})(?![a-z])\\)?:?`,
  'y',
);
/** ` van de Handelingen`, ` bij de Handelingen`, ` der Handelingen`, `Handelingen` */
const SERIES = new RegExp(
  `-?(?:(?:van|bij|tot)\\s{1,40}(?:de\\s{1,40})?|der\\s{1,40})?[Hh]an${syllables('-de-lin-')}gen`,
  'y',
);
/** `Tweede Kamer, vergaderjaar 2020–2021, ` before the word; it must be a session to its end. */
const AHEAD = /(?:Tweede|Eerste)[\s\u00ad]{1,40}Kamer[^K]{0,90}$/;
/** ` (` of `nr. 1234 (2020–2021)` */
const OPENING = /\s{0,40}\(/y;

/** `1234` directly after the year, where the citation ends after it: `Aanhangsel Handelingen II 2021/22, 1234.` */
const NUMBER = /\d{1,4}(?=[).;])/y;

function readLate(text: string, at: number): readonly Issue[] {
  const issues = readIssues(text, at);
  const number = issues.length > 0 ? undefined : take(NUMBER, text, at);
  return number ? [{ number: number[0], span: { start: at, end: at + number[0].length } }] : issues;
}

/** The beginning of the session that stands before `at`, or `at` itself. */
function startOfSession(text: string, at: number): number {
  const start = at - (AHEAD.exec(text.slice(Math.max(0, at - 140), at))?.[0].length ?? 0);
  return readSession(text, start).end === at ? start : at;
}

/** The end of what is printed before `end`: a session is read with the comma and blanks after it. */
function skipBack(text: string, end: number): number {
  let at = end;
  while (at > 0 && (isBlank(text.charCodeAt(at - 1)) || /[,;\u00ad]/.test(text.charAt(at - 1)))) at--;
  return at;
}
