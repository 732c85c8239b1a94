import { deepStrictEqual } from 'node:assert/strict';
import { parse } from '../../server/parse/parse.ts';
import { expected, found } from './compare.ts';
import { law } from './law.ts';
import { MANNERS, print } from './manners.ts';
import { papers } from './papers.ts';

for (const manner of MANNERS) {
  // One digit between blanks counts something, where no other is a mark.
  const printable = papers.filter(({ notes }) => notes.length !== 1 || !manner.mark(1).startsWith(' '));
  law(`a document printed as ${manner.name} does reads as what it is`, printable, (paper) => {
    const printed = print(paper, manner);
    deepStrictEqual(found(parse(printed.text)), expected(paper, printed), printed.text);
  });
}
