import { strictEqual } from 'node:assert/strict';
import test from 'node:test';
import { paragraphEnds } from '../../server/model/layout.ts';

/** Lines of a hundred characters, without blank lines between those of one paragraph. */
const layout = { gap: 0, width: 100 };
/** A line with so many characters in front of its last words. */
const line = (length: number, last: string) => `${'x'.repeat(length - last.length)}${last}`;

const pairs: Readonly<Record<string, readonly [above: string, blanks: number, below: string, ends: boolean]>> = {
  'after a full line a sentence may begin in the same paragraph': [line(98, 'zo.'), 0, 'Dat klopt.', false],
  'a short line that ends a sentence ends its paragraph': [line(60, 'zo.'), 0, 'Dat klopt.', true],
  'a short line in a sentence does not': [line(60, 'zo'), 0, 'Dat klopt.', false],
  'a sentence that goes on does so in its paragraph': [line(60, 'zo.'), 0, 'en ook dat.', false],
  'a blank line ends a paragraph': [line(98, 'zo.'), 1, 'Dat klopt.', true],
  'a sentence goes on over the blank line at the end of a page': [line(98, 'zo'), 1, 'en ook dat.', false],
  'a question mark on a line of its own belongs to the line before': [line(98, 'zo'), 1, '?', false],
  'a number with a full stop before it is no such sign': [line(98, 'zo.'), 1, '.5 procent', true],
  'an item of a list is a paragraph': [line(98, 'namelijk'), 0, '• het eerste', true],
  'a number in parentheses in the middle of a sentence is no item': [line(98, 'en'), 0, '(2) het tweede', false],
  'a number in parentheses after a short line is one': [line(30, 'namelijk'), 0, '(2) het tweede', true],
  'a number that a mention goes on with is no item': [line(60, 'op vraag'), 0, '1. Het veer vaart.', false],
  'nor is it one over the empty lines of a page’s end': [line(60, 'in artikel'), 3, '2. Het veer vaart.', false],
  'nor is the last of several': [line(98, 'de vragen 1 en'), 0, '2. Het veer vaart.', false],
  'a number that tells a print from others goes on with its sentence': [line(60, ', nr.'), 0, '7 staat dat.', false],
  'a number below a question that it does not name is an item': [
    line(98, 'de volgende vraag'),
    0,
    '1. Vaart het?',
    true,
  ],
};
for (const [what, [above, blanks, below, ends]] of Object.entries(pairs))
  test(what, () => strictEqual(paragraphEnds(layout, above, blanks, below), ends));
