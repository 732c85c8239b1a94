import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { paragraphEnds } from '../../server/model/layout.ts';

/** Lines of a hundred characters, without blank lines between those of one paragraph. */
const layout = { gap: 0, width: 100 };
/** A line with so many characters in front of its last words. */
const line = (length: number, last: string) => `${'x'.repeat(length - last.length)}${last}`;

const pairs: Readonly<Record<string, readonly [above: string, blanks: number, below: string, ends: boolean]>> = {
  'behind a full line a sentence may begin in the same paragraph': [line(98, 'zo.'), 0, 'Dat klopt.', false],
  'a short line that ends a sentence ends its paragraph': [line(60, 'zo.'), 0, 'Dat klopt.', true],
  'a short line in a sentence does not': [line(60, 'zo'), 0, 'Dat klopt.', false],
  'a sentence that goes on does so in its paragraph': [line(60, 'zo.'), 0, 'en ook dat.', false],
  'a blank line ends a paragraph': [line(98, 'zo.'), 1, 'Dat klopt.', true],
  'a sentence goes on over the blank line at the end of a page': [line(98, 'zo'), 1, 'en ook dat.', false],
  'a question mark on a line of its own belongs to the line before': [line(98, 'zo'), 1, '?', false],
  'a number with a full stop before it is no such sign': [line(98, 'zo.'), 1, '.5 procent', true],
  'an item of a list is a paragraph': [line(98, 'namelijk'), 0, '• het eerste', true],
  'a number in parentheses in the middle of a sentence is no item': [line(98, 'en'), 0, '(2) het tweede', false],
  'a number in parentheses behind a short line is one': [line(30, 'namelijk'), 0, '(2) het tweede', true],
};
for (const [what, [above, blanks, below, ends]] of Object.entries(pairs))
  test(what, () => strictEqual(paragraphEnds(layout, above, blanks, below), ends));
