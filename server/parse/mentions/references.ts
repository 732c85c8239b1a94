import type { QuestionNumber, Reference } from '../../model/document.ts';
import { digitsOf } from '../../model/questionNumber.ts';
import { MONTH } from '../../text/dates.ts';
import { letters } from '../../text/letters.ts';
import { listed } from '../../text/listed.ts';
import { matches, skip, syllables, take } from '../../text/scan.ts';
import type { Span } from '../../text/span.ts';
import { alone, type NumberRange, numbersFitting, numbersOf, readNumbers } from '../numbers.ts';
import type { Room } from '../room.ts';

/** A mention of questions or answers of the same document, as far as the words around it tell. */
export interface RawReference {
  readonly role: Reference['role'];
  readonly target: Target;
  /** `het antwoord op vraag 3` */
  readonly span: Span;
}

/** The numbers named, or so many questions before (`de vorige vraag`) or after the section that holds the mention. */
export type Target =
  | { readonly ranges: readonly NumberRange[] }
  | { readonly before: number }
  | { readonly after: number };

/**
 * The mentions of this document's own questions and answers in a stretch of running text, with offsets from its start.
 * It depends on that stretch alone; what `de vorige vraag` means there, `resolveReference` tells.
 */
export function referencesIn(text: string): RawReference[] {
  const references: RawReference[] = [];
  let end = 0;
  for (const noun of matches(NOUN, text)) {
    // `vraag 1 en vraag 2` is one mention, read once.
    const found = noun.index < end ? undefined : readMention(text, noun.index, noun[0]);
    if (!found || found.span.start < end) continue;
    if (!isOfAnother(text, found.span)) references.push(found);
    end = found.span.end;
  }
  return references;
}

/** The numbers of all questions, each once, in document order; and the place of each there. */
export interface Order {
  readonly numbers: readonly QuestionNumber[];
  readonly places: ReadonlyMap<QuestionNumber, number>;
  /** Of a number its parts with a letter: of 2 those of 2a and 2b. */
  readonly parts: ReadonlyMap<number, readonly QuestionNumber[]>;
}

export function orderOf(asked: Iterable<QuestionNumber>): Order {
  const numbers = [...new Set(asked)];
  const parts = new Map<number, QuestionNumber[]>();
  for (const number of numbers) if (typeof number === 'string') listed(parts, digitsOf(number)).push(number);
  return { numbers, places: new Map(numbers.map((number, place) => [number, place])), parts };
}

/**
 * @param own the numbers of the section that holds the mention
 * @param room for the numbers that are named: where there is none, the first and the last stand for all
 * @returns undefined where the mention names nothing, as `de vorige vraag` in the first
 */
export function resolveReference(
  { role, span, target }: RawReference,
  own: readonly QuestionNumber[],
  order: Order,
  room: Room,
): Reference | undefined {
  if ('ranges' in target) {
    const named = numbersFitting(target.ranges, room, span);
    return { role, numbers: [...new Set(named.flatMap((number) => asAsked(number, order)))], isRelative: false, span };
  }
  const { start, end } = neighbours(target, own, order);
  if (start >= end) return undefined;
  const meant = end - start === 1 || room.fits(end - start, span);
  const numbers = meant ? order.numbers.slice(start, end) : [order.numbers[start] ?? 0, order.numbers[end - 1] ?? 0];
  return { role, numbers, isRelative: true, span };
}

/** `vraag 1a` means question 1 where that has no parts of its own, and `vraag 2` its parts where there is no 2. */
function asAsked(number: QuestionNumber, { places, parts }: Order): readonly QuestionNumber[] {
  const digits = digitsOf(number);
  if (places.has(number)) return [number];
  return (number === digits ? parts.get(digits) : places.has(digits) && [digits]) || [number];
}

