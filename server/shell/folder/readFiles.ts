import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { imported } from '../../import/imported.ts';
import { type Indexed, segmentOf } from '../../workspace/segment.ts';
import { decode } from '../decode.ts';
import { type FoundFile, formOf, type ReadFiles } from './files.ts';
import { readText } from './readText.ts';
import { attempt, pathOf } from './walk.ts';

/** The largest text that is read, in bytes, many times the largest document; and the largest file of another kind. */
const MOST_BYTES = { ours: 16_000_000, text: 16_000_000, other: 100_000_000 };

/** Reads files of this machine, and puts those together that are documents of ours. */
export async function readFiles(files: readonly FoundFile[]): Promise<ReadFiles> {
  const documents: Indexed[] = [];
  const others: FoundFile[] = [];
  for (const { uri } of files) {
    const form = formOf(uri) ?? 'other';
    const held = holding(uri, MOST_BYTES[form]);
    // It has vanished, and is not told of.
    if (held === undefined) continue;
    const { file, bytes } = held;
    const text = bytes && (form === 'other' ? await textOf(bytes) : decode(bytes).text);
    const document = text === undefined ? undefined : readText(text, file);
    if (document === undefined) others.push(file);
    else documents.push(document);
  }
  return { segment: documents.length === 0 ? undefined : segmentOf(documents), others };
}

/** The text of a file of another kind; what reads these is loaded when there is one. */
async function textOf(bytes: Uint8Array): Promise<string | undefined> {
  const { readFile } = await import('../../import/readFile.ts');
  const draft = await readFile(bytes);
  return 'refused' in draft ? undefined : imported(draft).text;
}

/** What a file holds, and how it stood just then; no bytes where it is too large, or may not be read. */
function holding(
  uri: string,
  most: number,
): { readonly file: FoundFile; readonly bytes: Uint8Array | undefined } | undefined {
  const path = pathOf(uri);
  if (path === undefined) return undefined;
  let opened: number;
  try {
    opened = openSync(path, 'r');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? undefined : { file: { uri, size: -1, time: 0 }, bytes: undefined };
  }
  try {
    const { size, mtimeMs } = fstatSync(opened);
    const file = { uri, size, time: mtimeMs };
    return { file, bytes: size > most ? undefined : attempt(() => bytesOf(opened, size)) };
  } finally {
    closeSync(opened);
  }
}

/** As much of a file as it had when it was looked at. */
function bytesOf(opened: number, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (let read = -1; at < size && read !== 0; at += read) read = readSync(opened, bytes, at, size - at, at);
  return bytes.subarray(0, at);
}
