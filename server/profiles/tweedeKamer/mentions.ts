import { MONTH } from '../../text/dates.ts';
import { letters } from '../../text/letters.ts';
import { COUNT_WORDS, ORDINALS } from '../../text/numberWords.ts';
import { syllables } from '../../text/scan.ts';

export const GAP = '[\\s\\u00ad]{1,40}';
/** The same where print may have lost the blank, as in `op devorige vraag`. */
export const LOST = '[\\s\\u00ad]{0,40}';
/** The same where the end of a page may stand, which is left blank; mostly nothing. */
export const PAGE = '[\\s\\u00ad]{0,400}';
export const SYLLABLE = syllables('-');
/** The last word of a mention before its numbers: `vraag`, `vra-gen`, and the end of `antwoord`, `beant-woordingen`. */
export const NOUN = new RegExp(`[Vv]ra(?:ag|${SYLLABLE}gen)|woor(?:d|${SYLLABLE}ding)(?:${SYLLABLE}en)?(?![a-z])`, 'g');
/** Where a word begins: `hetantwoord`, `vanvraag` and `bovenstaandevragen` lost a blank, `aanvraag` did not. */
export const WORD_BEGIN =
  '(?<=(?<!\\p{L})(?:van|op|bij|onder|in|zie|de|het|mijn|uw|vorige|voorgaande|bovenstaande|volgende)?)';
