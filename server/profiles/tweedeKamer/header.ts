import { DATE } from '../../text/dates.ts';
import { letters } from '../../text/letters.ts';

export const SUBMITTED = new RegExp(
  `(?:ingezonden|ingediend(?:\\sop)?|datum\\s(?:van\\s)?(?:de\\s)?(?:vragen|indiening)):?\\s*${DATE}`,
  'iu',
);
export const RECEIVED = new RegExp(
  `(?:ontvangen|datum\\s(?:van\\s)?(?:het\\s|de\\s)?(?:antwoord|beantwoording)):?\\s*${DATE}`,
  'iu',
);
/** `Op 6 november jl. hebben de leden … vragen gesteld`: the year is that of the answer. A party that `heeft eerder vragen gesteld` asks others now. */
export const ASKED_ON = new RegExp(
  `(?<!brief\\svan\\s)(?<!\\d)${DATE}\\s+(?:hebben|heeft)\\s(?!(?:de|onze|mijn)\\s(?:[\\w-]{1,40}\\s?)?(?:fractie|partij))`,
  'iu',
);
/** `Antwoord van `, not `Mededeling van `: the date of the answer stands after it. */
export const ANSWERED = letters`/(?<!\p{L})antwoord(?:en)?\s+van\s/iu`;
/** `Mededeling van Minister …`: the date of a notice that the answer takes longer stands after it. */
export const NOTICED = letters`/(?<!\p{L})(?:mededeling|uitstelbericht)\s+van\s/iu`;
/** `Datum 16 mei 2024`, on one line or on two; `Den Haag, 16 mei 2024` */
export const DATED = new RegExp(`(?:^|\\n)(?:Datum\\s?:?\\s|(?:Den\\sHaag|[’']s-Gravenhage),?\\s)${DATE}`, 'giu');
/** `In antwoord op uw brief van 7 september 2023`, and `Uw brief van` before its date as a line of a letter's head */
export const IN_REPLY_TO = new RegExp(
  `(?:^|\\n|(?:antwoord|reactie)\\sop\\s|naar\\saanleiding\\svan\\s)uw\\sbrief(?:\\svan)?\\s?:?\\s${DATE}`,
  'giu',
);
/** Where a document says its number, the surest form first. */
export const NUMBER = [
  // AH 608 · ah-tk-20232024-608
  letters`/(?<!\p{L})AH[\s:-]{0,3}(\d{1,5})(?!\d)|ah-tk-\d{8}-(\d{1,5})(?!\d)/u`,
  // In print the number stands alone between the title and the questions.
  /gegeven\s+antwoorden\s*(\d{1,5})(?=\s|Vragen)/u,
  // As the official web page says it.
  /Aanhangsel\s+van\s+de\s+Handelingen\s+Datum publicatie[^\n]*\n(?:Tweede|Eerste) Kamer der Staten-Generaal\s?\d{4}-\d{4}\s?(\d{1,5})(?![\d-])/,
  // Above the title the emblem of the Tweede Kamer leaves a 2.
  /Aanhangsel\s+van\s+de\s+Handelingen\s+(?:nr\.\s*)?(\d{1,5})\n(?!Vragen gesteld)/u,
];

export const CASE_NUMBER = /(?<!\d)(20\d\dZ)\s?(\d{5})(?!\d)/gu;
