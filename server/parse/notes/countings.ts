import { isBlank, skipBlank } from '../../text/blank.ts';
import { MONTHS } from '../../text/dates.ts';
import { letters } from '../../text/letters.ts';
import type { Counting } from './evidence.ts';
import type { Facts } from './facts.ts';
import { precedesMark } from './marksTogether.ts';
import { counts, endsMark } from './surroundings.ts';
import { isRanked, isTableRow } from './tables.ts';

/** What digits count or name where they belong to no note, in the order of reading. */
export const COUNTINGS: readonly Counting[] = [
  {
    name: 'a number of what follows',
    of: ['line', 'lineAlone'],
    takes: 'Op\n<|4|> april jl. heeft de Kamer',
    leaves: 'Op tafel.\n<|4|> Aprilnummer van het blad',
    holds: ({ text, end }) => counts(text, skipBlank(text, end)),
  },
  {
    name: 'the number of annexes, or of a table',
    of: ['lineAlone'],
    takes: 'Bijlage(n)\n<|1|>\nDatum 3 juli',
    leaves: 'Zie de brief.\n<|1|>\nDagblad van het Zuiden',
    holds: ({ text, start }) => ANNEXES.test(text.slice(Math.max(0, start - 24), start)),
  },
  {
    name: 'the number of a row of a table',
    of: ['line'],
    takes: 'Jaar\n<|1|> Belastingen 12 13 14\n',
    leaves: 'Jaar.\n<|1|> Kamerstukken II 2023/24, 36 410\n',
    holds: ({ text, content }) => isTableRow(text, content),
  },
  {
    name: 'a rank',
    of: ['line'],
    takes: 'Het meest bij:\n<|1|> Boskoop 4,30 µg/l\n2 Naaldwijk 3,95 µg/l\n',
    leaves: 'Het meest bij Boskoop.\n<|1|> RIVM, 4,30 µg/l\nDe rest\n',
    holds: ({ text, start, number }) => isRanked(text, start, number),
  },
  {
    name: 'a number with a fraction or a paragraph',
    of: ['lineStop'],
    takes: 'Dat is\n<|4|>.2 miljoen',
    leaves: 'Dat is zo\n<|4|>. Daarna',
    holds: ({ text, end }) => /\d/.test(text.charAt(end + 1)),
  },
  {
    name: 'the box of a letterhead',
    of: ['year'],
    takes: 'Postbus 2090<|1|> te Den Haag',
    leaves: 'Op 14 juli 2023<|1|> te Den Haag',
    holds: ({ text, start }) => BOX.test(text.slice(Math.max(0, start - 15), start - 4)),
  },
  {
    name: 'the beginning of a longer number or word',
    of: ['year'],
    takes: 'sinds 2020<|1|>e jaar',
    leaves: 'sinds 2020<|1|> al',
    holds: ({ text, end }) => !endsMark(text, end),
  },
  {
    name: 'an amount before a closing parenthesis',
    of: ['parenthesis'],
    takes: 'munten) te zamen €<|1|>) en',
    leaves: 'het ministerie? <|1|>) en',
    holds: ({ text, start, before }) => !isBlank(text.charCodeAt(start - 1)) && /[\d\-–/€$]/.test(before),
  },
  {
    name: 'an item of a list in a sentence',
    of: ['glued'],
    takes: 'Kunt u aangeven:<|1|>. wanneer; 2. waarom?',
    leaves: 'Kunt u dat aangeven?<|1|>. Wanneer',
    holds: ({ text, end, before }) => /[:;]/.test(before) && /^\.\s/.test(text.slice(end, end + 2)),
  },
  {
    name: 'the beginning of a longer number or name',
    of: ['glued'],
    takes: 'de munt <<uit>»<|2|>/3 steeg',
    leaves: 'de munt «uit»<|2|> steeg',
    holds: ({ text, end, number }) => !endsMark(text, end) && !precedesMark(text, end, number),
  },
  {
    name: 'the power of a number, a unit or a letter',
    of: ['raised'],
    takes: 'per m<|²|> grond',
    leaves: 'per munt<|²|> gaat',
    holds: isPower,
  },
  {
    name: 'after a word that a number follows',
    of: ['apart', 'last'],
    takes: 'volgens artikel <|3|> Daarin',
    leaves: 'volgens het besluit <|3|> Daarin',
    holds: ({ text, start }) => NUMBERED.has(wordBefore(text, start - 1)),
  },
  {
    name: 'before what is counted',
    of: ['apart'],
    takes: 'Zij wachten <|3|> dagen',
    leaves: 'Zij wachten <|3|> Dat',
    holds: ({ text, end }) => COUNTED.has(WORD_AFTER.exec(text.slice(end, end + 20))?.[1]?.toLowerCase() ?? ''),
  },
  {
    name: 'before a further number',
    of: ['apart'],
    takes: 'Zij telde. <|3|> of 4 malen',
    leaves: 'Zij telde. <|3|> Of zij',
    holds: ({ text, end }) => FURTHER.test(text.slice(end, end + 20)),
  },
];

