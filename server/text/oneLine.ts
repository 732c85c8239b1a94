import { cut } from './cut.ts';

/** How long a line may be: longer than every subject, title and address that anybody reads on one. */
const LINE = 500;

/**
 * Words of a document as they may stand on one line of a list, a message or a terminal: at most `length` of them, then
 * `…`. White space and ends of lines become one blank.
 */
export function oneLine(text: string, length: number = LINE): string {
  return shortened(plain(text).replace(BLANK, ' ').trim(), length);
}

/** At most `length` of a line, with `…` where more follows. */
export function shortened(line: string, length: number): string {
  return line.length <= length ? line : `${line.slice(0, cut(line, length))}…`;
}

/**
 * Words of a document without what acts where it is shown. What has no look of its own but hides or turns around other
 * words is left out: soft hyphens, signs of no width, those that set the direction, tags. What is no text, like the
 * start of a terminal's commands, becomes `�`. Accents stay, as many as a letter can have.
 */
export function plain(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(UNSEEN, '').replace(NO_TEXT, '�').replace(STACKED, '');
}

/** What Unicode has nothing be shown for, and the signs around notes between lines. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]+/gu;
/** Control characters but for white space, and halves of a pair. */
const NO_TEXT = /(?:[^\P{Cc}\s\u0085]|\p{Cs})+/gu;
/** More accents than a letter can have, which would be drawn over the lines above and below. */
const STACKED = /(?<=\p{M}{4})\p{M}/gu;
/** What nearly every text is made of: letters of Latin, signs of print and line ends. */
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2013-\u201e\u2026\u20ac\t\r\n]*$/;
/** White space, but for a single blank. */
const BLANK = /[\s\u0085]{2,}|[^\S ]|\u0085/gu;