export const QUESTION_BEGINS = before(WORD_BEGIN);
/** The beginning of `antwoord` and `beantwoording`; `beantwoord` and `verantwoord` are verbs. */
export const ANSWER_BEGINS = before(`${WORD_BEGIN}ant${SYLLABLE}`);
export const ANSWERING_BEGINS = before(`${WORD_BEGIN}be${SYLLABLE}ant${SYLLABLE}`);
/** `mijn antwoord op de `, `het antwoord dat ik op ` before `vraag`. */
export const ANSWER_TO = before(
  `${WORD_BEGIN}(?:(?:het|de|mijn|ons|onze|uw|dit|dat)${LOST}(?:eerdere?${GAP})?)?(?:ant${SYLLABLE}woord(?:${SYLLABLE}en)?|be${SYLLABLE}ant${SYLLABLE}woor${SYLLABLE}ding)${LOST}(?:(?:dat|die)${GAP}(?:ik|wij|u)${GAP})?(?:(?:op|van|bij|onder|in|aan|over|voor)${LOST})?(?:(?:de|het|uw|alle|respectievelijk)${LOST}){0,2}`,
);
/** `de ` of `de vragen 4 en 5` */
export const ARTICLE = before(`(?<!\\p{L})de${LOST}`);
/** `antwoord 3` needs no word before it, `de antwoorden 3 en 4` does: else it is a verb. */
export const NOUN_BEFORE = before(`(?<!\\p{L})(?:de|het|mijn|ons|onze|uw|zie|in|bij|onder|op|van|uit|en)${LOST}`);
/** What a clause goes on with after a number. */
export const CLAUSE_GOES_ON = letters`/\s{1,8}\p{Ll}/uy`;
/** `de vorige `, `alle bovenstaande `, `de twee voorgaande ` before `vraag` or `antwoord`. */
export const RELATIVE = before(
  `(?<!\\p{L})(?:(?:de|het|alle|mijn|ons)${LOST}){0,2}(?:(${COUNT_WORDS.join('|')})${GAP})?(?:vorige?|voorgaande?|voorafgaande?|boven${SYLLABLE}staande?|hier${SYLLABLE}boven(?:${SYLLABLE}staande?|${GAP}(?:genoemde?|gestelde|gegeven))|(volgende?))${LOST}(?:(${COUNT_WORDS.join('|')})${GAP})?`,
);
/** `de eerste `, `de tweede en derde `, `de eerste drie ` before `vraag`. */
export const ORDINAL = before(
  `(?<!\\p{L})de${LOST}((?:${ORDINALS.join('|')})(?:(?:,|${GAP}en)${GAP}(?:de${GAP})?(?:${ORDINALS.join('|')})){0,14})${GAP}(?:(${COUNT_WORDS.join('|')})${GAP})?`,
);
/** `zie ook ` before `de eerste vraag`: without it the first of many things asked can be meant. */
export const PLACE = before(`(?<!\\p{L})(?:zie(?:${GAP}ook)?|bij|onder|in)${GAP}`);
/** ` die zich aandient`, ` is ja` after `de eerste vraag`: it is one part of a question. */
export const OF_SEVERAL = letters`/${GAP}(?:die|dat|of|luidt|is${GAP}(?:ja|nee|dat|niet|wel|bevestigend|ontkennend))(?!\p{L})/yu`;
/** ` hierboven` after `vraag` or `antwoord` */
export const ABOVE = letters`/${GAP}hier${SYLLABLE}boven(?!\p{L})/yu`;
/** ` nr. ` between `vraag` and its number. */
export const SIGN = new RegExp(`${PAGE}(?:(?:nrs?\\.?|nummers?)${GAP})?`, 'y');
/** ` onder ` between `antwoord` and its number, which then ends its clause: `antwoord op 4 vragen` names none. */
export const UNDER = new RegExp(`${GAP}(?:op|onder|bij)${GAP}`, 'y');
export const CLAUSE_END = letters`/${LOST}(?:[,;:)?!]|\.(?!\d)|$)|${GAP}(?:voor|over|waar(?:in|uit|van|bij)|is|wordt|ben|heb|zie|hierboven|hiervoor)(?!\p{L})/yu`;
export const WORD = letters`/(${COUNT_WORDS.join('|')})(?!\p{L})/iyu`;
export const AND_WORD = letters`/(?:,|${GAP}en)${GAP}(?=(?:${COUNT_WORDS.join('|')})(?!\p{L}))/iyu`;
/** ` miljoen`, ` weken`, ` op 1` (of `1 op 1`) after a number that counts something and names no question. */
export const COUNTED = letters`/${GAP}(?:miljoen|miljard|duizend|euro|procent|jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|keer|maal|mensen|personen|vragen)(?!\p{L})|(?<=1)(?:${GAP}|-)op(?:${GAP}|-)1(?!\d)/yu`;
/** ` van de schriftelijke vragen`, ` (Kamerstuk 36 410, nr. 5)`: it is a question of another document. */
export const ELSEWHERE = letters`/(?:${PAGE}[,(])?${PAGE}(?:zie${GAP})?(?:(?:van|uit|in|bij|op|inzake|n\.a\.v\.|naar${GAP}aanleiding${GAP}van)${LOST}(?:(?:de|het|mijn|uw|een|die|dat|eerdere?|schriftelijke?|feitelijke|andere|genoemde|vorige|eerste|tweede|derde|set|lijst|van|met|door|mij|gestelde)${LOST}){0,5}(?:Kamer${SYLLABLE}vragen|vra${SYLLABLE}gen|vragen\p{L}{3,6}|schriftelijk|(?:Kamer)?lid|leden|set|serie|reeks|beantwoording|(?:Kamer)?brief|\p{L}{0,12}overleg|(?:jaar)?verslag|\p{L}{0,8}begroting|nota|enquête|inventarisatie|peiling|[\p{L}\d/-]{0,20}fracties?|commissie|${MONTH}|\d{1,2}${GAP}${MONTH})(?!\p{L})|(?:(?:van|uit|in|bij)${GAP})?(?:de${GAP}|het${GAP})?(?:Aanhangsel|Kamerst|Handelingen|ah-tk|kst-|\d{4}[ZD]\s?\d|d\.d\.|ingezonden|vergaderjaar))/yu`;
/** ` over`, ` inzake` after `de vorige vragen`: questions of another time. */
export const ON_SUBJECT = letters`/${GAP}(?:over|inzake|omtrent|betreffende|gesteld${GAP}door)(?!\p{L})/yu`;
/** `Aanhangsel Handelingen 2020/21, nr. 123, `, `2024Z14419, `: the same before it. */
export const AFTER_OTHER = before(
  `(?:(?:Kamerst|Aanhangsel|Handelingen|vergaderjaar)[^?!]{1,80}\\bnrs?\\.${LOST}\\d{1,5}|\\d{4}[ZD]\\s?\\d{5})\\)?(?:[,:;]?[\\s\\u00ad]${PAGE}|[\\s\\u00ad]${PAGE}\\(?)(?:(?:in|bij|onder)${GAP})?`,
);
/** `eerdere `, `feitelijke ` before `vragen 3`: a question of another document, or a note's mark after one. */
export const OTHER = before(`(?<!\\p{L})(?:eerdere|eerder${GAP}gestelde|feitelijke|schriftelijke)${GAP}`);

/** A pattern for what stands directly before an offset, to be asked at that offset; it is matched backwards from there. */
function before(source: string): RegExp {
  return letters`/(?<=(${source}))/iyu`;
}
