import type { QaDocument, QuestionNumber } from '../model/document.ts';
import { landmarksAt } from '../model/landmarks.ts';
import { byCount } from '../model/questionNumber.ts';
import { extent } from '../model/sections.ts';
import type { Portion } from '../text/portion.ts';
import { type Entry, type Range, START } from './entry.ts';
import { citing, documentsOf, type FolderIndex } from './folderIndex.ts';
import type { Here } from './leads.ts';
import { ownKeys } from './segment.ts';

/** A range in a document of the folder. */
export interface FolderLocation {
  readonly uri: string;
  readonly range: Range;
}

/** What other documents of the folder cite. */
export interface Citers {
  readonly documents: number;
  /** Where they cite it, document by document. */
  readonly locations: readonly FolderLocation[];
}

/** No more documents are told of: each is read from the index. */
const MOST_DOCUMENTS = 1000;

/**
 * Where other documents of the folder cite what has these keys; of it these questions alone, where numbers are given.
 *
 * @param own the address of the document that asks.
 */
export function citers(
  index: FolderIndex,
  keys: readonly string[],
  own: string,
  numbers?: readonly QuestionNumber[],
): Citers {
  const wanted = numbers && new Set(numbers);
  const locations: FolderLocation[] = [];
  const documents = new Set<string>();
  for (const key of keys) {
    for (const { entry, citations } of citing(index, key)) {
      if (documents.size >= MOST_DOCUMENTS) break;
      if (entry.uri === own) continue;
      for (const { range, numbers: named = [] } of citations) {
        if (wanted !== undefined && !named.some((number) => wanted.has(number))) continue;
        documents.add(entry.uri);
        locations.push({ uri: entry.uri, range });
      }
    }
  }
  return { documents: documents.size, locations };
}

/** Where other documents cite a document. */
export function citersOf({ document, uri }: Here, index: FolderIndex): Citers {
  return citers(index, ownKeys(document.header), uri);
}

/** A document that cites another one. */
export interface Citer {
  readonly entry: Entry;
  /** The questions that it names beside its citations. */
  readonly numbers: readonly QuestionNumber[];
  /** Where it cites it first. */
  readonly range: Range;
}

/** The documents that cite a document, as many as a list shows. */
export function citingDocuments({ document, uri }: Here, index: FolderIndex, most: number): Portion<Citer> {
  const found = new Map<string, Citer>();
  let more = 0;
  for (const key of ownKeys(document.header)) {
    for (const { entry, citations } of citing(index, key)) {
      const [cited] = citations;
      if (entry.uri === uri || found.has(entry.uri) || cited === undefined) continue;
      if (found.size + more >= MOST_DOCUMENTS) break;
      const numbers = [...new Set(citations.flatMap((one) => one.numbers ?? []))].sort(byCount);
      if (found.size < most) found.set(entry.uri, { entry, numbers, range: cited.range });
      else more++;
    }
  }
  return { shown: [...found.values()], more };
}

/**
 * Where other documents have what is at `offset`: a publication that is cited there, with the documents that are it; the question whose
 * heading it is; the document itself, in its header.
 */
export function locationsInFolder(
  { document, uri }: Here,
  offset: number,
  index: FolderIndex,
  withDocuments: boolean,
): readonly FolderLocation[] {
  if (index.parts.length === 0) return [];
  const keys = ownKeys(document.header);
  for (const landmark of landmarksAt(document, offset)) {
    if (landmark.kind === 'heading') {
      const section = document.sections[landmark.index];
      return section === undefined ? [] : citers(index, keys, uri, section.numbers).locations;
    }
    if (landmark.kind !== 'citation') continue;
    const { key } = landmark.citation;
    const cited = citers(index, [key], uri).locations;
    return withDocuments ? [...selves(index, key, uri), ...cited] : cited;
  }
  return isInHeader(document, offset) ? citers(index, keys, uri).locations : [];
}

/** The beginnings of the other documents that have a key. */
function selves(index: FolderIndex, key: string, own: string): readonly FolderLocation[] {
  return [...documentsOf(index, key)].filter(({ uri }) => uri !== own).map(({ uri }) => ({ uri, range: START }));
}

function isInHeader({ sections, text }: QaDocument, offset: number): boolean {
  const [first] = sections;
  return offset < (first === undefined ? text.length : extent(first).start);
}
