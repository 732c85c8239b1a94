import { letters } from '../../text/letters.ts';
import { matches } from '../../text/scan.ts';
import type { Numeral } from './numeral.ts';
import { noteLike } from './surroundings.ts';

/** A number between the end of one note and the beginning of the next on its line: `… is dicht» 2 Bureau Weg`. */
const BESIDE = letters`/[1-9]\d{0,2}(?= (?:\p{Lu}\p{L}|«|https?:|www\.))(?<=[\p{L}\d»”’"'.)] \d{1,3})/gu`;

/** The definitions that follow on one on its line, as many as count up from it. */
export function definitionsBeside(text: string, { number, content }: Numeral): readonly Numeral[] {
  const line = /^[^\r\n]{0,600}/.exec(text.slice(content, content + 600))?.[0] ?? '';
  const beside: Numeral[] = [];
  for (const { index, 0: digits } of matches(BESIDE, line)) {
    if (Number(digits) !== number + beside.length + 1) continue;
    const start = content + index;
    const end = start + digits.length;
    const definition = 0.6 + noteLike(text, end + 1);
    beside.push({ start, end, number: Number(digits), style: 'plain', mark: 0, definition, content: end + 1 });
  }
  return beside;
}
