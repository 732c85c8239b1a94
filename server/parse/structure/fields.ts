import type { Header, Member, Official } from '../../model/document.ts';
import { ABOUT_QUESTIONS, FIELDS, HONORIFIC, OFFICE_NAMED, OFFICE_WITH_NAME } from '../../profiles/fields.ts';
import { inSource, type Reading } from '../../reading/reading.ts';
import { readDate } from '../../text/dates.ts';
import { skip } from '../../text/scan.ts';
import { readMembers } from './members.ts';
import { oneLine } from './names.ts';

type Said = Pick<Header, 'askedBy' | 'answeredBy' | 'submitted' | 'received' | 'subject'>;

/** What the fields of a memo's head say, `Van: de heer J. Waterman (ABC)`; of what they do not, nothing. */
export function readFields(print: Reading): Said {
  const { text } = print;
  const from = saidIn(text, FIELDS.from);
  const isAnswer = from !== undefined && OFFICE_NAMED.test(from.words);
  const asker = saidIn(text, FIELDS.asker) ?? (isAnswer ? undefined : from);
  const group = saidIn(text, FIELDS.group);
  const answerer = saidIn(text, FIELDS.answerer) ?? (isAnswer ? from : undefined);
  const subject = saidIn(text, FIELDS.subject)?.words;
  const isQuestion = asker !== undefined && !isAnswer;
  return {
    askedBy: readAskers(print, asker, group),
    answeredBy: answerer ? [officialIn(print, answerer)] : [],
    submitted: readDate(text, FIELDS.asked) ?? (isQuestion ? readDate(text, FIELDS.dated) : undefined),
    received: readDate(text, FIELDS.answered),
    subject: subject?.replace(ABOUT_QUESTIONS, '').replace(/[.,;:\s]+$/, ''),
  };
}

/** What a field says, and where. */
interface Value {
  readonly words: string;
  readonly start: number;
}

/** A subject may go on in small letters on the next lines. */
const LINES = /[^\n]{2,300}(?:\n(?=\p{Ll})[^\n:]{1,200}){0,3}/uy;

function saidIn(text: string, pattern: RegExp): Value | undefined {
  const found = pattern.exec(text);
  if (!found) return undefined;
  const start = found.index + found[0].length;
  LINES.lastIndex = start;
  const words = LINES.exec(text)?.[0];
  return words === undefined ? undefined : { words: oneLine(words), start };
}

function readAskers(print: Reading, asker: Value | undefined, group: Value | undefined): readonly Member[] {
  const end = asker ? print.text.indexOf('\n', asker.start) : -1;
  const line = end < 0 ? print : { ...print, text: print.text.slice(0, end) };
  const members = asker ? readMembers(line, skip(HONORIFIC, line.text, asker.start)).members : [];
  if (members.length > 0)
    return group ? members.map((member) => ({ ...member, party: member.party ?? group.words })) : members;
  const named = asker && /fractie/i.test(asker.words) ? asker : undefined;
  return named ? [{ name: named.words, party: undefined, span: spanOf(print, named) }] : [];
}

function officialIn(print: Reading, value: Value): Official {
  const [, role, printedName = ''] = OFFICE_WITH_NAME.exec(value.words) ?? [];
  const name = printedName.trim();
  const named = { words: name, start: value.start + value.words.indexOf(name) };
  return {
    role: role?.toLowerCase() ?? value.words.replace(/^(?:het|de)\s/i, ''),
    name: name || undefined,
    department: undefined,
    span: spanOf(print, name === '' ? value : named),
  };
}

function spanOf(print: Reading, { start, words }: Value) {
  return inSource(print, { start, end: start + words.length });
}
