import { isBlank, SOFT_HYPHEN, skipGap } from '../text/blank.ts';
import { lazily } from '../text/lazily.ts';
import { letters } from '../text/letters.ts';
import { LAWS, type Law } from './laws.ts';

/**
 * The law whose name or abbreviation stands at `at`, the longest where several do, however print breaks its lines. None
 * where the words after it say that it is another, or was: `Wet milieubeheer BES`, `Grondwet van Suriname`.
 *
 * @example lawAt('de Wet milieubeheer', 3) // { law: { number: 'BWBR0003245', name: 'Wet milieubeheer' }, end: 19 }
 */
export function lawAt(text: string, at: number): { readonly law: Law; readonly end: number } | undefined {
  const { byName, byAbbreviation, beginnings, longest } = named();
  let found: { law: Law; end: number } | undefined;
  let words = '';
  for (let next = at; next < text.length && words.length <= longest; ) {
    const unit = text.charCodeAt(next);
    if (isBlank(unit)) {
      if (!beginnings.has(words.toLowerCase())) break;
      words += ' ';
      next = skipGap(text, next);
    } else if (unit === HYPHEN || unit === SOFT_HYPHEN) {
      next = skipGap(text, next + 1);
    } else {
      words += unit === APOSTROPHE ? "'" : text.charAt(next);
      next++;
      const law = LETTER.test(text.charAt(next))
        ? undefined
        : (byAbbreviation.get(words) ?? byName.get(words.toLowerCase()));
      if (law) found = { law, end: next };
    }
  }
  return found && ANOTHER.test(text.slice(found.end, found.end + 60)) ? undefined : found;
}

const HYPHEN = 0x2d;
const APOSTROPHE = 0x2019;
const LETTER = letters`/\p{L}/u`;
/** What makes another law of a name before it: ` BES`, ` 1851`, ` van Aruba`, `-procedure`, ` (oud)`. */
const ANOTHER = letters`/^(?:-\p{L}|\s{0,40}\(oud\)|\s{1,40}(?:BES(?!\p{L})|(?:1[89]|20)\d\d(?!\d)|(?:van|voor)\s{1,40}\p{Lu}))/u`;

/** The laws by their names in small letters and by their abbreviations as they are, without hyphens and what follows those. */
const named = lazily(() => {
  const byName = new Map<string, Law>();
  const byAbbreviation = new Map<string, Law>();
  const byNumber = new Map<string, Law>();
  for (const [number, name, ...abbreviations] of LAWS) {
    const law = byNumber.get(number) ?? { number: number === '' ? undefined : number, name };
    byNumber.set(number, law);
    byName.set(bare(name).toLowerCase(), law);
    for (const abbreviation of abbreviations) byAbbreviation.set(bare(abbreviation), law);
  }
  const all = [...byName.keys(), ...byAbbreviation.keys()].map((words) => words.toLowerCase());
  return {
    byName,
    byAbbreviation,
    /** What stands before each blank of a name. */
    beginnings: new Set(all.flatMap((words) => [...words.matchAll(/ /g)].map(({ index }) => words.slice(0, index)))),
    longest: Math.max(...all.map((words) => words.length)),
  };
});

function bare(words: string): string {
  return words.replace(/-\s*/g, '');
}
