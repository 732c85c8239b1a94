import { awaitsNumber } from '../text/awaited.ts';
import { BULLETS } from '../text/bullets.ts';
import { letters } from '../text/letters.ts';

/** How a text is laid out in lines, which tells where its paragraphs end. */
export interface Layout {
  /** How many empty lines stand between two lines of one paragraph: 1 where a converter put one after every line. */
  readonly gap: number;
  /** The length of a full line, in UTF-16 units; Infinity where lines are not wrapped. */
  readonly width: number;
}

/** A line shorter than this share of a full one, with a full stop at its end, ends its paragraph. */
const SHORT = 0.72;
const ENDS_SENTENCE = /[.?!:;»”’")\]][\d\s]{0,4}$/;
/** `– het eerste`, `• het tweede`, `3. Grote ziekenhuizen`, `a) wonen` */
const ITEM = new RegExp(`^(?:[${BULLETS}*–—-]\\s|\\d{1,2}[.)]\\s|[a-z][.)]\\s|\\(\\d{1,2}\\)\\s)`);
/** `3.` below `het antwoord op vraag` is no item. */
const DIGIT = /^\d/;
/** `(3) het derde` stands as often in the middle of a sentence that counts: `(1) het eerste en (2) het tweede`. */
const COUNTED = /^\(/;
/** `?` on a line of its own, after a mark that print set on the line before. */
const CLOSES = /^[?.,;:!)\]»”](?![.\d])/;

/**
 * Whether a paragraph ends between two printed lines.
 *
 * @param above the line before, without white space around it.
 * @param blanks how many empty lines stand between the two.
 * @param below the line after.
 */
export function paragraphEnds(layout: Layout, above: string, blanks: number, below: string): boolean {
  if (closes(below)) return false;
  if (DIGIT.test(below) && awaitsNumber(above)) return false;
  const sentenceEnds = ENDS_SENTENCE.test(above.slice(-8));
  if (ITEM.test(below)) return sentenceEnds || !COUNTED.test(below) || !isFull(layout, above);
  // A sentence that goes on does so also over the empty lines of a page's end.
  const goesOn = startsWithin(below);
  if (blanks > layout.gap) return !(goesOn && !sentenceEnds);
  return !goesOn && sentenceEnds && !isFull(layout, above);
}

/** The same where what is printed on lines of its own stays so, as in a letter's head: an address, `Datum 16 mei 2024`. */
export function lineEnds(layout: Layout, above: string, blanks: number, below: string): boolean {
  if (blanks > layout.gap || paragraphEnds(layout, above, blanks, below)) return true;
  return !closes(below) && !startsWithin(below) && !isFull(layout, above);
}

/** The same in a signature, where every line stands alone, but for the rest of an office. */
export function signedLineEnds(_layout: Layout, above: string, _blanks: number, below: string): boolean {
  return !/(?:^|\s)(?:en|van|voor)$/i.test(above) && !below.startsWith('en ');
}

/** Whether a line only closes the sentence of the one before. */
export function closes(line: string): boolean {
  return CLOSES.test(line);
}

/** `het tweede`, `(het derde`: what goes on in a sentence. */
const WITHIN = letters`/^[\p{Ll}(]/u`;

function startsWithin(line: string): boolean {
  return WITHIN.test(line);
}

function isFull({ width }: Layout, line: string): boolean {
  return Number.isFinite(width) && line.length >= width * SHORT;
}
