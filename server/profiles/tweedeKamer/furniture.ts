import { letters } from '../../text/letters.ts';

const DIGITS = '0123456789';

/** How a page header or footer, or a page's number, is printed. Text may be glued after it: `Aanhangsel 3Antwoord 12`. */
interface PageForm {
  /** The characters that it can begin with. */
  readonly initials: string;
  /** A line that it reads. */
  readonly example: string;
  readonly pattern: RegExp;
}

/** `Pagina 3 van 8`, which is furniture also where no other counts with it. */
const PAGE_OF_ALL = /(?:Pagina|pagina|PAGINA|Page|Blad|blad)\s(\d{1,3})\s(?:van|of|\/)\s(\d{1,3})(?=[^\S\n]*$)/my;

/** Page headers and footers. `X Noot`, before the number of a note on web pages, is none: notes read it. */
export const FURNITURE: readonly PageForm[] = [
  // … Aanhangsel 3 · … Vragen       1
  {
    initials: 'TE',
    example: 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3',
    pattern:
      /(?:Tweede|Eerste) Kamer,\s?vergaderjaar\s\d{4}\s?[-–]\s?\d{2,4},\s?(?:Aanhangsel(?:\svan\sde\sHandelingen)?|Vragen)[^\S\r\n]{0,200}\d{1,3}/y,
  },
  // The same with the page's number on a line below, or none; but not with `van de Handelingen, nr. 12` below.
  {
    initials: 'TE',
    example: 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel',
    pattern: letters`/(?:Tweede|Eerste) Kamer,\s?vergaderjaar\s\d{4}\s?[-–]\s?\d{2,4},\s?(?:Aanhangsel|Vragen)(?=[^\S\r\n]*$)(?!\s{0,40}(?:van\s|bij\s|der\s|Handelingen|n(?:rs?|ummers?)(?!\p{L})))/muy`,
  },
  // The 3 is the page's number.
  {
    initials: 'TE',
    example: 'Tweede Kamer, vergaderjaar 2017–2018, 33 495, nr. 109 3',
    pattern:
      /(?:Tweede|Eerste) Kamer,\svergaderjaar\s\d{4}\s?[-–]\s?\d{2,4},\s[\d \u00a0]{5,9}(?:[- ][IVXA-Z]{1,6})?,\snr\.\s\w{1,5}[^\S\r\n]{1,200}\d{1,3}(?=[^\S\r\n]*$)/my,
  },
  // ah-tk-20232024-1314 · h tk 20232024 387 · kv-tk-2024Z18796
  {
    initials: 'akh',
    example: 'ah-tk-20232024-1314',
    pattern: /(?:ah|kv|h|kst)[- ](?:tk|ek)[- ](?:\d{8}[- ]\d{1,5}|\d{4}[ZD]\d{5})/y,
  },
  {
    initials: 'k',
    example: 'kst-36410-VI-37',
    pattern: /kst-\d{5}(?:-[\dA-Z]{1,7}){1,3}(?=[^\S\n]*$)/my,
  },
  // What the official web page of a publication says above and below it, perhaps without the blanks between cells.
  {
    initials: 'D',
    example: 'Datum publicatieOrganisatieVergaderjaarNummerDatum ontvangst',
    pattern: /Datum publicatie[^\S\r\n]{0,8}Organisatie[^\S\r\n]{0,8}Vergaderjaar[^\r\n.]{0,80}(?=[^\S\n]*$)/my,
  },
  {
    initials: 'TE',
    example: 'Tweede Kamer der Staten-Generaal2014-20151365',
    pattern:
      /(?:Tweede|Eerste) Kamer der Staten-Generaal[^\S\r\n]{0,8}\d{4}-\d{4}[^\S\r\n]{0,8}(?:\d{5}(?:[- ][IVXLC]{1,6})?[^\S\r\n]nr\.[^\S\r\n]\w{1,5}|\d{1,5}(?:[^\S\r\n]{1,8}\d\d-\d\d-\d{4})?)(?=[^\S\n]*$)/my,
  },
  {
    initials: 'AKH',
    example: 'Kamerstuk\n\nDatum publicatie',
    pattern: /(?:Aanhangsel van de Handelingen|Kamerstuk|Handeling)(?=\s{1,8}Datum publicatie)/y,
  },
  { initials: 'N', example: 'Naar boven', pattern: /Naar boven(?=[^\S\n]*$)/my },
  { initials: 'I', example: 'ISSN 0921 - 7398', pattern: /ISSN\s?\d{4}\s?-\s?\d{3}[\dX]/y },
  { initials: "'’‘`´", example: '’s-Gravenhage 2024', pattern: /['’‘`´]s-Gravenhage,?\s\d{4}/y },
  { initials: 'PpBb', example: 'Pagina 2 van 5', pattern: PAGE_OF_ALL },
  { initials: '-', example: '-----', pattern: /-{3,80}(?=[^\S\n]*$)/my },
  // What libraries that read PDF put between pages.
  {
    initials: '-',
    example: '-- 1 of 4 --',
    pattern: /-{2,40}\s?(?:\d{1,4} of \d{1,4}|Page \(\d{1,4}\) Break|end of page=\d{1,4})\s?-{2,40}(?=[^\S\n]*$)/my,
  },
  // Above the notes at the end of a text.
  {
    initials: 'VEN',
    example: 'Voetnoten:\n1 Muntblad',
    pattern:
      /(?:Voetnoten|Eindnoten|Noten|VOETNOTEN|EINDNOTEN|NOTEN):?(?=\s{1,20}[[(]?(?:(?:[Vv]oet)?[Nn]oot\s)?\^?1[\]).:]?\s)/y,
  },
  // The head of a table of questions, on each of its pages.
  {
    initials: 'N',
    example: 'Nr Vraag Bijlage Blz. (van) t/m',
    pattern:
      /N[rR]\.?[^\S\r\n]{1,40}V(?:raag|RAAG)(?:[^\S\r\n]{1,40}(?:Antwoord|Bijlage|Blz\.?(?:[^\S\r\n]\(van\))?|t\/m)){1,5}(?=[^\S\n]*$)/my,
  },
];

/** The end of a footer that lacks the page's number. */
export const LACKS_NUMBER = /(?:Aanhangsel|Vragen)$/;
/** A footer where the pages count below it, else a citation. */
export const PAPER: PageForm = {
  initials: 'TE',
  example: 'Tweede Kamer, vergaderjaar 2017–2018, 33 495, nr. 109',
  pattern:
    /^(?:Tweede|Eerste) Kamer,\svergaderjaar\s\d{4}\s?[-–]\s?\d{2,4},\s[\d \u00a0]{5,9}(?:[- ][IVXA-Z]{1,6})?,\snr\.\s\w{1,5}$/,
};
/** ah-tk-20232024-1314, ISSN 0921 - 7398, ’s-Gravenhage 2024 */
export const IMPRINT = /^(?:(?:ah|kv|h|kst)[- ][^,]*|ISSN[^,]*|['’‘`´]s-Gravenhage,?\s\d{4})$/;

/** A page's number with that of all, which is furniture where such lines rise and none is more than all. */
export const PAGES_OF_ALL: readonly PageForm[] = [
  // Also glued to the text after it: `3/8Vraag 3`.
  { initials: DIGITS, example: '3/8', pattern: letters`/(\d{1,3})\/(\d{1,3})(?=[^\S\n]*$|\p{L})/muy` },
  { initials: 'PpBb', example: 'Pagina 3 van 8', pattern: PAGE_OF_ALL },
  // Below what a browser prints.
  {
    initials: 'h',
    example: 'https://www.munt.example/antwoord 3/8',
    pattern: /https?:\/\/\S{4,300}\s{1,200}(\d{1,3})\/(\d{1,3})(?=[^\S\n]*$)/my,
  },
];

/**
 * A page's number without that of all, which is furniture where such lines count up one by one from the first page or
 * the second.
 */
export const PAGES: readonly PageForm[] = [
  {
    initials: 'PpBb',
    example: 'Pagina 3',
    pattern: /(?:Pagina|pagina|PAGINA|[Pp]ag\.|Page|Blad|blad|Bladzijde|[Bb]lz\.)\s?(\d{1,3})(?=[^\S\n]*$)/my,
  },
  { initials: '-', example: '- 3 -', pattern: /-\s?(\d{1,3})\s?-(?=[^\S\n]*$)/my },
  { initials: '–', example: '– 3 –', pattern: /–\s?(\d{1,3})\s?–(?=[^\S\n]*$)/my },
  // Alone above a form feed.
  { initials: DIGITS, example: '3\n\f', pattern: /(\d{1,3})(?=[^\S\n\f]{0,20}(?:\n[^\S\n\f]{0,20}){0,6}\f)/my },
];

/** What begins a section is no letterhead, though it may follow on many page numbers. */
export const OPENS_SECTION = /^(?:Vraag|Vragen|Antwoord|Beantwoording|Toelichting|Inleiding)/i;
