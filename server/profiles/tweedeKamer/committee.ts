import { DATE } from '../../text/dates.ts';
import { letters } from '../../text/letters.ts';

/** Words of a department or a committee: `Landbouw, Visserij, Voedselzekerheid en Natuur`. */
const NAME =
  letters`/(?:de\s|het\s)?\p{Lu}[\p{L}’'-]*(?:(?:,\sen\s|,\s|\sen\s|\s)(?:(?:de|het|van|voor)\s){0,2}\p{Lu}[\p{L}’'-]*){0,10}/u`
    .source;
/** `vaste commissie voor Financiën` */
export const COMMITTEE = new RegExp(
  `(?:(?:[Vv]aste|[Aa]lgemene|[Tt]ijdelijke|[Bb]ijzondere|[Pp]arlementaire)\\s)?(?:Kamer)?[Cc]ommissies?\\s(?:voor|van)\\s${NAME}`,
  'gu',
);
/** `aan de Minister en de Staatssecretaris van Financiën`, `aan de Ministers van Financiën en voor Munten`, whom the questions are put to. */
export const PUT_TO = new RegExp(
  `aan\\sde\\s([Mm]inister(?:-[Pp]resident)?|[Ss]taatssecretaris)s?(?:sen)?(?:\\s(?:van|voor)\\s(${NAME}))?(?:\\sen\\s(?:aan\\s)?(?:de\\s)?([Mm]inister|[Ss]taatssecretaris)(?:\\s(?:van|voor)\\s(${NAME}))?)?`,
  'u',
);
/** `36 450 Regels omtrent de munt` above `Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG`: what the papers with that number are about. */
export const DOSSIER_TITLE = letters`/(?:^|\n)\d{2}\s?\d{3}(?:[-\s](?:[IVXLC]{1,6}|[A-Z]))?(?:\s\([^()\n]{1,20}\))?\s(\p{Lu}[^\n]{4,300}(?:\n(?!Nr\.)[^\n]{1,200}){0,5})\nNr\.\s\d{1,4}\s(?:[A-Z]{2,20}\s){0,4}(?:LIJST\sVAN\sVRAGEN|VERSLAG|NOTA\sNAAR)/u`;
/** `aan de Ministers`, and what stands between the departments of such. */
export const SEVERAL = /[Mm]inisters\s|secretarissen\s/;
export const AND_DEPARTMENT = /,?\sen\s(?:van|voor)\s/;
export const ASKED = /\b(?:voorgelegd|gesteld|toegezonden|gezonden)\b/;
export const QUESTIONS = /\bvra(?:gen|ag)\b/;
/**
 * `heeft een aantal vragen voorgelegd`, and not `heeft de eer als volgt verslag uit te brengen`, unless that is done `in de
 * vorm van een lijst van vragen`.
 */
export const HAS = /^[^.]{0,100}?\s(?:heeft|hebben)\s(?!de\seer(?![^.]{0,80}\slijst\svan\svragen))/;
export const HAS_BEFORE = /\b(?:heeft|hebben|door)\s(?:de\s)?$/;
/** Of a committee in which others ask: `Binnen de vaste commissie voor Financiën hebben de onderstaande fracties …`. */
export const WITHIN = /\b(?:[Bb]innen|[Vv]anuit|namens|voorzitter van|griffier van)\s(?:de\s)?$/;
export const ANSWERED_ON = [
  new RegExp(`beantwoord\\s(?:bij|per|in\\s(?:zijn|haar|een|de))\\s?brief\\s(?:van|d\\.d\\.)\\s${DATE}`, 'iu'),
  new RegExp(`bij\\s(?:zijn\\s|haar\\s)?brief\\s(?:van|d\\.d\\.)\\s${DATE}[^.]{0,120}?\\sbeantwoord`, 'iu'),
];

export const PUT_ON = new RegExp(
  `(?:zijn|werden|heeft|hebben)\\s(?=op\\s)${DATE}\\s[^.]{0,200}?(?:voorgelegd|toegezonden|gezonden|gesteld)`,
  'iu',
);
/** Whether the questions of a list are answered: in what it says, or in its name. */
export const IS_ANSWERED = /beantwoord\b|VRAGEN\sEN\sANTWOORDEN|[Vv]ragen\sen\s[Aa]ntwoorden|NOTA NAAR/;
