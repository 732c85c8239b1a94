import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { awaitsNumber } from '../../server/text/awaited.ts';

const endings: Readonly<Record<string, boolean>> = {
  'Zie het antwoord op vraag': true,
  'zoals bedoeld in artikel': true,
  'Kamerstuk 36 410, nr.': true,
  'Zie de antwoorden op de vragen 1 en': true,
  'Zie de antwoorden op de vragen 1, 2,': true,
  'gelet op de artikelen 3 tot en met': true,
  'Dat is de vraag': false,
  'Zij stellen de volgende vraag': false,
  'Dat staat in de volgende bijlage': false,
  'Het staat in dit artikel': false,
  'De leden van de ABC-fractie vragen': false,
  'Daarvoor is een aanvraag': false,
  'Schriftelijke vraag': false,
  '(zie ook vraag': true,
  'het antwoord vraag': true,
  Vraag: false,
  'het jaar 1814 en': false,
};
for (const [words, expected] of Object.entries(endings))
  test(`${words} … ${expected ? 'goes on with a number' : 'awaits none'}`, () =>
    strictEqual(awaitsNumber(words), expected));
