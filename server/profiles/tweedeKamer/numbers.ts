import { MONTH } from '../../text/dates.ts';
import { letters } from '../../text/letters.ts';

/** White space where print may wrap, and soft hyphens; bounded, so that no place is looked at again and again. */
const GAP = '[\\s\\u00ad]{0,40}';
/** `12`, but not `1234`, `12%`, `12.000`, `12:30`, `12-8-2021` or `12 april`. */
export const NUMBER = letters`/0?\d{1,3}(?!\d|\.\d{3}(?!\d)|:\d\d(?!\d)|[-/]\d{1,2}[-/]\d{2}|\s?[%°]|\s{1,40}${MONTH}\b)/y`;
/** The `vraag ` that may stand before each number: `2 en vraag 4`, `2 en ook op vraag 4`. */
const AGAIN = `(?:(?:ook${GAP})?(?:(?:op|bij)${GAP})?(?:de${GAP})?[Vv]ra(?:ag|gen)${GAP})?`;
/** ` t/m `, ` t.e.m. `, ` tot en met `, `–`, and the misprint ` t/ `, before a number. */
export const UP_TO = new RegExp(
  `${GAP}(?:t ?/ ?m?\\.?|t\\.?(?:e\\.?)?m\\.?|tot(?:${GAP}en${GAP}met)?|[-\\u2010-\\u2014])${GAP}${AGAIN}(?=\\d)`,
  'y',
);
/**
 * `, `, ` en `, `, en `, ` & `, `/` before a number, and `) en ` in `3) en 4)`; the blank before `en` may be lost
 * (`29en 30`).
 */
export const AND = new RegExp(
  `(?:\\)(?=[^()]{1,40}\\d\\)))?${GAP}(?:[,;]${GAP}(?:(?:en|of|alsmede|&)${GAP})?|(?:en|of|alsmede|respectievelijk|en/of)${GAP}|[&+/]${GAP})${AGAIN}(?=\\d)`,
  'y',
);
/** ` t/m ` before the letter of `2a t/m d`, and `, ` or ` en ` before that of `2a, b en c`. */
export const UP_TO_LETTER = new RegExp(
  `${GAP}(?:t/m|tot${GAP}en${GAP}met|[-\\u2010-\\u2014])${GAP}(?=[a-hA-H](?![A-Za-zà-ÿ]))`,
  'y',
);
export const AND_LETTER = new RegExp(
  `${GAP}(?:,${GAP}(?:en${GAP})?|en[\\s\\u00ad]{1,40}|[&+/]${GAP})(?=[a-hA-H](?![A-Za-zà-ÿ]))`,
  'y',
);
/** A lost comma: the blank before the 10 of `9 10 en 11`. A further number must follow, else it counts something else. */
export const LOST_COMMA = new RegExp(`[ \\t\\u00a0]{1,4}(?=\\d{1,3}(?:,|${GAP}en)${GAP}\\d)`, 'y');