/** `m²`, `10⁶`, `10⁻⁶`, `Ca²⁺`, `CO²`; but nothing is raised to 1, and after other numbers a mark stands: `nr. 37²`. */
function isPower({ text, start, number, before, after, word }: Facts): boolean {
  if (/[⁺⁻⁼⁽ⁿ]/.test(before + after)) return true;
  if (number === 1 || start === 0) return false;
  if (/\d/.test(before)) return TEN.test(text.slice(Math.max(0, start - 4), start));
  return number <= 3 && before !== '.' && (word.length === 1 || UNIT.test(word));
}

const TEN = /(?<!\d[.,]?)10$/;
/** What is squared and cubed, and what has small digits of its own. */
const UNIT = /^(?:[kcdmhµ]m|CO|NO|SO)$/;

/** `Bijlage(n)` in a letter's margin, with their number below; `Tabel` above its number. */
const ANNEXES = /(?<!\p{L})(?:bijlagen?(?:\(n\))?|tabel|figuur|grafiek|kaart|kader|overzicht):?\s*$/iu;
/** The box of a letterhead has a number of its own: `Postbus 20901`. */
const BOX = /[Pp]ostbus\s{1,4}$/;

/** The word before, which goes on to what is counted, as `van` and `ruim`, or has the number itself, as `artikel`. */
const NUMBERED = new Set(
  (
    'van met op tot t/m het de een in en of ruim circa ca. dan tussen per na voor binnen sinds vanaf bij over door uit al ' +
    'nog slechts maar maximaal minimaal ongeveer bijna rond om aan onder boven zijn is was waren heeft hebben deze die ' +
    'alle elke iedere eerste laatste komende afgelopen naar à minstens hooguit meest minst nr nr. nrs nrs. nummer ' +
    'nummers no. artikel artikelen art. artt. lid leden fase bijlage bijlagen groep box schaal categorie week klasse ' +
    'tabel figuur hoofdstuk paragraaf deel stap niveau vraag antwoord blz. pag. pagina p. item ' +
    'onderdeel punt optie scenario versie jaar dag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag co no pm ' +
    'so nh stb. stcrt. par. sub v. kamer route perron spoor zone tier top covid'
  ).split(' '),
);
/** What is counted: `3 dagen`, `12 april`, `5 miljoen`. */
const WORD_AFTER = letters`/^[ \u00a0\r\n]+(\p{L}+)/u`;
const COUNTED = new Set([
  ...MONTHS,
  ...(
    'procent procentpunt miljoen miljard duizend euro jaar jaren maand maanden weken week dag dagen uur uren minuten seconden keer maal ' +
    'meter kilometer km hectare ha kilo kg ton mensen personen leden landen lidstaten gemeenten provincies punten vragen'
  ).split(' '),
]);
/** `3 of 4`, `3 t/m 5` */
const FURTHER = letters`/^[ \u00a0\r\n]+(?:en|of|t\/m|tot)[ \u00a0]\d(?!\p{L})/u`;

/** The word that ends at `end`, as far as one in the list is long. */
function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && end - start < 15 && !isBlank(text.charCodeAt(start - 1)) && !/[(«“]/.test(text.charAt(start - 1)))
    start--;
  return text.slice(start, end).toLowerCase();
}
