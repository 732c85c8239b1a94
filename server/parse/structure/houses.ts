import type { Header, Member, Official } from '../../model/document.ts';
import { inSource, type Reading } from '../../reading/reading.ts';
import { letters } from '../../text/letters.ts';
import { DATE, readDate } from './dates.ts';

type Said = Pick<Header, 'askedBy' | 'answeredBy' | 'submitted' | 'received' | 'subject'>;

/** How the header of another house than the Kamers says who asks, who answers, and when. */
interface House {
  /** What only a document of this house says. */
  readonly sign: RegExp;
  /** Before the names of those who ask, each perhaps with its group in parentheses; on one line. */
  readonly asked: RegExp;
  /** Finds the office, or nothing, and behind it the name of who answers. */
  readonly answered: RegExp;
  /** The office where none is found. */
  readonly office: string;
  readonly submitted: RegExp;
  readonly received: RegExp;
  readonly subject: RegExp;
}

const DAY = `(?:\\(\\s*)?${DATE}`;

const HOUSES: readonly House[] = [
  // Europees Parlement: Schriftelijke vraag E-000999/2030 aan de Commissie · Artikel 138 · Jan Waterman (PPE)
  {
    sign: /\b[EPO]-\d{4,6}\/(?:20)?\d\d\b|verzoek om (?:schriftelijk|mondeling) antwoord/,
    asked: /Artikel\s1\d\d(?:,?\slid\s\d)?(?:\svan\shet\sReglement(?:\svan\s[Oo]rde)?)?\n/,
    answered:
      /(?:^|\n)(?:NL\s)?A(?:ntwoord|NTWOORD)\svan\s(?:(?:de\sheer|mevrouw|mevr\.|dhr\.)\s)?((?:[Uu]itvoerend\s)?(?:[Vv]icevoorzitter|[Vv]oorzitter|[Cc]ommissaris|[Hh]oge\s[Vv]ertegenwoordiger(?:\/[Vv]icevoorzitter)?)\s)?([^\n(]{2,60}?)\s+namens\sde/,
    office: 'commissaris',
    submitted: new RegExp(`Ingediend:?\\s*${DAY}`, 'u'),
    received: new RegExp(`namens\\sde\\s(?:Europese\\s)?Commissie\\s{0,4}${DAY}`, 'u'),
    subject: /\n(?:Betreft|Onderwerp|Titel):\s*([^\n]{2,300})/,
  },
  // Vlaams Parlement: SCHRIFTELIJKE VRAAG nr. 321 van AN PEETERS datum: 3 maart 2030 aan KOEN MERTENS VLAAMS MINISTER …
  {
    sign: /VLAAMS PARLEMENT|Vlaams Parlement|VLAAMS (?:VICEMINISTER-PRESIDENT|MINISTER)|Vlaams minister/,
    asked: /(?:SCHRIFTELIJKE VRAAG|[Ss]chriftelijke vraag)\s{1,4}nr\.\s?\d{1,4}\s{1,4}van\s/,
    answered:
      /\naan\s(?=[^\n]{2,60}\n(?:VICEMINISTER|VLAAMS|MINISTER|[Vv]iceminister|Vlaams|[Mm]inister))()([^\n]{2,60})/,
    office: 'vlaams minister',
    submitted: new RegExp(`[Dd]atum:?\\s*${DAY}`, 'u'),
    received: new RegExp(`[Dd]atum (?:van het )?antwoord:?\\s*${DAY}`, 'u'),
    subject: /\n((?!VLAAMS|VICE|MINISTER)[^\n]{3,120} [-–] [^\n]{3,160})\n/,
  },
];

const NAMES = letters`/^(?:\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:(?:van|de|den|der|ter|ten|von|di|el)\s){0,2}\p{Lu}[\p{L}\p{M}’'.-]*){0,5}(?:\s?\([^()\n]{1,30}\))?(?:,\s|\sen\s)?){1,12}/u`;
const ONE = letters`/(\p{Lu}[\p{L}\p{M}’'.-]*(?:\s(?:(?:van|de|den|der|ter|ten|von|di|el)\s){0,2}\p{Lu}[\p{L}\p{M}’'.-]*){0,5})(?:\s?\(([^()\n]{1,30})\))?/gu`;

/**
 * What the header of another house says; undefined where it is not that of one.
 *
 * @param whole the header and what follows: answers are named there.
 */
export function readOtherHouse(header: string, whole: () => Reading): Said | undefined {
  const house = HOUSES.find(({ sign }) => sign.test(header));
  if (!house) return undefined;
  const print = whole();
  const { text } = print;
  const answered = house.answered.exec(text);
  return {
    askedBy: readAskers(print, house.asked),
    answeredBy: answered ? [official(print, house, answered)] : [],
    submitted: readDate(text, house.submitted),
    received: readDate(text, house.received),
    subject: house.subject.exec(text)?.[1]?.replace(/\s+/g, ' ').trim(),
  };
}

function readAskers(print: Reading, asked: RegExp): readonly Member[] {
  const found = asked.exec(print.text);
  if (!found) return [];
  const start = found.index + found[0].length;
  const line = NAMES.exec(print.text.slice(start, start + 600).split('\n')[0] ?? '')?.[0] ?? '';
  return [...line.matchAll(ONE)].map(({ index, 1: name = '', 2: party }) => {
    const at = start + index;
    return { name, party, span: inSource(print, { start: at, end: at + name.length }) };
  });
}

function official(print: Reading, { office }: House, found: RegExpExecArray): Official {
  const [whole, role, name = ''] = found;
  const start = found.index + whole.lastIndexOf(name);
  return {
    role: (role?.trim() || office).toLowerCase(),
    name: name.trim(),
    department: undefined,
    span: inSource(print, { start, end: start + name.length }),
  };
}
