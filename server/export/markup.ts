import { plain } from '../text/oneLine.ts';

/** Words of the document that are words in HTML and SVG too, also between quotes. */
export function escaped(text: string): string {
  return plain(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
