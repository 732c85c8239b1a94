import type { Header } from '../../model/document.ts';
import { letters } from '../../text/letters.ts';
import type { Print } from './print.ts';

/** How a publication names itself at the foot of its pages: `ah-tk-20232024-1377`, `kv-tk-2024Z18796`, `kst-36450-6`. */
const OWN = /^(?:(?:ah|kv|h)[- ][te]k[- ](?:\d{8}[- ]\d{1,5}|\d{4}Z\d{5})|kst-\d{5}(?:-[\dA-Z]{1,7}){1,3})/;
/** `Tweede Kamer … Vergaderjaar 2023–2024`, in the title block or at the foot of a page */
const SESSION = /(Tweede|Eerste) Kamer(?: der Staten-Generaal|,)[\s\d]{0,10}[Vv]ergaderjaar\s(\d{4})\s?[-–]\s?(\d{4})/;
/** `31 865` or `36 410 VI`, which begins a line of the title block, above `Nr. 214 LIJST …` */
const DOSSIER = /^(\d{2})\s?(\d{3})(?:[-\s]([IVXLC]{1,6}|\d{2}))?(?=\s|$)/gm;
const NUMBER = letters`/^(?:Nr\.\s?(\d{1,4}|[A-Z]{1,3})|([A-Z]{1,2})(?=\s+(?:MEMORIE|VERSLAG|NADER|NOTA|VOORLOPIG|LIJST)))(?=\s+\p{Lu}{4})/mu`;
/** The title block of a Kamerstuk is no longer. */
const LONGEST_TITLE = 4000;

/** The key by which others cite this document; undefined where it does not say it. */
export function readKey({ text, furniture }: Print, { number }: Pick<Header, 'number'>): string | undefined {
  for (const { start, end } of furniture.spans) {
    const own = OWN.exec(text.slice(start, Math.min(end, start + 40)))?.[0];
    if (own !== undefined) return own.replaceAll(' ', '-');
  }
  const title = text.slice(0, LONGEST_TITLE);
  if (number !== undefined) {
    const [, chamber, first, last] = SESSION.exec(text) ?? [];
    return chamber && `ah-${chamber === 'Tweede' ? 'tk' : 'ek'}-${first}${last}-${number}`;
  }
  const paper = NUMBER.exec(title);
  const dossier = paper && [...title.slice(0, paper.index).matchAll(DOSSIER)].at(-1);
  return dossier
    ? ['kst', `${dossier[1]}${dossier[2]}`, dossier[3], paper[1] ?? paper[2]].filter(Boolean).join('-')
    : undefined;
}
