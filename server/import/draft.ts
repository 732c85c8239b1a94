import { superscript } from '../text/superscript.ts';

/** A place on a page of the file that a text was read from. */
export interface Place {
  /** The offset from which on the text stands there. */
  readonly at: number;
  /** The page, counted from 1. */
  readonly page: number;
  /** How far down that page, as a share of its height, where the format tells. */
  readonly top?: number;
}

/** What a reader makes of a file: its text, a paragraph a line with an empty line between, and where that stands. */
export interface Draft {
  readonly text: string;
  readonly places: readonly Place[];
  /** How many pages the file has, where it tells. */
  readonly pages: number | undefined;
  /** What is missing of the text, or uncertain in it. */
  readonly losses: readonly Loss[];
}

/** Why less than all of a file was read: see fileWords.ts for what is said of each. */
export type Loss = 'damaged' | 'someScanned' | 'unsortedLayout' | 'tooLong';

/** A paragraph as a reader found it, with places counted from its start. */
export interface DraftParagraph {
  readonly text: string;
  readonly places?: readonly Place[];
  /** What is printed of the notes whose marks it has, each with its number. */
  readonly notes?: readonly string[];
}

/** Puts paragraphs together, each with its notes below it. */
export function draftOf(
  paragraphs: Iterable<DraftParagraph>,
  more: Partial<Pick<Draft, 'pages' | 'losses'>> = {},
): Draft {
  const pieces: string[] = [];
  const places: Place[] = [];
  let length = 0;
  const add = (words: string) => {
    const piece = length === 0 ? words : `\n\n${words}`;
    pieces.push(piece);
    length += piece.length;
  };
  for (const { text, places: own = [], notes = [] } of paragraphs) {
    if (text.trim() === '') continue;
    add(text);
    for (const place of own) places.push({ ...place, at: length - text.length + place.at });
    for (const note of notes) if (note.trim() !== '') add(note);
  }
  const text = length === 0 ? '' : `${pieces.join('')}\n`;
  // Where a file does not tell its pages, all of it stands on the first.
  return { text, places: more.pages === undefined ? [] : places, pages: more.pages, losses: more.losses ?? [] };
}

/** Raised words as marks of notes: `12` as `¹²`, `1, 2` as `¹ ²`; undefined where they are none. */
export function marksOf(raised: string): string | undefined {
  const words = raised.trim();
  return MARKS.test(words) ? superscript(words).replace(/[,;\s]+/g, ' ') : undefined;
}

/** `12`, `1, 2` */
const MARKS = /^\d{1,3}(?:[,;\s]{1,3}\d{1,3}){0,8}$/;
