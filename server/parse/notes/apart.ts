import { isBlank } from '../../text/blank.ts';
import { letters } from '../../text/letters.ts';
import { take } from '../../text/scan.ts';
import type { Numeral } from './numeral.ts';

/** What stands before the blank before a mark set apart: neither a sign of an amount nor a number, but for a year. */
const BEFORE = /[^\s\d(,/€$£<>+=–-]$|(?<!\d)(?:19|20)\d\d$/;
/** What stands behind it: a blank, or the end of a sentence. */
const BEHIND = /[ \u00a0\r\n]|[.,;:?!)»”](?!\d)|$/y;

/** The word before, which goes on to what is counted, as `van` and `ruim`, or has the number itself, as `artikel`. */
const GOES_ON = new Set(
  (
    'van met op tot t/m de het een in en of ruim circa ca. dan tussen per na voor binnen sinds vanaf bij over door uit al ' +
    'nog slechts maar maximaal minimaal ongeveer bijna rond om aan onder boven zijn is was waren heeft hebben deze die ' +
    'alle elke iedere eerste laatste komende afgelopen naar à minstens hooguit meest minst nr nr. nrs nrs. nummer ' +
    'nummers no. artikel artikelen art. artt. lid leden fase bijlage bijlagen groep box schaal categorie week klasse ' +
    'tabel figuur hoofdstuk paragraaf deel stap niveau vraag vragen antwoord antwoorden blz. pag. pagina p. item ' +
    'onderdeel punt optie scenario versie jaar dag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag co no pm ' +
    'so nh stb. stcrt. par. sub v. kamer route perron spoor zone tier top covid'
  ).split(' '),
);
/** What is counted: `3 dagen`, `12 april`, `5 miljoen`. */
const WORD_BEHIND = letters`/^[ \u00a0\r\n]+(\p{L}+)/u`;
const COUNTED = new Set(
  (
    'januari februari maart april mei juni juli augustus september oktober november december procent procentpunt ' +
    'miljoen miljard duizend euro jaar jaren maand maanden weken week dag dagen uur uren minuten seconden keer maal ' +
    'meter kilometer km hectare ha kilo kg ton mensen personen leden landen lidstaten gemeenten provincies punten vragen'
  ).split(' '),
);
/** `3 of 4`, `3 t/m 5` */
const FURTHER = letters`/^[ \u00a0\r\n]+(?:en|of|t\/m|tot)[ \u00a0]\d(?!\p{L})/u`;

/**
 * The mark that digits between blanks may be: `milieu? 1 Zo ja`, `het rapport 3 geeft`, `14 juli 2023 5`. Some converters
 * set every mark so; in all other texts such digits count something, so that they are a matter of last resort (see
 * readNotes.ts).
 */
export function markApart(text: string, start: number, end: number): Numeral | undefined {
  const blank = text.charCodeAt(start - 1);
  if (end - start > 2 || (blank !== 0x20 && blank !== 0xa0) || !/[1-9]/.test(text.charAt(start))) return undefined;
  if (!take(BEHIND, text, end) || !BEFORE.test(text.slice(Math.max(0, start - 6), start - 1))) return undefined;
  if (GOES_ON.has(wordBefore(text, start - 1))) return undefined;
  const mark = evidence(text, start, end);
  if (mark === 0) return undefined;
  const number = Number(text.slice(start, end));
  return { start, end, number, style: 'apart', mark, definition: 0, content: end };
}

/** How likely digits between blanks are a mark: a sentence that ends before them says most, one that goes on least. */
function evidence(text: string, start: number, end: number): number {
  const behind = text.slice(end, end + 20);
  if (COUNTED.has(WORD_BEHIND.exec(behind)?.[1]?.toLowerCase() ?? '') || FURTHER.test(behind)) return 0;
  let before = start - 1;
  while (before > 0 && isBlank(text.charCodeAt(before))) before--;
  const isClosed = /[.?!»”’"')\]…]/.test(text.charAt(before));
  const goesOn = SMALL_BEHIND.test(behind);
  if (isClosed) return goesOn ? 1.2 : 1.8;
  return goesOn ? 0.5 : 0.9;
}

/** The word that ends at `end`, as far as one in the list is long. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 15 && !isBlank(text.charCodeAt(start - 1)) && !/[(«“]/.test(text.charAt(start - 1)))
    start--;
  return text.slice(start, end).toLowerCase();
}

const SMALL_BEHIND = letters`/^[ \u00a0]+\p{Ll}/u`;
