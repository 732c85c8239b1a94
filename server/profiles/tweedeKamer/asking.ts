import { letters } from '../../text/letters.ts';
import { MARKS_AFTER } from '../../text/noteName.ts';

/** What stands before the first question of a document in which no answer has a heading. */
export const ANNOUNCES_NUMBERED =
  /\b(?:[Vv]ragen (?:van|en antwoorden|gesteld)|[Bb]eantwoording (?:van )?(?:de )?(?:\S{5,20} )?vragen|antwoorden (?:aan )?op (?:de |uw )?vragen|[Pp]arlementaire vragen|verzoek om (?:schriftelijk|mondeling) antwoord|[Aa]ntwoord(?:en)? van|[Ll]ijst van vragen|LIJST VAN VRAGEN|ingezonden|(?:[Ss]chriftelijke|SCHRIFTELIJKE) (?:vra(?:ag|gen)|VRA(?:AG|GEN))|volgende vragen|[Ff]eitelijke vragen(?:ronde)?|FEITELIJKE VRAGEN(?:RONDE)?|Reglement van [Oo]rde)\b/;

/** What says, before the first of them, that questions follow: who asks, when they were sent, or that they are answered. */
export const ANNOUNCES_UNNUMBERED =
  /\b(?:[Vv]ragen van (?:het|de) (?:[Kk]amer)?(?:lid|leden)|\(?ingezonden \d|(?:[Ss]chriftelijke|SCHRIFTELIJKE) (?:vra(?:ag|gen)|VRA(?:AG|GEN))|volgende vragen|[Aa]ntwoord(?:en)? (?:van (?:de )?(?:[Mm]inister|[Ss]taatssecretaris)|op (?:de|uw) (?:[Kk]amer)?vragen)|[Ll]ijst van vragen|LIJST VAN VRAGEN|[Ff]eitelijke vragen|FEITELIJKE VRAGEN)/;
/** A paragraph that says what a header says, though it asks or speaks of questions. */
export const SAYS_HEADER =
  /ingezonden|^(?:Vragen|Antwoord(?:en)?|Mededeling|Schriftelijke vra(?:ag|gen)|SCHRIFTELIJKE VRA(?:AG|GEN)) van\b/;
/** The end of a paragraph that asks: a question mark, perhaps with marks after it, or a request after one. */
export const ENDS_ASKING = new RegExp(
  `\\?[»”’"')\\]]{0,3}${MARKS_AFTER}[.\\s]*$|\\?.{0,40}\\s(?:Graag|Zo (?:ja|nee)|Indien)\\b.{0,200}$`,
  's',
);

/** What says that a document holds answers too, and not only a request for one. */
export const ANSWERED = /(?<!verzoek om (?:schriftelijk|mondeling) )antwoord|nota naar aanleiding/i;
/** `Graag een toelichting.` and the rest of a sentence: what may still belong to a question after its question mark. */
export const STILL_ASKS = letters`/^(?:Graag|Zo (?:ja|nee)|\p{Ll}{2})(?!\p{Lu})/u`;
/** Whether a paragraph asks for something, with a question mark or without. */
export const REQUESTS = /\?|\b(?:vra(?:gen|agt)|verzoek(?:en|t)?|graag|horen|vernemen|weten|toe(?:lichten|lichting))\b/;
/** A capital that begins a sentence, and not `Graag` or `Zo ja`, with which a question goes on. */
export const BEGINS_ANSWER = letters`/^(?!Graag|Zo\s(?:ja|nee)|Deze\sleden|De\sleden)\p{Lu}/u`;
/** `De leden van de ABC-fractie vragen of …`, with which a question begins that has no question mark. */
export const MEMBERS_ASK =
  /^\s{0,8}(?:(?:Ook|Tevens|Voorts|Verder|Daarnaast)\s)?(?:[DdZz]e|[DdZz]eze|Het)\s(?:leden|lid|fracties?)\b[^?]{0,120}\b(?:vra(?:gen|agt)|ho(?:ren|ort)|vernemen|verneemt|willen\sweten|verzoek(?:en|t)|ontvangen\sgraag)\b/;
