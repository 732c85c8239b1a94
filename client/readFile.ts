import { type CancellationToken, type FileSystemError, type Uri, workspace } from 'vscode';
import type { FileRead } from '../server/shell/requests.ts';
import { fileName } from './fileName.ts';
import { type FileWorker, readInWorker } from './fileReader.ts';
import { warn } from './surfaces/messages.ts';
import { language, t } from './words.ts';

export type Read = Extract<FileRead, { readonly kind: 'read' }>;

/** A file by its name; `bytes` gives what it holds, or says why that cannot be had. */
export interface NamedFile {
  readonly name: string;
  bytes(): Promise<Uint8Array | string>;
}

/** The largest file that is read, in bytes. */
const MOST_BYTES = 100_000_000;

/**
 * Reads a file in a worker of its own, and tells what is missing of its text; says why there is none, and nothing where
 * the reader gave it up.
 */
export async function readFile(
  startWorker: () => FileWorker,
  { name, bytes }: NamedFile,
  token: CancellationToken,
): Promise<Read | string> {
  const held = await bytes();
  if (typeof held === 'string') return `${name} ${held}.`;
  if (held.length > MOST_BYTES) return `${name} ${tooLarge()}.`;
  const answer = await readInWorker(startWorker(), { kind: 'file', bytes: held, language: language() }, token);
  if (answer === undefined) return '';
  if (answer === 'failed')
    return t('{0} could not be read: it is too large, or broken in a way that we do not know.', name);
  if (answer.kind === 'refused') return `${name} ${answer.why}.`;
  for (const loss of answer.losses) warn(`${name} ${loss}.`);
  return answer;
}

/** The file at an address of which VS Code can read. */
export function fileAt(source: Uri): NamedFile {
  return { name: fileName(source), bytes: () => bytesOf(source) };
}

async function bytesOf(source: Uri): Promise<Uint8Array | string> {
  try {
    const { size } = await workspace.fs.stat(source);
    return size > MOST_BYTES ? tooLarge() : await workspace.fs.readFile(source);
  } catch (error) {
    const { code } = error as FileSystemError;
    return code === 'FileNotFound' ? t('does not exist (any more)') : t('could not be read');
  }
}

function tooLarge(): string {
  return t('holds more than {0} MB', MOST_BYTES / 1_000_000);
}
