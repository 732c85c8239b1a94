import type { Header, Member, Official } from '../../model/document.ts';
import { inSource, type Reading } from '../../reading/reading.ts';
import { letters } from '../../text/letters.ts';
import { matches, skip, take } from '../../text/scan.ts';
import type { Span } from '../../text/span.ts';
import { readIntroduction } from './committee.ts';
import { DATE, readDate } from './dates.ts';
import { headerPrintOf } from './headerPrint.ts';
import { readOtherHouse } from './houses.ts';

/** No header is longer; what follows is a document without sections. */
const LONGEST_HEADER = 20_000;

/**
 * Reads what stands before the questions: who asked whom about what, who answered, and when.
 *
 * @param end where the first question or answer begins; a notice that no answer can be given yet is read with the header.
 * @param signed where those who answered may sign, below the last answer.
 */
export function readHeader(text: string, end: number, signed?: Span): Omit<Header, 'span' | 'key'> {
  const limit = Math.min(end, text.length, LONGEST_HEADER);
  const print = headerPrintOf(text, { start: 0, end: limit });
  const asked = readAsked(print);
  const introduction = readIntroduction(print);
  const behind = asked.end ?? introduction.end;
  const about = behind === undefined ? undefined : readSubject(print, behind);
  const own = withoutSubject(print.text, about);
  const received =
    readDate(own.slice(Math.max(0, own.search(ANSWERED))), RECEIVED) ??
    readDate(own, RECEIVED) ??
    introduction.received;
  const whole = () => headerPrintOf(text, { start: 0, end: Math.min(text.length, LONGEST_HEADER) });
  const house = asked.end === undefined ? readOtherHouse(print.text, whole) : undefined;
  if (house) return { ...house, number: undefined, caseNumber: undefined };
  return {
    askedBy: asked.members.length > 0 ? asked.members : introduction.askedBy,
    answeredBy: readAnsweredBy(print, signed && headerPrintOf(text, signed)) ?? introduction.answeredBy,
    submitted: readDate(own, SUBMITTED) ?? introduction.submitted ?? readDate(own, ASKED_ON, received),
    received,
    number: readNumber(print.text),
    caseNumber: readCaseNumber(print.text, about),
    subject: about?.text,
  };
}

/** `van het lid `, `de leden `, `raadslid `: before the names of those who ask. */
const MEMBERS = letters`/(?<!\p{L})(?:het\s+lid|de\s+leden|(?:Kamer|raads|staten|parlements)?lid|(?:Kamer|raads|staten|parlements)?leden)\s+(?:lid\s+|leden\s+)?/giu`;
/** Accents that a converter sets behind their letter instead of on it, and the ones that belong there. */
const ACCENTS: Readonly<Record<string, string>> = {
  '´': '\u0301',
  '`': '\u0300',
  '¨': '\u0308',
  '¸': '\u0327',
  ˆ: '\u0302',
  '˜': '\u0303',
  ˇ: '\u030c',
  '˘': '\u0306',
  '˙': '\u0307',
  '˚': '\u030a',
  '˛': '\u0328',
};
const APART = letters`/(?<=\p{L})[´\x60¨¸ˆ˜ˇ˘˙˚˛]/gu`;

/** A word of a name: `Van`, `’t`, `Martens-America`, `A.J.`, `Kostic´` */
const WORD = `(?:(?:\\p{Lu}\\.)+|[\\p{L}’'‘][\\p{L}\\p{M}’'‘´\`¨¸ˆ˜ˇ˘˙˚˛-]*)`;
/** Words that end a list of names. */
const AFTER_NAMES =
  'aan|over(?:de|het)?|en|inzake|betreffende|omtrent|naar|op|hebben|heeft|die|welke|met|bij|worden|zijn|schriftelijke|gesteld|ingezonden|ontvangen|mede|namens|c\\.s';
/** `Inge van Dijk`, `Faber – Van de Klashorst` */
const NAME = letters`/(?!(?:${AFTER_NAMES})(?!\p{L}))${WORD}(?:(?:\s+[-–]\s+|\s*–\s*|\s+(?!(?:${AFTER_NAMES})(?!\p{L})))${WORD}){0,6}/uy`;
/** `(PvdA)`, `(beiden D66)`, `c.s. (CDA)` */
const PARTY =
  /\s*(?:c\.\s?s\.\s*)?\(\s*(?:(?:beiden?|allen|alle|allebei)\s+)?([^()]{1,60}?)\s*(?:\)|(?=\s(?:aan|over)\s))/iuy;
