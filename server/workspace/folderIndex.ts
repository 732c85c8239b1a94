import type { Entry, IndexedCitation } from './entry.ts';
import {
  documentAt,
  entryAt,
  hashOf,
  type Indexed,
  indexedIn,
  ownKeys,
  type Segment,
  segmentIn,
  segmentOf,
  sizeOf,
  uriAt,
  withKey,
} from './segment.ts';

/** The documents of a folder, by which one finds them without reading them: a value, replaced when a document changes. */
export interface FolderIndex {
  readonly parts: readonly Part[];
}

/** A segment, and which of its documents are no longer so, by their indices in it. */
export interface Part {
  readonly segment: Segment;
  readonly gone: ReadonlySet<number>;
}

export const EMPTY: FolderIndex = { parts: [] };

/** How many documents a segment holds at most that is put together from smaller ones, and how many of these there may be. */
const SMALL = 64;
const MOST_SMALL = 8;

/** The index with the documents of a segment: what it held before at the same addresses is replaced. */
export function withSegment(index: FolderIndex, segment: Segment): FolderIndex {
  return replaced(
    index,
    Array.from({ length: sizeOf(segment) }, (_, document) => uriAt(segment, document)),
    segment,
  );
}

/** The index in which nothing is at some addresses but what a segment has there. */
export function replaced(index: FolderIndex, uris: readonly string[], segment: Segment): FolderIndex {
  return compacted({ parts: [...without(index, uris).parts, { segment, gone: new Set() }] });
}

/** The index without the documents at some addresses. */
export function without({ parts }: FolderIndex, uris: readonly string[]): FolderIndex {
  const hashed = uris.map((uri) => [uri, hashOf(uri)] as const);
  return {
    parts: parts.flatMap((part) => {
      const more = hashed.flatMap(([uri, hash]) => documentAt(part.segment, uri, hash) ?? []);
      if (more.length === 0) return [part];
      const gone = new Set([...part.gone, ...more]);
      return gone.size === sizeOf(part.segment) ? [] : [{ segment: part.segment, gone }];
    }),
  };
}

/** Puts the small segments at the end together once they are many: each change of a document makes one. */
function compacted(index: FolderIndex): FolderIndex {
  const { parts } = index;
  let first = parts.length;
  let size = 0;
  for (; first > 0; first--) {
    const part = parts[first - 1];
    if (part === undefined || size + sizeOf(part.segment) > SMALL) break;
    size += sizeOf(part.segment);
  }
  if (parts.length - first < MOST_SMALL) return index;
  const documents: Indexed[] = [];
  for (const { segment, gone } of parts.slice(first)) documents.push(...indexedIn(segment, gone));
  const segment = segmentIn(segmentOf(documents));
  return segment ? { parts: [...parts.slice(0, first), { segment, gone: new Set() }] } : index;
}

/**
 * The parts that are worth to be taken over where those that are not can be made anew, from files that are read together:
 * of which at least half is left, and of small ones not too many. Otherwise what changes for months would pile up.
 */
export function worthwhile(parts: readonly Part[]): readonly Part[] {
  const whole = parts.filter(({ segment, gone }) => 2 * gone.size <= sizeOf(segment));
  const large = whole.filter(({ segment }) => sizeOf(segment) > SMALL);
  return whole.length - large.length > 2 * MOST_SMALL ? large : whole;
}

/** How many documents there are. */
export function count({ parts }: FolderIndex): number {
  return parts.reduce((sum, { segment, gone }) => sum + sizeOf(segment) - gone.size, 0);
}

/** All documents, one by one: decoding one takes some microseconds. */
export function* entries({ parts }: FolderIndex): Generator<Entry> {
  for (const { segment, gone } of parts)
    for (let document = 0; document < sizeOf(segment); document++)
      if (!gone.has(document)) yield entryAt(segment, document);
}

/** The document at an address. */
export function entryOfUri({ parts }: FolderIndex, uri: string): Entry | undefined {
  const found = located(parts, uri);
  return found && entryAt(found.segment, found.document);
}

/** The size and time of a document's file when it was read. */
export function stampOf({ parts }: FolderIndex, uri: string): Pick<Indexed, 'size' | 'time'> | undefined {
  const found = located(parts, uri);
  if (found === undefined) return undefined;
  const { stamps } = found.segment;
  return { size: stamps[2 * found.document] ?? 0, time: stamps[2 * found.document + 1] ?? 0 };
}

/** The addresses of all documents. */
export function* uris({ parts }: FolderIndex): Generator<string> {
  for (const { segment, gone } of parts)
    for (let document = 0; document < sizeOf(segment); document++)
      if (!gone.has(document)) yield uriAt(segment, document);
}

/** The documents that are known by a key: their own, or that of their case. */
export function* documentsOf({ parts }: FolderIndex, key: string): Generator<Entry> {
  for (const { segment, gone } of parts) {
    for (const document of withKey(segment, key, 'keys')) {
      if (gone.has(document)) continue;
      const entry = entryAt(segment, document);
      if (ownKeys(entry).includes(key)) yield entry;
    }
  }
}

/** A document that cites something, and where it does. */
export interface Citing {
  readonly entry: Entry;
  readonly citations: readonly IndexedCitation[];
}

/** The documents that cite a publication. */
export function* citing({ parts }: FolderIndex, key: string): Generator<Citing> {
  for (const { segment, gone } of parts) {
    for (const document of withKey(segment, key, 'cited')) {
      if (gone.has(document)) continue;
      const entry = entryAt(segment, document);
      const citations = entry.citations.filter((citation) => citation.key === key);
      if (citations.length > 0) yield { entry, citations };
    }
  }
}

function located(
  parts: readonly Part[],
  uri: string,
): { readonly segment: Segment; readonly document: number } | undefined {
  const hash = hashOf(uri);
  for (const { segment, gone } of parts) {
    const document = documentAt(segment, uri, hash);
    if (document !== undefined && !gone.has(document)) return { segment, document };
  }
  return undefined;
}