/** The places in the order of the questions that are meant. */
function neighbours(
  target: Exclude<Target, { ranges: readonly NumberRange[] }>,
  own: readonly QuestionNumber[],
  { numbers, places }: Order,
): Span {
  const here = own.flatMap((number) => places.get(number) ?? []);
  if (here.length === 0) return { start: 0, end: 0 };
  const [first, behind] = [Math.min(...here), Math.max(...here) + 1];
  return 'before' in target
    ? { start: Math.max(0, first - target.before), end: first }
    : { start: behind, end: Math.min(behind + target.after, numbers.length) };
}

const GAP = '[\\s\\u00ad]{1,40}';
/** The same where print may have lost the blank, as in `op devorige vraag`. */
const LOST = '[\\s\\u00ad]{0,40}';
/** The same where the end of a page may stand, which is left blank; mostly nothing. */
const PAGE = '[\\s\\u00ad]{0,400}';
const SYLLABLE = syllables('-');
/** Words of number, as in `antwoord vier`; `een` only with its accents, since it is mostly an article. */
const COUNT_WORDS = 'één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien'.split(' ');
const ORDINALS =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende'.split(
    ' ',
  );

/** The last word of a mention before its numbers: `vraag`, `vra-gen`, and the end of `antwoord`, `beant-woordingen`. */
const NOUN = new RegExp(`[Vv]ra(?:ag|${SYLLABLE}gen)|woor(?:d|${SYLLABLE}ding)(?:${SYLLABLE}en)?(?![a-z])`, 'g');
/** Where a word begins: `hetantwoord`, `vanvraag` and `bovenstaandevragen` lost a blank, `aanvraag` did not. */
const WORD_BEGIN =
  '(?<=(?<!\\p{L})(?:van|op|bij|onder|in|zie|de|het|mijn|uw|vorige|voorgaande|bovenstaande|volgende)?)';