/** `, `, ` en `, ` en het lid ` between names */
const AND = /\s*(?:,\s*(?:en\s+)?|\s+en\s+|;\s*)(?:(?:van\s+)?(?:het\s+(?:Kamer)?lid|de\s+(?:Kamer)?leden|lid)\s+)?/uy;

const CAPITAL = letters`/\p{Lu}/u`;

interface Asked {
  readonly members: readonly Member[];
  /** Behind the last member. */
  readonly end: number | undefined;
}

/** The members at the first place that names any. */
function readAsked(print: Reading): Asked {
  for (const { index, 0: words } of matches(MEMBERS, print.text)) {
    const asked = readMembers(print, index + words.length);
    if (asked.members.length > 0) return { members: withParties(print, asked), end: asked.end };
  }
  return { members: [], end: undefined };
}

/** The members as they are named again further on, where that says their parties: a letter's title often does not. */
function withParties(print: Reading, { members, end = 0 }: Asked): readonly Member[] {
  if (members.some(({ party }) => party)) return members;
  for (const { index, 0: words } of [...matches(MEMBERS, print.text.slice(end))].slice(0, 8)) {
    const again = readMembers(print, end + index + words.length).members;
    if (
      again.length === members.length &&
      again.every(({ name, party }, place) => party && name === members[place]?.name)
    )
      return again;
  }
  return members;
}

function readMembers(print: Reading, at: number): Asked {
  const members: Member[] = [];
  let open = 0;
  let end = at;
  for (let next = at; ; ) {
    const name = take(NAME, print.text, next);
    if (!name || !CAPITAL.test(name[0]) || NO_NAME.test(name[0])) break;
    end = next + name[0].length;
    members.push({ name: nameOf(name[0]), party: undefined, span: inSource(print, { start: next, end }) });
    const party = take(PARTY, print.text, end);
    if (party?.[1]) {
      // `Paternotte en Podt (beiden D66)`: the party is that of all since the last one named.
      for (let place = open; place < members.length; place++) {
        const member = members[place];
        if (member) members[place] = { ...member, party: oneLine(party[1]) };
      }
      open = members.length;
      end += party[0].length;
    }
    next = skip(AND, print.text, end);
    if (next === end) break;
  }
  return { members, end: members.length > 0 ? end : undefined };
}

/** `de leden der Kamer` names nobody. */
const NO_NAME = /(?:^|\s)(?:Kamer|fractie|commissie|Staten-Generaal)(?:\s|$)/;

/** What the questions are about, and where that stands in the print. */
interface Subject extends Span {
  readonly text: string;
}

/** `over `, and `over` of `overde` and `overhet`, where print lost the blank. */
const ABOUT = letters`/(?<!\p{L})(?:(?:over|inzake|betreffende|omtrent|naar\s+aanleiding\s+van)\s+|over(?=(?:de|het)\s))/giu`;
/** ` (ingezonden 2 oktober 2023)`, `, kenmerk 2023Z12345`, ` worden beantwoord`: what follows a subject. */
const CLOSED = letters`/\s*[,(]\s*(?:(?:die|welke)\s(?:mij\s|u\s)?(?:werden|zijn|hebt|heeft)\s(?:op\s.{3,20}\s)?(?:in|toe)gezonden|ingezonden|ontvangen|Kamerstuk|met kenmerk|kenmerk|uw kenmerk|nr\.|d\.d\.|20\d\dZ)|\s(?:(?:worden|zijn|heb\sik|zal\sik|kan\sik)\s(?:(?:als\svolgt|hierbij|hieronder|door\smij)\s)?)?beantwoord(?!\p{L})|\s(?:de|een\saantal)\s(?:navolgende|onderstaande|volgende)\svragen(?!\p{L})/iu`;
/** The full stop of a sentence. */
const FULL_STOP = letters`/\.(?=\s+\p{Lu}|\s*\n(?!\p{Ll})|\s*$)/u`;
/** A line with which a letter begins or goes on beside its subject. */
const LETTER_LINE =
  /\n(?:Geachte|Datum|Onderwerp|Betreft|Ons |Uw |Hierbij|Bij |In antwoord|In reactie|Contactpersoon|Pagina|Kenmerk|Directoraat|Directie|Bijlage|De minister|De staatssecretaris|Vragen van )/u;
