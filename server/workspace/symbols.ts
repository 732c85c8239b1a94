import { askersOf } from '../model/people.ts';
import { titleOf } from '../model/titles.ts';
import { fileNameOf } from '../text/fileName.ts';
import { oneLine } from '../text/oneLine.ts';
import { type Entry, type Range, START } from './entry.ts';
import type { FolderIndex } from './folderIndex.ts';
import { isBegun, search } from './search.ts';
import { termsOf } from './terms.ts';

/** A document or a question of a folder, as an editor lists what one goes to by its name. */
export interface FolderSymbol {
  readonly kind: 'document' | 'question';
  /** `Vraag 3: Klopt dat één op de drie uitvalt?` */
  readonly name: string;
  /** Where it belongs: `nachttreinen · Hoekwater (D66)`. */
  readonly container: string;
  readonly uri: string;
  readonly range: Range;
}

/** VS Code compares what is typed with the first 128 signs of a name, the name of an icon among them. */
const LONGEST_NAME = 100;
const LONGEST_QUERY = 40;

/**
 * What is found in a folder, the best first. Editors compare what they are told once more with what was typed, by names alone: so
 * a name that does not show the words that were found has them at its end.
 */
export function symbols(index: FolderIndex, query: string, most: number): readonly FolderSymbol[] {
  // Of words that are mistyped, nothing has them.
  const typed = termsOf(query).every((term) => isBegun(index, term)) ? oneLine(query, LONGEST_QUERY) : undefined;
  return search(index, query, most).map(({ entry, section }) => {
    const about = aboutOf(entry);
    const label = section === undefined ? about || nameOf(entry) : `${titleOf(section)}: ${section.words}`;
    return {
      kind: section === undefined ? 'document' : 'question',
      name: nameFor(typed, label, about),
      container: about,
      uri: entry.uri,
      range: section?.range ?? START,
    };
  });
}

/** A label that holds what was typed, if need be with `about` or those words themselves at its end. */
function nameFor(typed: string | undefined, label: string, about: string): string {
  const name = oneLine(label, LONGEST_NAME);
  if (typed === undefined || holds(name, typed)) return name;
  const ending = (more: string) => `${oneLine(label, LONGEST_NAME - more.length - 3)} · ${more}`;
  const longer = ending(oneLine(about, LONGEST_NAME / 2));
  return holds(longer, typed) ? longer : ending(typed);
}

/** Whether words stand in a name, in their order. */
function holds(name: string, words: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const word of words.toLowerCase().split(' ')) {
    const found = letters.indexOf(word, at);
    if (found < 0) return false;
    at = found + word.length;
  }
  return true;
}

/** What a document is called: by its subject, else by its number, else by its file. */
export function nameOf({ subject, key, caseNumber, uri }: Entry): string {
  return subject ?? key ?? caseNumber ?? fileNameOf(uri);
}

/** `nachttreinen · Hoekwater (D66), Van den Oever (CDA)`, and the number by which others cite it */
function aboutOf({ subject, askedBy, key, caseNumber }: Entry): string {
  return [subject, membersOf(askedBy), key ?? caseNumber].filter(Boolean).join(' · ');
}

/** `Hoekwater (D66), Van den Oever (CDA)` */
export function membersOf(askedBy: Entry['askedBy']): string {
  return askersOf({ askedBy }).join(', ');
}
