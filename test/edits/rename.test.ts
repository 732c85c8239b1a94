import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { applied } from '../../server/edits/edit.ts';
import { numberedAt, renamed } from '../../server/edits/rename.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked, unindented, write } from '../marked.ts';

/** What becomes of a document when the number at its cursor is renamed: the number there, and the text after it. */
function afterRenaming(source: string, to: string): string {
  const { text, cursor = 0 } = marked(source);
  const document = parse(text);
  const numbered = numberedAt(document, cursor);
  if (numbered === undefined) return 'nothing to rename';
  const renaming = renamed(document, numbered, to);
  return 'edits' in renaming ? `${renaming.kind}\n${applied(text, renaming.edits)}` : renaming.kind;
}

const set = `
  Vraag <|>1
  Waarom vaart het veer niet?
  Vraag 2
  Weet u dat ook na vraag 1?
  Vraag 3
  Is de brug dicht? Ziet u een verband met vragen 1 en 2?
  Antwoord op vragen 1 t/m 3
  Zie het antwoord op vraag 1.
  `;

test('a question gets another number, and so does whatever names it', () => {
  strictEqual(
    afterRenaming(set, '9'),
    unindented(`
      renamed
      Vraag 9
      Waarom vaart het veer niet?
      Vraag 2
      Weet u dat ook na vraag 9?
      Vraag 3
      Is de brug dicht? Ziet u een verband met vragen 9 en 2?
      Antwoord op vragen 2, 3 en 9
      Zie het antwoord op vraag 9.
      `),
  );
});

test('where the number is another’s, what follows counts on', () => {
  strictEqual(
    afterRenaming(set.replace('<|>', '').replace('Vraag 2', 'Vraag <|>2'), '3'),
    unindented(`
      shifted
      Vraag 1
      Waarom vaart het veer niet?
      Vraag 3
      Weet u dat ook na vraag 1?
      Vraag 4
      Is de brug dicht? Ziet u een verband met vragen 1 en 3?
      Antwoord op vragen 1, 3 en 4
      Zie het antwoord op vraag 1.
      `),
  );
});

test('a number before it that is another’s is not taken from it', () => {
  strictEqual(afterRenaming(set.replace('<|>', '').replace('Vraag 3', 'Vraag 3<|>'), '2'), 'taken');
});

test('a name that is no number of a question is none', () => {
  for (const name of ['', 'drie', '0', '1000', '3 en 4', '-1', '3z'])
    strictEqual(afterRenaming(set, name), 'unreadable');
});

test('a part of a question is renamed as a whole number is', () => {
  strictEqual(
    afterRenaming('Vraag 2a\nWaarom?\nVraag 2<|>b\nDaarom, na vraag 2a?\nAntwoord op vraag 2a en 2b\nJa.\n', '2c'),
    'renamed\nVraag 2a\nWaarom?\nVraag 2c\nDaarom, na vraag 2a?\nAntwoord op vraag 2a en 2c\nJa.\n',
  );
});

test('numbers of one set leave those of another as they are', () => {
  strictEqual(
    afterRenaming(
      `
      Vragen van het lid Waterman (ABC) over het veer
      Vraag 1
      Waarom?
      Vraag 2
      Ook na vraag 1?
      Vraag 3
      Ook na vraag 2?
      Vragen van het lid Bakker (DEF) over de brug
      Vraag 1
      Wanneer?
      Vraag <|>2
      Ook na vraag 1?
      Vraag 3
      Ook na vraag 2?
      `,
      '7',
    ),
    unindented(`
      renamed
      Vragen van het lid Waterman (ABC) over het veer
      Vraag 1
      Waarom?
      Vraag 2
      Ook na vraag 1?
      Vraag 3
      Ook na vraag 2?
      Vragen van het lid Bakker (DEF) over de brug
      Vraag 1
      Wanneer?
      Vraag 7
      Ook na vraag 1?
      Vraag 3
      Ook na vraag 7?
      `),
  );
});

const notes = `
  Vraag 1
  Kent u het bericht<|>¹ en het rapport?²

  ¹ Veerblad, 2 mei 2024.

  ² Brugblad, 3 mei 2024.
  `;

test('a note gets another number in its marks and before its text', () => {
  strictEqual(
    afterRenaming(notes.replace('<|>', '').replace('² Brugblad', '²<|> Brugblad'), '12'),
    unindented(`
      renamed
      Vraag 1
      Kent u het bericht¹ en het rapport?¹²

      ¹ Veerblad, 2 mei 2024.

      ¹² Brugblad, 3 mei 2024.
      `),
  );
  strictEqual(
    afterRenaming(notes, '2'),
    unindented(`
      shifted
      Vraag 1
      Kent u het bericht² en het rapport?³

      ² Veerblad, 2 mei 2024.

      ³ Brugblad, 3 mei 2024.
      `),
  );
});

test('notes of another series keep their numbers', () => {
  strictEqual(
    afterRenaming(
      'Vraag 1\nA?<|>¹ B?²\n\n¹ Veerblad.\n\n² Brugblad.\n\nAntwoord 1\nJa.¹ Nee.²\n\n¹ Kade.\n\n² Oever.\n',
      '2',
    ),
    'shifted\nVraag 1\nA?² B?³\n\n² Veerblad.\n\n³ Brugblad.\n\nAntwoord 1\nJa.¹ Nee.²\n\n¹ Kade.\n\n² Oever.\n',
  );
});

test('a number after which the text would be read otherwise is refused', () => {
  // A mark of 9 after one of 1 is none: numbers of notes rise by one, or skip a few.
  strictEqual(
    afterRenaming(
      'Vraag 1\nKent u het bericht?<|>1 En nu?2\n\n1 Veerblad, 2 mei 2024.\n2 Brugblad, 3 mei 2024.\n',
      '1000',
    ),
    'unreadable',
  );
  strictEqual(
    afterRenaming(
      'Vraag 1\nKent u het bericht?<|>1 En nu?2\n\n1 Veerblad, 2 mei 2024.\n2 Brugblad, 3 mei 2024.\n',
      '300',
    ),
    'unsafe',
  );
});

test('what is renamed is the number itself, wherever the cursor is in a heading or a mention', () => {
  for (const source of [
    'Vr<|>aag <|3|>\nWaarom?\n',
    'Vraag 1\nWaarom?\nVraag 2\nIs het antwoord op vr<|>aag <|1|> af?\n',
    'Vraag 1\nWaarom?\nVraag 2\nWaar?\nAntwoord op vragen 1 en <|<|>2|>\nDaarom.\n',
    'Vraag 1\nKent u het bericht?<|¹<|>|>\n\n¹ Veerblad, 2 mei 2024.\n',
    'Vraag 1\nKent u het bericht?¹\n\n<|<|>¹|> Veerblad, 2 mei 2024.\n',
  ]) {
    const { text, cursor = 0, places } = marked(source);
    const numbered = numberedAt(parse(text), cursor);
    strictEqual(write({ text, cursor, places: numbered ? [numbered.span] : [] }), write({ text, cursor, places }));
  }
});

test('words and joint headings beside their numbers have nothing to rename', () => {
  for (const source of ['Vraag 1\nWaa<|>rom?\n', 'Vraag 1\nA?\nVraag 2\nB?\nAntwo<|>ord op vragen 1 en 2\nDaarom.\n'])
    strictEqual(afterRenaming(source, '3'), 'nothing to rename');
});
