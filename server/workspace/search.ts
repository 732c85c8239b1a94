import type { Entry, IndexedSection } from './entry.ts';
import type { FolderIndex, Part } from './folderIndex.ts';
import { documentOf, eachRow, entryAt, listSize, type Segment, sizeOf, termAt, termRange } from './segment.ts';
import { termsOf } from './terms.ts';

/** What was looked for: a document by its subject, members, ministers or numbers, or a question in it by its words. */
export interface Found {
  readonly entry: Entry;
  /** The question; undefined where the document as a whole is meant. */
  readonly section: IndexedSection | undefined;
}

/** So many words of a search count. */
const MOST_TERMS = 8;
/** How many rows are looked at for one word: what begins with one letter is in nearly all of them. */
const MOST_ROWS = 2_000_000;
/** A word that begins as was asked, or is one typing error away, counts less than the word itself. */
const WEIGHTS = { whole: 1, beginning: 0.6, mistyped: 0.3 };
/** What a question gains from words that its document has and not itself. */
const INHERITED = 0.5;

/**
 * What holds all words of a search, the best first: words count the more, the fewer hold them, and what a reader has begun to
 * type counts as a beginning. A word that nothing holds is taken for mistyped: one letter too many, too few, or another.
 */
export function search(index: FolderIndex, query: string, most: number): readonly Found[] {
  const wanted = wordsOf(index, query);
  if (wanted.length === 0 || most <= 0) return [];
  const best = ranking(most);
  index.parts.forEach((part, at) => {
    const lists = wanted.map((word) => word[at] ?? []);
    if (lists.every((list) => list.length > 0)) scored(part, lists, best.offer);
  });
  return best.list().map(({ segment, row }) => foundAt(segment, row));
}

/** The documents of each part of the index that hold all words of a search, themselves or with a question of theirs; undefined where there are none. */
export function holding(index: FolderIndex, query: string): readonly ReadonlySet<number>[] | undefined {
  const wanted = wordsOf(index, query);
  if (wanted.length === 0) return undefined;
  return index.parts.map((part, at) => {
    const found = new Set<number>();
    const lists = wanted.map((word) => word[at] ?? []);
    if (lists.every((list) => list.length > 0))
      scored(part, lists, (segment, row) => void found.add(documentOf(segment, row)));
    return found;
  });
}

function wordsOf(index: FolderIndex, query: string): readonly (readonly (readonly Counted[])[])[] {
  const terms = [...new Set(termsOf(query))].slice(0, MOST_TERMS);
  return terms.map((term) => wantedIn(index, term));
}

/** A word of a segment that counts for one of a search, by its index, and how much. */
interface Counted {
  readonly term: number;
  readonly weight: number;
}

/** The words that count for a word of a search, in each part of the index. */
function wantedIn({ parts }: FolderIndex, term: string): readonly (readonly Counted[])[] {
  const most = MOST_ROWS / Math.max(1, parts.length);
  const beginning = parts.map(({ segment }) => begins(segment, term, most));
  if (beginning.some((list) => list.length > 0)) return beginning;
  return parts.map(({ segment }) => mistyped(segment, term));
}

/** Whether a word of any document begins so: what does not is taken for mistyped. */
export function isBegun({ parts }: FolderIndex, term: string): boolean {
  return parts.some(({ segment }) => {
    const [first, last] = termRange(segment, term, false);
    return first < last;
  });
}

function begins(segment: Segment, term: string, most: number): readonly Counted[] {
  const [first, last] = termRange(segment, term, false);
  const counted: Counted[] = [];
  let size = 0;
  for (let at = first; at < last && size < most; at++) {
    size += listSize(segment, at);
    counted.push({
      term: at,
      weight: at === first && termAt(segment, at) === term ? WEIGHTS.whole : WEIGHTS.beginning,
    });
  }
  return counted;
}

/** Words that are one typing error away from a word of four letters or more, and begin with the same letter. */
function mistyped(segment: Segment, term: string): readonly Counted[] {
  if (term.length < 4) return [];
  const [first, last] = termRange(segment, term.slice(0, 1), false);
  const counted: Counted[] = [];
  for (let at = first; at < last; at++) {
    const length = (segment.termAt[at + 1] ?? 0) - (segment.termAt[at] ?? 0);
    if (Math.abs(length - term.length) > 1) continue;
    if (isOneErrorAway(termAt(segment, at), term)) counted.push({ term: at, weight: WEIGHTS.mistyped });
  }
  return counted;
}

/** Whether a letter was left out, put in, replaced, or has changed places with the next. */
export function isOneErrorAway(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  const rest = (word: string, from: number) => word.slice(from);
  if (short.length < long.length) return rest(short, at) === rest(long, at + 1);
  if (rest(short, at + 1) === rest(long, at + 1)) return true;
  return short[at] === long[at + 1] && short[at + 1] === long[at] && rest(short, at + 2) === rest(long, at + 2);
}

/** Offers each row that holds a word of every list, itself or its document. */
function scored(
  { segment, gone }: Part,
  lists: readonly (readonly Counted[])[],
  offer: (segment: Segment, row: number, score: number) => void,
): void {
  const rows = segment.rowSize.length;
  const held = new Uint8Array(rows);
  const score = new Float32Array(rows);
  lists.forEach((list, index) => {
    const bit = 1 << index;
    // Several words may count for the same one: the best of them does.
    const best = new Float32Array(list.length > 1 ? rows : 0);
    for (const { term, weight } of list) {
      const worth = weight * Math.log(1 + rows / listSize(segment, term));
      eachRow(segment, term, (row) => {
        held[row] = (held[row] ?? 0) | bit;
        const before = best[row] ?? 0;
        if (before >= worth) return;
        score[row] = (score[row] ?? 0) + worth - before;
        best[row] = worth;
      });
    }
  });
  const all = (1 << lists.length) - 1;
  for (let document = 0; document < sizeOf(segment); document++) {
    if (gone.has(document)) continue;
    const own = segment.rowAt[document] ?? 0;
    const end = segment.rowAt[document + 1] ?? 0;
    const ofDocument = held[own] ?? 0;
    const inherited = score[own] ?? 0;
    if (ofDocument === all) offer(segment, own, inherited);
    for (let row = own + 1; row < end; row++) {
      const ofRow = held[row] ?? 0;
      if (ofRow !== 0 && (ofRow | ofDocument) === all) offer(segment, row, (score[row] ?? 0) + INHERITED * inherited);
    }
  }
}

interface Ranked {
  readonly segment: Segment;
  readonly row: number;
  readonly score: number;
}

/** Keeps the best of what it is offered, those that were offered first where two are as good. */
export function ranking(most: number) {
  const best: Ranked[] = [];
  return {
    offer(segment: Segment, row: number, score: number): void {
      if (best.length >= most && score <= (best.at(-1)?.score ?? 0)) return;
      let at = best.length;
      while (at > 0 && (best[at - 1]?.score ?? 0) < score) at--;
      best.splice(at, 0, { segment, row, score });
      if (best.length > most) best.pop();
    },
    list: (): readonly Ranked[] => best,
  };
}

/** The document, or the question in it, that a row is of. */
export function foundAt(segment: Segment, row: number): Found {
  const document = documentOf(segment, row);
  const entry = entryAt(segment, document);
  const question = row - (segment.rowAt[document] ?? 0) - 1;
  return { entry, section: entry.sections.filter(({ role }) => role === 'question')[question] };
}