const QUESTION_BEGINS = before(WORD_BEGIN);
/** The beginning of `antwoord` and `beantwoording`; `beantwoord` and `verantwoord` are verbs. */
const ANSWER_BEGINS = before(`${WORD_BEGIN}ant${SYLLABLE}`);
const ANSWERING_BEGINS = before(`${WORD_BEGIN}be${SYLLABLE}ant${SYLLABLE}`);
/** `mijn antwoord op de `, `het antwoord dat ik op ` before `vraag`. */
const ANSWER_TO = before(
  `${WORD_BEGIN}(?:(?:het|de|mijn|ons|onze|uw|dit|dat)${LOST}(?:eerdere?${GAP})?)?(?:ant${SYLLABLE}woord(?:${SYLLABLE}en)?|be${SYLLABLE}ant${SYLLABLE}woor${SYLLABLE}ding)${LOST}(?:(?:dat|die)${GAP}(?:ik|wij|u)${GAP})?(?:(?:op|van|bij|onder|in|aan|over|voor)${LOST})?(?:(?:de|het|uw|alle|respectievelijk)${LOST}){0,2}`,
);
/** `de ` of `de vragen 4 en 5` */
const ARTICLE = before(`(?<!\\p{L})de${LOST}`);
/** `antwoord 3` needs no word before it, `de antwoorden 3 en 4` does: else it is a verb. */
const NOUN_BEFORE = before(`(?<!\\p{L})(?:de|het|mijn|ons|onze|uw|zie|in|bij|onder|op|van|uit|en)${LOST}`);
/** What a clause goes on with behind a number. */
const CLAUSE_GOES_ON = letters`/\s{1,8}\p{Ll}/uy`;
/** `de vorige `, `alle bovenstaande `, `de twee voorgaande ` before `vraag` or `antwoord`. */
const RELATIVE = before(
  `(?<!\\p{L})(?:(?:de|het|alle|mijn|ons)${LOST}){0,2}(?:(${COUNT_WORDS.join('|')})${GAP})?(?:vorige?|voorgaande?|voorafgaande?|boven${SYLLABLE}staande?|hier${SYLLABLE}boven(?:${SYLLABLE}staande?|${GAP}(?:genoemde?|gestelde|gegeven))|(volgende?))${LOST}(?:(${COUNT_WORDS.join('|')})${GAP})?`,
);
/** `de eerste `, `de tweede en derde `, `de eerste drie ` before `vraag`. */
const ORDINAL = before(
  `(?<!\\p{L})de${LOST}((?:${ORDINALS.join('|')})(?:(?:,|${GAP}en)${GAP}(?:de${GAP})?(?:${ORDINALS.join('|')})){0,14})${GAP}(?:(${COUNT_WORDS.join('|')})${GAP})?`,
);
/** `zie ook ` before `de eerste vraag`: without it the first of many things asked can be meant. */
const PLACE = before(`(?<!\\p{L})(?:zie(?:${GAP}ook)?|bij|onder|in)${GAP}`);
/** ` die zich aandient`, ` is ja` behind `de eerste vraag`: it is one part of a question. */
const OF_SEVERAL = letters`/${GAP}(?:die|dat|of|luidt|is${GAP}(?:ja|nee|dat|niet|wel|bevestigend|ontkennend))(?!\p{L})/yu`;
/** ` hierboven` behind `vraag` or `antwoord` */
const ABOVE = letters`/${GAP}hier${SYLLABLE}boven(?!\p{L})/yu`;
/** ` nr. ` between `vraag` and its number. */
const SIGN = new RegExp(`${PAGE}(?:(?:nrs?\\.?|nummers?)${GAP})?`, 'y');
/** ` onder ` between `antwoord` and its number, which then ends its clause: `antwoord op 4 vragen` names none. */
const UNDER = new RegExp(`${GAP}(?:op|onder|bij)${GAP}`, 'y');
const CLAUSE_END = letters`/${LOST}(?:[,;:)?!]|\.(?!\d)|$)|${GAP}(?:voor|over|waar(?:in|uit|van|bij)|is|wordt|ben|heb|zie|hierboven|hiervoor)(?!\p{L})/yu`;
const WORD = letters`/(${COUNT_WORDS.join('|')})(?!\p{L})/iyu`;
const AND_WORD = letters`/(?:,|${GAP}en)${GAP}(?=(?:${COUNT_WORDS.join('|')})(?!\p{L}))/iyu`;
/** ` miljoen`, ` weken`, ` op 1` (of `1 op 1`) behind a number that counts something and names no question. */
const COUNTED = letters`/${GAP}(?:miljoen|miljard|duizend|euro|procent|jaar|jaren|maand|maanden|week|weken|dag|dagen|uur|keer|maal|mensen|personen|vragen)(?!\p{L})|(?<=1)(?:${GAP}|-)op(?:${GAP}|-)1(?!\d)/yu`;
/** ` van de schriftelijke vragen`, ` (Kamerstuk 36 410, nr. 5)`: it is a question of another document. */
const ELSEWHERE = letters`/(?:${PAGE}[,(])?${PAGE}(?:zie${GAP})?(?:(?:van|uit|in|bij|op|inzake)${LOST}(?:(?:de|het|mijn|uw|een|die|dat|eerdere?|schriftelijke?|feitelijke|andere|genoemde|vorige|eerste|tweede|derde|set|lijst|van|met|door|mij|gestelde)${LOST}){0,5}(?:Kamer${SYLLABLE}vragen|vra${SYLLABLE}gen|vragen\p{L}{3,6}|schriftelijk|(?:Kamer)?lid|leden|set|serie|reeks|beantwoording|(?:Kamer)?brief|\p{L}{0,12}overleg|verslag|nota|enquête|inventarisatie|peiling|[\p{L}\d/-]{0,20}fracties?|commissie|${MONTH}|\d{1,2}${GAP}${MONTH})(?!\p{L})|(?:(?:van|uit|in|bij)${GAP})?(?:de${GAP}|het${GAP})?(?:Aanhangsel|Kamerst|Handelingen|ah-tk|kst-|\d{4}[ZD]\s?\d|d\.d\.|ingezonden|vergaderjaar))/yu`;
/** ` over`, ` inzake` behind `de vorige vragen`: questions of another time. */
const ON_SUBJECT = letters`/${GAP}(?:over|inzake|omtrent|betreffende|gesteld${GAP}door)(?!\p{L})/yu`;
/** `Aanhangsel Handelingen 2020/21, nr. 123, `, `2024Z14419, `: the same before it. */
const AFTER_OTHER = before(
  `(?:(?:Kamerst|Aanhangsel|Handelingen|vergaderjaar)[^?!]{1,80}\\bnrs?\\.${LOST}\\d{1,5}|\\d{4}[ZD]\\s?\\d{5})\\)?(?:[,:;]?[\\s\\u00ad]${PAGE}|[\\s\\u00ad]${PAGE}\\(?)(?:(?:in|bij|onder)${GAP})?`,
);
/** `eerdere `, `feitelijke ` before `vragen 3`: a question of another document, or a note's mark behind one. */
const OTHER = before(`(?<!\\p{L})(?:eerdere|eerder${GAP}gestelde|feitelijke|schriftelijke)${GAP}`);

