import { deepStrictEqual } from 'node:assert/strict';
import test from 'node:test';
import { cut } from '../../server/text/cut.ts';
import { first, portion, portionAround } from '../../server/text/portion.ts';

const list = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];

test('a portion says how many items it leaves out', () => {
  deepStrictEqual(portion(list, 3), { shown: [0, 1, 2], more: 7 });
  deepStrictEqual(portion(list, 20), { shown: list, more: 0 });
});

test('the portion around a place has as many items at the ends of a list as in its middle', () => {
  deepStrictEqual(portionAround(list, 5, 4), [3, 4, 5, 6]);
  deepStrictEqual(portionAround(list, 0, 4), [0, 1, 2, 3]);
  deepStrictEqual(portionAround(list, 9, 4), [6, 7, 8, 9]);
});

test('of what is told one by one no more is asked for than is wanted', () => {
  const asked: number[] = [];
  function* told() {
    for (const item of list) {
      asked.push(item);
      yield item;
    }
  }
  deepStrictEqual(
    [first(told(), 2), asked],
    [
      [0, 1],
      [0, 1],
    ],
  );
  deepStrictEqual(first(list, 0), []);
});

test('a text is cut after a word, and else before a character that would be halved', () => {
  const cutting = (text: string, length: number) => text.slice(0, cut(text, length));
  deepStrictEqual(cutting('een munt', 20), 'een munt');
  deepStrictEqual(cutting('een munt van goud', 10), 'een munt');
  deepStrictEqual(cutting('muntmeesters', 5), 'muntm');
  deepStrictEqual(cutting('munt👍👍', 5), 'munt');
  deepStrictEqual(cutting('munte\u0301n', 5), 'munt');
});
