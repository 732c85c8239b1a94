import type { Role } from '../../model/document.ts';
import { letters } from '../../text/letters.ts';

/** A line that is the title of a chapter, of an annex or of the introduction, as a list of questions has them. */
export interface TitleForm {
  readonly role: Role;
  readonly example: string;
  readonly pattern: RegExp;
  /** Whether it is a title only directly above a question or another title: elsewhere such lines say other things. */
  readonly bound: boolean;
  /** Whether it may end in a number of its own, and not in that of a page. */
  readonly ordinal: boolean;
}

/** The forms of titles, the surest first; each pattern takes a whole line. */
export const TITLES: readonly TitleForm[] = [
  {
    role: 'introduction',
    example: '1. Inleiding',
    pattern: /^(?:(?:\d{1,2}|[IVX]{1,4}|[A-H])(?:\.\d{1,2})?[.)]?\s{1,4})?(?:Inleiding|INLEIDING)$/,
    bound: false,
    ordinal: false,
  },
  {
    role: 'annex',
    example: 'Bijlage 2: Tabellen bij vraag 12',
    pattern: letters`/^(?:BIJLAGEN?|Bijlagen?)(?:\s(?:\d{1,2}|[IVX]{1,4}|[A-H]))?(?:\s?[:.–-]\s?\p{Lu}.{2,100}|(?<=\s\S{1,4})\s\p{Lu}.{2,100})?[:.]?$/u`,
    bound: false,
    ordinal: true,
  },
  // II. Artikelsgewijze toelichting · II Antwoord van de minister, but not the X Noot of a web page
  {
    role: 'chapter',
    example: 'II Antwoord van de minister',
    pattern: letters`/^(?!X Noot)[IVX]{1,5}(?:[.:)]|\s?[-–])?\s{1,8}[\p{Lu}«„“‘'].{2,110}$/u`,
    bound: false,
    ordinal: false,
  },
  {
    role: 'chapter',
    example: '2.1 Voorgeschiedenis',
    pattern: letters`/^\d{1,2}(?:\.\d{1,2}){1,3}\.?\s{1,8}[\p{Lu}«„“‘'].{2,110}$/u`,
    bound: false,
    ordinal: false,
  },
  {
    role: 'chapter',
    example: 'Hoofdstuk 3 Financiën',
    pattern: letters`/^(?:Hoofdstuk|HOOFDSTUK|Deel|DEEL|Paragraaf|Thema|THEMA|Onderdeel|Blok|Cluster)\s(?:\d{1,2}|[IVX]{1,5}|[A-H])(?:\.\d{1,2})?(?:[.:]?\s{1,4}(?:[-–]\s)?[\p{Lu}«„“‘'].{2,110}|[.:])?$/u`,
    bound: false,
    ordinal: true,
  },
  // Vragen en opmerkingen van de leden van de VVD-fractie · Antwoord van de minister
  {
    role: 'chapter',
    example: 'Vragen en opmerkingen van de leden van de ABC-fractie',
    pattern:
      /^(?:(?:Algemene\s)?[Vv]ragen(?:\sen\sopmerkingen)?|Inbreng|Opmerkingen(?:\sen\svragen)?|Antwoord(?:en)?|Beantwoording|Reactie)\s(?:van|vanuit|aan|door|en\santwoorden\svan)\s(?:de\s|het\s)?(?:(?:leden\svan\s)?(?:de\s|het\s)?(?:.{1,60}(?:fracties?|lid\s\S{1,20})|fracties?(?:\svan.{1,60})?)|(?:minister|staatssecretaris|regering|kabinet|bewindspersoon|bewindspersonen|initiatiefnemers?|ministers)(?:\svan.{1,60})?)(?:\sen\s(?:reactie|antwoord(?:en)?)\svan\s(?:de\s|het\s)?(?:minister|staatssecretaris|regering|kabinet|bewindspersoon|bewindspersonen))?$/,
    bound: false,
    ordinal: false,
  },
  {
    role: 'chapter',
    example: 'ABC-fractie',
    pattern: /^(?:Fractie\s(?:van\s)?(?:de\s|het\s)?)?[A-Z][\w’'-]{1,24}(?:-fractie)?$/,
    bound: true,
    ordinal: false,
  },
  {
    role: 'chapter',
    example: '2. Noodzaak van het voorstel',
    pattern: letters`/^(?:\d{1,2}|[A-H])[.)]?\s{1,8}[\p{Lu}«„“‘'].{2,110}$/u`,
    bound: true,
    ordinal: false,
  },
  {
    role: 'chapter',
    example: 'Artikel 5, lid 4',
    pattern:
      /^(?:Artikel(?:en)?|ARTIKEL(?:EN)?|Onderdeel|Begrotingsartikel|Beleidsartikel)\s(?:\d{1,3}|[IVX]{1,5})\w{0,2}(?:[.:,]?\s.{1,100})?$/,
    bound: true,
    ordinal: true,
  },
  {
    role: 'chapter',
    example: 'Wonen en bouwen',
    pattern: letters`/^(?!(?:Vragen|Antwoorden|Inhoud(?:sopgave)?|Vragen\sen\s[Aa]ntwoorden|Lijst\s.*):?$)\p{Lu}[^\d?!]{2,80}$/u`,
    bound: true,
    ordinal: false,
  },
];

/** `II. Artikelsgewijze toelichting`, below which each article has a title, also where no question is numbered. */
export const BY_ARTICLE = /artikelsgewij/i;
export const ARTICLE = /^(?:Artikel(?:en)?|ARTIKEL)\s(?:\d{1,3}|[IVX]{1,5})\w{0,2}(?:,.{1,40})?$/;
/** The end of what is no title, or stands in a table of contents. */
export const RUNS_ON = /[.,;?!–-]$|\.{3}\s?\d|\b(?:de|het|een|van|en|of|in|op|te|voor|aan|met|bij)$/;
/** `De griffier van de commissie, Jansen`, who signs above the first question of a list */
export const SIGNED = /^(?:De\s)?(?:\S{2,20}[-\s]){0,2}(?:(?:onder)?voorzitter|griffier)\svan\s.{4,120},/i;

/** How a list of questions names itself, on a line of its own or after its number. */
export const LIST =
  /^[^\S\r\n]*(?:[^\r\n]{0,40}[^\S\r\n])?(?:(?:NADERE\s{1,12}|Nadere\s{1,12})?(?:NOTA|Nota)\s{1,12}(?:NAAR|naar)\s{1,12}(?:AANLEIDING|aanleiding)|(?:NADER\s{1,12}|Nader\s{1,12})?(?:VERSLAG|Verslag)(?:$|\s{1,12}(?:VAN|van|HOUDENDE|houdende)\s)|(?:LIJST|Lijst)\s{1,12}(?:VAN|van|MET|met)\s{1,12}(?:\S{4,12}\s{1,12})?(?:VRAGEN|[Vv]ragen)|MEMORIE\s{1,12}VAN\s{1,12}ANTWOORD|Memorie\s{1,12}van\s{1,12}antwoord)/m;
/** `Inhoudsopgave`, above the titles that stand again further on */
export const CONTENTS =
  /^[^\S\r\n]*(?:Inhoud|INHOUD)(?:sopgave|SOPGAVE)?:?[^\S\r\n]*[\r\n]+[^\S\r\n]*([^\r\n]{4,120})/m;
