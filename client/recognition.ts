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
const STAMP = /\((?:ontvangen|ingezonden)\s{0,40}\d{1,2}\s+[a-z]{3,9}\s+\d{4}\)/;

/** `Antwoord van Minister Jansen (Financiën)`, `Vragen van het lid Jansen (D66)`, `Mededeling van Staatssecretaris …` */
const SENDER =
  /^[*\s\ufeff]{0,20}(?:(?:Antwoord|Mededeling)\s+van\s+(?:de\s+)?(?:[Mm]inister|[Ss]taats?secretaris)|Vragen\s+van\s+(?:het\s+lid|de\s+leden))\s/m;

/** A letter to the Speaker that answers `de vragen van de leden Jansen en Bakker`, with the number of their case. */
const LETTER = [
  /^[\s\ufeff]{0,20}(?:Geachte|De|Aan de) [Vv]oorzitter/m,
  /antwoord[a-z\s]{1,60}vragen\s+van\s+(?:het\s+(?:Kamer)?lid|de\s+(?:Kamer)?leden)\s/i,
  /\b20\d\dZ\s?\d{5}\b/,
];

/** `Nr. 91 LIJST VAN VRAGEN EN ANTWOORDEN` */
const LIST = /^.{0,30}LIJST VAN VRAGEN EN ANTWOORDEN\s*$/im;

/**
 * Whether a text is one of parliamentary questions and answers: sure or not at all. It is when it has two headings of
 * questions, or one of a question and one of an answer, each alone on its line, or the header of such a document, or
 * when it is a letter or a list that says so.
 *
 * This decides before anything else of the extension is loaded, so it knows fewer forms than the parser does: one that
 * it misses costs a reader one click, one that it takes wrongly disturbs someone who never asked for this extension.
 */
export function isQuestionsAndAnswers(text: string): boolean {
  const start = text.slice(0, LOOKED_AT);
  let questions = 0;
  let answers = 0;
  for (const line of start.split(/[\r\n]/)) {
    if (line.length > 160) continue;
    if (QUESTION.test(line)) questions += 1;
    else if (ANSWER.test(line)) answers += 1;
    if (questions > 1 || (questions > 0 && answers > 0)) return true;
  }
  return (
    (SENDER.test(start) && STAMP.test(start)) || LETTER.every((pattern) => pattern.test(start)) || LIST.test(start)
  );
}
