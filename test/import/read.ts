import { ok } from 'node:assert/strict';
import type { Draft } from '../../server/import/draft.ts';
import { readFile } from '../../server/import/readFile.ts';

/** What a file is read as; fails where it is refused. */
export async function read(file: Uint8Array): Promise<Draft> {
  const draft = await readFile(file);
  ok(!('refused' in draft), 'refused' in draft ? draft.refused : '');
  return draft;
}

export async function text(file: Uint8Array): Promise<string> {
  return (await read(file)).text;
}
