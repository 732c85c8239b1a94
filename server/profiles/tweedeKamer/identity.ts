import { letters } from '../../text/letters.ts';

/** How a publication names itself at the foot of its pages: `ah-tk-20232024-1377`, `kv-tk-2024Z18796`, `kst-36450-6`. */
export const OWN = /^(?:(?:ah|kv|h)[- ][te]k[- ](?:\d{8}[- ]\d{1,5}|\d{4}Z\d{5})|kst-\d{5}(?:-[\dA-Z]{1,7}){1,3})/;
/** `Tweede Kamer … Vergaderjaar 2023–2024`, in the title block or at the foot of a page */
export const SESSION =
  /(Tweede|Eerste) Kamer(?: der Staten-Generaal|,)[\s\d]{0,10}[Vv]ergaderjaar\s(\d{4})\s?[-–]\s?(\d{4})/;
/** `31 865` or `36 410 VI`, which begins a line of the title block, above `Nr. 214 LIJST …` */
export const DOSSIER = /^(\d{2})\s?(\d{3})(?:[-\s]([IVXLC]{1,6}|\d{2}))?(?=\s|$)/gm;
export const NUMBER = letters`/^(?:Nr\.\s?(\d{1,4}|[A-Z]{1,3})|([A-Z]{1,2})(?=\s+(?:MEMORIE|VERSLAG|NADER|NOTA|VOORLOPIG|LIJST)))(?=\s+\p{Lu}{4})/mu`;
