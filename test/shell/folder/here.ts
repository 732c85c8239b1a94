import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileUri } from '../../../server/shell/folder/addresses.ts';
import type { Files, FoundFile, Scope } from '../../../server/shell/folder/files.ts';
import { readFiles } from '../../../server/shell/folder/readFiles.ts';
import { walk } from '../../../server/shell/folder/walk.ts';
import { entries, type FolderIndex } from '../../../server/workspace/folderIndex.ts';

/** Files of this machine, read in this process; tells which. */
export function filesHere(read: string[] = []): Files {
  return {
    atOnce: 1,
    most: 1024,
    async list(places, scope, tell) {
      tell([...walk(places, scope)]);
      return true;
    },
    async read(files: readonly FoundFile[]) {
      read.push(...files.map(({ uri }) => uri.slice(uri.lastIndexOf('/') + 1)));
      return readFiles(files);
    },
    stop() {},
  };
}

/** A folder for a test. */
export function temporary(): {
  readonly path: string;
  readonly scope: Scope;
  readonly uri: (name: string) => string;
  /** Writes a file, which was changed at another time than before. */
  readonly write: (name: string, text: string | Uint8Array) => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'kamervragen-folder-'));
  after(() => rmSync(path, { recursive: true, force: true }));
  let time = 1_000_000_000;
  return {
    path,
    scope: { folders: [fileUri(path)], include: [], exclude: [] },
    uri: (name) => fileUri(join(path, name)),
    write(name, text) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      utimesSync(file, ++time, time);
    },
  };
}

/** A document that asks one thing. */
export const asking = (what: string) => `Vraag 1\nWat vindt u van ${what}?\n\nAntwoord 1\nVeel.\n`;

/** What an index says: each document's name, and what it asks. */
export function told(index: FolderIndex): string {
  return [...entries(index)]
    .map(({ uri, sections }) => {
      const asked = sections.flatMap(({ words }) => /van (.*)\?/.exec(words)?.[1] ?? []);
      return `${uri.slice(uri.lastIndexOf('/') + 1).replace(/\?.*/, '')}: ${asked}`;
    })
    .sort()
    .join('\n');
}
