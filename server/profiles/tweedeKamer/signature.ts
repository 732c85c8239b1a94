import { letters } from '../../text/letters.ts';
import { NOTE_WORD } from '../../text/noteName.ts';

/** What a line of a signature is. */
export type SignatureLine =
  /** `Hoogachtend,` */
  | 'closing'
  /** `Namens deze,`, `Mede namens de Minister van Bruggen,` */
  | 'behalf'
  /** `De Minister van Munten,` */
  | 'office'
  /** `De Minister van Munten, J.A. Jansen` */
  | 'both'
  /** `J.A. Jansen`, and below that `Fractievoorzitter ABC` */
  | 'name';

/** One way in which such a line is printed. */
export interface SignatureForm {
  readonly line: SignatureLine;
  readonly example: string;
  /** It takes the whole line. */
  readonly pattern: RegExp;
}

const MINISTER = '(?:[Mm]inister(?:-[Pp]resident)?|MINISTER(?:-PRESIDENT)?|[Ss]taatss?ecretaris|STAATSSECRETARIS)';
const OF = '(?:van|voor|VAN|VOOR)';
const PORTFOLIO_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}’'-]*|en|de|het|van|voor|der|[-–&]),?";
/** `Landbouw, Visserij en Natuur`, and what stands beside it in a second column */
const PORTFOLIO = `${PORTFOLIO_WORD}(?:\\s{1,80}${PORTFOLIO_WORD}){0,24}`;
const FLEMISH = '(?:[Vv]laams\\s|VLAAMS\\s|[Ff]ederaal\\s|FEDERAAL\\s)?';
const OFFICE = `(?:(?:[Dd]e|DE)\\s${FLEMISH}${MINISTER}(?:\\s${OF}\\s${PORTFOLIO})?|${FLEMISH}${MINISTER}\\s${OF}\\s${PORTFOLIO})`;
const TITLE = '(?:[Dd]rs|[Mm]r|[Dd]r|[Ii]r|[Ii]ng|[Pp]rof|[Mm]w|[Mm]evr|[Dd]hr)\\.?';
const INITIALS = '(?:\\p{Lu}\\p{Ll}?\\.-?){1,6}';
const NAME_WORD = `(?:(?:${INITIALS})?\\p{Lu}[\\p{L}\\p{M}\\d’'–-]*|${INITIALS}|${TITLE}|van|de|den|der|ter|ten|te|in|la|el|von|[’']t)`;
/** `drs. J.A. Jansen`, `mr. A. van Dijk, MSc`, two of them side by side */
const NAME = `${NAME_WORD}(?:\\s{1,80}${NAME_WORD}){0,12}(?:,\\s(?:MSc|MA|BA|LLM|MBA|PhD|RA))?`;
/** What others sign with who answer questions: `de secretaris,`, also side by side. */
const OTHER =
  '(?:[Dd]e|DE)\\s(?:plaatsvervangend\\s|waarnemend\\s|loco-)?(?:directeur(?:-generaal)?|(?:gemeente)?secretaris(?:-generaal)?|burgemeester|wethouder|voorzitter|griffier|president|commissaris\\svan\\sde\\sKoning)(?:\\s[^\\s,.?!]{1,40}){0,6},';

