import type { Draft } from './draft.ts';
import { kindOf } from './kind.ts';
import { readMarkup } from './markup.ts';
import { readPacked } from './packed.ts';
import { isRefusal, Refusal, type Refused } from './refusal.ts';

/**
 * The text of a file of any kind that is read, and where it stands in that. What can be read of a damaged file is; why
 * there is nothing is told instead. A plain text is none of these kinds: whoever has one reads it as it is.
 */
export function readFile(bytes: Uint8Array): Promise<Draft | Refused> {
  return readDraft(() => read(bytes));
}

/** What a reader makes of what it reads, or why it has no text. */
export async function readDraft(read: () => Draft | Promise<Draft>): Promise<Draft | Refused> {
  try {
    const draft = await read();
    return /[\p{L}\p{N}]/u.test(draft.text) ? draft : { refused: 'noText', pages: draft.pages };
  } catch (error) {
    if (isRefusal(error)) return { refused: error.reason, pages: error.pages };
    throw error;
  }
}

async function read(bytes: Uint8Array): Promise<Draft> {
  switch (kindOf(bytes)) {
    case 'pdf': {
      // By far the largest of all: loaded when there is one to read.
      const { readPdf } = await import('./pdf/pdf.ts');
      return readPdf(bytes);
    }
    case 'packed':
      return readPacked(bytes);
    case 'ole':
      throw new Refusal(includesUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldWord');
    case 'markup':
      return readMarkup(bytes);
    case 'text':
      throw new Refusal(bytes.length === 0 ? 'empty' : 'unknown');
  }
}

/** Whether a name stands in a file's list of its parts, two bytes a letter. */
function includesUtf16(bytes: Uint8Array, name: string): boolean {
  const first = name.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (length < name.length && bytes[at + 2 * length] === name.charCodeAt(length)) length++;
    if (length === name.length) return true;
  }
  return false;
}
