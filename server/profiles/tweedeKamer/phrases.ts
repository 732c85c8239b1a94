/** What one writes again and again. */
export interface Phrase {
  /** Where it stands: in the header where that has no such line, in a question, in an answer. */
  readonly place: 'asking' | 'answering' | 'question' | 'answer';
  /** With what is to be filled in between braces. */
  readonly words: string;
  /** The same, filled in. */
  readonly example: string;
}

/** The lines of a header. */
export const HEADER_LINES: readonly Phrase[] = [
  {
    place: 'asking',
    words:
      'Vragen van het lid {naam} ({partij}) aan de minister van {ministerie} over {onderwerp} (ingezonden {datum}).',
    example:
      'Vragen van het lid Waterman (ABC) aan de minister van Munten over de laatste cent (ingezonden 3 april 2030).',
  },
  {
    place: 'asking',
    words:
      'Vragen van de leden {naam} ({partij}) en {naam} ({partij}) aan de minister van {ministerie} over {onderwerp} (ingezonden {datum}).',
    example:
      'Vragen van de leden Waterman (ABC) en Zijlstra (DEF) aan de minister van Munten over de laatste cent (ingezonden 3 april 2030).',
  },
  {
    place: 'asking',
    words:
      'Vragen van het lid {naam} ({partij}) aan de staatssecretaris van {ministerie} over {onderwerp} (ingezonden {datum}).',
    example:
      'Vragen van het lid Waterman (ABC) aan de staatssecretaris van Geld over de laatste cent (ingezonden 3 april 2030).',
  },
  {
    place: 'answering',
    words: 'Antwoord van minister {naam} ({ministerie}) (ontvangen {datum}).',
    example: 'Antwoord van minister Zandstra (Munten) (ontvangen 25 april 2030).',
  },
  {
    place: 'answering',
    words: 'Antwoord van staatssecretaris {naam} ({ministerie}) (ontvangen {datum}).',
    example: 'Antwoord van staatssecretaris Zandstra (Geld) (ontvangen 25 april 2030).',
  },
  {
    place: 'answering',
    words: 'Antwoord van minister {naam} ({ministerie}), mede namens de minister van {ministerie} (ontvangen {datum}).',
    example: 'Antwoord van minister Zandstra (Munten), mede namens de minister van Geld (ontvangen 25 april 2030).',
  },
];

/** What questions and answers are asked and answered with, in the order in which one needs it. */
export const PHRASES: readonly Phrase[] = [
  {
    place: 'question',
    words: 'Bent u bekend met het bericht «{titel}»?',
    example: 'Bent u bekend met het bericht «De munt is op»?',
  },
  {
    place: 'question',
    words: 'Kent u het bericht «{titel}»?',
    example: 'Kent u het bericht «De munt is op»?',
  },
  {
    place: 'question',
    words: 'Heeft u kennisgenomen van het rapport «{titel}» van {wie}?',
    example: 'Heeft u kennisgenomen van het rapport «Muntgeld in de winkel» van het Bureau Munt?',
  },
  {
    place: 'question',
    words: 'Wat is uw reactie op {…}?',
    example: 'Wat is uw reactie op dit bericht?',
  },
  {
    place: 'question',
    words: 'Klopt het dat {…}?',
    example: 'Klopt het dat er in 2029 minder munten zijn geslagen?',
  },
  {
    place: 'question',
    words: 'Deelt u de mening dat {…}? Zo nee, waarom niet?',
    example: 'Deelt u de mening dat een munt rond is? Zo nee, waarom niet?',
  },
  {
    place: 'question',
    words: 'Deelt u de zorg dat {…}? Zo ja, wat gaat u hieraan doen? Zo nee, waarom niet?',
    example: 'Deelt u de zorg dat kleingeld verdwijnt? Zo ja, wat gaat u hieraan doen? Zo nee, waarom niet?',
  },
  {
    place: 'question',
    words: 'Hoe beoordeelt u {…}?',
    example: 'Hoe beoordeelt u deze ontwikkeling?',
  },
  {
    place: 'question',
    words: 'Bent u bereid {…}? Zo ja, op welke termijn? Zo nee, waarom niet?',
    example: 'Bent u bereid munten te laten slaan? Zo ja, op welke termijn? Zo nee, waarom niet?',
  },
  {
    place: 'question',
    words: 'Welke stappen heeft u gezet om {…}?',
    example: 'Welke stappen heeft u gezet om dat te voorkomen?',
  },
  {
    place: 'question',
    words: 'Wat is de stand van zaken van {…}?',
    example: 'Wat is de stand van zaken van dit onderzoek?',
  },
  {
    place: 'question',
    words: 'Kunt u een overzicht geven van {…}?',
    example: 'Kunt u een overzicht geven van alle munten?',
  },
  {
    place: 'question',
    words: 'Zo ja, {…}? Zo nee, waarom niet?',
    example: 'Zo ja, hoeveel? Zo nee, waarom niet?',
  },
  {
    place: 'question',
    words: 'Wanneer informeert u de Kamer over {…}?',
    example: 'Wanneer informeert u de Kamer over de uitkomst?',
  },
  {
    place: 'question',
    words: 'Kunt u deze vragen één voor één beantwoorden?',
    example: 'Kunt u deze vragen één voor één beantwoorden?',
  },
  {
    place: 'question',
    words: 'Kunt u deze vragen één voor één beantwoorden vóór {datum}?',
    example: 'Kunt u deze vragen één voor één beantwoorden vóór 1 mei 2030?',
  },
  {
    place: 'answer',
    words: 'Zie het antwoord op vraag {nummer}.',
    example: 'Zie het antwoord op vraag 1.',
  },
  {
    place: 'answer',
    words: 'Zie de antwoorden op de vragen {nummer} en {nummer}.',
    example: 'Zie de antwoorden op de vragen 1 en 2.',
  },
  {
    place: 'answer',
    words: 'Zoals aangegeven in het antwoord op vraag {nummer}, {…}.',
    example: 'Zoals aangegeven in het antwoord op vraag 1, is dat niet bekend.',
  },
  {
    place: 'answer',
    words: 'Ja, ik ben bekend met dit bericht.',
    example: 'Ja, ik ben bekend met dit bericht.',
  },
  {
    place: 'answer',
    words: 'Ja, dat klopt.',
    example: 'Ja, dat klopt.',
  },
  {
    place: 'answer',
    words: 'Nee, dat klopt niet.',
    example: 'Nee, dat klopt niet.',
  },
  {
    place: 'answer',
    words: 'Ja, die mening deel ik.',
    example: 'Ja, die mening deel ik.',
  },
  {
    place: 'answer',
    words: 'Nee, die mening deel ik niet.',
    example: 'Nee, die mening deel ik niet.',
  },
  {
    place: 'answer',
    words: 'Er zijn mij geen signalen bekend dat {…}.',
    example: 'Er zijn mij geen signalen bekend dat munten opraken.',
  },
  {
    place: 'answer',
    words: 'Ik zal uw Kamer {wanneer} informeren over {…}.',
    example: 'Ik zal uw Kamer voor de zomer informeren over de uitkomst.',
  },
  {
    place: 'answer',
    words: 'Over individuele gevallen kan ik geen uitspraken doen.',
    example: 'Over individuele gevallen kan ik geen uitspraken doen.',
  },
  {
    place: 'answer',
    words: 'Vanwege de samenhang heb ik deze vragen gezamenlijk beantwoord.',
    example: 'Vanwege de samenhang heb ik deze vragen gezamenlijk beantwoord.',
  },
];
