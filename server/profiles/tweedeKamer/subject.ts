import { letters } from '../../text/letters.ts';

/** `over `, and `over` of `overde` and `overhet`, where print lost the blank. */
export const ABOUT = letters`/(?<!\p{L})(?:(?:over|inzake|betreffende|omtrent|naar\s+aanleiding\s+van|m\.b\.t\.|met\s+betrekking\s+tot|aangaande)\s+|over(?=(?:de|het)\s))/giu`;
/** ` (ingezonden 2 oktober 2023)`, `, kenmerk 2023Z12345`, ` worden beantwoord`: what follows a subject. */
export const CLOSED = letters`/\s*[,(]\s*(?:(?:die|welke)\s(?:mij\s|u\s)?(?:werden|zijn|hebt|heeft)\s(?:op\s.{3,20}\s)?(?:in|toe)gezonden|ingezonden|ontvangen|Kamerstuk|met kenmerk|kenmerk|uw kenmerk|nr\.|d\.d\.|20\d\dZ)|\s(?:(?:worden|zijn|heb\sik|zal\sik|kan\sik)\s(?:(?:als\svolgt|hierbij|hieronder|door\smij)\s)?)?beantwoord(?!\p{L})|\s(?:de|een\saantal)\s(?:navolgende|onderstaande|volgende)\svragen(?!\p{L})/iu`;
/** A line with which a letter begins or goes on beside its subject. */
export const LETTER_LINE =
  /\n(?:Geachte?\s|Datum|Onderwerp|Betreft|Ons |Uw |Hierbij|Bij |In antwoord|In reactie|Contactpersoon|Pagina|Kenmerk|Directoraat|Directie|Bijlage|De minister|De staatssecretaris|Vragen van )/u;
/** `Schriftelijke vragen over molens`, `ABC-vragen inzake molens`, `Mondelinge vragen - Molens`: the title of a page, a line of its own. */
export const TITLE_ABOUT = letters`/(?:^|\n)(?:(?:Schriftelijke|Mondelinge|Feitelijke|Technische) vragen|[A-Z][\p{L}\d]{0,20}-?vragen)(?: aan [^\n]{3,60}?)? (?:over|inzake|betreffende|omtrent|[-–]) ([^\n]{3,200}[^\s.?!:;,\n])(?=\n|$)/u`;
/** `vragen van het lid `: a letter names members and subject more than once. */
export const ASKED_BY = /vragen\s+(?:van\s+)?(?:het\s+|de\s+)?(?:Kamer)?(?:lid|leden)\s/giu;
