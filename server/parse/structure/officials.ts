import type { Official } from '../../model/document.ts';
import { inSource, type Reading } from '../../reading/reading.ts';
import { letters } from '../../text/letters.ts';
import { matches, skip, take } from '../../text/scan.ts';
import { CAPITAL, NAME, nameOf, oneLine } from './names.ts';

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
export function readAnsweredBy(print: Reading, signed: Reading | undefined): readonly Official[] | undefined {
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
