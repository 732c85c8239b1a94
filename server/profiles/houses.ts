import { DATE } from '../text/dates.ts';

/** How the header of another house than the Kamers says who asks, who answers, and when. */
export interface House {
  /** What only a document of this house says. */
  readonly sign: RegExp;
  /** Before the names of those who ask, each perhaps with its group in parentheses; on one line. */
  readonly asked: RegExp;
  /** Finds the office, or nothing, and after it the name of who answers. */
  readonly answered: RegExp;
  /** The office where none is found. */
  readonly office: string;
  readonly submitted: RegExp;
  readonly received: RegExp;
  readonly subject: RegExp;
}

const DAY = `(?:\\(\\s*)?${DATE}`;
export const HOUSES: readonly House[] = [
  // Europees Parlement: Schriftelijke vraag E-000999/2030 aan de Commissie · Artikel 138 · Jan Waterman (PPE); before 2009 SCHRIFTELIJKE VRAAG E-0999/99 van Jan Waterman (PPE) aan de Commissie (4 november 1999)
  {
    sign: /\b[EPO]-\d{4,6}\/(?:20)?\d\d\b|verzoek om (?:schriftelijk|mondeling) antwoord/,
    asked:
      /Artikel\s1\d\d(?:,?\slid\s\d)?(?:\svan\shet\sReglement(?:\svan\s[Oo]rde)?)?\n|VRAAG\s(?:nr\.\s)?[EPO]-\d{1,6}\/\d\d(?:\d\d)?\s{1,4}van\s(?:(?:de\sheer|mevrouw)\s)?/,
    answered:
      /(?:^|\n)(?:NL\s)?A(?:ntwoord|NTWOORD)\svan\s(?:(?:de\sheer|mevrouw|mevr\.|dhr\.)\s)?((?:[Uu]itvoerend\s)?(?:[Vv]icevoorzitter|[Vv]oorzitter|[Cc]ommissaris|[Hh]oge\s[Vv]ertegenwoordiger(?:\/[Vv]icevoorzitter)?)\s)?([^\n(]{2,60}?)\s+namens\sde/,
    office: 'commissaris',
    submitted: new RegExp(`(?:Ingediend:?|aan\\sde\\s(?:Commissie|Raad))\\s*${DAY}`, 'u'),
    received: new RegExp(`namens\\sde\\s(?:Europese\\s)?Commissie\\s{0,4}${DAY}`, 'u'),
    subject: /\n(?:Betreft|Onderwerp|Titel):\s*([^\n]{2,300})/,
  },
  // Vlaams Parlement: SCHRIFTELIJKE VRAAG nr. 321 van AN PEETERS datum: 3 maart 2030 aan KOEN MERTENS VLAAMS MINISTER …
  {
    sign: /VLAAMS PARLEMENT|Vlaams Parlement|VLAAMS (?:VICEMINISTER-PRESIDENT|MINISTER)|Vlaams minister/,
    asked: /(?:SCHRIFTELIJKE VRAAG|[Ss]chriftelijke vraag)\s{1,4}nr\.\s?\d{1,4}\s{1,4}van\s/,
    answered:
      /\naan\s(?=[^\n]{2,60}\n(?:VICEMINISTER|VLAAMS|MINISTER|[Vv]iceminister|Vlaams|[Mm]inister))()([^\n]{2,60})/,
    office: 'vlaams minister',
    submitted: new RegExp(`[Dd]atum:?\\s*${DAY}`, 'u'),
    received: new RegExp(`[Dd]atum (?:van het )?antwoord:?\\s*${DAY}`, 'u'),
    subject: /\n((?!VLAAMS|VICE|MINISTER)[^\n]{3,120} [-–] [^\n]{3,160})\n/,
  },
];
