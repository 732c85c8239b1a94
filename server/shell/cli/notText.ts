/** What a file may be that holds no plain text. */
export type NotText = 'richText' | 'picture' | 'compressed' | 'utf32' | 'other';

/** How files begin that hold a text in another form, in Latin-1. */
const SIGNATURES: Readonly<Record<string, NotText>> = {
  '{\\rtf': 'richText',
  '\x89PNG': 'picture',
  '\xff\xd8\xff': 'picture',
  GIF8: 'picture',
  'II*\0': 'picture',
  'MM\0*': 'picture',
  '\x1f\x8b': 'compressed',
  '\xff\xfe\0\0': 'utf32',
  '\0\0\xfe\xff': 'utf32',
};

/** How many of a text's signs may be control characters that no text needs. */
const MOST_CONTROLS = 1 / 50;

/** What a file is that holds no plain text. `decoded` is what its bytes were read as. */
export function notText(bytes: Uint8Array, decoded: string): NotText | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  const known = Object.entries(SIGNATURES).find(([signature]) => beginning.startsWith(signature));
  if (known) return known[1];
  let controls = 0;
  for (let at = 0; at < decoded.length; at++) if (isOdd(decoded.charCodeAt(at))) controls++;
  return controls > decoded.length * MOST_CONTROLS ? 'other' : undefined;
}

/** A control character other than those for white space, the bell, and the start of a terminal's commands. */
function isOdd(unit: number): boolean {
  return unit < 0x07 || (unit > 0x0d && unit < 0x20 && unit !== 0x1b);
}
