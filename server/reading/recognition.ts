/** How much of a text is looked at: a letter's address block and a long header fit in it many times. */
export const LOOKED_AT = 64 * 1024;

/** `, en `, ` t/m `, `,` */
const BETWEEN = '(?: ?(?:, ?en|,|en|t/m|tot en met|[-–]) ?| )';

/** `3`, `2, 4 en 7`, `2 t/m 6`, `1a` */
const NUMBERS = String.raw`\d{1,3}[a-g]?(?:${BETWEEN}\d{1,3}[a-g]?){0,30}`;

/** What may surround a heading on its line: `## Vraag 3 (pagina 2):`, `**Vraag 3**` */
const BEFORE = String.raw`^[#*\s\ufeff]{0,20}`;
const AFTER = String.raw`(?: ?\([^()]{1,30}\))?[*.:)]{0,4}\s{0,20}$`;

/** `Vraag 3`, `Vragen 3 en 4:` and not `vraag 4. De zorgaanbieder`, `Vraag 3 is al beantwoord.` */
const QUESTION = new RegExp(String.raw`${BEFORE}Vra(?:ag|gen)\s?${NUMBERS}${AFTER}`);

/** `Antwoord 3`, `Antwoorden op de vragen 2 en 3:`, `Antwoord` and not `Antwoord: bel ons.` */
const ANSWER = new RegExp(
  String.raw`${BEFORE}Antwoord(?:en)?(?:(?: op)?(?: de)?(?: vra(?:ag|gen))?\s?${NUMBERS})?${AFTER}`,
);

/** `(ontvangen 13 november 2023)`, `(ingezonden 2 oktober 2023)`: in print a line may end anywhere in it. */
const STAMP = /\((?:[Oo]ntvangen|[Ii]ngezonden)\s{0,40}\d{1,2}\s+[a-z]{3,9}\s+\d{4}\)/;

/** `Antwoord van Minister Jansen (Financiën)`, `Vragen van het lid Jansen (D66)`, `Mededeling van Staatssecretaris …` */
const SENDER =
  /^[*\s\ufeff]{0,20}(?:(?:Antwoord|Mededeling)\s+van\s+(?:de\s+)?(?:[Mm]inister|[Ss]taats?secretaris)|Vragen\s+van\s+(?:het|de)\s+(?:lid|leden))\s/m;

/** A line that ends asking. */
const ASKS = /\?[ \t]{0,20}$/gm;
/** What a question of an exam is worth: `(3 punten)`, `2p`, `maximumscore 2`. */
const POINTS =
  /\(\s{0,2}\d{1,2}\s{0,2}(?:punten|punt|pt|p)\.?\s{0,2}\)|\bmaximumscore \d|\b\d{1,2}p\b|\b\d{1,2} punt(?:en)?\b/g;

/** What a text says, once or (with a pattern for all places) more than once. */
function says(text: string, pattern: RegExp): boolean {
  if (!pattern.global) return pattern.test(text);
  pattern.lastIndex = 0;
  const isTwice = pattern.test(text) && pattern.test(text);
  pattern.lastIndex = 0;
  return isTwice;
}

