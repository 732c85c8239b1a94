import type { Header, Official } from '../../model/document.ts';
import {
  AND_DEPARTMENT,
  ANSWERED_ON,
  ASKED,
  COMMITTEE,
  DOSSIER_TITLE,
  HAS,
  HAS_BEFORE,
  IS_ANSWERED,
  PUT_ON,
  PUT_TO,
  QUESTIONS,
  SEVERAL,
  WITHIN,
} from '../../profiles/tweedeKamer/committee.ts';
import { inSource, type Reading } from '../../reading/reading.ts';
import { readDate } from '../../text/dates.ts';
import { oneLine } from './names.ts';

/** What a list of questions says above them: which committee asked them, whose office answered, when, and of which dossier. */
export interface Introduction extends Pick<Header, 'askedBy' | 'answeredBy' | 'submitted' | 'received' | 'subject'> {
  /** After the committee, before what the questions are about. */
  readonly end: number | undefined;
}

/** How far from its name stands what a committee did. */
const NEAR = 700;

/** Reads the introduction of a list of questions, as far as a text has one. */
export function readIntroduction(print: Reading): Introduction {
  const { text } = print;
  const received = firstDate(text, ANSWERED_ON);
  const submitted = readDate(text, PUT_ON);
  const title = DOSSIER_TITLE.exec(text)?.[1];
  const subject = title && oneLine(title);
  for (const { index, 0: committee } of [...text.matchAll(COMMITTEE)].slice(0, 8)) {
    const end = index + committee.length;
    const before = text.slice(Math.max(0, index - 60), index);
    const after = text.slice(end, end + NEAR);
    const has = HAS.test(after) || HAS_BEFORE.test(before);
    if (!has || WITHIN.test(before) || !ASKED.test(after) || !QUESTIONS.test(before + after)) continue;
    const office = PUT_TO.exec(after);
    const name = committee.replace(/\s+/g, ' ');
    return {
      askedBy: [
        {
          name: name.charAt(0).toLowerCase() + name.slice(1),
          party: undefined,
          span: inSource(print, { start: index, end }),
        },
      ],
      answeredBy: office && IS_ANSWERED.test(text) ? officesOf(print, office, end + office.index) : [],
      submitted,
      received,
      subject,
      end,
    };
  }
  // `De vragen zijn op 3 mei 2030 aan de Minister van Financiën voorgelegd.`
  const put = PUT_TO.exec(text);
  const isPut = put !== null && (received ?? submitted) !== undefined;
  return {
    askedBy: [],
    answeredBy: isPut && IS_ANSWERED.test(text) ? officesOf(print, put, put.index) : [],
    submitted,
    received,
    subject,
    end: undefined,
  };
}

/** The offices that questions are put to, which have no name there. */
function officesOf(print: Reading, found: RegExpExecArray, at: number): readonly Official[] {
  const span = inSource(print, { start: at, end: at + found[0].length });
  const [, first = '', department, second, further] = found;
  const official = (role: string, named: string | undefined): Official => ({
    role: role.toLowerCase(),
    name: undefined,
    department: named?.replace(/\s+/g, ' '),
    span,
  });
  // `de Minister en de Staatssecretaris van Financiën` are both of that department.
  if (second !== undefined) return [official(first, department ?? further), official(second, further)];
  // `de Ministers van Financiën en voor Munten` are two.
  const departments = SEVERAL.test(found[0]) ? department?.split(AND_DEPARTMENT) : undefined;
  return (departments ?? [department]).map((one) => official(first, one));
}

function firstDate(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const date = readDate(text, pattern);
    if (date) return date;
  }
  return undefined;
}
