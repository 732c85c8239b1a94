import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { firstOf } from '../../client/gain.ts';

/** What our form of something and its plain text are, and which comes first. */
const pastes: Readonly<Record<string, readonly [ours: string, plain: string, first: string | undefined]>> = {
  'a mark': ['Het veer.¹', 'Het veer.1', 'ours'],
  'the number of an item': ['1. de boot', 'de boot', 'ours'],
  'a few words': ['het veer', 'het  veer\r\n', undefined],
  'the same lines with room between them': ['Vraag 1\n\nVaart het?', 'Vraag 1\r\nVaart\u00a0het?\r\n', undefined],
  'other lines alone': ['Vaart het veer?', 'Vaart het\nveer?', 'plain'],
  'words that are not in ours': ['Het veer.¹', 'Menu\nHet veer.1', 'plain'],
  'no plain text': ['Het veer.', '', 'ours'],
};

for (const [what, [ours, plain, first]] of Object.entries(pastes)) {
  test(`pasted first: ${what}`, () => strictEqual(firstOf(ours, plain), first));
}
