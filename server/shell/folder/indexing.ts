import type { TextDocument } from 'vscode-languageserver-textdocument';
import { EMPTY, type FolderIndex, replaced, stampOf, uris, without, withSegment } from '../../workspace/folderIndex.ts';
import { indexed, segmentIn, segmentOf } from '../../workspace/segment.ts';
import { modelOf } from '../models.ts';
import { isBelow, sourceOf } from './addresses.ts';
import { documentUri, type Files, type FoundFile, formOf, type Scope, type Stamp } from './files.ts';
import { type ReadingQueue, readingQueue } from './readingQueue.ts';

/** What is known of a folder, and kept between two sessions. */
export interface Kept {
  readonly index: FolderIndex;
  /** The files that are no documents of ours, by the addresses at which their texts would be. */
  readonly others: ReadonlyMap<string, Stamp>;
}

/** Who wants to know how far it is. */
export interface Report {
  /** So many files of so many are read; the same where none is left. */
  progress(read: number, of: number): void;
  /** Something is known now that was not. */
  changed(): void;
  /** There are more files than are looked at. */
  tooMany(): void;
}

/** Keeps an index of the documents in some folders. */
export interface Indexing {
  kept(): Kept;
  /** Takes over what was known before. */
  restore(kept: Kept): void;
  /** Looks at all folders: reads what is new or has changed, and forgets what is there no more. */
  all(scope: Scope): Promise<void>;
  /** The same of some places, of which something was heard. */
  some(places: readonly string[]): Promise<void>;
  /** An open document says something else than its file: what it says counts. */
  shown(source: TextDocument): void;
  /** A document is no longer open: what its file says counts again. */
  closed(uri: string): Promise<void>;
  /** Gives up what is being read. What is known stays known. */
  stop(): void;
}

/** Of what is open its size says that it is of no file. */
const OPEN: Stamp = { size: -1, time: 0 };

export function folderIndexing(files: Files, report: Report): Indexing {
  let index = EMPTY;
  let others = new Map<string, Stamp>();
  let scope: Scope = { folders: [], include: [], exclude: [] };
  const open = new Map<string, TextDocument>();
  let queue = newQueue();

  function newQueue(): ReadingQueue {
    return readingQueue(files, { took, progress: report.progress });
  }

  /** What was read takes the place of what was known of the same files. */
  function took(read: readonly FoundFile[], segment: ArrayBuffer | undefined, none: readonly FoundFile[]): void {
    const addresses = read.map(({ uri }) => documentUri(uri));
    for (const uri of addresses) others.delete(uri);
    for (const { uri, size, time } of none) others.set(documentUri(uri), { size, time });
    const added = segment && segmentIn(segment);
    index = added ? replaced(index, addresses, added) : without(index, addresses);
    for (const uri of addresses) {
      const source = open.get(uri);
      if (source) put(source);
    }
    report.changed();
  }

  function put(source: TextDocument): void {
    const segment = segmentIn(segmentOf([indexed(modelOf(source), source.uri, OPEN)]));
    others.delete(source.uri);
    if (segment) index = withSegment(index, segment);
  }

  /** Whether it was read already, and has not changed since. */
  function isKnown({ uri, size, time }: FoundFile): boolean {
    const address = documentUri(uri);
    if (open.has(address)) return true;
    const known = others.get(address) ?? stampOf(index, address);
    return known?.size === size && known.time === time;
  }

  /** Reads what is new at some places, and forgets what is there no more. */
  async function look(places: readonly string[], isUrgent: boolean): Promise<void> {
    const mine = queue;
    const found = new Set<string>();
    const isAll = await files.list(places, scope, (some) => {
      if (mine !== queue) return;
      for (const { uri } of some) found.add(documentUri(uri));
      mine.add(
        some.filter((file) => !isKnown(file)),
        isUrgent,
      );
    });
    if (mine !== queue) return;
    if (!isAll) report.tooMany();
    forget(isUrgent ? places : undefined, found);
  }

  /** Forgets what was at some places, or anywhere, and was not found. */
  function forget(places: readonly string[] | undefined, found: ReadonlySet<string>): void {
    const isGone = (uri: string) =>
      !found.has(uri) && !open.has(uri) && (places?.some((place) => isBelow(sourceOf(uri), place)) ?? true);
    // What has a name like a file's is no folder.
    const isOfFiles = places?.every((place) => formOf(place) !== undefined);
    const known = isOfFiles ? (places ?? []).map(documentUri) : [...uris(index), ...others.keys()];
    const gone = known.filter(isGone);
    const before = index;
    for (const uri of gone) others.delete(uri);
    index = without(index, gone);
    if (index !== before) report.changed();
  }

  async function settled(looking: Promise<void>): Promise<void> {
    // Where it was given up, or broke, it is as it is.
    await looking.catch(() => undefined);
    await queue.empty();
  }

  async function some(places: readonly string[]): Promise<void> {
    const before = queue.underWay();
    await settled(look(places, true));
    // What was being read when it changed may have been read as it was before.
    if (before === undefined) return;
    await before;
    await settled(look(places, true));
  }

  return {
    kept: () => ({ index, others }),
    restore(kept) {
      index = kept.index;
      others = new Map(kept.others);
      for (const source of open.values()) put(source);
    },
    all(of) {
      scope = of;
      return settled(look(of.folders, false));
    },
    some,
    shown(source) {
      if (!scope.folders.some((folder) => isBelow(sourceOf(source.uri), folder))) return;
      open.set(source.uri, source);
      put(source);
      report.changed();
    },
    async closed(uri) {
      if (open.delete(uri)) await some([sourceOf(uri)]);
    },
    stop() {
      queue.giveUp();
      queue = newQueue();
      files.stop();
    },
  };
}
