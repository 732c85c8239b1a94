import { letters } from '../../text/letters.ts';

/** `Antwoord van `, `Mededeling van de `, `Antwoorden van ` before offices and names. */
export const ANSWER_OF = letters`/(?<!\p{L})(?:(?:nader\s+)?antwoord(?:en)?|mededeling|beantwoording|uitstelbericht)\s+van\s+/giu`;
/** `Minister-President`, `Staatssecretaris`, its misprint with one s, and `Ministers` before several names */
export const OFFICE = letters`/(?:de\s+)?(minister-president|minister|staatss?ecretaris)(?:s|sen)?(?!\p{L})\s*/iuy`;
/** `, `, ` en `, ` van `, ` en antwoord van ` before a further office or name */
export const NEXT_OFFICE =
  /(?:\s*,\s*|\s+)(?:en\s+)?(?:(?:antwoord\s+)?van\s+(?=(?:de\s+)?(?:[Mm]inister|[Ss]taats)))?/uy;
/** `(Binnenlandse Zaken`, to its parenthesis, or where that is missing, to what follows */
export const DEPARTMENT = /\s*\(\s*(?!ontvangen)([^()]{2,120}?)\s*(?:\)|(?=,?\s*(?:\(|mede\s+namens|$)))/iuy;
export const MINISTRY = /^(?:van|voor)\s/;
/** `De minister van Justitie en Veiligheid,` on a line of its own; the department may go on in the next. */
export const SIGNS = letters`/^(?:[Dd]e\s|DE\s|(?=Minister.*,$))([Mm]inister(?:-[Pp]resident)?|MINISTER(?:-PRESIDENT)?|[Ss]taatss?ecretaris|STAATSSECRETARIS)(?:\s(?:van|voor|VAN|VOOR)\s(.{3,100})|\s(\p{Lu}.{2,100})|,?\s?)$/u`;
/** `D. Jansen`, `mr. drs. A.J. van Dijk`, `Anna Jansen` */
export const SIGNATURE = letters`/^((?:(?:drs|mr|dr|ir|ing|prof|mw|mevr|dhr)\.?\s|(?:\p{Lu}\p{Ll}?\.)+\s?)*)((?:\p{Lu}|(?:van|de|den|der|ter|ten|[’']t)\s)(?:[\p{L}\p{M}’' –-]|(?<=\s\p{Lu})\.){1,60})$/u`;
/** What stands before an office that does not sign: `Mede namens`, or the same one's other office. */
export const SIGNS_NOT = /(?:namens|[Mm]inister-[Pp]resident,?)$/;
/** `Minister van Landbouw, Natuur en Voedselkwaliteit` under a name: nothing but the office. */
export const OFFICE_OF = letters`/^(Minister|Staatss?ecretaris)\s(?:van|voor)\s((?:\p{Lu}[\p{L}-]*,?|en|de|het|van|[-–])(?:\s(?:\p{Lu}[\p{L}-]*,?|en|de|het|van|[-–]))*)$/u`;
/** A name whose every word is one of a name, as prose is not. */
export const FULL_NAME = letters`/^(?:(?:van|de|den|der|ter|ten|te|in|[’']t)\s|\p{Lu}(?:\.|[\p{L}\p{M}’'–-]*)(?:\s|$)){1,6}$/u`;
/** `Minister`, `staatssecretarissen`, `Minister-President` */
export const OFFICE_NAME = letters`/(?<!\p{L})(?:minister(?:-president|s)?|staatss?ecretaris(?:sen)?)(?!\p{L})/giu`;
/** ` aan` after the members who ask and their parties, before those who are asked. */
export const PUT_TO = /^(?: \([^()]{1,60}\)|[^()]{0,60}\))? aan(?= de )/u;
/** ` de Minister`, ` de Staatssecretarissen`, ` de Minister-President` after that, on one line. */
export const OFFICE_PUT_TO = letters`/ de ([Mm]inister(?:-[Pp]resident)?|[Ss]taatss?ecretaris)(s|sen)?(?![\p{L}-])/uy`;
/** ` van Landbouw, Natuur en Voedselkwaliteit`, to the next office or department, or to what it is about. */
export const DEPARTMENT_PUT_TO = letters`/ (?:van|voor) (\p{Lu}[\p{L}-]*(?:,? (?:en |de |het ){0,2}\p{Lu}[\p{L}-]*){0,8}?)(?=(?:,| en|, en)(?: aan)? (?:de [MmSs]|(?:van|voor) )| (?:over|inzake|betreffende|omtrent|naar aanleiding van) )/uy`;
/** `, `, ` en` before a further one */
export const AND_PUT_TO = /(?:, en|,| en)(?: aan)?(?= (?:de|van|voor) )/uy;
/** ` over ` after the last of them. */
export const PUT_ABOUT = / (?:over|inzake|betreffende|omtrent|naar aanleiding van) /uy;
