import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { draftAnswers } from '../../server/edits/draftAnswers.ts';
import { parse } from '../../server/parse/parse.ts';
import { wordsOf } from '../../server/text/template.ts';
import { unindented } from '../marked.ts';

test('all questions with their notes, a heading for each answer, and a line for who answers', () => {
  const { words, questions, open } = draftAnswers(
    parse(
      unindented(`
      kv-tk-2024Z00012

      Vragen van het lid Waterman (ABC) aan de Minister van Veren en de Staatssecretaris van Munten over de
      boot (ingezonden 3 mei 2024).

      1
      Kent u het bericht dat het veer niet meer
      vaart?1

      2
      Waarom is dat zo?

      1 Veerblad, 2 mei 2024.
      `),
    ),
  );
  strictEqual(
    wordsOf(words),
    unindented(`
      Vragen van het lid Waterman (ABC) aan de Minister van Veren en de Staatssecretaris van Munten over de boot (ingezonden 3 mei 2024).

      Antwoord van minister … (Veren), mede namens de staatssecretaris van Munten (ontvangen …).

      1

      Kent u het bericht dat het veer niet meer vaart?¹

      ¹ Veerblad, 2 mei 2024.

      Antwoord op vraag 1

      2

      Waarom is dat zo?

      Antwoord op vraag 2
    `),
  );
  deepStrictEqual([questions, open], [2, 2]);
});

test('answers that there are stay, and so does the line that says who answers', () => {
  const text = unindented(`
    Vragen van het lid Waterman (ABC) aan de Minister van Veren over de boot (ingezonden 3 mei 2024).

    Antwoord van minister Zandstra (Veren) (ontvangen 1 juni 2024).

    Vraag 1

    Vaart het veer?

    Antwoord 1

    Nee.

    Vraag 2

    Waarom is dat zo?
  `);
  const { words, open } = draftAnswers(parse(text));
  strictEqual(wordsOf(words), `${text.trimEnd()}\n\nAntwoord 2\n`);
  strictEqual(open, 1);
});

test('questions without a header get none', () => {
  const { words } = draftAnswers(parse('Vraag 1\nVaart het veer?\n'));
  deepStrictEqual(words, ['Vraag 1\n\nVaart het veer?\n\nAntwoord op vraag 1\n']);
});

test('whom a header does not name is left open', () => {
  const { words } = draftAnswers(
    parse('Vragen van het lid Waterman (ABC) over het veer (ingezonden 3 mei 2024).\n\nVraag 1\n\nVaart het?\n'),
  );
  strictEqual(wordsOf(words).split('\n')[2], 'Antwoord van minister … (…) (ontvangen …).');
});

test('a text without questions has none to answer', () => {
  const { questions, open } = draftAnswers(parse('Geachte voorzitter,\n'));
  deepStrictEqual([questions, open], [0, 0]);
});
