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
const ITEM = /^(?:[•▪◦●○*–—-]\s|\d{1,2}[.)]\s|[a-z][.)]\s|\(\d{1,2}\)\s)/;

/**
 * Whether a paragraph ends between two printed lines.
 *
 * @param above the line before, without white space around it.
 * @param blanks how many empty lines stand between the two.
 * @param below the line after.
 */
export function paragraphEnds({ gap, width }: Layout, above: string, blanks: number, below: string): boolean {
  if (ITEM.test(below)) return true;
  // A sentence that goes on does so also over the empty lines of a page's end.
  const goesOn = /^[\p{Ll}(]/u.test(below);
  if (blanks > gap) return !(goesOn && !ENDS_SENTENCE.test(above.slice(-8)));
  if (goesOn) return false;
  const long = Number.isFinite(width) ? above.length >= width * SHORT : false;
  return !long && ENDS_SENTENCE.test(above.slice(-8));
}
