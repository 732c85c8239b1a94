import type { Memento } from 'vscode';

const KEY = 'detection.refused';

/** So many files are remembered, the latest ones: more than anyone corrects by hand. */
const MOST = 500;

/** Whether the reader has taken our language back from the file with this address before. */
export function isRefused(memory: Memento, file: string): boolean {
  return refused(memory).includes(file);
}

/** Remembers that this file is not to be recognised again. */
export async function refuse(memory: Memento, file: string): Promise<void> {
  await memory.update(KEY, [...without(memory, file), file].slice(-MOST));
}

/** Recognises this file again, should it once more be plain text. */
export async function forget(memory: Memento, file: string): Promise<void> {
  if (isRefused(memory, file)) await memory.update(KEY, without(memory, file));
}

function without(memory: Memento, file: string): readonly string[] {
  return refused(memory).filter((other) => other !== file);
}

function refused(memory: Memento): readonly string[] {
  return memory.get<readonly string[]>(KEY, []);
}