/** An answer under a heading of its own. */
const ANSWERED = /^[#*\s\ufeff]{0,20}Antwoord(?:en)?(?: op| \d)/m;

/**
 * What else only texts of questions and answers say, a kind a row: a text is one where all patterns of a row find
 * something, and those for all places two of it. None looks further than a few hundred characters from where it begins.
 */
const KINDS: readonly (readonly RegExp[])[] = [
  // (ontvangen 13 november 2023), Antwoord van Minister Jansen (Financiën)
  [SENDER, STAMP],
  // Aanvullende vragen van het lid Jansen (D66) aan de minister van Munten, as a party shows them
  [
    /^[*\s\ufeff]{0,20}(?:(?:Aanvullende|Nadere|Schriftelijke) [Vv]|V)ragen van (?:het lid|de leden) [^?\r\n]{3,200}\)\s{1,4}aan\s{1,4}de\s{1,4}(?:[Mm]inister|[Ss]taatssecretaris)/m,
    ASKS,
  ],
  // Indiendatum: 24 jul. 2030, as a party in a council shows them
  [/^\s{0,20}Indiendatum: \d/m, /\bvragen\b/i, ASKS],
  // A letter to the Speaker that answers `de vragen van de leden Jansen en Bakker`, with the number of their case
  [
    /^[\s\ufeff]{0,20}(?:Geachte|De|Aan de) [Vv]oorzitter/m,
    /antwoord[a-z\s]{1,60}vragen\s+van\s+(?:het\s+(?:Kamer)?lid|de\s+(?:Kamer)?leden)\s/i,
    /\b20\d\dZ\s?\d{5}\b/,
  ],
  // Nr. 91 LIJST VAN VRAGEN EN ANTWOORDEN
  [/^.{0,60}LIJST VAN VRAGEN EN ANTWOORDEN\s*$/im],
  // Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG
  [
    /^(?:.{0,20}\b[Nn]r\. \S{1,4}\s)?(?:NADERE )?(?:LIJST VAN VRAGEN|VERSLAG VAN EEN SCHRIFTELIJK OVERLEG|NOTA NAAR AANLEIDING VAN HET (?:NADER )?VERSLAG|MEMORIE VAN ANTWOORD)\s*$/m,
    /[Cc]ommissie|fractie|[Rr]egering/,
  ],
  // De vaste commissie voor Financiën heeft een aantal vragen voorgelegd aan de Minister van Financiën …
  [
    /\b(?:vaste|algemene|tijdelijke) commissie voor [^.]{3,400}\b(?:voorgelegd|voor\s+te\s+leggen)\b/,
    /\bvragen\b/,
    ASKS,
  ],
  // Antwoorden Algemene Rekenkamer op vragen van de Tweede Kamer
  [
    /\b[Aa]ntwoorden\b[^.\r\n]{0,80}\bvragen\b|\b[Bb]eantwoording\b[^.\r\n]{0,60}\bvragen\b/,
    /\bAlgemene Rekenkamer\b/,
    /\bcommissie voor\b|\bTweede Kamer\b/,
    ASKS,
  ],
  // Vraag met verzoek om schriftelijk antwoord E-000999/2030 aan de Commissie
  [
    /^\s{0,20}(?:Vraag met verzoek om (?:schriftelijk|mondeling) antwoord|Schriftelijke vraag) [EPO]-\d{4,6}\/\d{2,4}\b/m,
  ],
  [/^\s{0,20}Antwoord van .{2,80}\s{1,8}namens de (?:Europese )?Commissie\b/m, ASKS],
  // The same without the questions, below the number of their set
  [
    /^\s{0,20}(?:NL\s{1,8})?[EPO]-\d{4,6}\/\d{2,4}\s{0,20}$/m,
    /^\s{0,20}Antwoord van .{2,80}\s{1,8}namens de (?:Europese )?Commissie\b/m,
  ],
  // The table of factual questions: Nr, Vraag, Bijlage, Blz. (van), t/m
  [/^\s{0,20}Nr\.?\s{1,10}Vraag\s{1,10}(?:Bijlage|Blz|Antwoord)\b/m],
  // SCHRIFTELIJKE VRAAG nr. 321 van An Peeters, datum: 3 maart 2030
  [/^\s{0,20}SCHRIFTELIJKE VRAAG\s{1,20}nr\. \d{1,4}\s/m, /^\s{0,20}datum: \d/m],
  // Schriftelijke vragen ex artikel 38 van het Reglement van Orde
  [
    /^.{0,60}(?:(?:[Ss]chriftelijke|SCHRIFTELIJKE) (?:(?:[Ss]taten|[Rr]aads)?vra(?:ag|gen)|VRA(?:AG|GEN))|\b(?:[Rr]aads|[Ss]taten)vragen\b)/m,
    /[Rr]eglement van [Oo]rde|\bRvO\b|\b(?:Geacht|aan het) [Cc]ollege\b|[Cc]ollege van (?:burgemeester|B&W|[Gg]edeputeerde)|(?:[Dd]e|[Vv]oorzitter van de) (?:gemeenteraad|Provinciale Staten)|aan (?:Gedeputeerde Staten|GS)\b/,
    /^[^\r\n]{0,200}(?:[Vv]olgende vragen|[Vv]olgen vragen|VRAGEN:?|[Vv]ragen:|gesteld aan|Vragen van|[Vv]ragen ex artikel)/m,
    ASKS,
  ],
  // Beantwoording technische vragen begroting, with Vraag 1: … and Antwoord: … on lines with what they say
  [
    /^.{0,60}\b[Bb]eantwoording (?:(?:van )?(?:de )?(?:[a-z]{5,12} )?)(?:raads|staten)?vragen\b/m,
    /\b(?:[Cc]ollege|[Ff]ractie|[Gg]emeenteraad|Gedeputeerde Staten|[Mm]inister|[Ss]taatssecretaris)\b/,
    /^\s{0,8}Vraag 1\s?:/m,
    /^\s{0,8}Antwoord(?: 1)?\s?:/m,
  ],
];

/** A text of another kind that numbers questions: an exam, a form to fill in, a list of frequent questions, minutes. */
const OTHER: readonly RegExp[] = [
  // Its title, among the first lines
  /^(?:.{0,80}[\r\n]{1,4}){0,6}(?!.{0,80}(?:Vragen van het lid|Vragen van de leden)).{0,60}\b(?:examen|tentamen|(?:voort|eind|proef|dictee)?toets|proefwerk|quiz|pubquiz|enqu[eê]te|vragenlijst|veelgestelde vragen|veel gestelde vragen|faq|notulen|huiswerk|werkblad|oefenvragen|oefeningen|oefenopgaven|uitwerkingen|opdrachten|interview|escaperoom|spel)\b/i,
  POINTS,
  // A choice to make
  /^\s{0,8}(?:[☐☑□○◯]|\[ \]|O (?:ja|nee|soms|nooit|altijd)\b)/im,
];

/** Who asks and who answers in ours. */
const PARLIAMENT =
  /\b(?:Kamer|[Mm]inister|[Ss]taatssecretaris|[Ff]ractie|vergaderjaar|[Gg]emeenteraad|[Cc]ollege van|Rekenkamer)\b/;

/**
 * Whether a text is one of parliamentary questions and answers: sure or not at all. It is when it has two headings of
 * questions, or one of a question and one of an answer, each alone on its line, and is no exam or form, or when it says
 * itself what it is: see KINDS.
 *
 * This decides before anything else of the extension is loaded, so it knows fewer forms than the parser does: one that
 * it misses costs a reader one click, one that it takes wrongly disturbs someone who never asked for this extension.
 */
export function isQuestionsAndAnswers(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  if (KINDS.some((patterns) => patterns.every((pattern) => says(start, pattern)))) return true;
  let questions = 0;
  let answers = 0;
  for (const line of start.split(/[\r\n]/)) {
    if (line.length > 160) continue;
    if (QUESTION.test(line)) questions += 1;
    else if (ANSWER.test(line)) answers += 1;
    if (questions > 1 || (questions > 0 && answers > 0)) return !isOther(start);
  }
  return false;
}

function isOther(start: string): boolean {
  return OTHER.some((pattern) => says(start, pattern)) && !(ANSWERED.test(start) && PARLIAMENT.test(start));
}
