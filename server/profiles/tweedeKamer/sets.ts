import { letters } from '../../text/letters.ts';

/** The header of a set of questions below another set: `Vragen van het lid A (ABC) aan de Minister van …`, at a line's start. */
export const OPENS_SET = letters`/^[#*_\s]{0,6}(?:(?:Antwoord(?:en)?|Beantwoording|Reactie)\s(?:op|van)\s(?:de\s)?)?(?:(?:[Nn]adere|[Aa]anvullende|[Ss]chriftelijke|[Mm]ondelinge|SCHRIFTELIJKE)\s){0,2}(?:(?:Kamer)?[Vv]ragen|VRAGEN)\s(?:(?:gesteld\s)?(?:van|door))\s(?:het\s|de\s)?(?:[Kk]amer|[Rr]aads|[Ss]taten)?(?:lid|leden)\s\p{Lu}/u`;
/** The title of what a party asks, where a council or a committee puts the questions of all together. */
export const PARTY_TITLES: readonly { readonly example: string; readonly pattern: RegExp }[] = [
  // B. Vragen fractie DEF d.d. 2 juni 2030 · Technische vragen van de DEF
  {
    example: 'B. Vragen fractie DEF d.d. 2 juni 2030',
    pattern: letters`/^[#*_\s]{0,6}(?:(?:[A-Z]|\d{1,2})\.\s{1,4})?(?:(?:[Mm]ondelinge|[Ss]chriftelijke|[Tt]echnische|[Ii]nformatieve|[Nn]adere|[Aa]anvullende)\s)?(?:[Vv]ragen|(?<=\p{L}\s)[Vv]raag)\s(?:(?:van|door|namens)\s)?(?:(?:de|het)\s)?(?:fractie\s)?(?:(?:van\s)?(?:de|het)\s)?(?!Antwoord|Vraag|Nr)\p{Lu}[^?!]{0,80}[^?!.,;]$/u`,
  },
  {
    example: 'Fractie van de DEF',
    pattern: letters`/^[#*_\s]{0,6}[Ff]ractie\s(?:van\s)?(?:(?:de|het)\s)?\p{Lu}[^?!]{0,40}[^?!.,;]$/u`,
  },
  // DEF-fractie · Partij van de Molen-fractie
  {
    example: 'Partij van de Molen-fractie',
    pattern: letters`/^[#*_\s]{0,6}\p{Lu}[\p{L}\d ]{0,30}-fractie:?[*_]{0,3}$/u`,
  },
  // DEF · GroenMolen en D77:
  {
    example: 'GroenMolen en D77:',
    pattern: letters`/^[#*_\s]{0,6}(?!ANTW|VRA|INL|TOEL|BIJL)(?:\d{0,2}\p{Lu}\p{Ll}{0,12}[\p{Lu}\d][\p{L}\d]{0,12})(?:\s(?:en|\/)\s\p{Lu}[\p{L}\d]{1,15})?:?[*_]{0,3}$/u`,
  },
];
/** `Antwoorden op de vragen van het lid A`: such a header may also stand above answers alone. */
export const SAYS_ANSWERS = /^[#*_\s]{0,6}(?:Antwoord|Beantwoording|Reactie)/;
/** `Antwoord` on a line of its own above the title of all answers. */
export const ABOVE_ANSWERS = /^[#*_\s]{0,6}A(?:ntwoord|NTWOORD)(?:en|EN)?:?[*_]{0,3}$/;
/** What stands with it, on lines of its own: above it the number of a case or of an Aanhangsel, below it who answers. */
export const ABOVE_SET = /^[#*_\s]{0,6}(?:\(?20\d\dZ\s?\d{5}\)?|AH\s?\d{1,5}|\d{3,5})[*_]{0,3}$/;
export const BELOW_SET = /^[#*_\s]{0,6}(?:Antwoord|Mededeling|Zie ook|\(?(?:ingezonden|ontvangen|20\d\dZ))/;
/** The first question of a set, or the label above it: `Vraag 1`, `1. Klopt …`, `Vragen`. */
export const FIRST_QUESTION =
  /^[#*_\s]{0,6}(?:V(?:raag|RAAG)(?:\s(?:nr\.?|nummer))?\s?\(?1(?!\d)|1[.):]?[*_]{0,3}(?:\s|$)|V(?:raag|ragen|RAGEN):?[*_]{0,3}$)/;
/** The title of the answers below all questions: `Antwoord van Minister X (Munten) (ontvangen 25 april 2030).`, until 2010 below `Antwoord`. */
export const OPENS_ANSWERS = letters`/^[#*_\s]{0,6}(?:A(?:ntwoord|NTWOORD)[*_]{0,3}\s{1,8}(?=[*_]{0,3}A))?(?:Nader\s)?(?:A(?:ntwoord|NTWOORD)(?:en|EN)?|Beantwoording)\s(?:van|door)\s(?:de\s)?(?:[Mm]inister|[Ss]taatss?ecretaris)(?:s|sen)?(?:-[Pp]resident)?\s[^?]{3,300}$/u`;
export const FIRST_ANSWER = /^[#*_\s]{0,6}A(?:ntwoord|NTWOORD)(?:en)?(?:\s(?:op\s)?(?:de\s)?vra(?:ag|gen))?\s1(?!\d)/;
