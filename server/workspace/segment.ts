import type { QaDocument } from '../model/document.ts';
import { reading } from '../reading/reading.ts';
import { frontCount } from '../text/search.ts';
import { type Column, type Columns, packed, unpacked } from './columns.ts';
import { type Entry, entryOf } from './entry.ts';
import { termsOf } from './terms.ts';
import { entryIn, writtenEntry } from './writtenEntry.ts';

/** A document as it was read for an index: its entry, and the words by which it and its questions are found. */
export interface Indexed {
  readonly entry: Entry;
  /** The words of its rows: first those of the document itself, then those of each of its questions, in order. */
  readonly rows: readonly (readonly string[])[];
  /** The size of its file in bytes, and when that was changed, in milliseconds: while both are the same, nothing is read anew. */
  readonly size: number;
  readonly time: number;
}

/** Reads a document for an index. */
export function indexed(document: QaDocument, uri: string, { size, time }: Pick<Indexed, 'size' | 'time'>): Indexed {
  const entry = entryOf(document, uri);
  const { key = '', caseNumber = '', subject = '', askedBy, answeredBy, asked = '', answered = '' } = entry;
  const people = [
    ...askedBy.map(({ name, party = '' }) => `${name} ${party}`),
    ...answeredBy.map(({ role, name = '', department = '' }) => `${role} ${name} ${department}`),
  ];
  const about = [subject, ...people, key, caseNumber, asked.slice(0, 4), answered.slice(0, 4)].join(' ');
  const questions = document.sections.filter(({ role }) => role === 'question');
  const rows = [about, ...questions.map(({ body }) => reading(document, body, LONGEST).text)];
  return { entry, rows: rows.map((row) => [...new Set(termsOf(row))]), size, time };
}

/** As much of a question as is looked at, in characters: the longest that was ever found has half of this. */
export const LONGEST = 4000;

const COLUMNS = {
  /** Size and time of each document's file, one after the other. */
  stamps: Float64Array,
  /** Where each document's address, entry and rows begin, and where the last ends. */
  uriAt: Uint32Array,
  entryAt: Uint32Array,
  rowAt: Uint32Array,
  /** Where each word, in order of its bytes, and its list of rows begin, and where the last ends. */
  termAt: Uint32Array,
  listAt: Uint32Array,
  /** Hashes of where documents are and of what they are cited by, in order, and the document of each. */
  keys: Uint32Array,
  keyOf: Uint32Array,
  /** The same of what documents cite. */
  cited: Uint32Array,
  citedBy: Uint32Array,
  /** How many words each row has. */
  rowSize: Uint16Array,
  uris: Uint8Array,
  entries: Uint8Array,
  terms: Uint8Array,
  /** The rows that hold a word, in order: how far each is from the one before, in groups of seven bits. */
  lists: Uint8Array,
};

/** Some documents, and all by which they are found, in one piece of memory that never changes. */
export interface Segment extends Columns<typeof COLUMNS> {
  readonly buffer: ArrayBuffer;
}

/** The segment in a piece of memory, as `segmentOf` made it; undefined where that is damaged or of another version. */
export function segmentIn(buffer: ArrayBuffer): Segment | undefined {
  const columns = unpacked(COLUMNS, buffer);
  return columns && { ...columns, buffer };
}

/** Puts documents into one piece of memory. */
export function segmentOf(documents: readonly Indexed[]): ArrayBuffer {
  const lists = new Map<string, number[]>();
  const [rowAt, rowSize]: [number[], number[]] = [[0], []];
  const [keys, cited]: [Hashed[], Hashed[]] = [[], []];
  documents.forEach(({ entry, rows }, index) => {
    for (const row of rows) {
      for (const term of row) {
        const list = lists.get(term);
        if (list === undefined) lists.set(term, [rowSize.length]);
        else list.push(rowSize.length);
      }
      rowSize.push(Math.min(row.length, 0xffff));
    }
    rowAt.push(rowSize.length);
    for (const key of [entry.uri, ...ownKeys(entry)]) keys.push({ hash: hashOf(key), document: index });
    for (const key of new Set(entry.citations.map((citation) => citation.key)))
      cited.push({ hash: hashOf(key), document: index });
  });
  // All their letters are of the plane in which the order of strings is that of their bytes.
  const terms = [...lists.keys()].sort();
  const uris = encoded(documents.map(({ entry }) => entry.uri));
  const entries = encoded(documents.map(({ entry }) => writtenEntry(entry)));
  const words = encoded(terms);
  const rows = deltas(terms.map((term) => lists.get(term) ?? []));
  for (const list of [keys, cited]) list.sort((one, other) => one.hash - other.hash);
  return packed(COLUMNS, {
    stamps: documents.flatMap(({ size, time }) => [size, time]),
    uriAt: uris.at,
    entryAt: entries.at,
    rowAt,
    termAt: words.at,
    listAt: rows.at,
    keys: keys.map(({ hash }) => hash),
    keyOf: keys.map(({ document }) => document),
    cited: cited.map(({ hash }) => hash),
    citedBy: cited.map(({ document }) => document),
    rowSize,
    uris: uris.bytes,
    entries: entries.bytes,
    terms: words.bytes,
    lists: rows.bytes,
  });
}

