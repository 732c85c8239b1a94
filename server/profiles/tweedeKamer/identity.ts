import { letters } from '../../text/letters.ts';

/** How a publication names itself at the foot of its pages: `ah-tk-20232024-1377`, `kv-tk-2024Z18796`, `kst-36450-6`. */
export const OWN = /^(?:(?:ah|kv|h)[- ][te]k[- ](?:\d{8}[- ]\d{1,5}|\d{4}Z\d{5})|kst-\d{5}(?:-[\dA-Z]{1,7}){1,3})/;
/** `h tk 20232024 387`: a converter lost the `a` of it, where the title says that it is an Aanhangsel. */
export const CLIPPED = /^h(?=[- ])/;
export const APPENDIX = /^[#*\s]*(?:Vergaderjaar\s.{9,14})?Aanhangsel van de Handelingen/m;
/** `ah-tk-20232024-1377`, `Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1`, `Vergaderjaar 2023–2024 Aanhangsel van`, `Tweede Kamer der Staten-Generaal2014-20151365` */
export const SESSION =
  /\bah[- ](tk|ek)[- ](\d{4})\d{4}|[Vv]ergaderjaar\s(\d{4})\s?[-–]|Staten-Generaal\s{0,8}(\d{4})-\d{4}/;
/** `Eerste Kamer der Staten-Generaal` on a line of the title block, `Tweede Kamer, vergaderjaar …` */
export const HOUSE = /(Tweede|Eerste)\sKamer/;
/** `31 865` or `36 410 VI`, which begins a line of the title block, above `Nr. 214 LIJST …`, until 2010 `nr. 214` */
export const DOSSIER = /^(\d{2})\s?(\d{3})(?:[-\s]([IVXLC]{1,6}|\d{2}))?(?=\s|$)/m;
export const NUMBER = letters`/^(?:[Nn]r\.\s?(\d{1,4}|[A-Z]{1,3})|([A-Z]{1,2})(?=\s+(?:MEMORIE|VERSLAG|NADER|NOTA|VOORLOPIG|LIJST)))(?=\s+\p{Lu}{4})/mu`;
