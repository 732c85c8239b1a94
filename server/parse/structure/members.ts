import type { Member } from '../../model/document.ts';
import { inSource, type Reading } from '../../reading/reading.ts';
import { letters } from '../../text/letters.ts';
import { matches, skip, take } from '../../text/scan.ts';
import { CAPITAL, NAME, nameOf, oneLine } from './names.ts';

/** `van het lid `, `de leden `, `raadslid `: before the names of those who ask. */
const MEMBERS = letters`/(?<!\p{L})(?:het\s+lid|de\s+leden|(?:Kamer|raads|staten|parlements)?lid|(?:Kamer|raads|staten|parlements)?leden)\s+(?:lid\s+|leden\s+)?/giu`;
/** `(PvdA)`, `(beiden D66)`, `c.s. (CDA)` */
const PARTY =
  /\s*(?:c\.\s?s\.\s*)?\(\s*(?:(?:beiden?|allen|alle|allebei)\s+)?([^()]{1,60}?)\s*(?:\)|(?=\s(?:aan|over)\s))/iuy;
/** `, `, ` en `, ` en het lid ` between names */
const AND = /\s*(?:,\s*(?:en\s+)?|\s+en\s+|;\s*)(?:(?:van\s+)?(?:het\s+(?:Kamer)?lid|de\s+(?:Kamer)?leden|lid)\s+)?/uy;

/** Those who ask. */
export interface Asked {
  readonly members: readonly Member[];
  /** Behind the last member. */
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
