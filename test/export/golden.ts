import { strictEqual } from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('golden/', import.meta.url);
const samplesFolder = new URL('../../samples/', import.meta.url);

/** The documents that we wrote, by their names without `.txt`. */
export const samples: ReadonlyMap<string, string> = new Map(
  readdirSync(samplesFolder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => [file.replace(/\.txt$/, ''), readFileSync(new URL(file, samplesFolder), 'utf8')]),
);

/** Asserts that `actual` is what the file of this name in `golden/` holds; with GOLDEN=write that file is written anew, to be looked at. */
export function sameAsGolden(name: string, actual: string): void {
  const file = new URL(name, folder);
  if (process.env.GOLDEN === 'write') writeFileSync(file, actual);
  strictEqual(actual, readFileSync(file, 'utf8'));
}
