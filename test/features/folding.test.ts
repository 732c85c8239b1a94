import { deepStrictEqual, ok } from 'node:assert/strict';
import test from 'node:test';
import { folding } from '../../server/features/folding.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked, samePlaces } from '../marked.ts';

folds(
  'a question with its answer, the question alone, and the answer',
  `
  <|Vraag 1
  <|Klopt dit?
  En zo ja, waarom?|>

  <|Antwoord op vraag 1
  Ja.|>|>

  <|Vraag 2
  Wanneer?|>
`,
);

folds(
  'a question whole across a note, and the note',
  `
  <|Vraag 1
  In hoeverre volgt u dit?1 Werkt Nederland

  <|1 De Volkskrant, 9 oktober 2021, «In Ons Dorp stopt al jaren geen enkele trein, en dat gaat ook niet meer
  veranderen».|>

  samen met de EU?|>
`,
);

folds(
  'the header',
  `
  <|Vragen van het lid Jansen (ABC) aan de Minister van Justitie en Veiligheid over
  treinen (ingezonden 2 oktober 2023).|>

  <|Vraag 1
  Klopt dit?|>
`,
);

folds(
  'page furniture',
  `
  <|Vraag 1
  Bent u bekend met het bericht dat er in de gemeente al jaren

  <|ah-tk-20232024-387
  ISSN 0921 - 7398
  ’s-Gravenhage 2023
  Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1|>

  geen enkele trein meer stopt?|>
`,
);

test('folds a question with nothing below its heading forward only', () => {
  for (const { span } of folding(parse('Vraag 1\n\n\nAntwoord op vraag 1\nJa.\n'))) ok(span.start <= span.end);
});

test('folds the texts of notes in the order in which they stand, whatever series they are of', () => {
  const document = parse('Vraag 1\nKlopt dit?1 En dat?2\n\n1 Dagblad, nr. 1\n2 Weekblad, nr. 2\nAntwoord 1\nJa.\n');
  const notes = document.notes.toReversed();
  const [{ definition: first } = {}, { definition: second } = {}] = document.notes;
  const folds = folding({ ...document, notes }).filter(({ kind }) => kind === 'notes');
  deepStrictEqual(folds, [{ kind: 'notes', span: { start: first?.start, end: second?.end } }]);
});

/** Places marked are what folds. */
function folds(title: string, source: string) {
  test(`folds ${title}`, () => {
    const expected = marked(source);
    samePlaces(
      expected,
      folding(parse(expected.text)).map(({ span }) => span),
    );
  });
}
