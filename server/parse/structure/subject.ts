import { ABOUT, ASKED_BY, CLOSED, LETTER_LINE, TITLE_ABOUT } from '../../profiles/tweedeKamer/subject.ts';
import type { Reading } from '../../reading/reading.ts';
import { letters } from '../../text/letters.ts';
import { matches, take } from '../../text/scan.ts';
import type { Span } from '../../text/span.ts';
import { oneLine } from './names.ts';

/** What the questions are about, and where that stands in the print. */
export interface Subject extends Span {
  readonly text: string;
}

/** The full stop of a sentence. */
const FULL_STOP = letters`/\.(?=\s+\p{Lu}|\s*\n(?!\p{Ll})|\s*$)/u`;
/** The end of a line that does not go on in the next. */
const LINE_STOP = letters`/\n(?!\p{Ll})|$/u`;
/** No subject of a letter is printed over more lines: what closes later closes something else. */
const SUBJECT_LINES = /(?:.*\n?){0,6}/y;

/** The subject after the members that end at `at`, or where a letter says it again with a clear end. */
export function readSubject({ text }: Reading, at: number): Subject | undefined {
  const first = readSubjectAfter(text, at);
  if (first?.sent) return first;
  const again = [...matches(ASKED_BY, text.slice(at))].slice(0, 8);
  const closed = [first, ...again.map(({ index, 0: words }) => readSubjectAfter(text, at + index + words.length))]
    .filter((subject) => subject?.closed)
    .sort((a, b) => (a?.text.length ?? 0) - (b?.text.length ?? 0));
  return closed[0] ?? first;
}

/** A page's title stands so near its top. */
const TOP = 600;

/** What the title of a page says that the questions below it are about. */
export function readTitle({ text }: Reading): string | undefined {
  const title = TITLE_ABOUT.exec(text.slice(0, TOP))?.[1];
  return title && oneLine(title);
}

function readSubjectAfter(text: string, at: number): (Subject & { sent: boolean; closed: boolean }) | undefined {
  ABOUT.lastIndex = at;
  const about = ABOUT.exec(text);
  if (!about || about.index - at > 600) return undefined;
  const start = ABOUT.lastIndex;
  const [rest = ''] = text.slice(start, start + 1500).split(LETTER_LINE);
  // The printed form closes every subject with its date; of a letter, other lines may stand beside the subject.
  const sent = /\s*\(\s*ingezonden/iu.exec(rest);
  const near = take(SUBJECT_LINES, rest, 0)?.[0] ?? '';
  const stop = FULL_STOP.exec(near)?.index ?? near.length;
  const close = CLOSED.exec(near)?.index ?? near.length;
  const closed = sent !== null || (close <= stop && close < near.length);
  const end = sent?.index ?? (closed ? close : Math.min(stop, LINE_STOP.exec(near)?.index ?? stop));
  const subject = oneLine(rest.slice(0, end)).replace(/[.,;:\s]+$/, '');
  return subject === '' ? undefined : { text: subject, start, end: start + end, sent: sent !== null, closed };
}
