import { deepEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const { wordPattern } = JSON.parse(readFileSync('language-configuration.json', 'utf8'));

/** A text, and its words as a double click takes them. */
const texts: Record<string, readonly string[]> = {
  'coördinatie, reïntegratie en één café': ['coördinatie', 'reïntegratie', 'en', 'één', 'café'],
  'foto’s van de motie-Jansen': ['foto’s', 'van', 'de', 'motie-Jansen'],
  "'s-Gravenhage, ’t Harde en Zo’n": ["'s-Gravenhage", '’t', 'Harde', 'en', 'Zo’n'],
  '«De kruidenier» zei: ‘Ik stop.’': ['De', 'kruidenier', 'zei', 'Ik', 'stop'],
  'Fryslân, A\u0301rnhem': ['Fryslân', 'A\u0301rnhem'],
  'nr. 37 van 2023–2024 (2024Z11859)': ['nr', '37', 'van', '2023', '2024', '2024Z11859'],
  'Motie Jansen.1': ['Motie', 'Jansen', '1'],
  'EU-\nlanden': ['EU', 'landen'],
};

describe('A word', () => {
  for (const [text, words] of Object.entries(texts)) {
    it(`of ${JSON.stringify(text)}`, () => {
      deepEqual(text.match(new RegExp(wordPattern.pattern, `g${wordPattern.flags}`)), words);
    });
  }
});
