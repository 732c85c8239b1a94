import { type Files, type FoundFile, formOf } from './files.ts';

/** What is to be read of a folder. */
export interface ReadingQueue {
  /** Has files read, before all others where that is urgent. */
  add(files: readonly FoundFile[], isUrgent: boolean): void;
  /** Settles once nothing is left to be read. */
  empty(): Promise<void>;
  /** Settles once all that is being read at this moment is; undefined where nothing is. */
  underWay(): Promise<unknown> | undefined;
  /** Has nothing read any more, and settles. */
  giveUp(): void;
}

export interface Reader {
  /** Some files were read: those of ours are in a segment, and some of the others are told of. */
  took(files: readonly FoundFile[], segment: ArrayBuffer | undefined, others: readonly FoundFile[]): void;
  progress(read: number, of: number): void;
}

/** How many files are read at once: few at first, so that something is known soon, and then more and more. */
const FEW = 32;
/** How many bytes these may have together. */
const MOST_BYTES = 32_000_000;

/**
 * Has files read some at a time: texts first, then one by one those of other kinds, each of which may take long or break
 * what reads it, and then costs nothing but itself.
 */
export function readingQueue(files: Files, { took, progress }: Reader): ReadingQueue {
  /** By their addresses: a file that is told of again while it waits is read once. */
  const urgent = new Map<string, FoundFile>();
  const texts = new Map<string, FoundFile>();
  const heavy = new Map<string, FoundFile>();
  /** What was read together, and broke what read it: by halves the one is found that did. */
  const broken: (readonly FoundFile[])[] = [];
  const active = new Set<Promise<void>>();
  let isHeavy = false;
  let isOver = false;
  let size = Math.min(FEW, files.most);
  let [read, of] = [0, 0];
  const waiting: (() => void)[] = [];

  function next(): readonly FoundFile[] | undefined {
    if (isOver) return undefined;
    const half = broken.pop();
    if (half !== undefined) return half;
    if (urgent.size > 0) return taken(urgent, Math.min(FEW, files.most));
    if (texts.size > 0) {
      const some = taken(texts, size);
      size = Math.min(2 * size, files.most);
      return some;
    }
    return isHeavy ? undefined : taken(heavy, 1);
  }

  function goOn(): void {
    while (active.size < files.atOnce) {
      const some = next();
      if (some === undefined || some.length === 0) break;
      const isOther = isOfOthers(some);
      if (isOther) isHeavy = true;
      const reading = readSome(some).finally(() => {
        active.delete(reading);
        if (isOther) isHeavy = false;
        goOn();
      });
      active.add(reading);
    }
    if (active.size > 0) return;
    [read, of] = [0, 0];
    for (const tell of waiting.splice(0)) tell();
  }

  async function readSome(some: readonly FoundFile[]): Promise<void> {
    try {
      const { segment, others } = await files.read(some);
      if (!isOver) took(some, segment, others);
    } catch {
      if (isOver) return;
      if (some.length > 1) {
        const middle = some.length >> 1;
        broken.push(some.slice(middle), some.slice(0, middle));
        return;
      }
      took(some, undefined, some);
    }
    read += some.length;
    progress(read, of);
  }

  return {
    add(more, isUrgent) {
      for (const file of more) {
        const waiting = formOf(file.uri) === 'other' ? heavy : isUrgent ? urgent : texts;
        if (!waiting.has(file.uri)) of++;
        waiting.set(file.uri, file);
      }
      goOn();
    },
    empty: () => (active.size === 0 ? Promise.resolve() : new Promise((resolve) => void waiting.push(resolve))),
    giveUp() {
      isOver = true;
    },
    underWay: () => (active.size === 0 ? undefined : Promise.allSettled(active)),
  };
}

const isOfOthers = (some: readonly FoundFile[]) => some.some(({ uri }) => formOf(uri) === 'other');

/** The first files that wait, as many as may be read together, taken out of them. */
function taken(waiting: Map<string, FoundFile>, most: number): readonly FoundFile[] {
  const files: FoundFile[] = [];
  let bytes = 0;
  for (const file of waiting.values()) {
    bytes += file.size;
    if (files.length === most || (files.length > 0 && bytes > MOST_BYTES)) break;
    files.push(file);
  }
  for (const { uri } of files) waiting.delete(uri);
  return files;
}
