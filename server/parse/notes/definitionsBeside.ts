import { letters } from '../../text/letters.ts';
import { matches } from '../../text/scan.ts';
import { type Facts, factsOf } from './facts.ts';
import type { Numeral } from './numeral.ts';

/** A number between the end of one note and the beginning of the next on its line: `… is dicht» 2 Bureau Weg`. */
const BESIDE = letters`/[1-9]\d{0,2}(?= (?:\p{Lu}\p{L}|«|https?:|www\.))(?<=[\p{L}\d»”’"'.)/] \d{1,3})/gu`;

/** The definitions that follow on one on its line, as many as count up from it. */
export function definitionsBeside(text: string, { number, content }: Numeral): readonly Facts[] {
  const line = /^[^\r\n]{0,600}/.exec(text.slice(content, content + 600))?.[0] ?? '';
  const beside: Facts[] = [];
  for (const { index, 0: digits } of matches(BESIDE, line)) {
    if (Number(digits) !== number + beside.length + 1) continue;
    const start = content + index;
    const end = start + digits.length;
    beside.push(factsOf('beside', text, start, end, end + 1));
  }
  return beside;
}
