import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Part, worthwhile } from '../../workspace/folderIndex.ts';
import { type Segment, segmentIn, sizeOf } from '../../workspace/segment.ts';
import { member } from '../member.ts';
import type { Kept } from './indexing.ts';

/** Where an index is kept between two sessions. */
export interface Keeping {
  /** What is kept; as much of it as is whole and of this version. */
  load(): Promise<Kept | undefined>;
  /** Keeps another one. It fails silently: the next session then reads what this one read. */
  save(kept: Kept): Promise<void>;
}

const MANIFEST = 'index.json';

/** What says which files make up an index. */
interface Manifest {
  readonly version: string;
  readonly parts: readonly { readonly file: string; readonly gone: readonly number[] }[];
  readonly others: readonly (readonly [uri: string, size: number, time: number])[];
}

/**
 * Keeps an index in a folder of this machine: each segment as a file that never changes, and which of them count in another
 * one, which is written beside itself and then takes its own place. What `version` of the extension has kept no other reads.
 */
export function keptIn(folder: string, version: string): Keeping {
  const files = new WeakMap<Segment, string>();
  const mine = `${Date.now().toString(36)}-${process.pid.toString(36)}`;
  let made = 0;
  let saving: Promise<void> = Promise.resolve();

  async function load(): Promise<Kept | undefined> {
    const manifest = manifestIn(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')), version);
    if (manifest === undefined) return undefined;
    const parts: Part[] = [];
    for (const { file, gone } of manifest.parts) {
      const segment = await segmentFrom(join(folder, file));
      if (segment === undefined) continue;
      files.set(segment, file);
      parts.push({ segment, gone: new Set(gone.filter((document) => document < sizeOf(segment))) });
    }
    return {
      index: { parts: worthwhile(parts) },
      others: new Map(manifest.others.map(([uri, size, time]) => [uri, { size, time }])),
    };
  }

  async function save({ index, others }: Kept): Promise<void> {
    await mkdir(folder, { recursive: true });
    const parts = [];
    for (const { segment, gone } of index.parts) parts.push({ file: await written(segment), gone: [...gone] });
    const manifest: Manifest = {
      version,
      parts,
      others: [...others].map(([uri, { size, time }]) => [uri, size, time]),
    };
    await write(MANIFEST, JSON.stringify(manifest));
    const kept = new Set([MANIFEST, ...parts.map(({ file }) => file)]);
    for (const name of await readdir(folder)) if (!kept.has(name)) await rm(join(folder, name), { force: true });
  }

  async function written(segment: Segment): Promise<string> {
    const known = files.get(segment);
    if (known !== undefined) return known;
    const file = `${mine}-${made++}.segment`;
    await write(file, new Uint8Array(segment.buffer));
    files.set(segment, file);
    return file;
  }

  async function write(name: string, content: string | Uint8Array): Promise<void> {
    const beside = join(folder, `${name}.${mine}`);
    await writeFile(beside, content);
    await rename(beside, join(folder, name));
  }

  return {
    load: () => load().catch(() => undefined),
    save(kept) {
      // One after another: what is saved last counts.
      saving = saving.then(() => save(kept)).catch(() => undefined);
      return saving;
    },
  };
}

async function segmentFrom(file: string): Promise<Segment | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return undefined;
  const { buffer, byteOffset, byteLength } = bytes;
  const isWhole = byteOffset === 0 && byteLength === buffer.byteLength && buffer instanceof ArrayBuffer;
  return segmentIn(isWhole ? buffer : new Uint8Array(bytes).buffer);
}

/** A manifest as this version writes it; undefined where it is another's, or damaged. */
function manifestIn(kept: unknown, version: string): Manifest | undefined {
  if (member(kept, 'version') !== version) return undefined;
  const parts = member(kept, 'parts');
  const others = member(kept, 'others');
  if (!Array.isArray(parts) || !Array.isArray(others)) return undefined;
  const isWhole =
    parts.every((part) => typeof member(part, 'file') === 'string' && isNumbers(member(part, 'gone'))) &&
    others.every((other) => Array.isArray(other) && typeof other[0] === 'string' && isNumbers(other.slice(1)));
  return isWhole ? { version, parts, others } : undefined;
}

const isNumbers = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'number');
