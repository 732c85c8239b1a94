import type { Role } from '../../model/document.ts';
import { letters } from '../../text/letters.ts';
import { COUNT_WORDS, ORDINALS } from '../../text/numberWords.ts';

/** One way in which headings begin. */
export interface HeadingForm {
  readonly role: Role;
  /** The letters that it can begin with. */
  readonly initials: string;
  /** A line that it reads. */
  readonly example: string;
  /** What stands before the numbers, with the blanks between; the first letter is a capital, for `antwoord op vraag 5).` at a line's start is prose. */
  readonly opening: RegExp;
  /** Whether numbers must, may or cannot follow; or are words of the opening, or the digits that begin it. */
  readonly numbers: 'must' | 'may' | 'none' | 'spelled' | 'before';
  /** Set where prose and lists have the same look: such a form counts where the questions of the whole text have it. */
  readonly style?: HeadingStyle;
}

/** `Eerste vraag`, `V1:`, `Vraag II`, and `vraag 1` alone on its line. */
export type HeadingStyle = 'spelled' | 'letter' | 'roman' | 'small';

/** `tweede`, `Tweede`, `TWEEDE` */
const inAnyCase = (word: string) =>
  `${word.replace(/^./, (first) => `[${first.toUpperCase()}${first}]`)}|${word.toUpperCase()}`;
const AND = '(?:(?:,|[^\\S\\r\\n]+(?:en|EN))[^\\S\\r\\n]+(?:de[^\\S\\r\\n]+)?';
const ORDINAL = `(?:${ORDINALS.map(inAnyCase).join('|')}|\\d{1,2}(?:de|ste|e)\\b)`;
const COUNT = `(?:${['een', ...COUNT_WORDS].map(inAnyCase).join('|')})(?!\\p{L})`;
/** `Eerste`, `Tweede en derde` */
const RANKED = `${ORDINAL}${AND}${ORDINAL}){0,9}`;
const COUNTED = `${COUNT}${AND}${COUNT}){0,9}`;

