import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { Span } from '../../server/text/span.ts';

/** What makes the parser do something, and what only looks like it: a text of these meets every rule, and their seams. */
const triggers = [
  'Vraag 1',
  'Vraag 2',
  'Vraag 3 en 4',
  'Vraag 5 t/m 7',
  'Vraag',
  'vraag 3',
  'Vragen van het lid Waterman (ABC) aan de Minister van Financiën over de munt (ingezonden 3 mei 2024).',
  'Antwoord van Minister Zandstra (Financiën) (ontvangen 1 juni 2024).',
  'Antwoord 1',
  'Antwoord op vraag 2:',
  'Antwoord 2, 3 en 4',
  'Antwoord op vragen 5 t/m 7: hier',
  'Antwoord',
  'Antwoord: Ja.',
  'Inleiding',
  'Toelichting:',
  'Mededeling van staatssecretaris Aalbers',
  '1. Deelt u de mening?',
  '2) Waarom niet?',
  'Nr. 6 NOTA NAAR AANLEIDING VAN HET VERSLAG',
  'LIJST VAN VRAGEN EN ANTWOORDEN',
  'De vaste commissie voor Munten heeft een aantal vragen voorgelegd aan de Minister van Munten.',
  '1. Inleiding',
  '2.1 Voorgeschiedenis van de munt',
  'II Antwoord van de minister',
  'Artikel 5, lid 4',
  'ABC-fractie',
  'BIJLAGE',
  'Vraag 2a',
  'Antwoord 2a en b',
  '2b. Hoe dan?',
  '11 Ziet u dat ook?',
  '4, 5 en 7',
  'Antwoord van de heer Zandstra namens de Commissie',
  'Antwoord op de voorgaande vragen:',
  '1. en 2. Nee.',
  'De leden van de ABC-fractie vragen of de munt rond is.',
  '1',
  '2',
  '3',
  '1 ',
  '2 ',
  '1)',
  '[1]',
  '[2 ]',
  '1Dagblad van het Zuiden, 2 april 2024',
  '2 Kamerstuk 36 410 VI, nr. 37',
  '3 https://www.munt.example/rapport-',
  '1) AD, 18 november 2024',
  'X Noot',
  'Klopt dit?',
  'Kent u het bericht «De munt is op»?1',
  'gekomen.2',
  'rapport3 geeft',
  'ministerie? 1)',
  'zorgaanbie-',
  'ders',
  'EU-',
  'landen',
  'taal-',
  'en rekencursussen',
  'Ja.',
  'Zie het antwoord op vraag 2.',
  'de vorige vraag',
  '4 april jl.',
  '29% van de',
  '1. 65 121',
  'Totaal 12 13 14',
  'm3',
  'Stb. 2021, 123',
  'Verordening (EU) 2016/679',
  'ECLI:NL:RVS:2024:123.',
  '2024Z14419',
  'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 3',
  'ah-tk-20232024-1314',
  'ISSN 0921 - 7398',
  '’s-Gravenhage 2024',
  '1/3',
  '2/3',
  '3/3',
  'Tweede Kamer der Staten-Generaal',
  '**',
  '- ',
  '(',
  ')',
  '«',
  '»',
  '?',
  '.',
  ',',
  '\u00ad',
  '\ud83d',
  '\u{1f44d}',
  '999999999999',
];
const separators = ['\n', '\n', '\n', '\n\n', '\r\n', '\r', ' ', ' ', '', '\t', '\f', '\u00a0', '\u2028', '\ufeff'];

/** Random texts of the pieces that trigger rules. */
const pieces = (most: number): fc.Arbitrary<string> =>
  fc
    .array(fc.tuple(fc.constantFrom(...triggers), fc.constantFrom(...separators)), { maxLength: most, size: 'max' })
    .map((pieces) => pieces.flat().join(''));
export const madeOfTriggers = pieces(60);

/** Random texts of many sections: questions in their order, most of them with an answer. */
export const sectioned: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.array(fc.constantFrom(...triggers), { maxLength: 4 }), fc.constantFrom(...triggers)), {
    minLength: 10,
    maxLength: 40,
  })
  .map((pairs) =>
    pairs
      .map(([question, answer], index) => {
        const number = index + 1;
        return `Vraag ${number}\n${question.join('\n')} Klopt dit?\nAntwoord ${number}\n${answer} Ja.\n\n`;
      })
      .join(''),
  );

const folder = new URL('../../samples/', import.meta.url);

/** The documents in samples/. */
export const samples: readonly string[] = readdirSync(fileURLToPath(folder))
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));

/** A change of a text, in shares of its length, so that it fits any text. */
export interface Edit {
  readonly at: number;
  readonly deleted: number;
  readonly inserted: string;
}

const SHARES = 10_000;

