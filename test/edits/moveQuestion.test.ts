import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { applied } from '../../server/edits/edit.ts';
import { moveQuestion } from '../../server/edits/moveQuestion.ts';
import { parse } from '../../server/parse/parse.ts';
import { marked, unindented, write } from '../marked.ts';

/** A document after the question at its cursor has moved, with the cursor on the heading of that. */
function afterMoving(source: string, direction: 'up' | 'down'): string {
  const { text, cursor = 0 } = marked(source);
  const move = moveQuestion(parse(text), cursor, direction);
  if (move === undefined) return 'cannot be moved';
  strictEqual(applied(text, move.edits), move.text);
  return write({ text: move.text, cursor: move.at, places: [] });
}

const alternating = `
  Vraag 1

  Kent u het bericht?¹

  ¹ Veerblad, 2 mei 2024.

  Antwoord 1

  Ja, zie ook het antwoord op vraag 2.

  Vraag 2

  Waarom vaart<|> het veer niet?² Ziet u een verband met vraag 1?

  ² Brugblad, 3 mei 2024.

  Antwoord 2

  Omdat er geen boot is.

  Vraag 3

  Komt die er, na vragen 1 en 2?

  Antwoord 3

  Nee.
  `;

test('a question moves with its answer, and numbers of both and of their notes are written anew everywhere', () => {
  strictEqual(
    afterMoving(alternating, 'up'),
    unindented(`
      <|>Vraag 1

      Waarom vaart het veer niet?¹ Ziet u een verband met vraag 2?

      ¹ Brugblad, 3 mei 2024.

      Antwoord 1

      Omdat er geen boot is.

      Vraag 2

      Kent u het bericht?²

      ² Veerblad, 2 mei 2024.

      Antwoord 2

      Ja, zie ook het antwoord op vraag 1.

      Vraag 3

      Komt die er, na vragen 2 en 1?

      Antwoord 3

      Nee.
      `),
  );
});

test('where answers stand below all questions, they change places too', () => {
  strictEqual(
    afterMoving(
      '1. Kent u het bericht?\n2. Waarom?\n3. Wan<|>neer?\n\nAntwoord op vraag 1\nJa.\nAntwoord op vraag 2\nDaarom.\nAntwoord op vraag 3\nMorgen.',
      'up',
    ),
    '1. Kent u het bericht?\n<|>2. Wanneer?\n3. Waarom?\n\nAntwoord op vraag 1\nJa.\nAntwoord op vraag 2\nMorgen.\nAntwoord op vraag 3\nDaarom.',
  );
});

test('moving back gives the very text', () => {
  const { text } = marked(alternating);
  const up = moveQuestion(parse(text), text.indexOf('Waarom'), 'up');
  strictEqual(moveQuestion(parse(up?.text ?? ''), up?.at ?? 0, 'down')?.text, text);
});

test('a joint answer stays where it is, and answers the same', () => {
  strictEqual(
    afterMoving('Vraag 1\nA?\nVraag 2\n<|>B?\nVraag 3\nC?\nAntwoord 1 en 3\nJa.\nAntwoord 2\nNee.\n', 'down'),
    'Vraag 1\nA?\nVraag 2\nC?\n<|>Vraag 3\nB?\nAntwoord 1 en 2\nJa.\nAntwoord 3\nNee.\n',
  );
});

for (const [why, source, direction] of [
  ['the first does not move up', 'Vraag 1\nA<|>?\nVraag 2\nB?\n', 'up'],
  ['the last does not move down', 'Vraag 1\nA?\nVraag 2\nB<|>?\n', 'down'],
  [
    'nor does one over an introduction',
    'Vraag 1\nA<|>?\nAntwoord 1\nJa.\n\nInleiding\n\nDe veren.\n\nVraag 2\nB?\nAntwoord 2\nNee.\n',
    'down',
  ],
  [
    'nor one over a joint answer',
    'Vraag 1\nA?\nVraag 2\nB<|>?\nAntwoord 1 en 2\nJa.\nVraag 3\nC?\nAntwoord 3\nNee.\n',
    'down',
  ],
  [
    'nor one into another set',
    'Vraag 1\nA?\nVraag 2\nB<|>?\n\nVragen van het lid Bakker (DEF) over de brug\n\nVraag 1\nC?\nVraag 2\nD?\n',
    'down',
  ],
  ['nor what stands in no question', 'Aan de Minister<|>\nVraag 1\nA?\nVraag 2\nB?\n', 'down'],
] as const) {
  test(why, () => strictEqual(afterMoving(source, direction), 'cannot be moved'));
}
