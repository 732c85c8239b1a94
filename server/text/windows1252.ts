/** A text in Windows-1252, the encoding of Western Europe before Unicode. */
export function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\x80-\x9f]/g, (control) => PRINTED.charAt(control.charCodeAt(0) - 0x80));
}

/** What Windows-1252 has in the places of control characters; the decoder of Node 20 takes it for Latin-1 there. */
const PRINTED = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';