/** A pattern for what stands directly before a place, to be asked at that place; it is matched backwards from there. */
function before(source: string): RegExp {
  return letters`/(?<=(${source}))/iyu`;
}

/** How long what stands directly before `at` is. */
function lengthBefore(pattern: RegExp, text: string, at: number): number | undefined {
  return take(pattern, text, at)?.[1]?.length;
}

function readMention(text: string, at: number, noun: string): RawReference | undefined {
  const isQuestion = /^[Vv]/.test(noun);
  const beginning = isQuestion ? QUESTION_BEGINS : /ding/.test(noun) ? ANSWERING_BEGINS : ANSWER_BEGINS;
  const begins = lengthBefore(beginning, text, at);
  if (begins === undefined) return undefined;
  const [isPlural, bearsMark] = [/n$/.test(noun), /(?:n|ding)$/.test(noun)];
  const word = { start: at - begins, end: at + noun.length, isQuestion, isPlural, bearsMark };

  const found = readNamed(text, word) ?? readUnder(text, word) ?? readRelative(text, word) ?? readOrdinal(text, word);
  if (!found) return undefined;
  const answer = isQuestion ? lengthBefore(ANSWER_TO, text, found.start) : undefined;
  const span = { start: found.start - (answer ?? 0), end: found.end };
  return { role: isQuestion && answer === undefined ? 'question' : 'answer', target: found.target, span };
}

/** Whether the words around a mention name another document. */
function isOfAnother(text: string, { start, end }: Span): boolean {
  return take(ELSEWHERE, text, end) !== undefined || take(AFTER_OTHER, text, start) !== undefined;
}

/** `vraag`, `vragen`, `antwoorden`, `beantwoording` */
interface Noun extends Span {
  readonly isQuestion: boolean;
  readonly isPlural: boolean;
  /** No single number follows it, unless by mistake: `vragen`, `antwoorden`, `beantwoording`. */
  readonly bearsMark: boolean;
}

interface Named extends Span {
  readonly target: Target;
}

/** `vraag 3`, `de vragen 4 en 5`, `antwoord vier` */
function readNamed(text: string, noun: Noun): Named | undefined {
  if (noun.isQuestion && take(OTHER, text, noun.start)) return undefined;
  const at = skip(SIGN, text, noun.end);
  const named = readNumbers(text, at) ?? readWords(text, at, noun);
  if (!named || take(COUNTED, text, named.end)) return undefined;
  if (!noun.isQuestion && noun.isPlural && !take(NOUN_BEFORE, text, noun.start)) return undefined;
  // `de vragen3 en 4` lost a blank; the single number of `deze vragen3` and `de beantwoording3` is a note's mark.
  const isSingle = numbersOf(named.ranges).length === 1;
  if (noun.bearsMark && at === noun.end && isSingle) return undefined;
  // `De leden vragen 17` + line end + `een toelichting` is a verb with a mark behind it.
  if (noun.isQuestion && noun.isPlural && isSingle && take(CLAUSE_GOES_ON, text, named.end)) {
    if (!take(NOUN_BEFORE, text, noun.start) && !take(ANSWER_TO, text, noun.start)) return undefined;
  }

  const article = take(ANSWER_TO, text, noun.start) ? undefined : lengthBefore(ARTICLE, text, noun.start);
  return { target: { ranges: named.ranges }, start: noun.start - (article ?? 0), end: named.end };
}

