import { addressOf } from '../text/addresses.ts';
import { letters } from '../text/letters.ts';
import { syllables, take } from '../text/scan.ts';
import type { Found, Kind } from './kind.ts';

/** Law of the European Union: `Verordening (EU) 2016/679`, `Richtlijn 2001/83/EG`, `COM(2020) 609`. */
export const eu: Kind = {
  name: 'eu',
  triggers: ['/', 'COM', 'SWD', 'JOIN', 'SEC'],
  read(text, at) {
    const found = text[at] === '/' ? readAct(text, at) : readCommission(text, at);
    return found && [found];
  },
};

/** `COM(2020) 609 final`, `COM/2020/609` */
const COMMISSION =
  /(COM|SWD|JOIN|SEC)\s{0,40}[(/]\s?((?:19|20)\d\d)\s?[)/]\s{0,40}(?:nr\.\s?)?0{0,3}(\d{1,4})(?!\d)(?:\s{1,9}(?:final|def(?:initief|\.)))?/y;

function readCommission(text: string, at: number): Found | undefined {
  const [whole, series, year, number] = take(COMMISSION, text, at) ?? [];
  if (!whole || !series || !year || !number) return undefined;
  return {
    key: `${series}(${year})${number}`,
    title: `${series}(${year}) ${number}`,
    url: series === 'COM' || series === 'JOIN' ? addressOf(`${EUR_LEX}${series}:${year}:${number}:FIN`) : undefined,
    span: { start: at, end: at + whole.length },
  };
}

const EUR_LEX = 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=';

/** What the names of acts end in, and the letter that EUR-Lex has for them. */
const ACTS = [
  { word: 'ver-or-de-ning', title: 'Verordening', letter: 'R' },
  { word: 'richt-lijn', title: 'Richtlijn', letter: 'L' },
  { word: 'ka-der-be-sluit', title: 'Kaderbesluit', letter: 'F' },
  { word: 'be-sluit', title: 'Besluit', letter: 'D' },
  { word: 'be-schik-king', title: 'Beschikking', letter: 'D' },
  { word: 'aan-be-ve-ling', title: 'Aanbeveling', letter: 'H' },
] as const;
const ACT = new RegExp(ACTS.map(({ word }) => `(${syllables(word)})`).join('|'), 'gi');
/** `(EU) nr. 2016`, at the end of what stands before the slash. */
const BEFORE =
  /\(?(?:((?:EU|EG|EEG|Euratom|GBVB|JBZ)(?:, ?Euratom)?)\)?[\s\u00ad]{0,40})?((?:[Nn]rs?|[Nn]o|nummers?)\.?\s{0,40})?(?<![\d/-])(\d{1,4})\s?$/;
/** `/679`, `/83/EG`; in `/679.4 Verder` the mark of a note follows. */
const AFTER =
  /\/[\s\u00ad]{0,40}(\d{1,4})(?!\d|[.,](?!\d\d?(?:\s|$))\d)(?:\/[\s\u00ad]{0,40}(EU|EG|EEG|JBZ|GBVB|Euratom)(?![A-Za-z]))?/y;
/** The rest of the act's word, where the number follows directly: the `en ` of `Richtlijnen 2001/83/EG`. */
const DIRECTLY = /^(?:en|s)?[\s\u00ad,]*$/;
/** The `en (EU) 2017/745 en ` of `Verordeningen (EU) 2017/745 en 2017/746`: acts in a row, before one more. */
const ROW =
  /^(?:en|s)?\s{0,40}(?:(?:\(?(?:EU|EG|EEG)\)?\s{0,40})?(?:[Nn]rs?\.?\s{0,40})?\d{1,4}\/\s{0,40}\d{1,4}(?:\/(?:EU|EG|EEG))?(?:,|\s{1,40}(?:en|of))\s{1,40}){1,9}$/;
const SENTENCE_END = /[.?!;]\s|\uffff/;
/** The beginning of a compound: `btw-` of `btw-richtlijn`. */
const COMPOUND = letters`/(?<=([\p{L}-]*))/uy`;

/** The act whose number has its slash at `at`: only with `(EU)`, `/EG` or the act's name before it, else it is a date. */
function readAct(text: string, at: number): Found | undefined {
  const [after, second, community] = take(AFTER, text, at) ?? [];
  if (!after || !second) return undefined;
  const window = text.slice(Math.max(0, at - 140), at);
  const [before, union, mark, first] = BEFORE.exec(window.slice(-60)) ?? [];
  if (!before || !first) return undefined;

  const prose = window.slice(0, -before.length);
  const word = [...prose.matchAll(ACT)].at(-1);
  const act = word && ACTS[word.slice(1).findIndex(Boolean)];
  if (!act) return undefined;
  const between = prose.slice(word.index + word[0].length);
  const directly = DIRECTLY.test(between);
  const named = directly || ROW.test(between);
  if (!named && ((!union && !community) || SENTENCE_END.test(between))) return undefined;

  const printed = `${union ? `(${union}) ` : ''}${mark ? 'nr. ' : ''}${first}/${second}${community ? `/${community}` : ''}`;
  const [year, number] = numbered(first, second, mark !== undefined, union?.startsWith('EU') === true);
  if (year === undefined) return undefined;
  const key = `3${year}${act.letter}${number.padStart(4, '0')}`;
  const wordLength = directly ? prose.length - word.index + (take(COMPOUND, prose, word.index)?.[1]?.length ?? 0) : 0;
  return {
    key,
    title: `${act.title} ${printed}`,
    url: addressOf(`${EUR_LEX}CELEX:${key}`),
    span: { start: at - before.length - wordLength, end: at + after.length },
  };
}

/**
 * Year and number: `2016/679` and `95/46` put the year first, `nr. 1308/2013` and `nr. 1408/71` last. Since 2015 it
 * stands first, also in `(EU) nr. 2018/2001`; numbers of the `(EU)` were never as high as 2015 before.
 */
function numbered(
  first: string,
  second: string,
  marked: boolean,
  union: boolean,
): readonly [number | undefined, string] {
  const [early, late] = [yearOf(first), yearOf(second)];
  if (late === undefined) return [early, second];
  const lateYear = early === undefined || (marked && second.length === 4 && (union ? early : late) < 2015);
  return lateYear ? [late, first] : [early, second];
}

function yearOf(digits: string): number | undefined {
  const year = digits.length === 2 ? 1900 + Number(digits) : Number(digits);
  return (digits.length === 2 || digits.length === 4) && year >= 1952 && year <= 2099 ? year : undefined;
}
