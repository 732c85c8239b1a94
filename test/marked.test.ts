import { deepStrictEqual, throws } from 'node:assert/strict';
import test from 'node:test';
import { marked, write } from './marked.ts';

test('marks are taken out of a text, and written back into it', () => {
  const source = 'Zie <|vraag <|3|>|> en<|> niet meer.';
  deepStrictEqual(marked(source), {
    text: 'Zie vraag 3 en niet meer.',
    cursor: 14,
    places: [
      { start: 10, end: 11 },
      { start: 4, end: 11 },
    ],
  });
  deepStrictEqual(write(marked('<|a|> b<|>')), '<|a|> b<|>');
});

for (const source of ['Zie <|vraag 3.', 'Zie vraag 3|>.', '<|>Zie <|>vraag 3.', '<|<|Zie|> vraag 3.']) {
  test(`a mark that is forgotten in ${JSON.stringify(source)} throws`, () => {
    throws(() => marked(source));
  });
}