/** `het antwoord onder 4.`, `antwoord op 2 en 3,` */
function readUnder(text: string, noun: Noun): Named | undefined {
  const at = noun.isQuestion ? noun.end : skip(UNDER, text, noun.end);
  const named = at > noun.end ? readNumbers(text, at) : undefined;
  if (!named || !take(CLAUSE_END, text, named.end)) return undefined;
  const length = lengthBefore(ANSWER_TO, text, at) ?? at - noun.start;
  return { target: { ranges: named.ranges }, start: at - length, end: named.end };
}

/** `vier`, `twee en drie`; but not the object of the verb in `ik vraag twee dingen`, nor `vragen één voor één`. */
function readWords(text: string, at: number, noun: Noun) {
  if (!take(NOUN_BEFORE, text, noun.start) && !take(ANSWER_TO, text, noun.start)) return undefined;
  const numbers: number[] = [];
  let end = at;
  for (let next = at; ; next = skip(AND_WORD, text, end)) {
    const word = take(WORD, text, next);
    if (!word) break;
    numbers.push(countOf(word[1]));
    end = next + word[0].length;
  }
  return numbers.length > (noun.isPlural ? 1 : 0) ? { ranges: numbers.map((number) => alone(number)), end } : undefined;
}

/** `de vorige vraag`, `alle bovenstaande vragen`, `de antwoorden hierboven` */
function readRelative(text: string, noun: Noun): Named | undefined {
  const all = noun.isPlural ? Number.POSITIVE_INFINITY : 1;
  const relative = take(RELATIVE, text, noun.start);
  if (relative) {
    const [, lead = '', early, next, late] = relative;
    if (take(ON_SUBJECT, text, noun.end)) return undefined;
    const count = early || late ? countOf(early ?? late) : all;
    const span = { start: noun.start - lead.length, end: noun.end };
    // `de volgende vragen` announces a list; only one question can be meant.
    if (next) return count === 1 ? { target: { after: 1 }, ...span } : undefined;
    return { target: { before: count }, ...span };
  }
  const above = take(ABOVE, text, noun.end);
  if (!above) return undefined;
  const lead = lengthBefore(NOUN_BEFORE, text, noun.start) ?? 0;
  return { target: { before: all }, start: noun.start - lead, end: noun.end + above[0].length };
}

/** `de eerste vraag`, `de tweede en derde vraag`, `de eerste drie vragen` */
function readOrdinal(text: string, noun: Noun): Named | undefined {
  const ordinal = noun.isQuestion && take(ORDINAL, text, noun.start);
  if (!ordinal) return undefined;
  const [, lead = '', words = '', count] = ordinal;
  const span = { start: noun.start - lead.length, end: noun.end };
  if (!take(ANSWER_TO, text, span.start) && !take(PLACE, text, span.start)) return undefined;
  if (take(ON_SUBJECT, text, noun.end) || take(OF_SEVERAL, text, noun.end)) return undefined;
  const numbers = words.split(BETWEEN).flatMap((word) => ORDINALS.indexOf(word.toLowerCase()) + 1 || []);
  for (let further = countOf(count) - 1; further > 0; further--) numbers.push((numbers.at(-1) ?? 0) + 1);
  return noun.isPlural && numbers.length === 1
    ? undefined
    : { target: { ranges: numbers.map((number) => alone(number)) }, ...span };
}

/** What stands between words. */
const BETWEEN = letters`/[^\p{L}]+/u`;

function countOf(word: string | undefined): number {
  return COUNT_WORDS.indexOf((word ?? '').toLowerCase()) + 1;
}
