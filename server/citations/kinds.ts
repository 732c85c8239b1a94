import type { Citation } from '../model/document.ts';
import { aanhangsel } from './aanhangsel.ts';
import { ecli } from './ecli.ts';
import { eu } from './eu.ts';
import { staatsblad, staatscourant, tractatenblad } from './gazettes.ts';
import { handelingen } from './handelingen.ts';
import { kamerstuk } from './kamerstuk.ts';
import type { Kind } from './kind.ts';
import { lawArticle } from './lawArticle.ts';
import { url } from './url.ts';
import { document, zaak } from './zaak.ts';

/** Every kind of publication that is recognised; where two could be read at one place, the first wins. */
export const kinds: readonly Kind[] = [
  url,
  kamerstuk,
  aanhangsel,
  handelingen,
  zaak,
  document,
  staatsblad,
  staatscourant,
  tractatenblad,
  ecli,
  eu,
  lawArticle,
];

/**
 * The citations in `text`, in order and without overlap, with offsets from its start.
 *
 * A few searches find the triggers, and between them no kind does any work, so that time is linear.
 */
export function citationsIn(text: string): Citation[] {
  const citations: Citation[] = [];
  const offsets = SEARCHES.map((wanted) => search(wanted, text, 0));
  let end = 0;
  for (let at = least(offsets); at < text.length; at = least(offsets)) {
    const found = citationAt(text, at, end);
    if (found) {
      for (const citation of found) citations.push(citation);
      end = found.at(-1)?.span.end ?? end;
    }
    const next = Math.max(end, at + 1);
    for (let index = 0; index < offsets.length; index++) {
      const wanted = SEARCHES[index];
      if (wanted && (offsets[index] ?? 0) < next) offsets[index] = search(wanted, text, next);
    }
  }
  return citations;
}

function least(numbers: readonly number[]): number {
  let least = numbers[0] ?? 0;
  for (let index = 1; index < numbers.length; index++) least = Math.min(least, numbers[index] ?? 0);
  return least;
}

/** The citations around the trigger at `at`, where they begin after `end`. */
function citationAt(text: string, at: number, end: number): Citation[] | undefined {
  for (const { trigger, kind } of byInitial.get(text.charAt(at)) ?? []) {
    const found = text.startsWith(trigger, at) ? kind.read(text, at) : undefined;
    if (found?.[0] && found[0].span.start >= end) {
      return found.map(({ key, title, url, span }) => {
        return { kind: kind.name, key: own(key), title: own(title), url: url && own(url), span };
      });
    }
  }
  return undefined;
}

/** These words as a string of their own: a piece of a text keeps all of that text in memory, and citations outlive it. */
function own<Words extends string>(words: Words): Words {
  return ` ${words}`.slice(1) as Words;
}

/** Where a trigger next stands, from `at` on; the length of the text where none does. */
function search({ pattern, length }: Search, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex - length : text.length;
}

/** A pattern for some triggers, that matches so much of each. */
interface Search {
  readonly pattern: RegExp;
  readonly length: number;
}

const triggers = kinds.flatMap((kind) => kind.triggers.map((trigger) => ({ trigger, kind })));
const byInitial = grouped(triggers, ({ trigger }) => trigger.charAt(0));

/**
 * One search for the triggers that begin with a capital, which is rare, and one for each of the others: a search for
 * one word takes a fraction of the time of one for several.
 */
const SEARCHES = [...grouped(triggers, ({ trigger }) => (/^[A-Z]/.test(trigger) ? '' : trigger)).values()].map(
  (group): Search => {
    const all = [...new Set(group.map(({ trigger }) => trigger))];
    // Where `Kam` is looked for, `Kamerv` is found.
    const words = all.filter((word) => !all.some((other) => other !== word && word.startsWith(other)));
    const length = Math.min(...words.map((word) => word.length));
    const patterns = words.map((word) => {
      const rest = word.slice(length);
      return literal(word.slice(0, length)) + (rest === '' ? '' : `(?=${literal(rest)})`);
    });
    return { pattern: new RegExp(patterns.join('|'), 'g'), length };
  },
);

function literal(words: string): string {
  return words.replace(/[./(]/g, '\\$&');
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}
