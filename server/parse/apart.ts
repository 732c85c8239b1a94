import { isBlank } from './lines.ts';
import type { Numeral } from './numerals.ts';

/**
 * Digits between blanks: `milieu? 1 Zo ja`, `het rapport 3 geeft`, `14 juli 2023 5`. Some converters set every mark so; in all other texts
 * such digits count something, so that they are a matter of last resort (see notes.ts).
 */
const APART =
  /(?<=(?:[^\s\d(,/€$£<>+=–-]|(?<!\d)(?:19|20)\d\d)[ \u00a0])[1-9]\d?(?=[ \u00a0\r\n]|[.,;:?!)»”](?!\d)|$)/g;

/** The word before: `van` and `ruim` go on to what is counted, and `artikel` has the number itself. */
const GOES_ON =
  /(?:^|[\s(«“])(?:van|met|op|tot|tot en met|t\/m|de|het|een|in|en|of|ruim|circa|ca\.|dan|tussen|per|na|voor|binnen|sinds|vanaf|bij|over|door|uit|al|nog|slechts|maar|maximaal|minimaal|ongeveer|bijna|rond|om|aan|onder|boven|zijn|is|was|waren|heeft|hebben|deze|die|alle|elke|iedere|eerste|laatste|komende|afgelopen|naar|à|minstens|hooguit|meest|minst|nrs?\.?|nummers?|no\.|artikel(?:en)?|artt?\.|lid|leden|fase|bijlagen?|groep|box|schaal|categorie|week|klasse|tabel|figuur|hoofdstuk|paragraaf|deel|stap|niveau|vra(?:ag|gen)|antwoord(?:en)?|blz\.|pag\.|pagina|p\.|item|onderdeel|punt|optie|scenario|versie|jaar|dag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|CO|NO|PM|SO|NH|stb\.|stcrt\.|par\.|sub|v\.|kamer|route|perron|spoor|zone|tier|top|covid|artikelen)[ \u00a0]$/iu;
/** What is counted: `3 dagen`, `12 april`, `5 miljoen`. */
const COUNTED =
  /^[ \u00a0\r\n]+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|procent|procentpunt|miljoen|miljard|duizend|euro|jaar|jaren|maand|maanden|weken|week|dag|dagen|uur|uren|minuten|seconden|keer|maal|meter|kilometer|km|hectare|ha|kilo|kg|ton|mensen|personen|leden|landen|lidstaten|gemeenten|provincies|punten|vragen|(?:en|of|t\/m|tot)[ \u00a0]\d)(?!\p{L})/iu;

/** The digits in a stretch of text that may be marks set apart, in order. */
export function marksApart(text: string): readonly Numeral[] {
  const found: Numeral[] = [];
  for (const { index: start, 0: digits } of text.matchAll(APART)) {
    if (GOES_ON.test(text.slice(Math.max(0, start - 16), start))) continue;
    const end = start + digits.length;
    const mark = evidence(text, start, end);
    if (mark > 0) found.push({ start, end, number: Number(digits), style: 'apart', mark, definition: 0, content: end });
  }
  return found;
}

/** How likely digits between blanks are a mark: a sentence that ends before them says most, one that goes on least. */
function evidence(text: string, start: number, end: number): number {
  const behind = text.slice(end, end + 20);
  if (COUNTED.test(behind)) return 0;
  let before = start - 1;
  while (before > 0 && isBlank(text.charCodeAt(before))) before--;
  const isClosed = /[.?!»”’"')\]…]/.test(text.charAt(before));
  const goesOn = /^[ \u00a0]+\p{Ll}/u.test(behind);
  if (isClosed) return goesOn ? 1.2 : 1.8;
  return goesOn ? 0.5 : 0.9;
}
