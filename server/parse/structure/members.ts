import type { Member } from '../../model/document.ts';
import { AND, MEMBERS, NO_NAME, PARTY, PARTY_INITIALS, PARTY_NAME } from '../../profiles/tweedeKamer/members.ts';
import { inSource, type Reading } from '../../reading/reading.ts';
import { matches, skip, take } from '../../text/scan.ts';
import { CAPITAL, NAME, nameOf, oneLine } from './names.ts';

/** Those who ask. */
export interface Asked {
  readonly members: readonly Member[];
  /** After the last member. */
  readonly end: number | undefined;
}

/** The members at the first place that names any. */
export function readAsked(print: Reading): Asked {
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
      again.every(({ name, party }, index) => party && name === members[index]?.name)
    )
      return again;
  }
  return members;
}

/** The members from `at` on, with the parties after their names. */
export function readMembers(print: Reading, at: number): Asked {
  const members: Member[] = [];
  let open = 0;
  let end = at;
  for (let next = at; ; ) {
    const name = take(NAME, print.text, next);
    if (!name || !CAPITAL.test(name[0]) || NO_NAME.test(name[0])) break;
    end = next + name[0].length;
    const before = members.length > open ? members.at(-1)?.name : undefined;
    const isInitials = PARTY_INITIALS.test(name[0]) && before !== before?.toUpperCase();
    const isParty = before !== undefined && (isInitials || PARTY_NAME.test(name[0]));
    if (!isParty)
      members.push({ name: nameOf(name[0]), party: undefined, span: inSource(print, { start: next, end }) });
    const party = take(PARTY, print.text, end) ?? (isParty ? ['', name[0]] : undefined);
    if (party?.[1]) {
      // `Paternotte en Podt (beiden D66)`: the party is that of all since the last one named.
      for (let index = open; index < members.length; index++) {
        const member = members[index];
        if (member) members[index] = { ...member, party: oneLine(party[1]) };
      }
      open = members.length;
      end += party[0].length;
    }
    next = skip(AND, print.text, end);
    if (next === end) break;
  }
  return { members, end: members.length > 0 ? end : undefined };
}
