import { deepStrictEqual, strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { citationsIn } from '../../server/citations/kinds.ts';
import { sectionAsText } from '../../server/export/section.ts';
import { parse } from '../../server/parse/parse.ts';
import { reading } from '../../server/reading/reading.ts';

/** What the first section of a text reads like. */
function read(text: string): string {
  const document = parse(text);
  return reading(document, document.sections[0]?.body ?? { start: 0, end: 0 }).text;
}

test('what joins two marks goes with them', () => {
  strictEqual(
    read('Vraag 1\nDe munt is op.1, 2 Hij is weg.\n\n1 Ons Blad\n2 Het Blad\n'),
    'De munt is op. Hij is weg.',
  );
});

test('a sentence goes on after several lines of furniture', () => {
  const footer = 'Tweede Kamer, vergaderjaar 2023–2024, Aanhangsel 1';
  strictEqual(
    read(`Vraag 1\nDit staat er.\n${footer}\nISSN 0921 - 7398\n${footer}\nEn meer.\n`),
    'Dit staat er. En meer.',
  );
});

test('lines of Windows are lines as all others', () => {
  const text = 'Vraag 1\nDe munt van\nJansen is op.\n\nHij rolt.\n';
  strictEqual(read(text.replaceAll('\n', '\r\n')), read(text));
});

test('a note of another series has its series in its name where one section has both', () => {
  const text = 'Vraag 1\nDe munt is op.1 Hij is weg [1].\nAntwoord 1\nJa.\n1 Ons Blad van mei\n[1] Het Blad van mei\n';
  const document = parse(text);
  const [section] = document.sections;
  const copied = section === undefined ? '' : sectionAsText(document, section);
  deepStrictEqual(copied.split('\n\n'), [
    'Vraag 1',
    'De munt is op. [1] Hij is weg [b1].',
    '[1] Ons Blad van mei',
    '[b1] Het Blad van mei',
  ]);
});

test('a publication of the Eerste Kamer is one of that chamber', () => {
  deepStrictEqual(
    citationsIn('ah-ek-20232024-5 en h-ek-20232024-5-6').map(({ title }) => title),
    ['Aanhangsel Handelingen I 2023/24, nr. 5', 'Handelingen I 2023/24, nr. 5, item 6'],
  );
});

test('a number on the next line stays in the sentence that names it', () => {
  strictEqual(
    read('Vraag 1\nZie het antwoord op vraag\n1. Het veer\nvaart. Zie artikel\n2. Het veer\nvaart.\n'),
    'Zie het antwoord op vraag 1. Het veer vaart. Zie artikel 2. Het veer vaart.',
  );
});