/** The lines of a signature; the first row that takes a line says what it is. */
export const SIGNATURE_FORMS: readonly SignatureForm[] = [
  // Hoogachtend, · Met vriendelijke groet, · Met de meeste hoogachting,
  {
    line: 'closing',
    example: 'Met vriendelijke groet,',
    pattern:
      /^(?:Hoogachtend|HOOGACHTEND|(?:Met\s)?[Vv]riendelijke\sgroet(?:en)?|Met\s(?:hartelijke\s)?groet(?:en)?|Met\s(?:de\smeeste\s|bijzondere\s)?(?:hoog)?achting)(?:\sen\shoogachting)?\s?[,.]?$/,
  },
  // Namens deze, · Mede namens de Minister van Bruggen, · w.g.
  {
    line: 'behalf',
    example: 'Mede namens de Minister van Bruggen,',
    pattern:
      /^(?:(?:[Mm]ede\s)?[Nn]amens\s(?:dezen?|hem|haar)\s?[,:]?|(?:[Mm]ede\s)?[Nn]amens\s(?:de|het|mijn)\s[^.?!]{2,110},|[([]?(?:w\.g\.|[Ww]as\sgetekend|[Gg]etekend|handtekening)[)\]]?[,:.]?)$/,
  },
  // De Minister van Munten, · DE MINISTER VAN MUNTEN · Vlaams minister van Munten · two of them side by side
  {
    line: 'office',
    example: 'De Minister van Landbouw, Visserij en Natuur,',
    pattern: letters`/^${OFFICE}\s?,?$/u`,
  },
  // De burgemeester van Muntstad, · de secretaris,     de burgemeester, · Burgemeester en wethouders van Muntstad,
  {
    line: 'office',
    example: 'de secretaris,     de burgemeester,',
    pattern: letters`/^(?:${OTHER}(?:\s{1,80}${OTHER}){0,2}|(?:(?:[Hh]et\s)?[Cc]ollege\svan\s)?(?:[Bb]urgemeester\sen\s[Ww]ethouders|[Gg]edeputeerde\s[Ss]taten)(?:\svan\s[^,.?!]{2,60})?,)$/u`,
  },
  {
    line: 'both',
    example: 'De Minister van Munten, J.A. Jansen',
    pattern: letters`/^(?:[Dd]e|DE)\s${FLEMISH}${MINISTER}(?:\s${OF}\s${PORTFOLIO})?,?\s(?:w\.g\.\s)?(?=(?:\p{Ll}{2,5}\.\s|\p{Lu}\.))${NAME}$/u`,
  },
  // J.A. Jansen · w.g. drs. A. van Dijk · Anna Jansen · Fractievoorzitter ABC
  {
    line: 'name',
    example: 'w.g. drs. A. van Dijk',
    pattern: letters`/^(?:[([]?w\.g\.[)\]]?:?\s)?(?=\p{Lu}|${TITLE}\s)(?=[^\n]{0,80}\p{Lu}\p{L})${NAME}$/u`,
  },
];

/** `De Minister van Landbouw en`, of which the rest stands on the next line. */
export const OFFICE_GOES_ON = /\s(?:en|van|voor|EN|VAN|VOOR)$/;
/** `en Natuur,`, `Voedselkwaliteit,`: what is no name. */
export const REST_ALONE = /^en\s|,$/;
/** The rest of an office. */
export const OFFICE_REST = letters`/^(?:en\s)?${PORTFOLIO}\s?,?$/u`;
/** An office without an article, as it stands under a name. */
export const UNDER_NAME = letters`/^${FLEMISH}${MINISTER}\s/u`;
/** A name of two words at least, and no party. */
export const WHOLE_NAME = letters`/^(?:\p{Lu}\.|\S+\s)\D{2,60}$/u`;
/** `Bijlage(n): 2`, `c.c. de Minister van Bruggen`: what may stand below. */
export const BELOW_SIGNATURE = /^(?:Bijlagen?(?:\(n\))?:|[cC]\.?[cC]\.?:?\s|Kopie\saan|Afschrift\saan|[_*]{3,}$)/;
/** The number of a note, which may stand below too: `1 Kamerstuk`, `[1] Dagblad`, `[^1]: Dagblad`, `1` alone, `Noot 1`. */
export const NOTE_BELOW = letters`/^(?:\\?[[(]?\^?\d{1,3}\s?\\?[\])]?:?(?:\s|$|(?=\p{Lu}|https?:|www\.|«))|[¹²³⁰⁴-⁹]|X Noot|[[(]?${NOTE_WORD}\s\d)/u`;