/** A share of a text: any is as likely as any other, which it is not among all floating-point numbers. */
export const share: fc.Arbitrary<number> = fc.nat(SHARES).map((part) => part / SHARES);

export const edits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: share,
    deleted: fc.oneof(
      fc.constant(0),
      share.map((part) => part / 10),
    ),
    inserted: fc.oneof(fc.constant(''), fc.constantFrom(...triggers, ...separators), pieces(10)),
  }),
  { minLength: 1, maxLength: 4 },
);

/** What somebody types: here a letter, there a digit or a line, and sometimes one too few. */
export const keystrokes: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.record({
    at: share,
    deleted: fc.oneof(
      fc.constant(0),
      share.map((part) => part / 100),
    ),
    inserted: fc.constantFrom('', 'x', ' ', '\n', '1', '2', '/', '?', '.', '(', '[', 'Ja', '\n\n', '?\n', ' ? '),
  }),
  { minLength: 1, maxLength: 10, size: 'max' },
);

/** A text after an edit. */
export function edited(text: string, edit: Edit): string {
  const { start, end } = deletedBy(text, edit);
  return text.slice(0, start) + edit.inserted + text.slice(end);
}

/** What an edit takes out of a text. */
export function deletedBy(text: string, { at, deleted }: Edit): Span {
  const start = Math.floor(at * text.length);
  return { start, end: Math.min(text.length, start + Math.floor(deleted * text.length)) };
}

/** Samples after random edits. */
export const editedSamples: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...samples), edits)
  .map(([sample, changes]) => changes.reduce(edited, sample));

/** Texts that broke a law once. */
export const broke: readonly string[] = [
  '1) X Noot\n[1] Vraag 1\n',
  'Vraag 1\fVraag\nTweede Kamer der Staten-Generaal\n\n1) AD, 18 november 2024\n',
  'Vraag 1 ,\nVraag 1\n',
  'Vraag 1\n2 Kamerstuk 36 410 VI, nr. 37\n’s-Gravenhage 2024\nah-tk-20232024-1314\nvraag 3\n',
  '1/3\n2/3Vraag\nKlopt dit?\n',
  'Vraag 1\n’s-Gravenhage 2024\tVraag 1\nVraag 1 Vraag 1\n',
  'Vraag 1 en\n2\nKlopt dit?\n',
  'Mededeling van staatssecretaris Aalbers\nStb. 2021, 123\n',
  '1\nVragen van het lid A (B) over de munt (ingezonden 3 mei 2024).\nIs dat zo?\n[1] Kent u dit?\n[1] AD\nVragen van het lid A',
  'Antwoord\nVaag\u00a02\nKlopt dit?\nv\u00a0',
  '1) AD, 18 november 2024\nAntwoord 2a en b\n1) AD, 18 november 2024\n\n2.1 Voorgeschiedenis van de munt Vraag 1\nah-tk-20232024-1314\n',
  'Vraag 1\nministerie? 1)\nVragen van het lid A (B) aan de Minister van C over D (ingezonden 3 mei 2024). Vraag 1\n11 Ziet u dat ook?\nVragen van het lid A (B) aan de Minister van C over D.\nVraag 1\n',
  'Vraag 1\nministerie? 1)\nVragen gesteld door de leden der Kamer, met de daarop door de\n1377\nVragen van de leden A (B) en C (D) aan\nVraag 1\n',
  '1\n1. Deelt u de mening?\nAntwoord van Minister Zandstra (Financiën) (ontvangen 1 juni 2024). Vraag 1\nBIJLAGE\n1. en 2. Nee.\n',
  'Vraag 1\nKent u dit?\nAntwoord van Minister Zandstra (Financiën) over de munt\nVraag 5 t/m 7\nVraag 1\n',
  '1. Inleiding\nAntwoord 2\nIs dat zo?\nAntwoord van Minister Zandstra (Financiën) (ontvangen 1 juni 2024). Vraag 1\nKlopt dit?\n1\n',
  'Antwoord van Minister Zandstra (Financiën) (ontvangen 1 juni 2024).\nAntwoord 2, 3 en 4\nKlopt dit?\f3\nAntwoord op vragen 5 t/m 7: hier\n',
];

/** Any characters, also halves of pairs. fast-check's own takes half a second to be made: it lists all of Unicode first. */
const characters: fc.Arbitrary<string> = fc
  .array(fc.nat(0x10ffff), { maxLength: 200 })
  .map((codes) => String.fromCodePoint(...codes));

/** All kinds of texts that laws are tried on. */
const kinds = (random: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: random },
    { weight: 2, arbitrary: editedSamples },
    { weight: 1, arbitrary: characters },
    { weight: 1, arbitrary: fc.constantFrom(...broke) },
  );
export const texts = kinds(madeOfTriggers);

/** The same, in which what a rule looks at far around itself is not moved out of its sight by a few blanks. */
export const shortTexts = kinds(pieces(10));
