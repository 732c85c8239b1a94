import { lastPrinted } from '../../text/blank.ts';
import { letters } from '../../text/letters.ts';
import { take } from '../../text/scan.ts';
import type { Span } from '../../text/span.ts';
import { numberOf } from './digits.ts';
import type { Style } from './numeral.ts';
import { startsText } from './surroundings.ts';

/** How digits are printed: each kind of evidence speaks of some of these forms. */
export type Form =
  /** `Becker.1 Daarin`, `rapport1 geeft` */
  | 'glued'
  /** `14 juli 20235` */
  | 'year'
  /** `berichten?1, 2`, and each of a row `1 2 3` */
  | 'several'
  /** `bericht. 1 Daarin` */
  | 'apart'
  /** `uitgevoerd? 3`, and the section ends */
  | 'last'
  /** `ministerie? 1)` */
  | 'parenthesis'
  /** `bericht [1]`, `bericht\\[1\\]`, `bericht[^1]` */
  | 'bracket'
  /** `het bericht (1)` */
  | 'round'
  /** `Becker.¹ Daarin` */
  | 'raised'
  /** `het bericht (noot 1)`, `het bericht^1` */
  | 'named'
  /** Of a line that digits begin: `1 Kamerstuk`, `1` alone, `1. Daarin` or `1, en`, `1NOS`, `1) AD`, `1), en`, `[1] AD` */
  | 'line'
  | 'lineAlone'
  | 'lineStop'
  | 'lineGlued'
  | 'lineParenthesis'
  | 'lineParenthesisStop'
  | 'lineBracket'
  /** `(1) Kamerstuk` */
  | 'lineRound'
  /** `¹ Kamerstuk` */
  | 'lineRaised'
  /** `Noot 1: Kamerstuk`, `[noot 1] Kamerstuk`, `^1 Kamerstuk` */
  | 'lineNamed'
  /** The second of `1 Dagblad van het Zuiden 2 Ons Blad` */
  | 'beside'
  /** `525 km is de afstand`, where note 5 is missing, and where it would be the last or the first of its page */
  | 'gap'
  | 'edge';

/** Digits, and what kinds of evidence look at. */
export interface Facts extends Span {
  readonly form: Form;
  readonly text: string;
  readonly number: number;
  readonly style: Style;
  /** Where a note's own text would begin. */
  readonly content: number;
  /** Whether nothing is printed before them in their section. */
  readonly first: boolean;
  /** The last character printed before them, and the character directly after. */
  readonly before: string;
  readonly after: string;
  /** What digits are glued to: `rapport` of `rapport1`, `nr` of `nr.1`. */
  readonly word: string;
}

const STYLES: Readonly<Partial<Record<Form, Style>>> = {
  apart: 'apart',
  last: 'apart',
  parenthesis: 'parenthesis',
  lineParenthesis: 'parenthesis',
  round: 'round',
  lineRound: 'round',
  raised: 'superscript',
  lineRaised: 'superscript',
  bracket: 'bracket',
  lineBracket: 'bracket',
  named: 'named',
  lineNamed: 'named',
};

const WORD = letters`/(?<=(\p{L}{1,24}))/uy`;
const WORD_OR_NUMBER = letters`/(?<=([\p{L}\d]{1,20}))/uy`;

/** What is to be known of the digits from `start` to `end`. */
export function factsOf(form: Form, text: string, start: number, end: number, content = end): Facts {
  const before = text.charAt(lastPrinted(text, start));
  return {
    form,
    text,
    start,
    end,
    number: numberOf(text.slice(start, end)),
    style: STYLES[form] ?? 'plain',
    content,
    first: startsText(text, start),
    before,
    after: text.charAt(end),
    word: form === 'glued' || form === 'raised' ? wordBefore(text, start, before) : '',
  };
}

function wordBefore(text: string, start: number, before: string): string {
  return (before === '.' ? take(WORD_OR_NUMBER, text, start - 1) : take(WORD, text, start))?.[1] ?? '';
}
