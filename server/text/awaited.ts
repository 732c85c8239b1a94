import { letters } from './letters.ts';

/** `antwoord op vraag`, `artikel`; no number tells `de vraag`, `deze bijlage` or `Schriftelijke vraag` from others. */
const WORD = letters`/(?<![\p{L}.-])(?<!\b(?:d[eé]|het|een|deze|d[ií]t|die|dat|volgende|elke?|iedere?|geen|mijn|uw)\s{1,4})(?:(?<=(?:[Oo]p|[Zz]ie|bij|in|van|onder|en|of|ook|met|naar|over|uit|als|dan|antwoord|beantwoording)\s{1,4})vraag|artikel|art\.|bijlage|nrs?\.|nummers?|tabel|figuur|hoofdstuk|paragraaf|par\.|blz\.|pag\.|pagina|bladzijde|fase|stap)$/u`;
/** `vragen 1 en`, `artikelen 3, 4,` */
const FURTHER = letters`/(?<!\p{L})(?:[Vv]ra(?:ag|gen)|[Aa]rtikel(?:en)?|artt?\.|[Bb]ijlagen?|nrs?\.|nummers?)\s{1,4}\d{1,3}(?:,\s{1,4}\d{1,3}){0,9}(?:,|\s{1,4}(?:en|of|t\/m|tot\sen\smet))$/u`;
/** So much of a text tells. */
const LONGEST = 80;

/** Whether the words of a text that end at `end` go on with a number: `zie het antwoord op vraag`. */
export function awaitsNumber(text: string, end = text.length): boolean {
  const words = text.slice(Math.max(0, end - LONGEST), end);
  return WORD.test(words) || FURTHER.test(words);
}
