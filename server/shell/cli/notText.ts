/** How files begin that hold a text in another form, in Latin-1, and what to do about them. */
const SIGNATURES: Readonly<Record<string, string>> = {
  '{\\rtf': 'rich text (RTF): save it as plain text (.txt) first',
  '\x89PNG': 'a picture: have its text recognised and saved as .txt first',
  '\xff\xd8\xff': 'a picture: have its text recognised and saved as .txt first',
  GIF8: 'a picture: have its text recognised and saved as .txt first',
  'II*\0': 'a picture: have its text recognised and saved as .txt first',
  'MM\0*': 'a picture: have its text recognised and saved as .txt first',
  '\x1f\x8b': 'compressed: unpack it first',
  '\xff\xfe\0\0': 'text in UTF-32: save it as UTF-8 first',
  '\0\0\xfe\xff': 'text in UTF-32: save it as UTF-8 first',
};

/** How many of a text's signs may be control characters that no text needs. */
const MOST_CONTROLS = 1 / 50;

/** What a file is that holds no plain text, and what to do about it. `decoded` is what its bytes were read as. */
export function notText(bytes: Uint8Array, decoded: string): string | undefined {
  const beginning = String.fromCharCode(...bytes.subarray(0, 8));
  const known = Object.entries(SIGNATURES).find(([signature]) => beginning.startsWith(signature));
  if (known) return known[1];
  let controls = 0;
  for (let place = 0; place < decoded.length; place++) if (isOdd(decoded.charCodeAt(place))) controls++;
  return controls > decoded.length * MOST_CONTROLS ? 'not text: save it as plain text in UTF-8 first' : undefined;
}

/** A control character other than those for white space, the bell, and the start of a terminal's commands. */
function isOdd(unit: number): boolean {
  return unit < 0x07 || (unit > 0x0d && unit < 0x20 && unit !== 0x1b);
}
