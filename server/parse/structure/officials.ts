import type { Official } from '../../model/document.ts';
import {
  ANSWER_OF,
  DEPARTMENT,
  FULL_NAME,
  MINISTRY,
  NEXT_OFFICE,
  OFFICE,
  OFFICE_OF,
  SIGNATURE,
  SIGNS,
  SIGNS_NOT,
} from '../../profiles/tweedeKamer/officials.ts';
import { inSource, type Reading } from '../../reading/reading.ts';
import { letters } from '../../text/letters.ts';
import { matches, skip, take } from '../../text/scan.ts';
import { CAPITAL, NAME, nameOf, oneLine } from './names.ts';

/** Those who answer: named after `Antwoord van`, or under the letter, or where they sign below the answers. */
export function readAnsweredBy(print: Reading, below: () => Reading | undefined): readonly Official[] | undefined {
  for (const { index, 0: words } of matches(ANSWER_OF, print.text)) {
    const officials = readOfficials(print, index + words.length);
    if (officials.length > 0) return officials;
  }
  const signers = readSigners(print);
  if (signers.length > 0) return signers;
  const signed = below();
  const signersBelow = signed === undefined ? [] : readSigners(signed);
  return signersBelow.length > 0 ? signersBelow : undefined;
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
    // After a first office, a name without one must have its department: `Ministers Jansen (BZ) en De Vries (BHO)`.
    if (!office && !department) return officials;
    officials.push({
      role,
      name: nameOf(name[0]),
      department: department?.[1] && oneLine(department[1]),
      span: inSource(print, { start, end }),
    });
    const rest = end + (department?.[0].length ?? 0);
    next = skip(NEXT_OFFICE, print.text, rest);
    if (next === rest) return officials;
  }
}

const LINE = /[^\n]+/g;

/**
 * Those who sign a letter: an office and a name, on one of the next lines or on the line before; not those for whom they
 * sign too.
 */
function readSigners(print: Reading): readonly Official[] {
  const lines = [...matches(LINE, print.text)];
  return lines.flatMap(({ 0: line }, index): readonly Official[] => {
    if (SIGNS_NOT.test(lines[index - 1]?.[0] ?? '')) return [];
    const office = SIGNS.exec(line);
    if (!office?.[1]) return signerAbove(print, lines, index);
    const department = [office[2] ?? office[3] ?? ''];
    for (const below of lines.slice(index + 1, index + 4)) {
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
function signerAbove(print: Reading, lines: readonly RegExpExecArray[], index: number): readonly Official[] {
  const [above, at, below] = [lines[index - 1], lines[index], lines[index + 1]];
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
