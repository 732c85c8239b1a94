import { isBlank, skipBlank } from '../../text/blank.ts';
import { letters } from '../../text/letters.ts';
import { take } from '../../text/scan.ts';
import { behindYear, MARKED_YEAR } from './behindYear.ts';
import { bracketed } from './brackets.ts';
import { numberOf, SUPERSCRIPTS } from './digits.ts';
import { followsMark, precedesMark } from './marksTogether.ts';
import type { Numeral } from './numeral.ts';
import { counts, endsMark, isEnd, isLower, opens, skipSpaces } from './surroundings.ts';

/** `] ` of `[2] https://… [3] https://…` */
const FOLLOWED = letters`/^\s?\][^\S\r\n]{0,4}(?=https?:|www\.|\p{Lu})/u`;

/** Digits behind a character that is no blank, or in brackets, or before a closing parenthesis: marks only. */
export function glued(text: string, start: number, digits: string): Numeral | undefined {
  const end = start + digits.length;
  const bracket = bracketed(text, start, end);
  if (bracket !== undefined) {
    if (digits.length > 3) return undefined;
    // Definitions may follow each other on one line.
    const behind = FOLLOWED.exec(text.slice(end, end + 12))?.[0].length;
    const stands =
      /\s\[\s?$/.test(text.slice(Math.max(0, start - 3), start)) || /[hw]/.test(text.charAt(end + (behind ?? 0)));
    const definition = behind && stands ? 0.8 : 0;
    const content = end + (behind ?? 0);
    return { start, end, number: numberOf(digits), style: 'bracket', mark: bracket, definition, content };
  }
  const before = text.charAt(start - 1);
  const next = text.charAt(end);

  if (MARKED_YEAR.test(digits) && /[\s(]/.test(before)) return behindYear(text, start, digits);
  if (digits.length > 3 || digits.startsWith('0')) return undefined;
  const number = numberOf(digits);
  if (number === 0) return undefined;

  if (next === ')' && !opens(text, start)) {
    // `ministerie? 1)`, `(nos.nl)”1)`; less likely in an enumeration: `: 1) dit, 2) dat`.
    const spaced = /\s/.test(before);
    const context = text.slice(Math.max(0, start - 12), start).trimEnd();
    if (!spaced && /[\d\-–/€$]/.test(before)) return undefined;
    const following = Number(NEXT_ITEM.exec(text.slice(end, end + LONGEST_ITEM))?.[1]);
    const enumerates = following === number + 1 || /(?:[:;,]|\b(?:en|of|door|om|dat|te))$/.test(context);
    const mark = enumerates ? 0.4 : /[.?!»”’"')]$/.test(context) ? 2.6 : 2;
    return { start, end, number, style: 'parenthesis', mark, definition: 0, content: end };
  }
  // An item of a list within a sentence: `aangeven:1. wanneer; 2. waarom`.
  if (/[:;]/.test(before) && /^\.\s/.test(text.slice(end, end + 2))) return undefined;
  const second = followsMark(text, start, digits.length);
  if (second && endsMark(text, end))
    return { start, end, number, style: 'plain', mark: 1.6, definition: 0, content: end };
  if (endsSection(text, start, digits.length) && endsMark(text, end))
    return { start, end, number, style: 'apart', mark: 2, definition: 0, content: end };
  if (/\s/.test(before)) return undefined;
  const mark = gluedEvidence(text, start, before) + (SUPERSCRIPTS.includes(digits.charAt(0)) ? 1 : 0);
  if (mark <= 0 || !(endsMark(text, end) || precedesMark(text, end, number))) return undefined;
  // `ongeveer2 procent`: a blank that print lost.
  const clear = counts(text, skipSpaces(text, end))
    ? -1.5
    : /\s/.test(next) || next === ''
      ? 0.3
      : LETTER.test(next)
        ? -0.7
        : 0;
  return { start, end, number, style: 'plain', mark: mark + clear, definition: 0, content: end };
}

/** Whether a section ends with digits that stand apart from its last sentence: `uitgevoerd? 3` before a heading. */
function endsSection(text: string, start: number, length: number): boolean {
  return (
    isBlank(text.charCodeAt(start - 1)) &&
    /[.?!»”]/.test(text.charAt(start - 2)) &&
    isEnd(text, skipBlank(text, start + length))
  );
}

/** `, 2)` behind the `1)` of an enumeration in a sentence, whose items are at most so long. */
const NEXT_ITEM = letters`/\p{L}(?:[,;]|\s(?:en|of))\s(\d{1,2})\)/u`;
const LONGEST_ITEM = 160;

/** What stands directly before a place, read backwards from there: `nr` of `nr.1`, `2023` of `2023.1`. */
const LETTER = letters`/\p{L}/u`;
const SHORT_WORD = letters`/(?<=([\p{L}\d]{1,20}))/uy`;
const LETTERS = letters`/(?<=(\p{L}{1,24}))/uy`;

/** Words to which a number belongs: `artikel2`, `fase3` are no marks. */
const COUNTED =
  /(?:artikel|artikelen|lid|fase|bijlage|groep|box|schaal|categorie|nr|nrs|week|klasse|tabel|figuur|covid|hoofdstuk|paragraaf|deel|stap|niveau|vraag|vragen|antwoord|art|blz|pag|km|cm|mm|ha|kg)$/i;

/** How likely digits behind `before` are a mark. */
function gluedEvidence(text: string, start: number, before: string): number {
  if (/[?!»”’"'…\])›]/.test(before)) return before === ')' ? 2.2 : 2.5;
  if (before === '%') return 1;
  if (before === '.') {
    const word = take(SHORT_WORD, text, start - 1)?.[1] ?? '';
    if (/^\d+$/.test(word)) return behindAmount(text, start, word);
    return /^(?:nrs?|art|blz|pag|p|lid|par|sub|v|www)$/i.test(word) ? 0 : 2.5;
  }
  // `c.s.,7`, `incassobureaus,1`, but not `12.,3`.
  if (/[,;:]/.test(before)) return AFTER_WORD.test(text.slice(Math.max(0, start - 3), start)) ? 1.5 : 0;
  const word = take(LETTERS, text, start)?.[1] ?? '';
  if (word === '') return 0;
  const edge = text.charAt(start - word.length - 1);
  if (UNION.test(word)) return /[\s(/-]/.test(edge) ? 1 : 0;
  // `www.rvo.nl4`: a digit within an address is in its citation, and does not get here.
  if (edge === '.' && /^(?:nl|com|org|eu|net|be)$/.test(word)) return 1.5;
  if (/[/_~=&#@.\d]/.test(edge))
    return edge === '/' && JOINED_NAME.test(text.slice(start - word.length - 2, start)) ? 1.3 : 0;
  if (COUNTED.test(word)) return 0.2;
  if (word.length <= 2) return isLower(word) && word.length === 2 && !/^(?:km|cm|mm|dm|ha|kg)$/.test(word) ? 0.4 : 0;
  if (word === word.toUpperCase()) return word.length === 3 ? 1 : 1.3;
  return 2;
}

/** `s.,` of `c.s.,7`, `us,` of `incassobureaus,1` */
const AFTER_WORD = letters`/[\p{L}»”’)]\.?.$/u`;

/** Short names that no number belongs to, as `CO2` and `G7` have one: `de VN3`, `Richtlijn 2000/60/EG8`. */
const UNION = /^(?:EU|EG|EEG|VN|VS|VK|OM)$/;

/** `n/Stoffer` of `motie-Ellian/Stoffer15`, `G/IPO` of `VNG/IPO22`: addresses go on in small letters. */
const JOINED_NAME = letters`/^\p{L}\/\p{Lu}\p{L}{2}/u`;

/** How likely digits behind `word.` are a mark, where `word` is digits: `in 2023.4 Ook`, `12.000.2 Daarvan`, `nr. 12.3 Daarin`, but not `4.2.1 Wonen`. */
function behindAmount(text: string, start: number, word: string): number {
  if (/^(?:19|20)\d\d$/.test(word)) return 1.2;
  if (!STARTS_SENTENCE.test(text.slice(start, start + 8))) return 0;
  const before = text.slice(Math.max(0, start - 24), start);
  return ENDED.test(before) ? 1.2 : COUNTING.test(before) ? 0.6 : 0;
}

/** `3 Daarin`, `3` above `– ten tweede`, or nothing more. */
const STARTS_SENTENCE = letters`/^\d{1,2}(?:\s+[\p{Lu}\d]|\s*[\r\n]\s*[–•]|\s*$)/u`;

/** `waren er 19.`, `steeg tot 14.`: words that count, so that neither a section nor a version is named. */
const COUNTING = /\b(?:er|zijn|waren|werden|zaten|tot|naar|van|op|nog)\s\d{1,2}\.$/;

/** Digits whose full stop ends a sentence: no number goes on so behind a third digit, or behind `nr. 7`, `p. 12`, `covid-19`. */
const ENDED = letters`/(?:\d{3}|(?:nrs?\.|item|p\.|blz\.)\s\d{1,2}|\p{L}-\d{1,2})\.$/u`;
