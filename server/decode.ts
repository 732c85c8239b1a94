/** A file's text, and what its bytes were taken for. */
export interface Decoded {
  /** A byte order mark at its start stays in it, so that positions are those of the file. */
  readonly text: string;
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** True where nothing in the file says so: it is not valid UTF-8, so it was taken for Windows-1252. */
  readonly assumed: boolean;
}

/** Decodes a text file: UTF-8, UTF-16 with a byte order mark, and Windows-1252 where it is not valid UTF-8. */
export function decode(bytes: Uint8Array): Decoded {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return as('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return as('utf-16be', bytes);
  try {
    return as('utf-8', bytes);
  } catch {
    const { text } = as('windows-1252', bytes);
    return { text: text.replace(/[\x80-\x9f]/g, printed), encoding: 'windows-1252', assumed: true };
  }
}

function as(encoding: Decoded['encoding'], bytes: Uint8Array): Decoded {
  const text = new TextDecoder(encoding, { fatal: encoding === 'utf-8', ignoreBOM: true }).decode(bytes);
  return { text, encoding, assumed: false };
}

/** What Windows-1252 has in the places of control characters; the decoder of Node 20 takes it for Latin-1 there. */
const PRINTED = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function printed(control: string): string {
  return PRINTED.charAt(control.charCodeAt(0) - 0x80);
}
