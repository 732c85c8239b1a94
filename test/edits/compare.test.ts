import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { compare } from '../../server/edits/compare.ts';
import { parse } from '../../server/parse/parse.ts';

const compared = (before: string, after: string) => compare(parse(before), parse(after));

/** `renumbered Vraag 3 (Vraag 2)` */
const changes = (before: string, after: string) =>
  compared(before, after).changes.map(({ kind, title, from }) =>
    [kind, title, ...(from ? [`(${from})`] : [])].join(' '),
  );

const questions = (...list: readonly string[]) => list.map((one, at) => `Vraag ${at + 1}\n${one}\n`).join('\n');

const TRAINS = 'Hoeveel nachttreinen naar Wenen zijn er uitgevallen?';
const SHOPS = 'Wanneer sluit de laatste winkel van het dorp?';
const GULLS = 'Wie telt de meeuwen op het strand, en waarom?';

test('a draft and its final form: a question faces itself, wherever it stands', () => {
  const { before, after, changes } = compared(
    questions(TRAINS, SHOPS),
    questions(GULLS, TRAINS.replace('uitgevallen', 'dit jaar uitgevallen'), SHOPS),
  );
  strictEqual(before, `Vraag 1\n\n${TRAINS}\n\nVraag 2\n\n${SHOPS}\n`);
  strictEqual(
    after,
    `Vraag 1\n\n${GULLS}\n\nVraag 2\n\nHoeveel nachttreinen naar Wenen zijn er dit jaar uitgevallen?\n\nVraag 3\n\n${SHOPS}\n`,
  );
  deepStrictEqual(changes, [
    { kind: 'added', title: 'Vraag 1', from: undefined },
    { kind: 'renumbered', title: 'Vraag 2', from: 'Vraag 1' },
    { kind: 'reworded', title: 'Vraag 2', from: 'Vraag 1' },
    { kind: 'renumbered', title: 'Vraag 3', from: 'Vraag 2' },
  ]);
});

test('what changed is told, and nothing of what did not', () => {
  const both = questions(TRAINS, SHOPS);
  deepStrictEqual(changes(both, both), []);
  deepStrictEqual(changes(both, both.replace('naar Wenen', 'naar\nWenen')), [], 'other line ends are no change');
  deepStrictEqual(changes(both, questions(SHOPS)), ['removed Vraag 1', 'renumbered Vraag 1 (Vraag 2)']);
  deepStrictEqual(changes(questions(SHOPS), questions(GULLS)), ['removed Vraag 1', 'added Vraag 1']);
  deepStrictEqual(changes('', questions(GULLS)), ['added Vraag 1']);
  deepStrictEqual(changes('', ''), []);
  const odd = 'Vraag 1\nAntwoord: Ja.\nAntwoord op de voorgaande vragen:\nVraag 1\fVraag 1\n';
  deepStrictEqual(changes(odd, odd), []);
});

test('questions and their answers, and two answers to the same question', () => {
  const asked = questions(TRAINS, SHOPS);
  const answered = (words: string) => `${asked}\nAntwoord 1\n${words}\n`;
  deepStrictEqual(changes(asked, answered('Veel.')), ['answered Vraag 1']);
  deepStrictEqual(changes(answered('Veel.'), answered('Weinig.')), ['answered-otherwise Vraag 1']);
  deepStrictEqual(changes(answered('Veel.'), asked), ['unanswered Vraag 1']);
  // Answers may come without their questions.
  const alone = compared(asked, 'Antwoord op vraag 2\nMorgen.\n');
  deepStrictEqual(
    alone.changes.map(({ kind, title }) => `${kind} ${title}`),
    ['removed Vraag 1', 'answered Vraag 2'],
  );
  strictEqual(alone.after, 'Antwoord op vraag 2\n\nMorgen.\n');
});

test('a joint answer stands below the first of its questions', () => {
  const { after } = compared('', `${questions(TRAINS, SHOPS)}\nAntwoord op vraag 1 en 2\nNee.\n`);
  strictEqual(after.split('Nee.').length, 2);
});

test('more questions than one compares are left out, and that is said', () => {
  const many = Array.from({ length: 1200 }, (_, at) => `Vraag ${(at % 600) + 1}\nWaar is ${at}?\n`).join('\n');
  const { isCut, changes } = compared(many, many);
  deepStrictEqual([isCut, changes], [true, []]);
});

test('a question faces the one that is most like it, and of two in the same words that of its number', () => {
  deepStrictEqual(
    changes(
      questions('Is de grote ronde munt van goud?'),
      questions('Is de kleine ronde munt van hout?', 'Is de grote ronde munt van lood?'),
    ),
    ['added Vraag 1', 'renumbered Vraag 2 (Vraag 1)', 'reworded Vraag 2 (Vraag 1)'],
  );
  deepStrictEqual(
    changes(
      questions('Is de grote ronde munt van goud?'),
      questions('Is de grote ronde munt van lood?', 'Is de kleine ronde munt van hout?'),
    ),
    ['reworded Vraag 1', 'added Vraag 2'],
  );
  deepStrictEqual(changes('Vraag 1\nWaarom?\nVraag 3\nWaarom?\n', 'Vraag 3\nWaarom?\nVraag 1\nWaarom?\n'), []);
});
