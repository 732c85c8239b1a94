import type { Entry } from './entry.ts';
import type { FolderIndex, Part } from './folderIndex.ts';
import { type Found, foundAt, ranking } from './search.ts';
import { eachRow, listSize, ownKeys, type Segment, sizeOf, termAt, termRange } from './segment.ts';
import { termsOf } from './terms.ts';

/** What a language knows of its words, in the form that `termsOf` gives them. */
export interface Stems {
  /** Whether a word says nothing of what a text is about: `de`. */
  isStopWord(word: string): boolean;
  /** What a word has in common with its other forms: `trein` of `treinen`. It begins with the letters of each up to its own last vowel. */
  stem(word: string): string;
}

/** A question, and the document that asks it: that document, and its copies, are not like it. */
export interface Asking extends Pick<Entry, 'uri' | 'key' | 'caseNumber' | 'subject' | 'asked'> {
  readonly words: string;
}

/** A question that was asked before, and how much it is like another: 1 where it has the same words. */
export interface Similar extends Found {
  readonly likeness: number;
}

/** What is less like a question than this is not offered: such questions have words in common, and no subject. */
const LEAST = 0.4;
/** What is common to fewer words than these is chance, however rare they are. */
const LEAST_WORDS = 2;
/** How much is looked at: stems that tell most, words of the index that may have one, and rows that hold these. */
const MOST = { stems: 24, words: 20_000, rows: 2_000_000 };
/** A list holds a question of which several documents are known once: so many more are ranked. */
const SPARE = 4;

/**
 * The questions of the workspace that are most like one, the best first: by the cosine between the words of each, which
 * weigh the more, the fewer questions have them, whatever their forms. Of a case whose questions and answers are both
 * there, the document with answers stands for both.
 */
export function similar(index: FolderIndex, asking: Asking, stems: Stems, most: number): readonly Similar[] {
  const words = new Set(termsOf(asking.words));
  const weighed = weighedIn(index, words, stems);
  const weight = weighed.reduce((sum, one) => sum + one.weight, 0);
  const best = ranking(most * SPARE);
  for (const [at, part] of index.parts.entries()) {
    const lists = weighed.map((one) => ({ weight: one.weight, terms: one.terms[at] ?? [] }));
    scored(part, lists, (row, shared) => {
      const size = part.segment.rowSize[row] ?? 1;
      // What its other words weigh is not looked at: about as much as those of the question, word for word.
      const likeness = Math.sqrt(shared / weight) * Math.min(1, Math.sqrt((shared / weight) * (words.size / size)));
      if (likeness >= LEAST) best.offer(part.segment, row, likeness);
    });
  }
  return distinct(
    best.list().map(({ segment, row, score }) => ({ ...foundAt(segment, row), likeness: score })),
    asking,
  ).slice(0, most);
}

/** A stem of the question, the words of each part of the index that have it, and what it weighs. */
interface Weighed {
  readonly terms: readonly (readonly number[])[];
  readonly weight: number;
}

/** The stems that tell most. */
function weighedIn({ parts }: FolderIndex, words: ReadonlySet<string>, stems: Stems): readonly Weighed[] {
  const rows = parts.reduce((sum, { segment }) => sum + segment.rowSize.length, 0);
  const wanted = new Set([...words].filter((word) => !stems.isStopWord(word)).map(stems.stem));
  const known = new Map<string, string>();
  const stemOf = (word: string) => {
    const stem = known.get(word) ?? (known.size < MOST.words ? stems.stem(word) : '');
    known.set(word, stem);
    return stem;
  };
  const weighed = [...wanted].flatMap((stem) => {
    const terms = parts.map(({ segment }) => termsWith(segment, stem, stemOf));
    const held = parts.reduce((sum, { segment }, at) => sum + sizeOfAll(segment, terms[at] ?? []), 0);
    // A word that no other document has weighs as much as one that a single one has.
    const weight = Math.log(rows / Math.max(1, held)) ** 2;
    return held < rows && stem !== '' ? [{ terms, weight, held }] : [];
  });
  let looked = 0;
  return weighed
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, MOST.stems)
    .filter(({ held }) => {
      looked += held;
      return looked <= MOST.rows;
    });
}

function sizeOfAll(segment: Segment, terms: readonly number[]): number {
  return terms.reduce((sum, term) => sum + listSize(segment, term), 0);
}

/** How much longer than its stem a word of that is at most: `mogelijk`, `mogelijkheden`. */
const ENDING = 7;
/** `trei` of `trein`, `ma` of `man`: all that forms of a word have in common for certain, as `maan` and `manen` do. */
const TO_LAST_VOWEL = /^.*[aeiouy]/;

/** The words of a segment that have a stem: only those are looked at that begin as it does. */
function termsWith(segment: Segment, stem: string, stemOf: (word: string) => string): readonly number[] {
  const [beginning = stem] = TO_LAST_VOWEL.exec(stem) ?? [];
  const [first, last] = termRange(segment, beginning, false);
  const found: number[] = [];
  for (let term = first; term < last; term++) {
    const length = (segment.termAt[term + 1] ?? 0) - (segment.termAt[term] ?? 0);
    if (length > stem.length + ENDING) continue;
    if (stemOf(termAt(segment, term)) === stem) found.push(term);
  }
  return found;
}

/** Tells of each question that has enough of these words, and what those weigh together. */
function scored(
  { segment, gone }: Part,
  lists: readonly { readonly weight: number; readonly terms: readonly number[] }[],
  tell: (row: number, shared: number) => void,
): void {
  const rows = segment.rowSize.length;
  const shared = new Float32Array(rows);
  const count = new Uint8Array(rows);
  // Several forms of one word count once.
  const last = new Uint8Array(rows);
  lists.forEach(({ weight, terms }, index) => {
    for (const term of terms) {
      eachRow(segment, term, (row) => {
        if (last[row] === index + 1) return;
        last[row] = index + 1;
        shared[row] = (shared[row] ?? 0) + weight;
        count[row] = (count[row] ?? 0) + 1;
      });
    }
  });
  for (let document = 0; document < sizeOf(segment); document++) {
    if (gone.has(document)) continue;
    const end = segment.rowAt[document + 1] ?? 0;
    for (let row = (segment.rowAt[document] ?? 0) + 1; row < end; row++)
      if ((count[row] ?? 0) >= LEAST_WORDS) tell(row, shared[row] ?? 0);
  }
}

/** What is not the question itself, each question of a case once, of those that are as much like it first what is answered. */
function distinct(found: readonly Similar[], asking: Asking): readonly Similar[] {
  const own = new Set(ownKeys(asking));
  const kept = new Map<string, Similar>();
  for (const one of found) {
    const { entry, section } = one;
    if (section === undefined || entry.uri === asking.uri || ownKeys(entry).some((key) => own.has(key))) continue;
    if (asking.subject !== undefined && entry.subject === asking.subject && entry.asked === asking.asked) continue;
    const name = `${entry.caseNumber ?? entry.key ?? entry.uri} ${section.numbers}`;
    const other = kept.get(name);
    if (other === undefined || section.open < (other.section?.open ?? 0)) kept.set(name, one);
  }
  return [...kept.values()].toSorted((one, other) => other.likeness - one.likeness);
}