/** The documents of a segment, but for those with some indices, as they were put into it. */
export function indexedIn(segment: Segment, gone: ReadonlySet<number>): readonly Indexed[] {
  const rows: string[][] = Array.from(segment.rowSize, () => []);
  for (let term = 0; term < segment.termAt.length - 1; term++) {
    const word = termAt(segment, term);
    eachRow(segment, term, (row) => rows[row]?.push(word));
  }
  const { rowAt, stamps } = segment;
  return Array.from({ length: sizeOf(segment) }, (_, document) => ({
    entry: entryAt(segment, document),
    rows: rows.slice(rowAt[document], rowAt[document + 1]),
    size: stamps[2 * document] ?? 0,
    time: stamps[2 * document + 1] ?? 0,
  })).filter((_, document) => !gone.has(document));
}

interface Hashed {
  readonly hash: number;
  readonly document: number;
}

/** What a document is known by: its own key, and its case. */
export function ownKeys({ key, caseNumber }: Pick<Entry, 'key' | 'caseNumber'>): readonly string[] {
  return [key, caseNumber].filter((one) => one !== undefined);
}

export const sizeOf = ({ entryAt }: Segment): number => entryAt.length - 1;

export function entryAt(segment: Segment, document: number): Entry {
  const json = decoder.decode(segment.entries.subarray(segment.entryAt[document], segment.entryAt[document + 1]));
  return entryIn(json, uriAt(segment, document));
}

export function uriAt({ uris, uriAt: at }: Segment, document: number): string {
  return decoder.decode(uris.subarray(at[document], at[document + 1]));
}

/** The document at an address of a hash; undefined where the segment has none there. */
export function documentAt(segment: Segment, uri: string, hash: number): number | undefined {
  for (const document of withHash(segment, hash, 'keys')) if (uriAt(segment, document) === uri) return document;
  return undefined;
}

/** The document that a row is of. */
export function documentOf({ rowAt }: Segment, row: number): number {
  return frontCount(rowAt.length, (index) => (rowAt[index] ?? 0) <= row) - 1;
}

/** The documents that may have this key, or with `cited` may cite it: two keys can have the same hash. */
export function withKey(segment: Segment, key: string, which: 'keys' | 'cited'): Generator<number> {
  return withHash(segment, hashOf(key), which);
}

function* withHash(segment: Segment, hash: number, which: 'keys' | 'cited'): Generator<number> {
  const hashes = segment[which];
  const documents = which === 'keys' ? segment.keyOf : segment.citedBy;
  const first = frontCount(hashes.length, (index) => (hashes[index] ?? 0) < hash);
  for (let index = first; hashes[index] === hash; index++) yield documents[index] ?? 0;
}

/** The indexes of the words that begin with `beginning`, or are just that: from the first to before the last. */
export function termRange(segment: Segment, beginning: string, isWhole: boolean): readonly [number, number] {
  const bytes = encoder.encode(beginning);
  const count = segment.termAt.length - 1;
  const first = frontCount(count, (index) => compare(termBytes(segment, index), bytes) < 0);
  if (isWhole) {
    const isThere = first < count && compare(termBytes(segment, first), bytes) === 0;
    return [first, isThere ? first + 1 : first];
  }
  const last = frontCount(count, (index) => compare(termBytes(segment, index).subarray(0, bytes.length), bytes) <= 0);
  return [first, last];
}

export function termAt(segment: Segment, index: number): string {
  return decoder.decode(termBytes(segment, index));
}

function termBytes({ terms, termAt: at }: Segment, index: number): Uint8Array {
  return terms.subarray(at[index], at[index + 1]);
}

/** How many bytes the list of rows of a word has: about as many as it has rows. */
export function listSize({ listAt }: Segment, term: number): number {
  return (listAt[term + 1] ?? 0) - (listAt[term] ?? 0);
}

/** Tells of each row that holds a word, in order. */
export function eachRow({ lists, listAt }: Segment, term: number, tell: (row: number) => void): void {
  const end = listAt[term + 1] ?? 0;
  let row = -1;
  for (let at = listAt[term] ?? 0; at < end; ) {
    let [delta, shift, byte] = [0, 0, 0];
    do {
      byte = lists[at++] ?? 0;
      delta |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f);
    row += delta + 1;
    tell(row);
  }
}

/** Lists of rows in order, each row as how many lie between it and the one before; and where each list begins and the last ends. */
function deltas(lists: readonly (readonly number[])[]): Pieces {
  const bytes: number[] = [];
  const at = [0];
  for (const rows of lists) {
    let before = -1;
    for (const row of rows) {
      let delta = row - before - 1;
      for (; delta > 0x7f; delta >>>= 7) bytes.push((delta & 0x7f) | 0x80);
      bytes.push(delta);
      before = row;
    }
    at.push(bytes.length);
  }
  return { bytes, at };
}

/** Pieces one after another, and where each begins and the last ends. */
interface Pieces {
  readonly bytes: Column;
  readonly at: readonly number[];
}

function encoded(pieces: readonly string[]): Pieces {
  const at = [0];
  let end = 0;
  for (const piece of pieces) {
    end += ASCII.test(piece) ? piece.length : encoder.encode(piece).length;
    at.push(end);
  }
  return { bytes: { length: end, write: (bytes) => void encoder.encodeInto(pieces.join(''), bytes) }, at };
}

const ASCII = /^[ -~]*$/;

/** Which of two words comes first, by their bytes. */
function compare(one: Uint8Array, other: Uint8Array): number {
  const shorter = Math.min(one.length, other.length);
  for (let at = 0; at < shorter; at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}

/** A number for a key or an address, the same in every process (FNV-1a). */
export function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
