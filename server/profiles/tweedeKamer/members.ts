import { letters } from '../../text/letters.ts';

/** `van het lid `, `de leden `, `raadslid `, `vragen van de heer `, and `schriftelijke vragen` above a name `aan de minister`: before the names of those who ask. */
export const MEMBERS = letters`/(?<!\p{L})(?:(?:schriftelijke|mondelinge)\s+vragen(?=\s(?!van\s|door\s|over\s|aan\s|met\s)[^\n?]{4,60}\saan\sde\s(?:minister|staatssecretaris))|het\s+lid|de\s+leden|(?:Kamer|raads|staten|parlements)?lid|(?:Kamer|raads|staten|parlements)?leden|(?:de\s+heren?|de\s+heer|mevrouw|mevr\.|mw\.|dhr\.)(?<=(?<!\p{L})vra(?:ag|gen)\s[^.\n]{0,60}?(?:van|door)\s\S{2,7}(?:\sheer|\sheren)?))\s+(?:lid\s+|leden\s+)?/giu`;
/** `(PvdA)`, `(beiden D66)`, `c.s. (CDA)` */
export const PARTY =
  /\s*(?:c\.\s?s\.\s*)?\(\s*(?:(?:beiden?|allen|alle|allebei)\s+)?([^()]{1,60}?)\s*(?:\)|(?=\s(?:aan|over)\s))/iuy;
/** `, `, ` en `, ` en het lid ` between names */
export const AND =
  /\s*(?:,\s*(?:en\s+)?|\s+en\s+|;\s*)(?:(?:van\s+)?(?:het\s+(?:Kamer)?lid|de\s+(?:Kamer)?leden|lid|de\s+heer|mevrouw|mevr\.|mw\.|dhr\.)\s+)?/uy;
/** `de leden der Kamer`, `de leden van de ABC-fractie` and the column `Kamerlid Politieke partij` name nobody. */
export const NO_NAME = /(?:^|\s|-)(?:Kamer|fracties?|commissie|Staten-Generaal|partij)(?:\s|$)/;
/** `, Partij voor de Molen` after a name: the party of who has it. */
export const PARTY_NAME = /^(?:Partij|Fractie|Groep|Lijst)\s/;
/** `, ABC` after one: capitals alone, where the name is not printed so too. */
export const PARTY_INITIALS = /^(?:[A-Z]{2,6}|Pvd[AD])$/;

/** Words that end a list of names. */
export const AFTER_NAMES =
  'aan|over(?:de|het)?|en|EN|(?:de\\s+)?(?:navolgende|onderstaande|volgende)|stel(?:t|len)|vra(?:agt|gen)|inzake|betreffende|omtrent|naar|op|hebben|heeft|die|welke|met|bij|worden|zijn|schriftelijke|gesteld|ingezonden|ontvangen|mede|namens|c\\.s|m\\.b\\.t|n\\.a\\.v';
