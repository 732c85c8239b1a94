import type { Header, Official } from '../../model/document.ts';
import { inSource, type Reading } from '../../reading/reading.ts';
import { letters } from '../../text/letters.ts';
import { DATE, readDate } from './dates.ts';

/** What a list of questions says in its introduction: which committee asked them, and whose office answered, and when. */
export interface Introduction extends Pick<Header, 'askedBy' | 'answeredBy' | 'submitted' | 'received'> {
  /** Behind the committee, before what the questions are about. */
  readonly end: number | undefined;
}

/** Words of a department or a committee: `Landbouw, Visserij, Voedselzekerheid en Natuur`. */
const NAME =
  letters`/(?:de\s|het\s)?\p{Lu}[\p{L}’'-]*(?:(?:,\sen\s|,\s|\sen\s|\s)(?:(?:de|het|van|voor)\s){0,2}\p{Lu}[\p{L}’'-]*){0,10}/u`
    .source;
/** `vaste commissie voor Financiën` */
const COMMITTEE = new RegExp(
  `(?:(?:[Vv]aste|[Aa]lgemene|[Tt]ijdelijke|[Bb]ijzondere|[Pp]arlementaire)\\s)?(?:Kamer)?[Cc]ommissies?\\s(?:voor|van)\\s${NAME}`,
  'gu',
);
/** `aan de Minister en de Staatssecretaris van Financiën`, whom the questions are put to. */
const PUT_TO = new RegExp(
  `aan\\sde\\s([Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris)(?:\\s(?:van|voor)\\s(${NAME}))?(?:\\sen\\s(?:aan\\s)?de\\s([Mm]inister|[Ss]taatssecretaris)(?:\\s(?:van|voor)\\s(${NAME}))?)?`,
  'u',
);
/** How far from its name stands what a committee did. */
const NEAR = 700;
const ASKED = /\b(?:voorgelegd|gesteld|toegezonden|gezonden)\b/;
const QUESTIONS = /\bvra(?:gen|ag)\b/;
/** `heeft een aantal vragen voorgelegd`, and not `heeft de eer als volgt verslag uit te brengen`. */
const HAS = /^[^.]{0,100}?\s(?:heeft|hebben)\s(?!de\seer)/;
const HAS_BEFORE = /\b(?:heeft|hebben|door)\s(?:de\s)?$/;
/** Of a committee in which others ask: `Binnen de vaste commissie voor Financiën hebben de onderstaande fracties …`. */
const WITHIN = /\b(?:[Bb]innen|[Vv]anuit|namens|voorzitter van|griffier van)\s(?:de\s)?$/;

const ANSWERED_ON = [
  new RegExp(`beantwoord\\s(?:bij|per|in\\s(?:zijn|haar|een|de))\\s?brief\\s(?:van|d\\.d\\.)\\s${DATE}`, 'iu'),
  new RegExp(`bij\\s(?:zijn\\s|haar\\s)?brief\\s(?:van|d\\.d\\.)\\s${DATE}[^.]{0,120}?\\sbeantwoord`, 'iu'),
];
const PUT_ON = new RegExp(
  `(?:zijn|werden|heeft|hebben)\\s(?=op\\s)${DATE}\\s[^.]{0,200}?(?:voorgelegd|toegezonden|gezonden|gesteld)`,
  'iu',
);
/** Whether the questions of a list are answered: in what it says, or in its name. */
const IS_ANSWERED = /beantwoord\b|VRAGEN\sEN\sANTWOORDEN|[Vv]ragen\sen\s[Aa]ntwoorden|NOTA NAAR/;

/** Reads the introduction of a list of questions, as far as a text has one. */
export function readIntroduction(print: Reading): Introduction {
  const { text } = print;
  const received = firstDate(text, ANSWERED_ON);
  const submitted = readDate(text, PUT_ON);
  for (const { index, 0: committee } of [...text.matchAll(COMMITTEE)].slice(0, 8)) {
    const end = index + committee.length;
    const before = text.slice(Math.max(0, index - 60), index);
    const behind = text.slice(end, end + NEAR);
    const has = HAS.test(behind) || HAS_BEFORE.test(before);
    if (!has || WITHIN.test(before) || !ASKED.test(behind) || !QUESTIONS.test(before + behind)) continue;
    const office = PUT_TO.exec(behind);
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
  return second === undefined
    ? [official(first, department)]
    : [official(first, department ?? further), official(second, further)];
}

function firstDate(text: string, patterns: readonly RegExp[]): string | undefined {
  for (const pattern of patterns) {
    const date = readDate(text, pattern);
    if (date) return date;
  }
  return undefined;
}
