import { letters } from '../text/letters.ts';
import { frontCount } from '../text/search.ts';
import type { Span } from '../text/span.ts';
import type { CleanText } from './text.ts';

/** `veranderen.Verschillende`: between two words that both are whole, where print lost the blank; not in an address. */
const GLUED = letters`/(?<=(?<![\p{L}\d@/:._#=&~%-])\p{L}?\p{Ll}{2,30}[.?!])(?=\p{Lu}\p{Ll}{1,30}(?![\p{L}\d]|[./@:_-][\p{L}\d]))/gu`;

/** Clean text to read and to copy from, with the blanks that print lost between two sentences, where that is certain. */
export function mended({ text, headings }: CleanText): CleanText {
  const gaps = [...text.matchAll(GLUED)].map(({ index }) => index);
  const moved = (offset: number) => offset + frontCount(gaps.length, (index) => (gaps[index] ?? 0) < offset);
  const inMended = ({ start, end }: Span): Span => ({ start: moved(start), end: moved(end) });
  return {
    text: text.replace(GLUED, ' '),
    headings: headings.map(({ place, source }) => ({ place: inMended(place), source })),
  };
}