/** How headings begin; the first row that takes a line reads it. */
export const HEADINGS: readonly HeadingForm[] = [
  // Eerste vraag · Tweede en derde vraag · 2e vraag · Vraag twee
  {
    role: 'question',
    initials: 'ETDVZAN123456789',
    example: 'Tweede en derde vraag',
    opening: letters`/(?=[A-Z\d])(?:(?:De[^\S\r\n]+)?${RANKED}[^\S\r\n]+(?:[Vv]ra(?:ag|gen)|VRA(?:AG|GEN))|V(?:ra(?:ag|gen)|RA(?:AG|GEN))[^\S\r\n]+${COUNTED})(?!\p{L})/uy`,
    numbers: 'spelled',
    style: 'spelled',
  },
  // Antwoord op de eerste vraag · Antwoord tweede vraag · Eerste antwoord · Antwoord op vraag twee
  {
    role: 'answer',
    initials: 'ABETDVZN123456789',
    example: 'Antwoord op de eerste vraag',
    opening: letters`/(?=[A-Z\d])(?:(?:A(?:ntwoord|NTWOORD)(?:en|EN)?(?:[^\S\r\n]+(?:op|OP|bij))?|Beantwoording(?:[^\S\r\n]+van)?)(?:[^\S\r\n]+(?:de|DE|uw))?[^\S\r\n]+(?:${RANKED}[^\S\r\n]+(?:[Vv]ra(?:ag|gen)|VRA(?:AG|GEN))|(?:[Vv]ra(?:ag|gen)|VRA(?:AG|GEN))[^\S\r\n]+${COUNTED})|${RANKED}[^\S\r\n]+(?:[Aa]ntwoord|ANTWOORD)(?:en|EN)?)(?!\p{L})/uy`,
    numbers: 'spelled',
    style: 'spelled',
  },
  // Vraag II · VRAAG II:
  {
    role: 'question',
    initials: 'V',
    example: 'Vraag II',
    opening: /V(?:raag|RAAG)[^\S\r\n]+[IVX]{1,5}(?=[*_]{0,3}(?:[.)]?[*_]{0,3}[^\S\r\n]*$|:))/my,
    numbers: 'spelled',
    style: 'roman',
  },
  // Antwoord II · Antwoord op vraag II
  {
    role: 'answer',
    initials: 'A',
    example: 'Antwoord op vraag II',
    opening:
      /A(?:ntwoord|NTWOORD)(?:[^\S\r\n]+(?:op|OP))?(?:[^\S\r\n]+(?:[Vv]raag|VRAAG))?[^\S\r\n]+[IVX]{1,5}(?=[*_]{0,3}(?:[.)]?[*_]{0,3}[^\S\r\n]*$|:))/my,
    numbers: 'spelled',
    style: 'roman',
  },
  {
    role: 'question',
    initials: 'v',
    example: 'vraag 1',
    opening: /vraag[^\S\r\n]+(?=\d{1,3}[*_]{0,3}[.:]?[*_]{0,3}[^\S\r\n]*$)/my,
    numbers: 'must',
    style: 'small',
  },
  {
    role: 'answer',
    initials: 'a',
    example: 'antwoord op vraag 1',
    opening: /antwoord(?:[^\S\r\n]+op)?(?:[^\S\r\n]+vraag)?[^\S\r\n]+(?=\d{1,3}[*_]{0,3}[.:]?[*_]{0,3}[^\S\r\n]*$)/my,
    numbers: 'must',
    style: 'small',
  },
  // 1. V: Klopt dit? · 1. Vraag: Klopt dit?
  {
    role: 'question',
    initials: '123456789',
    example: '1. V: Klopt dit?',
    opening: /\d{1,3}[.)]?[^\S\r\n]{1,4}[*_]{0,3}V(?:raag|r\.?)?(?=[*_]{0,3}:)/y,
    numbers: 'before',
    style: 'letter',
  },
  // V1: Klopt dit? · V1 · Vr. 1 · V: Klopt dit?
  {
    role: 'question',
    initials: 'V',
    example: 'V1: Klopt dit?',
    opening: /V(?:(?:r\.?)?[^\S\r\n]?(?=\d{1,3}[a-h]?(?:[*_]{0,3}[.:)]|[^\S\r\n]*$))|(?:r\.?)?(?=[*_]{0,3}:))/my,
    numbers: 'may',
    style: 'letter',
  },
  // A1: Ja. · A1 · Antw. 1 · A: Ja.
  {
    role: 'answer',
    initials: 'A',
    example: 'A1: Ja.',
    opening: /A(?:(?:ntw\.?)?[^\S\r\n]?(?=\d{1,3}[a-h]?(?:[*_]{0,3}[.:)]|[^\S\r\n]*$))|(?:ntw\.?)?(?=[*_]{0,3}:))/my,
    numbers: 'may',
    style: 'letter',
  },
  // Vraag 3 · Vragen 3 en 4 · Vraag3 · VRAAG 3 · Vraag (3) · Vraagnummer 3 · Vraag no. 3 · Vraag #3 · Vraag; but `Vragen` alone is the title of them all
  {
    role: 'question',
    initials: 'V',
    example: 'Vragen 3 en 4',
    opening:
      /V(?:raag|RAAG|(?:ragen|RAGEN)(?=[^\S\r\n]*[\d(n]))(?:[^\S\r\n]*(?:[Nn][ro]\.?|nummer|#)(?=[^\S\r\n]*\d))?[^\S\r\n]*(?:\((?=\d))?/y,
    numbers: 'may',
  },
  {
    role: 'answer',
    initials: 'A',
    example: 'Antwoord op de voorgaande vragen:',
    opening:
      /Antwoord(?:en)?[^\S\r\n]+op[^\S\r\n]+(?:(?:de|alle)[^\S\r\n]+)?(?:voorgaande|bovenstaande|vorige)[^\S\r\n]+vra(?:ag|gen)(?=:|[^\S\r\n]*$)/my,
    numbers: 'none',
  },
  // ANTWOORD op vraag nr. 214 van 12 mei 2030 van JAN JANSSENS: the number of a set, and not of a question in it
  {
    role: 'answer',
    initials: 'A',
    example: 'ANTWOORD op vraag nr. 214 van 12 mei 2030 van Jan Janssens',
    opening:
      /A(?:ntwoord|NTWOORD)\s{1,8}op[^\S\r\n]+(?:schriftelijke[^\S\r\n]+)?vraag[^\S\r\n]+nr\.?[^\S\r\n]*\d{1,4}[^\S\r\n]+van[^\S\r\n]\d[^\r\n]{4,80}(?:\s{1,8}van[^\S\r\n]+[A-Z][^\r\n]{2,60})?$/my,
    numbers: 'none',
  },
  {
    role: 'answer',
    initials: 'A',
    example: 'Antwoord van mevrouw De Vries namens de Commissie',
    opening:
      /A(?:ntwoord|NTWOORD)(?:en|EN)?[^\S\r\n]+van[^\S\r\n]+[^\r\n]{2,80}\s{1,8}namens[^\S\r\n]+de[^\S\r\n]+(?:Europese[^\S\r\n]+)?Commissie(?:\s{0,8}\([^()\r\n]{1,40}\))?[:.]?(?=[^\S\r\n]*$)/my,
    numbers: 'none',
  },
  // Antwoord van het college · Antwoord college: · Antwoord Gedeputeerde Staten van Gelderland: · Reactie van burgemeester en wethouders · Antwoord van de minister:
  {
    role: 'answer',
    initials: 'ABR',
    example: 'Antwoord van het college van burgemeester en wethouders',
    opening:
      /(?:A(?:ntwoord|NTWOORD)(?:en|EN)?|Beantwoording|Reactie)(?:[^\S\r\n]+(?:van|door))?(?:[^\S\r\n]+(?:het|de))?[^\S\r\n]+(?:(?:[Cc]ollege(?:[^\S\r\n]+van[^\S\r\n]+(?:burgemeester[^\S\r\n]+en[^\S\r\n]+wethouders|B&W|B[^\S\r\n]en[^\S\r\n]W|Gedeputeerde[^\S\r\n]+Staten|GS))?|[Bb]urgemeester[^\S\r\n]+en[^\S\r\n]+wethouders|B&W|B[^\S\r\n]en[^\S\r\n]W|Gedeputeerde[^\S\r\n]+Staten|GS)(?:[^\S\r\n]+van[^\S\r\n]+(?:de[^\S\r\n]+gemeente[^\S\r\n]+)?[A-Z][A-Za-z’'-]{2,30}(?:[^\S\r\n][A-Z][A-Za-z’'-]{2,30})?)?|[Mm]inister|[Ss]taatssecretaris|[Rr]egering|[Kk]abinet|Algemene[^\S\r\n]+Rekenkamer|wethouder(?:[^\S\r\n]+[A-Z]\S{1,30})?)(?=:|[^\S\r\n]*$)/my,
    numbers: 'none',
  },
  // Gezamenlijk antwoord op de vragen 1 en 2 · Nader antwoord op vraag 3
  {
    role: 'answer',
    initials: 'GNA',
    example: 'Gezamenlijk antwoord op de vragen 1 en 2',
    opening:
      /(?:G(?:ezamenlijke?|ECOMBINEERDE?|ecombineerde?|EZAMENLIJKE?)|N(?:adere?|ADERE?)|A(?:anvullende?|ANVULLENDE?))[^\S\r\n]+(?:(?:be)?antwoord(?:ing)?|(?:BE)?ANTWOORD(?:ING)?)[^\S\r\n]+(?:op|OP|van|VAN)(?:[^\S\r\n]+(?:de|DE))?[^\S\r\n]+(?:vra(?:ag|gen)|VRA(?:AG|GEN))[^\S\r\n]*(?=\d)/y,
    numbers: 'must',
  },
  // Antwoord van de minister op vraag 1 · Reactie van het college op de vragen 2 en 3 · Reactie op vraag 1 · Antw. op vraag 1
  {
    role: 'answer',
    initials: 'AR',
    example: 'Antwoord van de minister op vraag 1',
    opening:
      /(?:(?:A(?:ntwoord|NTWOORD)|Reactie)(?:[^\S\r\n]+van)?(?:[^\S\r\n]+(?:de|het))?[^\S\r\n]+(?:[Mm]inister|[Ss]taatssecretaris|[Rr]egering|[Kk]abinet|[Cc]ollege)[^\S\r\n]+op|Reactie[^\S\r\n]+op|Antw\.?(?:[^\S\r\n]+op)?)(?:[^\S\r\n]+de)?[^\S\r\n]+[Vv]ra(?:ag|gen)[^\S\r\n]*(?=\d)/y,
    numbers: 'must',
  },
  // Antwoord 3 · Antwoord op vraag 3 · Antwoord vraag 3 · Antwoorden op de vragen 2 t/m 6 · Antwoord
  {
    role: 'answer',
    initials: 'A',
    example: 'Antwoorden op de vragen 2 t/m 6',
    opening:
      /A(?:ntwoord|NTWOORD)(?:en|EN)?(?:[^\S\r\n]*(?:op|OP)|[^\S\r\n]+bij)?(?:[^\S\r\n]+(?:de|uw|het))?(?:[^\S\r\n]*(?:[Vv]raag|[Vv]ragen|VRAAG|VRAGEN))?(?:[^\S\r\n]*(?:nr\.?|nummer|#)(?=[^\S\r\n]*\d))?[^\S\r\n]*(?:\((?=\d))?/y,
    numbers: 'may',
  },
  // Ad 3. Ja. · Ad vraag 3 · Ad 1 en 2: Nee.
  {
    role: 'answer',
    initials: 'A',
    example: 'Ad 1 en 2:',
    opening: /A[dD](?:[^\S\r\n]+[Vv]ra(?:ag|gen))?[^\S\r\n]+(?=\d)/y,
    numbers: 'must',
  },
  // Beantwoording vraag 3 · Beantwoording van de vragen 2 t/m 6
  {
    role: 'answer',
    initials: 'B',
    example: 'Beantwoording van de vragen 2 t/m 6',
    opening: /Beantwoording(?:[^\S\r\n]+van)?(?:[^\S\r\n]+de)?[^\S\r\n]+[Vv]ra(?:ag|gen)[^\S\r\n]*(?=\d)/y,
    numbers: 'must',
  },
  {
    role: 'introduction',
    initials: 'I',
    example: 'Inleiding',
    opening: letters`/(?:Inleiding|INLEIDING)(?!\p{L})[^\S\r\n]*/uy`,
    numbers: 'none',
  },
  {
    role: 'explanation',
    initials: 'T',
    example: 'Toelichting:',
    opening: letters`/(?:Toelichting|TOELICHTING)(?!\p{L})[^\S\r\n]*/uy`,
    numbers: 'none',
  },
  // Mededeling · Mededeling van staatssecretaris …
  {
    role: 'notice',
    initials: 'M',
    example: 'Mededeling van de Minister van Munten',
    opening: letters`/(?:Mededeling|MEDEDELING)(?!\p{L})[^\S\r\n]*/uy`,
    numbers: 'none',
  },
];

/** `Vraag 12`, `Antwoord op vraag 12`: all that most headings are. */
export const SIMPLE = /(?:Vraag|Antwoord(?: op vraag| vraag)?) [1-9]\d{0,2}/y;
/** `Mededeling van staatssecretaris …` */
export const NOTICE_REST = /van\s+(?:de\s+)?(?:minister|staatssecretaris)/iy;
/** ` van het lid Jansen (ABC)`, ` (Jansen, ABC)`: who asks this one, after its number, to the end of its line */
export const ASKED_BY = letters`/[^\S\r\n]+(?:van[^\S\r\n]+(?:het[^\S\r\n]+lid|de[^\S\r\n]+leden)[^\S\r\n]+\p{Lu}[^\r\n?]{1,100}\([^()\r\n]{2,40}\)|\((?:het[^\S\r\n]+lid[^\S\r\n]+)?\p{Lu}[\p{L}\p{M}.’' -]{1,40}(?:,[^\S\r\n]|[^\S\r\n]\()[A-Z][A-Za-z\d+/-]{1,24}\)?\))[*_]{0,3}:?(?=[^\S\r\n]*$)/muy`;
/** ` (ingetrokken)`, but not ` (pagina 2)`: words after the numbers that are the section's own. */
export const REMARK = /[^\S\r\n]*\((?!(?:pagina|pag\.|p\.|blz\.)\s?\d{1,4}\))/iy;

/** `mede namens de Staatssecretaris van Bruggen`, `aan de Minister van Munten`: who else answers, or is asked, after the numbers. */
export const BESIDE =
  '(?:(?:mede[^\\S\\r\\n]+)?namens|aan)[^\\S\\r\\n]+de[^\\S\\r\\n]+(?:[Mm]inister|[Ss]taatssecretaris)[^.?!]{1,120}$';

/** `Anwoord 6`, `Vrag 3` */
export const MISPRINTED = letters`/^([AV]\p{Ll}{2,9})[^\S\r\n]{1,4}([1-9]\d{0,2})$/u`;
