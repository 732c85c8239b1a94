import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import type { Reference } from '../../server/model/document.ts';
import { meantIn, mentionedIn, mentionsOf, sectionsOn } from '../../server/model/meaning.ts';
import { titleOf } from '../../server/model/titles.ts';
import { parse } from '../../server/parse/parse.ts';
import { unindented } from '../marked.ts';

/** What each mention of a document means, by the title and the index of a section; of some sections it is known that they are empty. */
function meant(source: string, empty: readonly number[] = []) {
  const document = parse(unindented(source));
  const meansOf = meantIn(document, new Set(empty));
  return document.references.map((reference) =>
    meansOf(reference).map((index) => `${document.sections[index] && titleOf(document.sections[index])} #${index}`),
  );
}

test('a mention means a section of the set in which it stands, or else of the document', () => {
  const set = (name: string, rest: string) => `
    Vragen van het lid ${name} aan de Minister van Munten over de munt (ingezonden 3 mei 2024).

    Vraag 1
    Klopt dit?

    Vraag 2
    Waarom?

    Antwoord 1
    Ja.

    Antwoord 2
    ${rest}
`;
  deepStrictEqual(
    meant(
      `${set('Waterman (ABC)', 'Zie het antwoord op vraag 1.\n\n    Vraag 3\n    Hoe?')}${set('Berg (DEF)', 'Zie het antwoord op vraag 1. Dat volgt ook uit vraag 3.')}`,
    ),
    [['Antwoord op vraag 1 #2'], ['Antwoord op vraag 1 #8'], ['Vraag 3 #4']],
  );
});

const TWO = unindented(`
    Vragen van het lid Waterman (ABC) aan de Minister van Munten over de munt (ingezonden 3 mei 2024).

    Vraag 1
    Klopt dit?

    Vraag 2
    Waarom?

    Vraag 3
    Hoe?

    Vragen van het lid Berg (DEF) aan de Minister van Munten over de cent (ingezonden 3 mei 2024).

    Vraag 1
    Is de cent rond?

    Vraag 2
    Is dat zo vanwege vraag 1 en vraag 3?
`);

test('a section is mentioned by what means it, from its own set or from one that has no such number', () => {
  const document = parse(TWO);
  const isMentioned = mentionedIn(document);
  const [first] = document.references as readonly [Reference];
  const all = document.sections.flatMap((section, index) => {
    const mentions = mentionsOf(document, index).length;
    const isMeant = sectionsOn(document, first).includes(section);
    return section.role === 'question' ? [[titleOf(section), mentions, isMentioned(index), isMeant]] : [];
  });
  deepStrictEqual(all, [
    ['Vraag 1', 0, false, false],
    ['Vraag 2', 0, false, false],
    ['Vraag 3', 1, true, true],
    ['Vraag 1', 1, true, true],
    ['Vraag 2', 0, false, false],
  ]);
});

test('a mention of what is empty in its own set leads to no other set', () => {
  const source = `${TWO}\nAntwoord 1\n\nAntwoord 2\nZie het antwoord op vraag 1.\n`.replace(
    'Hoe?',
    'Hoe?\n\nAntwoord 1\nJa.',
  );
  const document = parse(source);
  const answers = document.sections.flatMap(({ role }, index) => (role === 'answer' ? [index] : []));
  const [last] = document.references.slice(-1) as readonly Reference[];
  deepStrictEqual(answers.length, 3);
  deepStrictEqual(meantIn(document)(last as Reference), [answers[1]]);
  deepStrictEqual(meantIn(document, new Set([answers[1] ?? 0]))(last as Reference), []);
});

test('of several sections on a number a mention means the first that is not empty', () => {
  const source = `
    Vraag 1
    Klopt dit?

    Vraag 2
    Zie vraag 1 en het antwoord op vraag 1.

    Antwoord 1
    Ja.

    Antwoord 1
    Nee.
`;
  deepStrictEqual(meant(source), [['Vraag 1 #0'], ['Antwoord op vraag 1 #2']]);
  deepStrictEqual(meant(source, [2]), [['Vraag 1 #0'], ['Antwoord op vraag 1 #3']]);
});

test('the answer to a question on two numbers is that to either, and a heading alone is none', () => {
  const source = `
    Vraag 5 en 6
    Klopt dit?

    Antwoord 5

    Antwoord 5
    Ja.

    Vraag 7
    Zie het antwoord op vraag 6.
`;
  deepStrictEqual(meant(source), [['Antwoord op vraag 5 #1']]);
  deepStrictEqual(meant(source, [1]), [['Antwoord op vraag 5 #2']]);
});

test('what answers nothing that is asked is meant where it is not empty', () => {
  const source = 'Antwoord 3\nJa.\n\nAntwoord 4\nZie het antwoord op vraag 3.\n';
  deepStrictEqual([meant(source), meant(source, [0])], [[['Antwoord op vraag 3 #0']], [[]]]);
});
