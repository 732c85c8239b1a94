import { positionsIn } from '../text/positions.ts';
import { windows1252 } from '../text/windows1252.ts';

/** A file's text, and what its bytes were taken for. */
export interface Decoded {
  /** A byte order mark at its start stays in it, so that positions are those of the file. */
  readonly text: string;
  readonly encoding: Encoding;
  /** True where nothing in the file says so: it is not UTF-8, so it was taken for Windows-1252. */
  readonly assumed: boolean;
  /** Where bytes mean nothing in that encoding: the text has � there. */
  readonly damage: Damage | undefined;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Damage {
  readonly places: number;
  /** The line of the first, counted from 1. */
  readonly line: number;
}

const DAMAGED = '\ufffd';

/**
 * Decodes a text file by its byte order mark, as UTF-16 where the zero bytes show it, else as UTF-8. Where that fails,
 * it is UTF-8 with damage if it has more letters of UTF-8 beyond ASCII than damage, and Windows-1252 if not.
 */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncodingOf(bytes);
  if (wide !== undefined) return decodeAs(wide, bytes);
  const decoded = decodeAs('utf-8', bytes);
  return decoded.damage && !isDamagedUtf8(decoded.text, bytes)
    ? { text: windows1252(bytes), encoding: 'windows-1252', assumed: true, damage: undefined }
    : decoded;
}

function decodeAs(encoding: Encoding, bytes: Uint8Array): Decoded {
  const read = (fatal: boolean) => new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  try {
    return { text: read(true), encoding, assumed: false, damage: undefined };
  } catch {
    const text = read(false);
    return { text, encoding, assumed: false, damage: damageIn(text) };
  }
}

function damageIn(text: string): Damage {
  const { line } = positionsIn(text)(text.indexOf(DAMAGED));
  return { places: text.split(DAMAGED).length - 1, line: line + 1 };
}

/** UTF-16 by its byte order mark, or because half of the bytes are zero: those that would be the high ones of letters. */
function wideEncodingOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const zeros = { even: 0, odd: 0 };
  for (let index = 0; index < bytes.length; index++) if (bytes[index] === 0) zeros[index % 2 === 0 ? 'even' : 'odd']++;
  const most = bytes.length / 4;
  if (zeros.odd > most && zeros.even < zeros.odd / 10) return 'utf-16le';
  if (zeros.even > most && zeros.odd < zeros.even / 10) return 'utf-16be';
  return undefined;
}

/** Whether bytes that are not valid UTF-8, and read as `text` for it, are a damaged file and not Windows-1252. */
function isDamagedUtf8(text: string, bytes: Uint8Array): boolean {
  let beyondAscii = 0;
  let damaged = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0xfffd) damaged++;
    else if (unit >= 0x80) beyondAscii++;
  }
  // Windows-1252 hardly ever looks like a letter of UTF-8: bytes from c2 and at once the right number from 80 to bf.
  if (beyondAscii > 0) return beyondAscii >= damaged;
  // Accepts the first two bytes of `“`, cut off at the end of a file that is ASCII otherwise.
  const end = String.fromCharCode(...bytes.subarray(-3));
  return damaged === 1 && /(?:[\xe0-\xef][\x80-\xbf]|[\xf0-\xf4][\x80-\xbf]{1,2})$/.test(end);
}