/** The end of a line that does not go on in the next. */
const LINE_STOP = letters`/\n(?!\p{Ll})|$/u`;
/** No subject of a letter is printed over more lines: what closes later closes something else. */
const SUBJECT_LINES = /(?:.*\n?){0,6}/y;

/** `vragen van het lid `: a letter names members and subject more than once. */
const ASKED_BY = /vragen\s+(?:van\s+)?(?:het\s+|de\s+)?(?:Kamer)?(?:lid|leden)\s/giu;

/** The subject behind the members that end at `at`, or where a letter says it again with a clear end. */
function readSubject({ text }: Reading, at: number): Subject | undefined {
  const first = readSubjectBehind(text, at);
  if (first?.sent) return first;
  const again = [...matches(ASKED_BY, text.slice(at))].slice(0, 8);
  const closed = [first, ...again.map(({ index, 0: words }) => readSubjectBehind(text, at + index + words.length))]
    .filter((subject) => subject?.closed)
    .sort((a, b) => (a?.text.length ?? 0) - (b?.text.length ?? 0));
  return closed[0] ?? first;
}

function readSubjectBehind(text: string, at: number): (Subject & { sent: boolean; closed: boolean }) | undefined {
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

/** `Antwoord van `, `Mededeling van de `, `Antwoorden van ` before offices and names. */
const ANSWER_OF = letters`/(?<!\p{L})(?:(?:nader\s+)?antwoord(?:en)?|mededeling|beantwoording|uitstelbericht)\s+van\s+/giu`;
/** `Minister-President`, `Staatssecretaris`, its misprint with one s, and `Ministers` before several names */
const OFFICE = letters`/(?:de\s+)?(minister-president|minister|staatss?ecretaris)(?:s|sen)?(?!\p{L})\s*/iuy`;
/** `, `, ` en `, ` van ` before a further office or name */
const NEXT_OFFICE = /(?:\s*,\s*|\s+)(?:en\s+)?(?:van\s+(?=(?:de\s+)?(?:[Mm]inister|[Ss]taats)))?/uy;
/** `(Binnenlandse Zaken`, to its parenthesis, or where that is missing, to what follows */
const DEPARTMENT = /\s*\(\s*(?!ontvangen)([^()]{2,120}?)\s*(?:\)|(?=,?\s*(?:\(|mede\s+namens|$)))/iuy;
const MINISTRY = /^(?:van|voor)\s/;

/** Those who answer: named behind `Antwoord van`, or under the letter, or where they sign below the answers. */
function readAnsweredBy(print: Reading, signed: Reading | undefined): readonly Official[] | undefined {
  for (const { index, 0: words } of matches(ANSWER_OF, print.text)) {
    const officials = readOfficials(print, index + words.length);
    if (officials.length > 0) return officials;
  }
  const signers = readSigners(print);
  if (signers.length > 0 || signed === undefined) return signers.length > 0 ? signers : undefined;
  const below = readSigners(signed);
  return below.length > 0 ? below : undefined;
}

function readOfficials(print: Reading, at: number): readonly Official[] {
  const officials: Official[] = [];
  let role: string | undefined;
  for (let next = at; ; ) {
    const office = take(OFFICE, print.text, next);
    role = office?.[1] ? roleOf(office[1]) : role;
    const start = next + (office?.[0].length ?? 0);
    const name = take(NAME, print.text, start);
    // `Antwoord van de minister van Financiën` names an office only.
    if (!role || !name || MINISTRY.test(name[0]) || !CAPITAL.test(name[0])) return officials;
    const end = start + name[0].length;
    const department = take(DEPARTMENT, print.text, end);
    // Behind a first office, a name without one must have its department: `Ministers Jansen (BZ) en De Vries (BHO)`.
    if (!office && !department) return officials;
    officials.push({
      role,
      name: nameOf(name[0]),
      department: department?.[1] && oneLine(department[1]),
      span: inSource(print, { start, end }),
    });
    const behind = end + (department?.[0].length ?? 0);
    next = skip(NEXT_OFFICE, print.text, behind);
    if (next === behind) return officials;
  }
}

const LINE = /[^\n]+/g;
/** `De minister van Justitie en Veiligheid,` on a line of its own; the department may go on in the next. */
const SIGNS = letters`/^(?:[Dd]e\s|DE\s|(?=Minister.*,$))([Mm]inister(?:-[Pp]resident)?|MINISTER(?:-PRESIDENT)?|[Ss]taatss?ecretaris|STAATSSECRETARIS)(?:\s(?:van|voor|VAN|VOOR)\s(.{3,100})|\s(\p{Lu}.{2,100})|,?\s?)$/u`;
/** `D. Jansen`, `mr. drs. A.J. van Dijk`, `Anna Jansen` */
const SIGNATURE = letters`/^((?:(?:drs|mr|dr|ir|ing|prof|mw|mevr|dhr)\.?\s|(?:\p{Lu}\p{Ll}?\.)+\s?)*)((?:\p{Lu}|(?:van|de|den|der|ter|ten|[’']t)\s)(?:[\p{L}\p{M}’' –-]|(?<=\s\p{Lu})\.){1,60})$/u`;
/** What stands before an office that does not sign: `Mede namens`, or the same one's other office. */
const SIGNS_NOT = /(?:namens|[Mm]inister-[Pp]resident,?)$/;
/** `Minister van Landbouw, Natuur en Voedselkwaliteit` under a name: nothing but the office. */
const OFFICE_OF = letters`/^(Minister|Staatss?ecretaris)\s(?:van|voor)\s((?:\p{Lu}[\p{L}-]*,?|en|de|het|van|[-–])(?:\s(?:\p{Lu}[\p{L}-]*,?|en|de|het|van|[-–]))*)$/u`;
/** A name whose every word is one of a name, as prose is not. */
const FULL_NAME = letters`/^(?:(?:van|de|den|der|ter|ten|te|in|[’']t)\s|\p{Lu}(?:\.|[\p{L}\p{M}’'–-]*)(?:\s|$)){1,6}$/u`;

/**
 * Those who sign a letter: an office and a name, on one of the next lines or on the line before; not those for whom they
 * sign too.
 */
function readSigners(print: Reading): readonly Official[] {
  const lines = [...matches(LINE, print.text)];
  return lines.flatMap(({ 0: line }, place): readonly Official[] => {
    if (SIGNS_NOT.test(lines[place - 1]?.[0] ?? '')) return [];
    const office = SIGNS.exec(line);
    if (!office?.[1]) return signerAbove(print, lines, place);
    const department = [office[2] ?? office[3] ?? ''];
    for (const below of lines.slice(place + 1, place + 4)) {
      const [, initials = '', name] = SIGNATURE.exec(below[0]) ?? [];
      if (name && !/\sen\s/.test(name))
        return [signer(print, office[1], name, below.index + initials.length, department)];
      department.push(below[0]);
    }
    return [];
  });
}

/** `en Voedselkwaliteit` */
const AND_NAME = letters`/^en\s\p{Lu}/u`;

/** `Anna Jansen` over `Minister van Landbouw, Natuur en`, which may go on in the next line. */
function signerAbove(print: Reading, lines: readonly RegExpExecArray[], place: number): readonly Official[] {
  const [above, at, below] = [lines[place - 1], lines[place], lines[place + 1]];
  if (!above || !at) return [];
  const goesOn = AND_NAME.test(below?.[0] ?? '');
  const [, role, department] = OFFICE_OF.exec(goesOn ? `${at[0]} ${below?.[0]}` : at[0]) ?? [];
  if (!role || !department) return [];
  const signed = above[0].replace(/^\(?w\.g\.\)?\s/, '');
  const [, initials = '', name] = SIGNATURE.exec(signed) ?? [];
  if (!name || !FULL_NAME.test(name)) return [];
  const start = above.index + above[0].length - signed.length + initials.length;
  return [signer(print, role, name, start, [department])];
}

function signer(print: Reading, role: string, name: string, start: number, department: readonly string[]): Official {
  return {
    role: roleOf(role),
    name: nameOf(name),
    department: oneLine(department.join(' ')).replace(/[\s,]+$/, '') || undefined,
    span: inSource(print, { start, end: start + name.length }),
  };
}

function roleOf(office: string): string {
  return office.toLowerCase().replace('staatse', 'staatsse');
}

const SUBMITTED = new RegExp(
  `(?:ingezonden|ingediend(?:\\sop)?|datum\\s(?:van\\s)?(?:de\\s)?(?:vragen|indiening)):?\\s*${DATE}`,
  'iu',
);
const RECEIVED = new RegExp(
  `(?:ontvangen|datum\\s(?:van\\s)?(?:het\\s|de\\s)?(?:antwoord|beantwoording)):?\\s*${DATE}`,
  'iu',
);
/** `Op 6 november jl. hebben de leden … vragen gesteld`: the year is that of the answer. */
const ASKED_ON = new RegExp(`(?<!brief\\svan\\s)(?<!\\d)${DATE}\\s+(?:hebben|heeft)\\s`, 'iu');

/** `Antwoord van `, not `Mededeling van `: the date of the answer stands behind it. */
const ANSWERED = letters`/(?<!\p{L})antwoord(?:en)?\s+van\s/iu`;

/** A header without its subject, which may say anything of other letters and their dates. */
function withoutSubject(text: string, about: Subject | undefined): string {
  return about === undefined ? text : `${text.slice(0, about.start)}\n${text.slice(about.end)}`;
}

/** Where a document says its number, the surest form first. */
const NUMBER = [
  // AH 608 · ah-tk-20232024-608
  letters`/(?<!\p{L})AH[\s:-]{0,3}(\d{1,5})(?!\d)|ah-tk-\d{8}-(\d{1,5})(?!\d)/u`,
  // In print the number stands alone between the title and the questions.
  /gegeven\s+antwoorden\s*(\d{1,5})(?=\s|Vragen)/u,
  // Above the title the emblem of the Tweede Kamer leaves a 2.
  /Aanhangsel\s+van\s+de\s+Handelingen\s+(?:nr\.\s*)?(\d{1,5})\n(?!Vragen gesteld)/u,
];

function readNumber(text: string): string | undefined {
  for (const form of NUMBER) {
    const number = form.exec(text)?.slice(1).find(Boolean);
    if (number !== undefined) return number;
  }
  return undefined;
}

const CASE_NUMBER = /(?<!\d)(20\d\dZ)\s?(\d{5})(?!\d)/gu;

/** The case of these questions, not one that their subject names. */
function readCaseNumber(text: string, about: Subject | undefined): string | undefined {
  for (const found of matches(CASE_NUMBER, text)) {
    if (!about || found.index < about.start || found.index >= about.end) return `${found[1]}${found[2]}`;
  }
  return undefined;
}

/** A name on one line, with the blanks that print lost in `Inge vanDijk` and `IngeVan Dijk`. */
/** Between `van` and `Dijk` of `vanDijk`, `de` and `Vries` of `deVries` */
const LOST_BLANK = letters`/(?<=\p{Ll}{3})(?=\p{Lu})|(?<=(?<!\p{L})de)(?=\p{Lu})/gu`;

function nameOf(printedName: string): string {
  return oneLine(printedName.replace(ADDED_BLANK, '')).replace(LOST_BLANK, ' ');
}

/** After the `s¸` of `Yes¸ ilgöz`, which is one word */
const ADDED_BLANK = letters`/(?<=¸)[ \u00a0](?=\p{Ll})(?!(?:van|de[nr]?|en|te[nr]?)[ \u00a0])/gu`;

/** Words on one line, with the accents that stand behind their letter on it: `Kostic´` is `Kostić`. */
function oneLine(words: string): string {
  const line = words.replace(/-\n/g, '-').replace(/\s+/g, ' ').trim();
  const isComposed = line.search(APART) < 0;
  return isComposed ? line : line.replace(APART, (accent) => ACCENTS[accent] ?? accent).normalize('NFC');
}
